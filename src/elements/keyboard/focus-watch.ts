/**
 * Tells which element anybody's focus is in, through open shadow trees. A focus that moves within
 * one shadow tree is not told outside it, so each tree around the focus is listened to.
 */
export interface FocusDeeds {
  /** The focus came to an element, the innermost one. */
  readonly entered: (element: Element) => void;
  /** It leaves an element; `to` is the next as far as can be seen from outside. */
  readonly left: (element: Element, to: EventTarget | null) => void;
  /** Something was taken out of a tree that the focus is in. */
  readonly changed: () => void;
}

export class FocusWatch {
  readonly #deeds: FocusDeeds;
  #roots: readonly Node[] = [];
  #last: Event | undefined;
  #watch: MutationObserver | undefined;

  constructor(deeds: FocusDeeds) {
    this.#deeds = deeds;
  }

  connect(): void {
    this.#watch = new MutationObserver(() => this.#deeds.changed());
    const focused = focusedElement();
    this.#listen(focused ? rootsOf(focused) : [document]);
    if (focused) this.#deeds.entered(focused);
  }

  disconnect(): void {
    this.#listen([]);
    this.#watch = undefined;
    this.#last = undefined;
  }

  #listen(roots: readonly Node[]): void {
    for (const root of this.#roots) {
      if (roots.includes(root)) continue;
      root.removeEventListener('focus', this.#onFocus, true);
      root.removeEventListener('blur', this.#onBlur, true);
    }
    for (const root of roots) {
      if (this.#roots.includes(root)) continue;
      root.addEventListener('focus', this.#onFocus, true);
      root.addEventListener('blur', this.#onBlur, true);
    }
    this.#watch?.disconnect();
    for (const root of roots) this.#watch?.observe(root, { childList: true, subtree: true });
    this.#roots = roots;
  }

  readonly #onFocus = (event: Event): void => {
    const element = this.#elementOf(event);
    if (!element) return;
    this.#listen(rootsOf(element));
    this.#deeds.entered(element);
  };

  readonly #onBlur = (event: Event): void => {
    const element = this.#elementOf(event);
    if (element) this.#deeds.left(element, (event as FocusEvent).relatedTarget);
  };

  /** Once an event, although several trees tell of it. */
  #elementOf(event: Event): Element | undefined {
    if (event === this.#last) return undefined;
    this.#last = event;
    const [element] = event.composedPath();
    return element instanceof Element ? element : undefined;
  }
}

/** The element that has the focus, in whichever open shadow tree. */
export function focusedElement(): Element | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element ?? undefined;
}

/** Whether a node is the other or stands within it, through shadow trees. */
export function isWithin(node: Node, other: EventTarget | null): boolean {
  for (let each: Node | null = node; each;) {
    if (each === other) return true;
    each = each instanceof ShadowRoot ? each.host : each.parentNode;
  }
  return false;
}

function rootsOf(element: Element): readonly Node[] {
  const roots: Node[] = [];
  for (let root = element.getRootNode(); root instanceof ShadowRoot;) {
    roots.push(root);
    root = root.host.getRootNode();
  }
  return [...roots, document];
}
