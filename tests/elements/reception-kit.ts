/** A gate on the test page: a venue's reception before a camera that sees nothing. */
import { html } from 'lit';
import type { Venue } from '../../src/core/venue.js';
import type { WardCodeScannerElement } from '../../src/elements/code-scanner/code-scanner-element.js';
import type { WardReceptionElement } from '../../src/elements/reception/reception-element.js';
import type { CodeSource } from '../../src/events/code-scan-event.js';
import { FakeDecoder } from '../support/fake-decoder.js';
import { part, settled, until, visibleText } from '../support/fixture.js';
import { ScannerPage } from '../support/scanner-page.js';
import { Ward } from '../support/ward.js';

/** The text of a citizen card of 2021; nobody real has the number. */
export function citizenCard(number: number, name = 'Nguyễn Thị Mẫu'): string {
  const id = `0010900${String(number).padStart(5, '0')}`;
  return `${id}||${name}|01011990|Nữ|Số 1, Phường Mẫu, Hà Nội|15042021`;
}

export class GatePage {
  readonly ward = new Ward();
  readonly #scanners = new ScannerPage();

  async show(
    attributes: {
      venue?: Venue;
      entrance?: number;
      direction?: 'auto' | 'in' | 'out';
      selfService?: boolean;
    } = {},
    lang = 'vi',
  ): Promise<WardReceptionElement> {
    const { venue, entrance = 1, direction = 'auto', selfService = false } = attributes;
    const element = await this.ward.show<WardReceptionElement>(
      html`<ward-reception
        silent
        venue=${venue?.id ?? ''}
        entrance=${entrance}
        direction=${direction}
        ?self-service=${selfService}
        .scanner=${this.#scanners.scanner(new FakeDecoder())}
      ></ward-reception>`,
      lang,
    );
    await until(() => !/^(Đang mở…|Opening…)$/.test(visibleText(element)), 'the reception');
    return element;
  }

  /** Those that the reception looks through. */
  get cameras(): ScannerPage['cameras'] {
    return this.#scanners.cameras;
  }

  close(): void {
    this.ward.close();
    this.#scanners.close();
  }
}

/** As the scanner in the page tells of a code. */
export function scan(element: HTMLElement, text: string, source: CodeSource = 'camera'): void {
  part<WardCodeScannerElement>(element, 'ward-code-scanner').announce(text, source);
}

/** The big word on the screen. */
export function word(element: HTMLElement): string {
  return part(element, '.word').textContent.trim();
}

/** What the big panel says, the word among it. */
export function answer(element: HTMLElement): string {
  return visibleText(part(element, '#stage'));
}

/** Scans and waits for the answer. */
export async function scanned(
  element: HTMLElement,
  text: string,
  expected: string,
  source?: CodeSource,
): Promise<string> {
  scan(element, text, source);
  await until(() => answer(element).startsWith(expected), `“${expected}”`);
  await settled(document.body);
  return answer(element);
}

/** The number that stands large at the top. */
export function counted(element: HTMLElement): string {
  return part(element, '.count').textContent.replace(/\s+/g, ' ').trim();
}
