import type { CSSResult, LitElement, ReactiveController } from 'lit';

/** What loads after the first screen: other screens, what draws, remembers and reads aloud. */
const LOADERS = {
  more: () => import('./more-screens.js'),
  drawings: () => import('../parts/guide-drawing.js'),
  memory: () => import('./guide-memory.js'),
  reading: () => import('./reading.js'),
};

type Name = keyof typeof LOADERS;

export type LatePart<Key extends Name> = Awaited<ReturnType<(typeof LOADERS)[Key]>>;

export type PartsThere = { readonly [Key in Name]?: LatePart<Key> };

/**
 * Loads what the first screen does without, once that is drawn. Without a network it is asked for
 * again whenever a person goes on, and when the network is back.
 */
export class LateParts implements ReactiveController {
  /** Those that have come. */
  readonly there: PartsThere = {};
  readonly #host: LitElement;
  readonly #arrived: (there: PartsThere) => void;
  readonly #due = new Set(Object.keys(LOADERS) as Name[]);

  /** @param arrived Called after each part, before the host is drawn with it. */
  constructor(host: LitElement, arrived: (there: PartsThere) => void) {
    this.#host = host;
    this.#arrived = arrived;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.load);
    void this.#host.updateComplete.then(this.load);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.load);
  }

  readonly load = (): void => {
    for (const name of this.#due) {
      this.#due.delete(name);
      LOADERS[name]().then(
        (part) => this.#add(name, part),
        () => this.#due.add(name),
      );
    }
  };

  #add(name: Name, part: LatePart<Name>): void {
    Object.assign(this.there, { [name]: part });
    if ('guideMoreStyles' in part) this.#adopt(part.guideMoreStyles);
    if ('guideSharedStyles' in part) this.#adopt(part.guideSharedStyles);
    if ('guideDrawingStyles' in part) this.#adopt(part.guideDrawingStyles);
    if ('litTextStyles' in part) this.#adopt(part.litTextStyles);
    this.#arrived(this.there);
    this.#host.requestUpdate();
  }

  #adopt({ styleSheet }: CSSResult): void {
    if (styleSheet) this.#host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
  }
}
