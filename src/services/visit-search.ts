/** Finds visits as a person types, among a hundred thousand. */
import { DAY, MINUTE, startOfDay } from '../core/day.js';
import type { Identity } from '../core/identity.js';
import type { CheckInMethod, Evidence } from '../core/visit-event.js';
import type { Visit } from '../core/visit.js';
import { matcher, searchable } from '../vietnam/matches.js';
import { parsePhone } from '../vietnam/phone.js';

/** What is looked for; whatever is absent makes no difference. */
export interface VisitQuery {
  /** As typed: a name, a phone, a card's number, a document's last digits, `08:`, `8h`, `8:15`. */
  readonly text?: string;
  /** Only parties of whom somebody is still in. */
  readonly inside?: boolean;
  /** Only ends that nobody saw. */
  readonly inferred?: boolean;
  /** From 1. */
  readonly entrance?: number | undefined;
  readonly method?: CheckInMethod | undefined;
  readonly evidence?: Evidence | undefined;
  /** Arrived from then on, minutes since midnight. */
  readonly from?: number | undefined;
  /** Arrived until then, that minute included. With `from` behind it: over midnight. */
  readonly to?: number | undefined;
}

/** `8h`, `08:`, `8h15`, `08:1` */
const TIME = /^(\d{1,2})[:hg](\d{0,2})$/iu;

/** Of a document's number only its end is compared: so people ask, and so it is shown. */
export const DOCUMENT_DIGITS = 6;

const LETTERS = /^[\p{Script=Latin}\p{M}\s]+$/u;

/** A document's whole number. */
const LONG_NUMBER = /^(?:\d{9}|\d{12})$/;

/** Midnight in Vietnam, any. */
const MIDNIGHT = startOfDay('2000-01-01');

/** Visits in the order they are shown in, each prepared once; names are added as they are opened. */
export class VisitIndex {
  readonly visits: Visit[] = [];
  readonly #places = new Map<string, number>();
  readonly #words: string[] = [];
  #last: { readonly query: VisitQuery; readonly places: readonly number[] } | undefined;

  /** @param earlier Knows the visit's names from before, perhaps. */
  push(visit: Visit, earlier?: VisitIndex): void {
    this.#last = undefined;
    this.#places.set(visit.id, this.visits.length);
    this.visits.push(visit);
    this.#words.push(earlier?.wordsOf(visit.id) ?? '');
  }

  wordsOf(visit: string): string | undefined {
    const place = this.#places.get(visit);
    return place === undefined ? undefined : this.#words[place];
  }

  /** @param number What stands on the visitor's card, if one was read. */
  add(visit: string, { name, phone, document, companions = [] }: Identity, number = ''): void {
    const place = this.#places.get(visit);
    if (place === undefined) return;
    this.#last = undefined;
    const fields = [name, phone ?? '', number, document?.slice(-DOCUMENT_DIGITS) ?? ''];
    this.#words[place] = searchable([...fields, ...companions].join(' '));
  }

  /** From then on no visit is found by its name. */
  forgetNames(): void {
    this.#last = undefined;
    this.#words.fill('');
  }

  /** The visits found, in the index's order. */
  find(query: VisitQuery): readonly Visit[] {
    const { text = '' } = query;
    const tests = visitTests(query);
    if (tests.length === 0 && text.trim() === '') return this.visits;
    const isFound = wordTest(text);
    const places: number[] = [];
    const visits: Visit[] = [];
    const look = (place: number) => {
      const visit = this.visits[place];
      if (!visit || !tests.every((test) => test(visit))) return;
      if (!isFound(this.#words[place] ?? '', visit)) return;
      places.push(place);
      visits.push(visit);
    };
    const before = this.#narrowed(query);
    if (before) before.forEach(look);
    else for (let place = 0; place < this.visits.length; place++) look(place);
    this.#last = { query, places };
    return visits;
  }

  /**
   * Where the last search found something, if this one can find nothing else: letters were added at
   * the end. (Digits may become a time, and are found inside numbers.)
   */
  #narrowed({ text = '', ...filters }: VisitQuery): readonly number[] | undefined {
    if (!this.#last) return undefined;
    const { text: before = '', ...lastFilters } = this.#last.query;
    const isLonger = text.startsWith(before) && LETTERS.test(text);
    return isLonger && JSON.stringify(filters) === JSON.stringify(lastFilters)
      ? this.#last.places
      : undefined;
  }
}

/** Each part of the text is a time or part of a name or number; all of them have to be met. */
function wordTest(text: string): (words: string, visit: Visit) => boolean {
  const times: ((visit: Visit) => boolean)[] = [];
  const rest: string[] = [];
  const phone = parsePhone(text);
  const parts = phone.ok ? [phone.value] : text.trim().split(/\s+/u);
  for (const part of parts) {
    const time = timeTest(part);
    if (time) times.push(time);
    else if (LONG_NUMBER.test(part) && !phone.ok) rest.push(part.slice(-DOCUMENT_DIGITS));
    else if (part) rest.push(part);
  }
  const named = rest.length > 0 ? matcher(rest.join(' ')) : () => true;
  return (words, visit) => times.every((test) => test(visit)) && named(words);
}

function timeTest(part: string): ((visit: Visit) => boolean) | undefined {
  const [, hours = '', minutes = ''] = TIME.exec(part) ?? [];
  if (hours === '' || Number(hours) > 23) return undefined;
  const span = 60 / (minutes === '' ? 1 : minutes.length === 1 ? 6 : 60);
  const begin = Number(hours) * 60 + Number(minutes.padEnd(2, '0'));
  return ({ arrival }) => {
    const minute = minuteOfDay(arrival);
    return minute >= begin && minute < begin + span;
  };
}

function visitTests(query: VisitQuery): ((visit: Visit) => boolean)[] {
  const { inside, inferred, entrance, method, evidence, from, to } = query;
  const tests: ((visit: Visit) => boolean)[] = [];
  if (inside) tests.push((visit) => visit.inside > 0);
  if (inferred) tests.push(({ departure }) => departure?.inferred === true);
  if (entrance !== undefined) tests.push((visit) => visit.entrance === entrance);
  if (method !== undefined) tests.push((visit) => visit.method === method);
  if (evidence !== undefined) tests.push((visit) => visit.evidence === evidence);
  if (from !== undefined || to !== undefined) {
    const first = from ?? 0;
    const last = to ?? DAY / MINUTE;
    tests.push(({ arrival }) => {
      const minute = minuteOfDay(arrival);
      return first <= last ? minute >= first && minute <= last : minute >= first || minute <= last;
    });
  }
  return tests;
}

/** In Vietnam, 0 to 1439. */
function minuteOfDay(at: number): number {
  return Math.floor(((((at - MIDNIGHT) % DAY) + DAY) % DAY) / MINUTE);
}
