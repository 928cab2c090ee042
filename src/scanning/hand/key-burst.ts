import type { Outcome } from '../../core/outcome.js';
import type { HandScanFailure } from '../hand-scan-failed-event.js';
import { altCharacter, scannedText } from './scanned-text.js';
import type { Stroke } from './stroke.js';
import { TouchedFields } from './touched-fields.js';

/**
 * Between two keys of one scan, in ms. USB scanners need 1 to 10, Bluetooth ones 10 to 30 and now
 * and then twice that; the fastest typists keep 50 to 60 over a word, most people 150.
 */
const MEDIAN = 35;
/** The mean too: a few rolled pairs (10 to 30 ms) bring a person's median down, not the mean. */
const MEAN = 40;
/** A QR code holds at most 4,296 letters and digits (ISO/IEC 18004, version 40-L). */
const MAX_LENGTH = 4296;

/** Letters that Telex gives for one key (w, [ and ]), so without taking back another. */
const BARE_TELEX = /^[ưƯơƠ]*$/;

/** Keys that follow each other without a pause: a scan, or a person's word. */
export class KeyBurst {
  /** Fields that the keys fell into before they were known to be a scanner's. */
  readonly fields = new TouchedFields();
  /** Keys are being held back from the page. */
  held = false;
  /** What was held back, to be given to the field if a person typed it after all. */
  withheld = '';
  erased = 0;
  characters = 0;
  unreadable = 0;
  /** An input method composes in the field: no key can be held back from it. */
  composing = false;
  /** Times of the first and the last event. */
  readonly first: number;
  last: number;
  #lastTimed: number | undefined;
  #total = 0;
  readonly #gaps: number[] = [];
  #typed = '';
  #physical = '';
  #injected = '';
  #altDigits = '';
  #firstStroke: string | undefined;
  #isVaried = false;
  #isForeign = false;
  #isRewritten = false;
  #hasKeys = false;
  #cannotRebuild = false;

  constructor(at: number) {
    this.first = this.last = at;
  }

  /** Takes one stroke in; what it says counts at once, what it does to the page is not decided. */
  add(stroke: Stroke, at: number): void {
    this.last = at;
    switch (stroke.kind) {
      case 'text':
        this.#append(stroke.typed, stroke.physical ?? '');
        this.#isForeign ||= stroke.foreign;
        this.#cannotRebuild ||= stroke.physical === undefined;
        this.#hasKeys = true;
        this.composing ||= stroke.composing;
        break;
      case 'injected':
        this.#append(stroke.char, stroke.char);
        if (this.characters <= MAX_LENGTH) this.#injected += stroke.char;
        // Unikey rewrites up to a word within a ms, also of a person who types slowly.
        if (this.#isRewritten) return;
        break;
      case 'control':
        this.#append(stroke.char, stroke.char);
        break;
      case 'alt-digit':
        this.#altDigits = (this.#altDigits + stroke.digit).slice(0, 8);
        break;
      case 'unreadable':
        this.unreadable++;
        this.#isRewritten = true;
        this.composing = true;
        break;
      case 'erase':
        this.#isRewritten = true;
        return;
      case 'end':
      case 'silent':
      case 'other':
        break;
    }
    const what = JSON.stringify(stroke);
    this.#isVaried ||= this.#firstStroke !== undefined && this.#firstStroke !== what;
    this.#firstStroke ??= what;
    this.#time(at);
  }

  /** Alt was let go: its digits are a character now. */
  endAlt(): void {
    if (this.#altDigits === '') return;
    const char = altCharacter(this.#altDigits);
    this.#altDigits = '';
    this.#append(char, char);
    if (this.held) this.withheld += char;
  }

  /** Keeps what the held stroke would have done to a field. */
  withhold(stroke: Stroke): void {
    if (this.characters > MAX_LENGTH) this.withheld = '';
    else if (stroke.kind === 'text') this.withheld += stroke.typed;
    else if (stroke.kind === 'injected') this.withheld += stroke.char;
    else if (stroke.kind === 'erase' && this.withheld === '') this.erased++;
    else if (stroke.kind === 'erase') this.withheld = [...this.withheld].slice(0, -1).join('');
  }

  /** The last four keys came as no fingers strike: worth holding the next ones back. */
  get isSuspect(): boolean {
    const recent = this.#gaps.slice(-3);
    const sum = recent.reduce((total, gap) => total + gap, 0);
    return this.#isVaried && recent.length === 3 && sum <= 3 * MEDIAN && this.#mean <= MEAN;
  }

  /** The last key came as fast as a scanner's. */
  get isQuick(): boolean {
    return (this.#gaps.at(-1) ?? Infinity) <= MEDIAN;
  }

  /** The mean says a person by now. */
  get isSlow(): boolean {
    return this.#mean > MEAN;
  }

  /** A scanner typed this, if it says at least so many characters. */
  isScan(minimum: number): boolean {
    if (this.characters + this.unreadable < minimum || !this.#isVaried || this.isSlow) return false;
    const sorted = [...this.#gaps].sort((a, b) => a - b);
    return (sorted[sorted.length >> 1] ?? Infinity) <= MEDIAN;
  }

  /** What the code says, if that is certain. */
  read(): Outcome<string, HandScanFailure> {
    if (this.characters > MAX_LENGTH) return { ok: false, code: 'too-long' };
    const mixed = this.#hasKeys && this.#injected !== '';
    const isCertain =
      !this.#isRewritten &&
      !(mixed && BARE_TELEX.test(this.#injected)) &&
      !(this.#isForeign && this.#cannotRebuild);
    if (!isCertain) return { ok: false, code: 'input-method' };
    return { ok: true, value: scannedText(this.#isForeign ? this.#physical : this.#typed) };
  }

  get #mean(): number {
    return this.#gaps.length === 0 ? Infinity : this.#total / this.#gaps.length;
  }

  #append(typed: string, physical: string): void {
    if (++this.characters > MAX_LENGTH) {
      this.#typed = this.#physical = '';
      return;
    }
    this.#typed += typed;
    this.#physical += physical;
  }

  #time(at: number): void {
    if (this.#lastTimed !== undefined && this.#gaps.length < MAX_LENGTH) {
      this.#gaps.push(at - this.#lastTimed);
      this.#total += at - this.#lastTimed;
    }
    this.#lastTimed = at;
  }
}
