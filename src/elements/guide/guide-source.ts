import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { GuideFinding } from '../../guides/format/guide-finding.js';
import type { Guide } from '../../guides/format/guide.js';
import { loadGuide } from '../../guides/load-guide.js';

/** Which guide is asked for: an object before an address, an address before an id. */
export interface GuideWish {
  readonly guide: string;
  readonly src: string;
  readonly data: Guide | undefined;
}

/**
 * `none`: none is asked for. `not-loaded`: it did not come over the network, and is asked for again
 * once there is one. `refused`: a guide of one's own that has mistakes.
 */
export type GuideState =
  | { readonly status: 'none' | 'loading' | 'no-such-guide' | 'not-loaded' }
  | { readonly status: 'refused'; readonly findings: readonly GuideFinding[] }
  | { readonly status: 'ready'; readonly guide: Guide };

/** Gets the guide that its host's properties ask for. */
export class GuideSource implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #wish: () => GuideWish;
  readonly #ready: (guide: Guide) => void;
  #asked: GuideWish | undefined;
  #state: GuideState = { status: 'none' };
  /** Goes up with every wish: what comes late for an earlier one is dropped. */
  #turn = 0;

  /** @param ready Called before the host draws it. */
  constructor(host: ReactiveControllerHost, wish: () => GuideWish, ready: (guide: Guide) => void) {
    this.#host = host;
    this.#wish = wish;
    this.#ready = ready;
    host.addController(this);
  }

  get state(): GuideState {
    return this.#state;
  }

  hostConnected(): void {
    addEventListener('online', this.retry);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.retry);
  }

  hostUpdate(): void {
    const { guide, src, data } = this.#wish();
    const asked = this.#asked;
    if (asked && guide === asked.guide && src === asked.src && data === asked.data) return;
    // A copy: what gives the wish may go on changing.
    this.#asked = { guide, src, data };
    this.#ask(this.#asked);
  }

  /** Asks once more for what did not come. */
  readonly retry = (): void => {
    if (this.#state.status !== 'not-loaded' || !this.#asked) return;
    this.#ask(this.#asked);
    this.#host.requestUpdate();
  };

  #ask({ guide, src, data }: GuideWish): void {
    const turn = ++this.#turn;
    if (data) return this.#set({ status: 'ready', guide: data });
    if (!guide && !src) return this.#set({ status: 'none' });
    this.#set({ status: 'loading' });
    void (src ? ownGuide(src) : shippedGuide(guide)).then((state) => {
      if (turn !== this.#turn) return;
      this.#set(state);
      this.#host.requestUpdate();
    });
  }

  #set(state: GuideState): void {
    this.#state = state;
    if (state.status === 'ready') this.#ready(state.guide);
  }
}

async function shippedGuide(id: string): Promise<GuideState> {
  const loaded = await loadGuide(id);
  return loaded.ok ? { status: 'ready', guide: loaded.value } : { status: loaded.code };
}

async function ownGuide(src: string): Promise<GuideState> {
  try {
    const { fetchGuide } = await import('./own-guide.js');
    return await fetchGuide(src);
  } catch {
    return { status: 'not-loaded' };
  }
}
