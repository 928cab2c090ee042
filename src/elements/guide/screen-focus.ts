import type { LitElement, ReactiveController } from 'lit';

/**
 * Takes the keyboard and the reader's voice along from screen to screen: to the heading of a new
 * one, back to the button that opened what is closed. Only a person's own deed moves them; and
 * nobody is left without a place.
 */
export class ScreenFocus implements ReactiveController {
  readonly #host: LitElement;
  /** Tells one screen from the next. */
  readonly #screen: () => string;
  #shown = '';
  #hasActed = false;
  #next: string | undefined;
  #opener = '';
  /** Id of the button pressed last; not every browser gives it the focus. */
  #pressed = '';
  #focused: Element | null = null;
  #isOwed = false;

  constructor(host: LitElement, screen: () => string) {
    this.#host = host;
    this.#screen = screen;
    host.addController(this);
    host.addEventListener('click', this.#onClick, true);
  }

  /**
   * A person did something.
   * @param next Where the focus goes if not to the new screen's heading: a selector.
   */
  follow(next?: string): void {
    this.#hasActed = true;
    this.#next = next;
  }

  /** A person opened something by the button they pressed. */
  open(): void {
    this.#opener = this.#pressed;
    this.follow();
  }

  /** They closed it. */
  close(): void {
    this.follow(this.#opener ? `#${this.#opener}` : undefined);
  }

  hostUpdate(): void {
    this.#focused = this.#root?.activeElement ?? null;
  }

  hostUpdated(): void {
    const screen = this.#screen();
    const isNew = screen !== this.#shown;
    // Where nothing takes it now, as while a guide loads, it is owed to the next that can.
    this.#isOwed ||= this.#focused?.isConnected === false;
    if (this.#isOwed || (this.#hasActed && (isNew || this.#next))) this.#move(isNew);
    if (this.#root?.activeElement) this.#isOwed = false;
    this.#shown = screen;
    this.#hasActed = false;
    this.#next = undefined;
  }

  #move(isNew: boolean): void {
    const root = this.#root;
    const wanted = this.#next && root?.querySelector<HTMLElement>(this.#next);
    if (wanted) {
      wanted.focus();
      // It may stand where it cannot be seen, as in tools that were folded away.
      if (root?.activeElement === wanted) return;
    }
    const heading = root?.querySelector<HTMLElement>('h2[tabindex]');
    heading?.focus({ preventScroll: true });
    if (!isNew || !heading) return;
    const { top } = heading.getBoundingClientRect();
    if (top < 0 || top > innerHeight / 2) {
      root?.querySelector('.learner')?.scrollIntoView({ block: 'start', behavior: 'instant' });
    }
  }

  readonly #onClick = (event: Event): void => {
    const [target] = event.composedPath();
    this.#pressed = (target instanceof Element && target.closest('button')?.id) || '';
  };

  /** Not there before the host was drawn for the first time. */
  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }
}
