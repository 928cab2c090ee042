/** Decides which of the codes that frames show is told of, and when. No DOM. */
import type { Clock } from '../../core/clock.js';
import type { DecodedCode } from '../decoder.js';
import { RecentTexts } from './recent-texts.js';

/**
 * Frames to wait after a code was found, in case another stands beside it: a frame may show one of
 * two only. A preferred code does not wait.
 */
const WAIT_FRAMES = 2;
/** Other codes are passed over until this many ms after a preferred one was last seen. */
const PREFERRED_ALONE = 500;
/** Time to point the camera elsewhere, in ms, for whoever chose none of several codes. */
const AFTER_DISMISSAL = 5_000;

export class Finds {
  readonly #clock: Clock;
  readonly #prefers: (text: string) => boolean;
  readonly #recent: RecentTexts;
  /** Not yet told of, by text. */
  readonly #held = new Map<string, DecodedCode>();
  #waited = 0;
  #preferredAt = Number.NEGATIVE_INFINITY;
  #dismissed: ReadonlySet<string> = new Set();
  #dismissedAt = Number.NEGATIVE_INFINITY;
  #pausedAt: number | undefined;

  constructor(clock: Clock, prefers: (text: string) => boolean) {
    this.#clock = clock;
    this.#prefers = prefers;
    this.#recent = new RecentTexts(clock);
  }

  /** There is a code that waits for company. */
  get isHolding(): boolean {
    return this.#held.size > 0;
  }

  /** What to tell of after a frame: nothing, one code, or several to choose from. */
  after(codes: readonly DecodedCode[]): readonly DecodedCode[] {
    const isDismissal = this.#isWithin(AFTER_DISMISSAL, this.#dismissedAt);
    const fresh = distinct(codes).filter(
      ({ text }) => !this.#recent.knows(text) && !(isDismissal && this.#dismissed.has(text)),
    );
    if (codes.some(({ text }) => this.#prefers(text))) {
      this.#preferredAt = this.#clock.now();
      this.#held.clear();
      return this.#tell(fresh.filter(({ text }) => this.#prefers(text)));
    }
    if (this.#isWithin(PREFERRED_ALONE, this.#preferredAt)) return [];
    this.#waited = this.isHolding ? this.#waited + 1 : 0;
    for (const code of fresh) this.#held.set(code.text, code);
    return this.#waited >= WAIT_FRAMES ? this.settle() : [];
  }

  /** What waits is told of now. */
  settle(): readonly DecodedCode[] {
    const held = [...this.#held.values()];
    this.#held.clear();
    return this.#tell(held);
  }

  /** The person wants none of these just now; shown again, they are news. */
  dismiss(codes: readonly DecodedCode[]): void {
    for (const { text } of codes) this.#recent.forget(text);
    this.#dismissed = new Set(codes.map(({ text }) => text));
    this.#dismissedAt = this.#clock.now();
  }

  pause(): void {
    this.#held.clear();
    this.#pausedAt ??= this.#clock.now();
  }

  /** What lay in view before the pause is no news after it. */
  resume(): void {
    if (this.#pausedAt !== undefined) this.#recent.skip(this.#clock.now() - this.#pausedAt);
    this.#pausedAt = undefined;
  }

  clear(): void {
    this.#recent.clear();
    this.#held.clear();
    this.#pausedAt = undefined;
    this.#preferredAt = this.#dismissedAt = Number.NEGATIVE_INFINITY;
  }

  /** A clock that was put back ends every wait. */
  #isWithin(ms: number, since: number): boolean {
    const past = this.#clock.now() - since;
    return past >= 0 && past < ms;
  }

  #tell(codes: readonly DecodedCode[]): readonly DecodedCode[] {
    for (const { text } of codes) this.#recent.see(text);
    return codes;
  }
}

/** Those that go before the others if there are any, else all; each text once. */
export function foremost(
  codes: readonly DecodedCode[],
  prefers: (text: string) => boolean = () => false,
): readonly DecodedCode[] {
  const preferred = codes.filter(({ text }) => prefers(text));
  return inReadingOrder(distinct(preferred.length > 0 ? preferred : codes));
}

/** As the eye goes over a picture: from the upper left to the lower right. */
export function inReadingOrder(codes: readonly DecodedCode[]): readonly DecodedCode[] {
  const place = ({ corners }: DecodedCode) =>
    corners.reduce((sum, { x, y }) => sum + x + y, 0) / (corners.length || 1);
  return [...codes].sort((a, b) => place(a) - place(b));
}

function distinct(codes: readonly DecodedCode[]): DecodedCode[] {
  return codes.filter(({ text }, at) => codes.findIndex((code) => code.text === text) === at);
}
