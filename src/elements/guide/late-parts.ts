import type { CSSResult, LitElement, ReactiveController } from 'lit';

/** What loads after the first screen: other screens, what draws, what remembers. */
const LOADERS = {
  more: () => import('./more-screens.js'),
  drawings: () => import('../parts/guide-drawing.js'),
  memory: () => import('./guide-memory.js'),
};

type Name = keyof typeof LOADERS;

export type LatePart<Key extends Name> = Awaited<ReturnType<(typeof LOADERS)[Key]>>;

/**
 * Loads what the first screen does without, once that is drawn. Without a network it is asked for
 * again whenever a person goes on, and when the network is back.
 */
export class LateParts implements ReactiveController {
  readonly #host: LitElement;
  readonly #arrived: () => void;
  readonly #parts: { -readonly [Key in Name]?: LatePart<Key> } = {};
  readonly #due = new Set(Object.keys(LOADERS) as Name[]);

  /** @param arrived Called for each part, before the host is drawn with it. */
  constructor(host: LitElement, arrived: () => void) {
    this.#host = host;
    this.#arrived = arrived;
    host.addController(this);
  }

  get more(): LatePart<'more'> | undefined {
    return this.#parts.more;
  }

  get drawings(): LatePart<'drawings'> | undefined {
    return this.#parts.drawings;
  }

  get memory(): LatePart<'memory'> | undefined {
    return this.#parts.memory;
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
    Object.assign(this.#parts, { [name]: part });
    if ('guideMoreStyles' in part) this.#adopt(part.guideMoreStyles);
    if ('guideDrawingStyles' in part) this.#adopt(part.guideDrawingStyles);
    this.#arrived();
    this.#host.requestUpdate();
  }

  #adopt({ styleSheet }: CSSResult): void {
    if (styleSheet) this.#host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
  }
}
