/** How the kiosk is. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatTime } from '../../../core/day.js';
import type { Heartbeat } from '../../../kiosk/heartbeat.js';
import { icon } from '../../../styles/staff-icons.js';
import { print } from '../../parts/print-frame.js';
import { notice } from '../../parts/state.js';
import { factGroups } from './facts-view.js';
import type { StaffContext, StaffPage } from './staff-context.js';
import { statusGroups, type StatusGroups } from './status-groups.js';
import { lookAtKiosk, type StatusLook } from './status-look.js';
import { statusSheet } from './status-sheet.js';

export class StatusPage implements StaffPage {
  readonly #context: StaffContext;
  #look: StatusLook | undefined;
  #isLooking = false;
  #isRefused = false;
  #hasPrintFailed = false;
  #heartbeat: Heartbeat | undefined;

  constructor(context: StaffContext) {
    this.#context = context;
  }

  open(): void {
    const { machine, redraw } = this.#context;
    this.#heartbeat = machine.heartbeat;
    this.#heartbeat?.addEventListener('change', redraw);
    addEventListener('online', redraw);
    addEventListener('offline', redraw);
    void this.#lookAgain();
  }

  close(): void {
    const { redraw } = this.#context;
    this.#heartbeat?.removeEventListener('change', redraw);
    removeEventListener('online', redraw);
    removeEventListener('offline', redraw);
  }

  render(): TemplateResult {
    const { localize } = this.#context;
    const look = this.#look;
    if (!look) return html`<p class="soft" role="status">${localize.term('staffLooking')}</p>`;
    return html`<div class="deeds">
        <button @click=${this.#lookAgain}>
          ${icon('refresh-cw')} ${localize.term('staffLook')}
        </button>
        <button @click=${this.#print}>
          ${icon('printer')} ${localize.term('staffPrintStatus')}
        </button>
        <p class="soft" role="status">
          ${
            this.#isLooking
              ? localize.term('staffLooking')
              : localize.term('staffSeenAt', formatTime(look.at))
          }
        </p>
      </div>
      ${
        this.#hasPrintFailed
          ? notice('danger', html`<p>${localize.term('staffPrintFailed')}</p>`)
          : nothing
      }
      ${factGroups(this.#groups(look))}`;
  }

  #groups(look: StatusLook) {
    const { localize, machine } = this.#context;
    const groups: StatusGroups = statusGroups(this.#context, look);
    const { program, config, storage, camera, network, beat, records, screen } = groups;
    const persist = html`${
        this.#isRefused
          ? notice('warning', html`<p>${localize.term('staffPersistRefused')}</p>`)
          : nothing
      }<button @click=${this.#persist}>${localize.term('staffPersist')}</button>`;
    const beatNow = html`<button @click=${() => void machine.heartbeat?.beat()}>
      ${localize.term('staffBeatNow')}
    </button>`;
    return [
      program,
      config,
      records,
      { ...storage, deed: look.storage.persisted ? undefined : persist },
      camera,
      network,
      { ...beat, deed: machine.heartbeat ? beatNow : undefined },
      screen,
    ];
  }

  readonly #lookAgain = async (): Promise<void> => {
    this.#isLooking = true;
    this.#context.redraw();
    this.#look = await lookAtKiosk(this.#context);
    this.#isLooking = false;
    this.#context.redraw();
  };

  readonly #persist = async (): Promise<void> => {
    this.#isRefused = !(await persisted());
    await this.#lookAgain();
  };

  readonly #print = async (): Promise<void> => {
    const { localize } = this.#context;
    const look = this.#look;
    if (!look) return;
    try {
      await print(statusSheet(Object.values(statusGroups(this.#context, look)), look.at, localize));
      this.#hasPrintFailed = false;
    } catch {
      this.#hasPrintFailed = true;
    }
    this.#context.redraw();
  };
}

async function persisted(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}
