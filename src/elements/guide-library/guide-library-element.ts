import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { cache } from 'lit/directives/cache.js';
import { readGuidePlace } from '../../codes/guide-link.js';
import { readLink } from '../../codes/code-link.js';
import { systemClock } from '../../core/clock.js';
import { dayOf } from '../../core/day.js';
import { GuideOpenEvent } from '../../events/guide-open-event.js';
import { GuideFinder, type FoundGuides } from '../../guides/find-guides.js';
import type { GuideEntry } from '../../guides/format/guide-entry.js';
import { retiredSystems } from '../../guides/retired.js';
import { catalogue } from '../../guides/shipped/catalogue.js';
import { addWords, LocalizeController } from '../../localize/localize.js';
import words from '../../localize/guide-library-vi.js';
import { icon } from '../../styles/icons.js';
import { sharedStyles } from '../../styles/shared.js';
import { searchField, searchFieldStyles } from '../parts/search-field.js';
import { notice } from '../parts/state.js';
import {
  arrangedGuides,
  guideList,
  retiredAnswers,
  type Arrangement,
  type GuideListContext,
} from './guide-list.js';
import { focusFirst } from './focus-first.js';
import { guideLibraryStyles } from './guide-library.styles.js';
import { GUIDE_PARTS } from './guide-parts.js';
import { loadWardGuides, NO_GUIDES, type WardGuides } from './ward-guides.js';

/** Found guides listed before more are asked for. */
const SHOWN = 12;

/**
 * Finds a guide, by need or by app, and plays it in its place. Whoever asks for a system that is gone
 * is told what took its place. On a page that was opened by a guide's QR code it goes on there.
 *
 * @fires guide-open - A guide was chosen; who prevents the event's default shows it elsewhere.
 * @slot person - Whom to call, as `ward-guide` shows it.
 * @csspart search - The search field with its label.
 * @csspart group - The guides of one heading.
 * @csspart guide - A guide to choose.
 * @csspart back - The button that leads from a guide back to the list; a guide's own parts, as
 *   `ward-guide` has them, can be styled through this element too.
 * @csspart retired - What became of a system that is gone.
 */
export class WardGuideLibraryElement extends LitElement {
  static override styles = [...sharedStyles, searchFieldStyles, guideLibraryStyles];

  static {
    addWords(words, () => import('../../localize/guide-library-en.js'));
  }

  /** Addresses of the ward's own guides (JSON), separated by spaces; they stand with the others. */
  @property() accessor also = '';

  /** For a device that many people use: as `ward-guide` has it. */
  @property({ type: Boolean }) accessor shared = false;

  /** Page that a guide's QR code leads to; this page unless set. */
  @property({ attribute: 'guide-url' }) accessor guideUrl = '';

  @state() private accessor query = '';
  /** Found guides that are listed; the best come first. */
  @state() private accessor shown = SHOWN;
  @state() private accessor arrangement: Arrangement = 'need';
  @state() private accessor ward: WardGuides = NO_GUIDES;
  /** The guide that plays, with the step it was opened at. */
  @state() private accessor playing: { readonly guide: string; readonly step: number } | undefined;
  /** A code led here to a guide that is not here. */
  @state() private accessor isGone = false;

