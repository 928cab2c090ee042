/** A kiosk on the test page, and the hands of whoever stands before it. */
import { html } from 'lit';
import { deleteDB } from 'idb';
import '../../src/define/all.js';
import type { WardKioskElement } from '../../src/elements/kiosk/kiosk-element.js';
import type { KioskConfig } from '../../src/kiosk/kiosk-config.js';
import { published } from '../kiosk/kiosk-kit.js';
import { deepElements, mount, unmount, until, visibleText } from '../support/fixture.js';
import { newId } from '../support/records.js';

export const HALL: KioskConfig = {
  version: 1,
  name: { vi: 'Phường Hoa Sen', en: 'Hoa Sen Ward' },
  checkInUrl: '/resident.html',
  registerUrl: 'https://phuong.example/dang-ky/',
  guideUrl: 'https://phuong.example/huong-dan/',
  language: 'vi',
  screen: { inches: 21.5 },
  bulletins: [
    { title: { vi: 'Tiêm vắc-xin cúm', en: 'Flu vaccine' }, until: '2099-12-31' },
    { title: { vi: 'Đã qua rồi', en: 'Long over' }, until: '2020-01-01' },
  ],
  choices: [
    { show: 'check-in' },
    { show: 'guides' },
    { show: 'guide', guide: 'vietqr', title: { vi: 'Đọc mã tiền', en: 'Read a payment code' } },
    { show: 'register-venue' },
    { show: 'help' },
  ],
  help: { place: { vi: 'Bàn số 1', en: 'Desk 1' }, phone: '0203 3 871 234' },
};

export class Hall {
  readonly database = `kiosk-${newId()}`;
  readonly #language = document.documentElement.lang;

  async show(config: object | string = HALL): Promise<WardKioskElement> {
    const kiosk = await mount<WardKioskElement>(
      html`<ward-kiosk src=${published(config)} database=${this.database}></ward-kiosk>`,
    );
    await until(() => !/Máy đang mở/.test(visibleText(kiosk)), 'the kiosk to start');
    return kiosk;
  }

  async close(): Promise<void> {
    unmount();
    document.documentElement.lang = this.#language;
    history.replaceState(null, '', location.pathname + location.search);
    await deleteDB(`${this.database}-kiosk`);
  }
}

/** Everything that can be pressed, by what it says. */
export function buttons(kiosk: Element): Map<string, HTMLElement> {
  const found = deepElements(kiosk.shadowRoot ?? kiosk).filter(
    (element): element is HTMLElement => element.localName === 'button',
  );
  return new Map(found.map((button) => [said(button), button]));
}

/** Presses a button once it is there, until the screen says what should follow. */
export async function press(kiosk: Element, words: string, then: string): Promise<void> {
  await until(
    () => {
      if (sees(kiosk, then)) return true;
      [...buttons(kiosk)].find(([text]) => text.startsWith(words))?.[1].click();
      return sees(kiosk, then);
    },
    `“${then}” after pressing “${words}”, on a screen that says: ${visibleText(kiosk).slice(0, 500)}`,
  );
}

export function sees(kiosk: Element, words: string): boolean {
  return visibleText(kiosk).includes(words);
}

export function said(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
