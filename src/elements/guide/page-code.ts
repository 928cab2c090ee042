import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { GuidePlace } from '../../codes/guide-link.js';

/** What a host tells when somebody sets out, takes a step, or asks for another guide. */
const GOING_ON = ['step-change', 'guide-open'] as const;

/**
 * The step that the page's address names, where a phone opened the page by a guide's QR code. What
 * reads the code loads only then.
 */
export class PageCode implements ReactiveController {
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #take: (place: GuidePlace, isFirst: boolean) => boolean;
  #place: GuidePlace | undefined;
  /** Of the address in which `#place` was read. */
  #hash = '';
  #isFirst = true;

  /**
   * @param take Goes there, unless it is another guide's; then gives `false`, and it waits until
   *   that guide comes, or somebody goes on in the present one. `isFirst`: the page
   *   was opened by the code, so that whoever has begun meanwhile stays where they are.
   */
  constructor(
    host: ReactiveControllerHost & EventTarget,
    take: (place: GuidePlace, isFirst: boolean) => boolean,
  ) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHashChange);
    for (const event of GOING_ON) this.#host.addEventListener(event, this.#forget);
    void this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
    for (const event of GOING_ON) this.#host.removeEventListener(event, this.#forget);
  }

  /** Goes where the address says, once the guide is there. */
  readonly follow = (): void => {
    const place = this.#place;
    if (!place) return;
    this.#place = undefined;
    if (this.#take(place, this.#isFirst)) this.#clear();
    else this.#place = place;
  };

  /** Whoever goes on in another guide is not called away to the code's later. */
  readonly #forget = (): void => {
    if (!this.#place) return;
    this.#place = undefined;
    this.#clear();
  };

  /** Neither a reload nor the history brings it back. */
  #clear(): void {
    this.#isFirst = false;
    if (location.hash !== this.#hash) return;
    history.replaceState(history.state, '', location.pathname + location.search);
  }

  async #read(): Promise<void> {
    if (!location.hash.startsWith('#G')) return;
    const { href: text, hash } = location;
    try {
      const [{ readLink }, { readGuidePlace }] = await Promise.all([
        import('../../codes/code-link.js'),
        import('../../codes/guide-link.js'),
      ]);
      const link = readLink(text, 'G');
      this.#place = link && readGuidePlace(link.envelope);
      this.#hash = hash;
      this.follow();
    } catch {
      // Without what reads it the guide begins at its start.
    }
  }

  readonly #onHashChange = (): void => {
    this.#isFirst = false;
    void this.#read();
  };
}