  readonly #localize = new LocalizeController(this);
  #finder = new GuideFinder(catalogue, retiredSystems);
  #found: { readonly query: string; readonly guides: FoundGuides } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#followCode);
    this.#followCode();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#followCode);
  }

  /** Goes one screen back, for a page with a Back button of its own; false at the list. */
  back(): boolean {
    if (!this.playing) return false;
    if (!this.renderRoot.querySelector('ward-guide')?.back()) this.#onBack();
    return true;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('also')) void this.#loadWardGuides(this.also);
  }

  protected override render() {
    return this.playing ? this.#renderGuide(this.playing) : this.#renderList();
  }

  #renderGuide({ guide, step }: { readonly guide: string; readonly step: number }) {
    const address = this.ward.addresses.get(guide);
    return html`<div class="stack playing">
      <button class="quiet back" part="back" @click=${this.#onBack}>
        ${icon('chevron-left')} ${this.#localize.term('libraryBack')}
      </button>
      <ward-guide
        exportparts=${GUIDE_PARTS}
        guide=${address === undefined ? guide : nothing}
        src=${address ?? nothing}
        step=${step || nothing}
        guide-url=${this.guideUrl || nothing}
        ?shared=${this.shared}
        @guide-open=${this.#onFurther}
      >
        <slot name="person" slot="person"></slot>
      </ward-guide>
    </div>`;
  }

  #renderList() {
    const localize = this.#localize;
    const isAsking = this.query.trim() !== '';
    return html`<section class="stack" aria-labelledby="title">
      <h2 id="title" tabindex="-1">${localize.term('libraryTitle')}</h2>
      ${this.isGone ? notice('warning', localize.term('libraryGone')) : nothing}
      ${this.#renderSearch()} ${cache(isAsking ? this.#renderFound() : this.#renderAll())}
      ${
        this.ward.failed.length > 0
          ? notice('warning', localize.term('libraryNotLoaded', this.ward.failed.length))
          : nothing
      }
    </section>`;
  }

  #renderSearch() {
    const localize = this.#localize;
    return html`<div part="search" role="search">
      ${searchField({
        id: 'search',
        label: localize.term('librarySearch'),
        hint: localize.term('librarySearchHint'),
        clear: localize.term('libraryClear'),
        value: this.query,
        input: (query) => {
          this.query = query;
          this.shown = SHOWN;
        },
      })}
    </div>`;
  }

  #renderAll() {
    const localize = this.#localize;
    const choice = (arrangement: Arrangement, words: string) =>
      html`<button
        aria-pressed=${String(this.arrangement === arrangement)}
        @click=${() => (this.arrangement = arrangement)}
      >
        ${words}
      </button>`;
    return html`<div class="row arrange" role="group" aria-label=${localize.term('libraryArrange')}>
        ${choice('need', localize.term('libraryByNeed'))}
        ${choice('app', localize.term('libraryByApp'))}
      </div>
      ${arrangedGuides(this.#find('').guides, this.arrangement, this.#context)}`;
  }

  #renderFound() {
    const localize = this.#localize;
    const { guides, retired, isNear } = this.#find(this.query);
    const isEmpty = guides.length === 0;
    const told = isEmpty
      ? localize.term('libraryNone')
      : isNear
        ? localize.term('libraryNear')
        : localize.term('libraryFound', guides.length);
    return html`${retiredAnswers(retired, this.#context)}
      <div>
        <p role="status">${isEmpty && retired.length > 0 ? nothing : told}</p>
        ${isEmpty ? html`<p class="soft">${localize.term('libraryNoneHelp')}</p>` : nothing}
      </div>
      ${isEmpty ? nothing : guideList(guides.slice(0, this.shown), this.#context)}
      ${
        guides.length > this.shown
          ? html`<button class="more" @click=${() => (this.shown += SHOWN)}>
              ${localize.term('libraryMore', guides.length - this.shown)}
            </button>`
          : nothing
      }`;
  }

  get #context(): GuideListContext {
    return {
      localize: this.#localize,
      open: (guide) => this.#choose(guide),
      entry: (guide) => this.#entries.find(({ id }) => id === guide),
    };
  }

  /** The ward's own come first, and in the place of one that ships under the same id. */
  get #entries(): readonly GuideEntry[] {
    const { entries, addresses } = this.ward;
    return [...entries, ...catalogue.filter(({ id }) => !addresses.has(id))];
  }

  #find(query: string): FoundGuides {
    if (this.#found?.query !== query) this.#found = { query, guides: this.#finder.find(query) };
    return this.#found.guides;
  }

  async #loadWardGuides(addresses: string): Promise<void> {
    const ward = await loadWardGuides(addresses, dayOf(systemClock.now()));
    if (addresses !== this.also) return;
    this.ward = ward;
    this.#finder = new GuideFinder(this.#entries, retiredSystems);
    this.#found = undefined;
    this.#followCode();
  }

  /** A page opened by a guide's code shows that guide, at its step. */
  readonly #followCode = (): void => {
    const link = readLink(location.href, 'G');
    const place = link && readGuidePlace(link.envelope);
    this.isGone = false;
    if (!place) return;
    const isHere = this.#entries.some(({ id }) => id === place.guide);
    if (isHere) this.playing = place;
    else this.isGone = true;
  };

  #choose(guide: string): void {
    if (!this.dispatchEvent(new GuideOpenEvent(guide))) return;
    this.playing = { guide, step: 0 };
    void focusFirst(this, 'ward-guide');
  }

  readonly #onFurther = (event: GuideOpenEvent): void => {
    if (event.defaultPrevented || !this.#entries.some(({ id }) => id === event.guide)) return;
    event.preventDefault();
    this.playing = { guide: event.guide, step: 0 };
  };

  readonly #onBack = (): void => {
    const guide = this.playing?.guide;
    this.playing = undefined;
    void focusFirst(this, `[data-guide="${guide}"]`, '#title');
  };
}
