/** Where the config comes from, what it says, and how to give the kiosk another. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatMoment } from '../../../core/day.js';
import { icon } from '../../../styles/staff-icons.js';
import { notice } from '../../parts/state.js';
import { wordsOf } from '../kiosk-context.js';
import { ConfigDesk } from './config-desk.js';
import { configFields } from './config-fields.js';
import { configFacts, findingWords } from './config-said.js';
import { factGroup, type Fact } from './facts-view.js';
import type { StaffContext, StaffPage } from './staff-context.js';

export class ConfigPage implements StaffPage {
  readonly #context: StaffContext;
  readonly #desk: ConfigDesk;
  /** `issued` of the signed one that is held, epoch milliseconds. */
  #held: number | undefined;

  constructor(context: StaffContext) {
    this.#context = context;
    this.#desk = new ConfigDesk(context.machine, () => this.#changed());
  }

  open(): void {
    void this.#desk.look();
  }

  render(): TemplateResult {
    const { localize, machine, clock } = this.#context;
    const { state } = machine;
    const config = state.status === 'ready' ? state.loaded.config : undefined;
    return html`${this.#said()}
      ${factGroup({
        title: localize.term('staffConfigSource'),
        facts: configFacts(state, localize, clock.now()),
      })}
      <div class="deeds">
        <button class="primary" ?disabled=${this.#desk.isBusy} @click=${this.#choose}>
          ${icon('file-up')} ${localize.term('staffConfigLoad')}
        </button>
        <input
          type="file"
          id="config-file"
          hidden
          accept=".json,application/json"
          aria-label=${localize.term('staffConfigLoad')}
          @change=${this.#onFile}
        />
        ${
          config
            ? html`<button @click=${() => this.#desk.save(config)}>
                ${icon('download')} ${localize.term('staffConfigSave')}
              </button>`
            : nothing
        }
        ${
          this.#desk.hasStaffFile
            ? html`<button class="danger" ?disabled=${this.#desk.isBusy} @click=${this.#desk.drop}>
                ${icon('rotate-ccw')} ${localize.term('staffConfigDrop')}
              </button>`
            : nothing
        }
      </div>
      <p class="hint">
        ${localize.term('staffConfigLoadHow')}
        ${this.#desk.hasStaffFile ? localize.term('staffConfigDropHow') : nothing}
      </p>
      ${this.#remote()}
      ${
        config
          ? factGroup({
              title: localize.term('staffConfigFields'),
              facts: configFields(config, localize),
            })
          : nothing
      }`;
  }

  #said(): TemplateResult | typeof nothing {
    const { localize } = this.#context;
    const { result } = this.#desk;
    const good = (words: string) => notice('info', html`<p>${words}</p>`, 'circle-check');
    const bad = (words: string) => notice('danger', html`<p>${words}</p>`);
    switch (result?.kind) {
      case undefined:
        return nothing;
      case 'taken': {
        const name = wordsOf(result.config.name, localize.lang());
        return good(localize.term('staffConfigTaken', name));
      }
      case 'refused':
        return notice(
          'danger',
          html`<p>${localize.term('staffConfigRefused')}</p>
            <ul class="findings">
              ${findingWords(result.findings, localize).map((words) => html`<li>${words}</li>`)}
            </ul>`,
        );
      case 'unread':
        return bad(localize.term('staffConfigUnread'));
      case 'unkept':
        return bad(localize.term('staffConfigUnkept'));
      case 'not-dropped':
        return bad(localize.term('staffConfigNotDropped'));
      case 'dropped':
        return good(localize.term('staffConfigDropped'));
      case 'saved':
        return good(localize.term('staffConfigSaved'));
      case 'newer':
        return good(localize.term('staffConfigNewer'));
    }
  }

  #remote(): TemplateResult {
    const { localize, machine, clock } = this.#context;
    const title = localize.term('staffConfigRemote');
    const name = localize.term('staffConfigAnswer');
    const { remote } = machine;
    if (!remote) {
      return factGroup({ title, facts: [{ name, value: localize.term('staffConfigNoRemote') }] });
    }
    const { failure } = remote;
    const facts: Fact[] = [
      {
        name,
        value: failure
          ? localize.term('staffConfigAnswerBad', failure)
          : localize.term('staffConfigAnswerGood'),
        mark: failure ? 'watch' : 'good',
        notes: findingWords(remote.findings, localize),
      },
      {
        name: localize.term('staffConfigHeld'),
        value:
          this.#held === undefined
            ? localize.term('staffNotYet')
            : formatMoment(this.#held, clock.now()),
      },
    ];
    const deed = html`<button ?disabled=${this.#desk.isBusy} @click=${this.#desk.ask}>
      ${icon('refresh-cw')}
      ${localize.term(this.#desk.isBusy ? 'staffConfigAsking' : 'staffConfigAsk')}
    </button>`;
    return factGroup({ title, facts, deed });
  }

  #changed(): void {
    this.#context.redraw();
    void this.#context.machine.remote?.held().then((held) => {
      if (held?.issued === this.#held) return;
      this.#held = held?.issued;
      this.#context.redraw();
    });
  }

  readonly #choose = (event: Event): void => {
    const { parentElement } = event.currentTarget as HTMLElement;
    parentElement?.querySelector<HTMLInputElement>('#config-file')?.click();
  };

  readonly #onFile = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) await this.#desk.load(file);
    // The same file may be chosen again, once it is mended.
    input.value = '';
  };
}
