import {
  render,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { RowHeights } from './row-heights.js';

/** Fewer rows are all drawn, in the page's own flow. */
const ALL = 60;
/** Rows drawn beyond either edge, so that the Tab key and a fast wheel find something there. */
const BEYOND = 8;
/** Tallest track (px): Firefox draws nothing beyond 17.8 million. */
const TALLEST = 15_000_000;
/** Height (px) of a row before any was measured. */
const FIRST_ESTIMATE = 96;

export interface VirtualRowsOptions<Item> {
  readonly key: (item: Item) => string;
  /** One element, the row. */
  readonly draw: (item: Item, index: number) => TemplateResult;
}

/**
 * Draws of a long list only the rows in view. Its host renders, once, a `.viewport` that scrolls, in
 * it a `.track` as tall as all rows, and in that an empty `.rows`. Rows may differ in height: those
 * drawn are measured, and what is looked at stays where it is. Styles are set by script alone, as a
 * strict CSP wants.
 */
export class VirtualRows<Item> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };
  readonly #options: VirtualRowsOptions<Item>;
  #items: readonly Item[] = [];
  #drawnItems: readonly Item[] = [];
  #heights = new RowHeights(0, FIRST_ESTIMATE);
  #estimate = FIRST_ESTIMATE;
  #viewport: HTMLElement | undefined;
  #track: HTMLElement | undefined;
  #rows: HTMLElement | undefined;
  #range = { first: 0, end: 0 };
  #watch: ResizeObserver | undefined;
  #frame = 0;

  constructor(
    host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode },
    options: VirtualRowsOptions<Item>,
  ) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** What the host's next update draws. */
  show(items: readonly Item[]): void {
    this.#items = items;
  }

  hostUpdated(): void {
    this.#attach();
    if (!this.#viewport) return;
    if (this.#items !== this.#drawnItems) this.#replace();
    this.#draw(true);
  }

  hostDisconnected(): void {
    this.#detach();
  }

  scrollToTop(): void {
    if (this.#viewport) this.#viewport.scrollTop = 0;
  }

  #attach(): void {
    const viewport = this.#host.renderRoot.querySelector<HTMLElement>('.viewport') ?? undefined;
    if (viewport === this.#viewport) return;
    this.#detach();
    this.#viewport = viewport;
    this.#track = viewport?.querySelector<HTMLElement>('.track') ?? undefined;
    this.#rows = viewport?.querySelector<HTMLElement>('.rows') ?? undefined;
    if (!viewport || !this.#rows) return;
    viewport.addEventListener('scroll', this.#onScroll, { passive: true });
    this.#watch = new ResizeObserver(this.#onResize);
    this.#watch.observe(viewport);
    this.#watch.observe(this.#rows);
  }

  #detach(): void {
    this.#viewport?.removeEventListener('scroll', this.#onScroll);
    this.#watch?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#viewport = this.#track = this.#rows = this.#watch = undefined;
    this.#drawnItems = [];
  }

  /** Other items: the row at the top of the view stays there, if it is still among them. */
  #replace(): void {
    const viewport = this.#viewport;
    const { key } = this.#options;
    const scrolled = viewport && viewport.scrollTop > 0 ? this.#distance() : 0;
    const row = this.#heights.at(scrolled);
    const anchor = scrolled > 0 ? this.#drawnItems[row] : undefined;
    const within = scrolled - this.#heights.top(row);
    this.#drawnItems = this.#items;
    this.#heights = new RowHeights(this.#items.length, this.#estimate);
    if (!viewport || !this.#track) return;
    const isLong = this.#items.length > ALL;
    viewport.classList.toggle('scrolls', isLong);
    this.#stretch();
    const anchorKey = anchor && key(anchor);
    const place = anchorKey ? this.#items.findIndex((item) => key(item) === anchorKey) : -1;
    viewport.scrollTop = place < 0 ? 0 : (this.#heights.top(place) + within) / this.#scale();
  }

  readonly #onScroll = (): void => this.#draw(false);

  /** In the next frame: drawing now would change what is being observed. */
  readonly #onResize = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw(false));
  };

  #draw(isNew: boolean): void {
    const { key, draw } = this.#options;
    const rows = this.#rows;
    if (!rows) return;
    const { first, end } = this.#wanted();
    if (isNew || first !== this.#range.first || end !== this.#range.end) {
      this.#range = { first, end };
      const hadFocus = rows.contains(this.#focused());
      render(
        repeat(this.#items.slice(first, end), key, (item, i) => draw(item, first + i)),
        rows,
        { host: this.#host },
      );
      // The row that had the focus has gone out of view: the list has it, not the page.
      if (hadFocus && !rows.contains(this.#focused())) {
        this.#viewport?.focus({ preventScroll: true });
      }
    }
    if (this.#items.length > ALL) this.#measure();
  }

  #focused(): Element | null {
    const root = this.#host.renderRoot;
    return root instanceof ShadowRoot ? root.activeElement : document.activeElement;
  }

  #wanted(): { first: number; end: number } {
    const { length } = this.#items;
    if (length <= ALL) return { first: 0, end: length };
    const distance = this.#distance();
    const height = this.#viewport?.clientHeight ?? 0;
    return {
      first: Math.max(0, this.#heights.at(distance) - BEYOND),
      end: Math.min(length, this.#heights.at(distance + height) + BEYOND + 1),
    };
  }

  /** Measures what is drawn, keeps the row at the top of the view in its place, and places all. */
  #measure(): void {
    const heights = this.#heights;
    const distance = this.#distance();
    const anchor = heights.at(distance);
    const within = distance - heights.top(anchor);
    const isAtEnd = distance > 0 && this.#isAtEnd();
    let sum = 0;
    const drawn = [...(this.#rows?.children ?? [])] as HTMLElement[];
    drawn.forEach((row, i) => {
      const { height } = row.getBoundingClientRect();
      sum += height;
      heights.set(this.#range.first + i, height);
    });
    if (drawn.length > 0 && sum > 0) this.#estimate = sum / drawn.length;
    this.#stretch();
    const shift = heights.top(anchor) + within - distance;
    const viewport = this.#viewport;
    // Whoever went to the end wants the end, though rows there are taller than was thought.
    if (viewport && isAtEnd) viewport.scrollTop = viewport.scrollHeight;
    else if (viewport && Math.abs(shift) > 0.5) viewport.scrollTop += shift / this.#scale();
    const scrolled = this.#scrolled();
    const top = heights.top(this.#range.first) - this.#distance() + scrolled;
    if (this.#rows) this.#rows.style.transform = `translateY(${top}px)`;
  }

  #isAtEnd(): boolean {
    const viewport = this.#viewport;
    if (!viewport) return false;
    return viewport.scrollTop + viewport.clientHeight >= viewport.scrollHeight - 2;
  }

  #stretch(): void {
    const { length } = this.#items;
    const height = Math.min(this.#heights.total, TALLEST);
    if (this.#track) this.#track.style.blockSize = length > ALL ? `${height}px` : 'auto';
    if (this.#rows && length <= ALL) this.#rows.style.transform = '';
  }

  /** Pixels of rows for one of the track; more than 1 only where the track would be too tall. */
  #scale(): number {
    const height = this.#viewport?.clientHeight ?? 0;
    const { total } = this.#heights;
    return total > TALLEST ? (total - height) / (TALLEST - height) : 1;
  }

  #scrolled(): number {
    return Math.max(0, this.#viewport?.scrollTop ?? 0);
  }

  /** How far (px) the view's top is from the first row's. */
  #distance(): number {
    return this.#scrolled() * this.#scale();
  }
}
