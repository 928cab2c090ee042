/** Counts how long nobody has done anything, so that nobody finds what another has left. */

/** How time passes; tests pass their own. */
export interface IdleTime {
  /** Milliseconds that only go forward. */
  readonly now: () => number;
  /** Gives what ends it. */
  readonly every: (ms: number, tick: () => void) => () => void;
}

export type IdleState =
  | { readonly kind: 'resting' }
  | { readonly kind: 'counting' }
  /** Nobody was seen for as long as allowed: all goes in so many seconds. */
  | { readonly kind: 'warning'; readonly secondsLeft: number };

export interface IdleLimits {
  /** Seconds without anything done until somebody is asked. */
  readonly limit: number;
  /** Seconds to answer. */
  readonly warning: number;
}

const TICK = 1_000;
/** Milliseconds after a touch within which a page may begin to stand still because of it. */
const CAUSED = 10_000;

const pageTime = (): IdleTime => ({
  now: elapsed(),
  every: (ms, tick) => {
    const timer = setInterval(tick, ms);
    return () => clearInterval(timer);
  },
});

/** What the longer of two clocks says: one may stand still while a machine sleeps, one may be set. */
function elapsed(): () => number {
  let running = performance.now();
  let wall = Date.now();
  let sum = 0;
  return () => {
    const [runningNow, wallNow] = [performance.now(), Date.now()];
    sum += Math.max(runningNow - running, wallNow - wall);
    [running, wall] = [runningNow, wallNow];
    return sum;
  };
}

/**
 * @fires change - the state is another, or a second less is left
 * @fires expire - the countdown ran out; it rests from then on
 */
export class IdleWatch extends EventTarget {
  readonly #time: IdleTime;
  readonly #isBusy: () => boolean;
  #limits: IdleLimits = { limit: 120, warning: 30 };
  #state: IdleState = { kind: 'resting' };
  /** When somebody was last seen to do something, and when the last tick was. */
  #seen = 0;
  #touched = 0;
  #ticked = 0;
  #warned = 0;
  #end: (() => void) | undefined;

  /** @param isBusy Something goes on that needs no touch: speech. It counts as being there. */
  constructor(isBusy: () => boolean = () => false, time: IdleTime = pageTime()) {
    super();
    this.#isBusy = isBusy;
    this.#time = time;
  }

  get state(): IdleState {
    return this.#state;
  }

  /** Counts from now on. */
  start(limits: IdleLimits): void {
    this.#limits = limits;
    this.#seen = this.#touched = this.#ticked = this.#time.now();
    this.#end ??= this.#time.every(TICK, this.#tick);
    this.#set({ kind: 'counting' });
  }

  /** Another screen, with other limits; whoever is being asked is still asked. */
  allow(limits: IdleLimits): void {
    this.#limits = limits;
  }

  /** Somebody did something. Once they are asked only an answer counts: see {@link more}. */
  touch(): void {
    if (this.#state.kind === 'counting') this.#seen = this.#touched = this.#time.now();
  }

  /** The answer to the question: still there. As often as one likes (WCAG 2.2.1). */
  more(): void {
    if (this.#state.kind === 'resting') return;
    this.#seen = this.#touched = this.#time.now();
    this.#set({ kind: 'counting' });
  }

  stop(): void {
    this.#end?.();
    this.#end = undefined;
    this.#set({ kind: 'resting' });
  }

  readonly #tick = (): void => {
    const now = this.#time.now();
    const before = this.#ticked;
    this.#ticked = now;
    if (this.#state.kind === 'warning') return this.#countDown(now);
    // A page stands still under the print dialogue that somebody has just asked for. Otherwise it
    // is a busy machine, or one that slept, and tells nothing of anybody.
    const gap = now - before;
    const stoodStill =
      gap > 3 * TICK && gap < this.#limits.limit * 1_000 && before - this.#touched < CAUSED;
    if (this.#isBusy() || stoodStill) this.#seen = now;
    if (now - this.#seen < this.#limits.limit * 1_000) return;
    this.#warned = now;
    this.#countDown(now);
  };

  #countDown(now: number): void {
    const left = this.#limits.warning - Math.floor((now - this.#warned) / 1_000);
    if (left > 0) return this.#set({ kind: 'warning', secondsLeft: left });
    this.stop();
    this.dispatchEvent(new Event('expire'));
  }

  #set(state: IdleState): void {
    this.#state = state;
    this.dispatchEvent(new Event('change'));
  }
}
