import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { GuidePlace } from '../../codes/guide-link.js';

/**
 * The step that the page's address names, where a phone opened the page by a guide's QR code. What
 * reads the code loads only then.
 */
export class PageCode implements ReactiveController {
  readonly #take: (place: GuidePlace, isFirst: boolean) => boolean;
  #place: GuidePlace | undefined;
  #isFirst = true;

  /**
   * @param take Goes there, unless it is another guide's; then gives `false`. `isFirst`: the page
   *   was opened by the code, so that whoever has begun meanwhile stays where they are.
   */
  constructor(
    host: ReactiveControllerHost,
    take: (place: GuidePlace, isFirst: boolean) => boolean,
  ) {
    this.#take = take;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHashChange);
    void this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
  }

  /** Goes where the address says, once the guide is there. */
  readonly follow = (): void => {
    if (!this.#place || !this.#take(this.#place, this.#isFirst)) return;
    this.#place = undefined;
    this.#isFirst = false;
    // Taken once: neither a reload nor the history brings it back.
    history.replaceState(history.state, '', location.pathname + location.search);
  };

  async #read(): Promise<void> {
    if (!location.hash.startsWith('#G')) return;
    const text = location.href;
    try {
      const [{ readLink }, { readGuidePlace }] = await Promise.all([
        import('../../codes/code-link.js'),
        import('../../codes/guide-link.js'),
      ]);
      const link = readLink(text, 'G');
      this.#place = link && readGuidePlace(link.envelope);
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
