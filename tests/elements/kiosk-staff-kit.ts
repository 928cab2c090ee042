/** A kiosk of a small ward, as its staff finds it. */
import { html } from 'lit';
import '../../src/define/ward-kiosk-staff.js';
import type { WardKioskStaffElement } from '../../src/elements/kiosk/staff/kiosk-staff-element.js';
import type { StaffLeaveEvent } from '../../src/events/staff-leave-event.js';
import { KioskMachine } from '../../src/kiosk/kiosk-machine.js';
import { StaffPin } from '../../src/kiosk/staff-pin.js';
import { registerTranslation } from '../../src/localize/localize.js';
import en from '../../src/localize/en.js';
import staffEn from '../../src/localize/kiosk-staff-en.js';
import type { CodeScanner } from '../../src/scanning.js';
import { newStore, published, smallConfig } from '../kiosk/kiosk-kit.js';
import { settled, until, visibleText } from '../support/fixture.js';
import { press, sees, Ward } from '../support/ward.js';
import { FakeTimers } from './fake-timers.js';

registerTranslation({ ...en, ...staffEn });

export const PIN = '480913';

export class StaffDesk {
  readonly ward = new Ward();
  readonly timers = new FakeTimers();
  /** Another connection to where the kiosk keeps what it knows of itself. */
  readonly store = newStore(`${this.ward.database}-kiosk`);
  readonly machine = new KioskMachine();
  /** Why staff left, each time. */
  readonly left: string[] = [];
  scanner: CodeScanner | undefined;

  /** The kiosk goes by this config. */
  async start(config: object | string = smallConfig()): Promise<void> {
    await this.machine.start(new URL(published(config)), this.ward.database);
  }

  async setPin(pin = PIN): Promise<void> {
    const set = await new StaffPin(this.store, { clock: this.ward.clock }).set(pin);
    if (!set.ok) throw new Error(set.code);
  }

  show(lang = 'vi'): Promise<WardKioskStaffElement> {
    return this.ward.show<WardKioskStaffElement>(
      html`<ward-kiosk-staff
        .machine=${this.machine}
        .clock=${this.ward.clock}
        .timers=${this.timers}
        .scanner=${this.scanner}
        @staff-leave=${(event: StaffLeaveEvent) => this.left.push(event.reason)}
      ></ward-kiosk-staff>`,
      lang,
    );
  }

  /** Past the PIN, before the menu. */
  async enter(lang = 'vi'): Promise<WardKioskStaffElement> {
    await this.setPin();
    const element = await this.show(lang);
    await until(() => element.shadowRoot?.querySelector('.pad'), 'the number pad');
    await tap(element, PIN);
    await press(element, lang === 'vi' ? /^\s*Mở\s*$/ : /^\s*Open\s*$/);
    await sees(element, lang === 'vi' ? 'Dành cho người trực' : 'For staff');
    return element;
  }

  close(): void {
    this.machine.stop();
    this.ward.close();
  }
}

/** Presses digits of the number pad. */
export async function tap(element: HTMLElement, digits: string): Promise<void> {
  for (const digit of digits) await press(element, new RegExp(`^\\s*${digit}\\s*$`));
}

/** What stands at the head of the page. */
export function title(element: HTMLElement): string {
  return element.shadowRoot?.querySelector('h1')?.textContent.trim() ?? '';
}

/** Goes to a page by its tile, and waits until that is there. */
export async function goTo(element: HTMLElement, name: string): Promise<void> {
  const tiles = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.tiles button') ?? [])];
  const tile = tiles.find((one) => one.querySelector('strong')?.textContent === name);
  if (!tile) throw new Error(`no tile “${name}”`);
  tile.click();
  await settled(element.shadowRoot ?? element);
  await until(() => title(element) === name, `the page “${name}”`);
  await until(() => !/(Đang mở…|Opening…|Đang xem…|Looking…)/.test(visibleText(element)), name);
}

/** Chooses a file where a config is loaded. */
export async function chooseConfig(element: HTMLElement, text: string): Promise<void> {
  const input = element.shadowRoot?.querySelector<HTMLInputElement>('#config-file');
  if (!input) throw new Error('no place for a file');
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], 'kiosk.json', { type: 'application/json' }));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element.shadowRoot ?? element);
}
