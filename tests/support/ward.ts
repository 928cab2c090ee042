/** A small ward on the test page: one device with a market registered, its time standing still. */
import { html, type TemplateResult } from 'lit';
import '../../src/define/all.js';
import type { Venue } from '../../src/core/venue.js';
import { openServices, type Services } from '../../src/services/services.js';
import type { NewVenue } from '../../src/services/venues.js';
import { FakeClock } from '../../src/testing.js';
import { mount, settled, until, visibleText } from './fixture.js';
import { MORNING, newId } from './records.js';

export const MARKET: NewVenue = {
  name: 'Chợ Hoa Sen',
  ward: '07069',
  address: '',
  entrances: ['Cổng chính', 'Cổng sau'],
  capacity: 50,
  maxStay: 240,
  contact: { name: 'Trần Văn Ví', phone: '0900000001' },
};

export class Ward {
  readonly database = `ward-${newId()}`;
  readonly clock = new FakeClock(MORNING);
  readonly checkInUrl = location.origin + location.pathname;
  #services: Services | undefined;

  /** The services of the same device, to prepare and to look behind the page. */
  async services(): Promise<Services> {
    if (this.#services) return this.#services;
    const { database, checkInUrl, clock } = this;
    const opened = await openServices({ database, checkInUrl, clock });
    if (!opened.ok) throw new Error(opened.code);
    await opened.value.loadOffice();
    return (this.#services = opened.value);
  }

  async register(details: Partial<NewVenue> = {}): Promise<Venue> {
    const { venues } = await this.services();
    const registered = await venues.register({ ...MARKET, ...details });
    if (!registered.ok) throw new Error(registered.code);
    return registered.value;
  }

  async codeText({ id }: Venue, entrance = 1): Promise<string> {
    const code = await (await this.services()).venues.code(id, entrance);
    if (!code) throw new Error('no such venue');
    return code.text;
  }

  /** Checks somebody in without the page. */
  async checkIn(venue: Venue, name = 'Nguyễn Thị Mẫu', partySize = 1): Promise<string> {
    const { codes, diary } = await this.services();
    const reading = await codes.scanned(await this.codeText(venue));
    if (!reading.ok) throw new Error(reading.code);
    const { claims, trusted } = reading;
    const identity = { name, phone: '0900000000' };
    const arrival = { claims, trusted, method: 'venue-code', identity, partySize } as const;
    const checkedIn = await diary.checkIn(arrival);
    if (!checkedIn.ok) throw new Error(checkedIn.code);
    return checkedIn.value.visit;
  }

  /** Shows an element inside this ward’s `ward-services` and waits until it has its records. */
  async show<E extends HTMLElement>(content: TemplateResult, lang = 'vi'): Promise<E> {
    const services = await mount(
      html`<ward-services
        lang=${lang}
        database=${this.database}
        check-in-url=${this.checkInUrl}
        .clock=${this.clock}
        >${content}</ward-services
      >`,
    );
    const element = services.firstElementChild as E | null;
    if (!element) throw new Error('nothing to show');
    await until(async () => {
      await settled(element.shadowRoot ?? services);
      return !/^(Đang mở…|Opening…)?$/.test(element.shadowRoot?.textContent.trim() ?? '');
    }, `${element.localName} to open`);
    return element;
  }

  close(): void {
    this.#services?.close();
    this.#services = undefined;
  }
}

/** Waits until a person reads something in an element. */
export async function sees(element: HTMLElement, words: string): Promise<void> {
  await until(() => visibleText(element).includes(words), `“${words}” to be shown`);
}

/** Presses the button (or summary) that says something, as a person finds it. */
export async function press(host: HTMLElement, words: RegExp | string): Promise<void> {
  const matches = (text: string) =>
    typeof words === 'string' ? text.includes(words) : words.test(text);
  const found = [...(host.shadowRoot?.querySelectorAll<HTMLElement>('button, summary') ?? [])].find(
    (button) => matches(button.getAttribute('aria-label') ?? button.textContent),
  );
  if (!found) throw new Error(`<${host.localName}> has no button "${words}"`);
  found.click();
  await settled(host.shadowRoot ?? host);
}

/** Types into the field with that label, as a person finds it. */
export async function type(host: HTMLElement, label: string, text: string): Promise<void> {
  const input = labelled(host, label);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(host.shadowRoot ?? host);
}

export async function tick(host: HTMLElement, label: string): Promise<void> {
  labelled(host, label).click();
  await settled(host.shadowRoot ?? host);
}

export function labelled(host: HTMLElement, label: string): HTMLInputElement {
  const labels = [...(host.shadowRoot?.querySelectorAll('label') ?? [])];
  const control = labels.find(({ textContent }) => textContent.includes(label))?.control;
  if (!control) throw new Error(`<${host.localName}> has no field "${label}"`);
  return control as HTMLInputElement;
}
