import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LIVE_LIFE, LIVE_STEP, liveTimes } from '../codes/live-code.js';
import { SECOND } from '../core/day.js';
import type { Services } from '../services/services.js';
import type { LiveCode, VenueCode } from '../services/venues.js';

/** `making`: none stands yet, as after the page was asleep. `failed`: signing does, and is retried. */
export type LiveCodeState =
  | { readonly status: 'making' | 'failed' }
  | {
      readonly status: 'ready';
      readonly code: LiveCode;
      /** Whole seconds until the next code, 1 to 30. */
      readonly secondsLeft: number;
    };

/** What a host wants live codes of; `undefined` while it wants none. */
export interface LiveCodeWish {
  readonly services: Services;
  readonly of: VenueCode;
}

/**
 * Keeps a live code fresh while its host can be seen. Every second it looks at the clock, rather
 * than trusting a timer to be on time: a page may sleep, and a clock be put right. No code stands
 * past its end, and none while the page is hidden, lest it be the first thing seen afterwards.
 */
export class LiveCodeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #wish: () => LiveCodeWish | undefined;
  #state: LiveCodeState = { status: 'making' };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wanted: LiveCodeWish | undefined;
  /** Goes up when what is being signed is wanted no more. */
  #turn = 0;
  #isSigning = false;

  constructor(host: ReactiveControllerHost & HTMLElement, wish: () => LiveCodeWish | undefined) {
    this.#host = host;
    this.#wish = wish;
    host.addController(this);
  }

  get state(): LiveCodeState {
    return this.#state;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    this.#stop();
  }

  hostUpdate(): void {
    if (!isSame(this.#wish(), this.#wanted)) this.#look();
  }

  readonly #look = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const wish = this.#wish();
    if (!isSame(wish, this.#wanted)) this.#drop();
    this.#wanted = wish;
    if (!wish || document.visibilityState === 'hidden') return this.#drop();
    const now = wish.services.clock.now();
    this.#timer = setTimeout(this.#look, SECOND - (now % SECOND));
    // Somebody has put the element away without taking it off the page.
    if (this.#host.getClientRects().length === 0) return this.#drop();
    const shown = this.#state.status === 'ready' ? this.#state.code : undefined;
    if (shown) this.#show(shown, now);
    if (shown?.expiresAt !== liveTimes(now).expiresAt) void this.#sign(wish);
  };

  async #sign({ services, of }: LiveCodeWish): Promise<void> {
    if (this.#isSigning) return;
    const turn = this.#turn;
    this.#isSigning = true;
    const code = await services.venues.liveCode(of.venue.id, of.entrance).catch(() => undefined);
    this.#isSigning = false;
    if (turn !== this.#turn) return this.#wanted && this.#look();
    if (code) this.#show(code, services.clock.now());
    // The last code stays until its end: it is as good as before.
    else if (this.#state.status !== 'ready') this.#set({ status: 'failed' });
  }

  /** Shows a code if it is in force; the clock may have moved while it was signed. */
  #show(code: LiveCode, now: number): void {
    const isInForce = now < code.expiresAt && now >= code.expiresAt - LIVE_LIFE;
    if (!isInForce) return this.#set({ status: 'making' });
    const secondsLeft = Math.ceil((LIVE_STEP - (now % LIVE_STEP)) / SECOND);
    this.#set({ status: 'ready', code, secondsLeft });
  }

  #drop(): void {
    this.#turn++;
    if (this.#state.status !== 'making') this.#set({ status: 'making' });
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#wanted = undefined;
    this.#drop();
  }

  #set(state: LiveCodeState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

function isSame(a: LiveCodeWish | undefined, b: LiveCodeWish | undefined): boolean {
  return (
    a?.services === b?.services &&
    a?.of.venue.id === b?.of.venue.id &&
    a?.of.entrance === b?.of.entrance
  );
}
