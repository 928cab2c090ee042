import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { VenueCodeController } from '../../controllers/venue-code-controller.js';
import { LocalizeController } from '../../localize/localize.js';
import type { VenueCode } from '../../services/venues.js';
import { icon } from '../../styles/icons.js';
import { sharedStyles } from '../../styles/shared.js';
import {
  administrativeUnits,
  type AdministrativeUnits,
} from '../../vietnam/administrative-units.js';
import { choiceField } from '../parts/field.js';
import { download } from '../parts/saved.js';
import { notice } from '../parts/state.js';
import { renderNoCode } from '../venue-code/venue-code-parts.js';
import { POSTER_SIZES, posterDrawing, type PosterSize } from './poster-drawing.js';
import {
  makePosterFile,
  POSTER_FILES,
  posterContent,
  posterFileName,
  posterTitle,
  type Poster,
  type PosterFile,
} from './poster-files.js';
import { printPoster } from './poster-print.js';
import { posterShapes } from './poster-shapes.js';
import type { PosterTypeface } from './poster-typeface.js';
import { posterView } from './poster-view.js';
import { renderPosterWork, type PosterWork } from './poster-work.js';
import { venuePosterStyles } from './venue-poster.styles.js';

/** What posters are drawn with, loaded when the first one is shown. */
interface Materials {
  readonly typeface: PosterTypeface;
  readonly units: AdministrativeUnits;
}

/**
 * The poster to hang at an entrance: chosen, looked at, then printed or taken along as a file. It
 * speaks Vietnamese with a little English, whatever language the page speaks.
 *
 * @csspart poster - The poster as it will be printed.
 * @csspart choices - Paper size and entrance.
 * @csspart actions - What to do with it.
 */
export class WardVenuePosterElement extends LitElement {
  static override styles = [...sharedStyles, venuePosterStyles];

  /** Id of a venue registered on this device; its newest one where absent. */
  @property() accessor venue: string | undefined;

  /** The entrance's number, from 1. */
  @property({ type: Number }) accessor entrance = 1;

  /** The paper: `a4`, `a5`, or `square` of 15 cm. */
  @property() accessor size: PosterSize = 'a4';

  /** A code to draw as it is, instead of one of this device. */
  @property({ attribute: false }) accessor code: VenueCode | undefined;

  @state() private accessor materials: Materials | 'loading' | 'failed' | undefined;
  @state() private accessor work: PosterWork = { kind: 'idle' };

  readonly #localize = new LocalizeController(this);
  readonly #code = new VenueCodeController(this, () => this);
  #poster: Poster | undefined;
  #drawnFrom: readonly unknown[] = [];

  protected override updated(changed: PropertyValues): void {
    if (changed.has('size') && !POSTER_SIZES.includes(this.size)) {
      console.warn(`wardkit: a poster's size is ${POSTER_SIZES.join(', ')}; a4 is drawn`);
      this.size = 'a4';
    }
    // Not before there is something to draw: the typeface weighs more than the rest of the page.
    if (this.#code.state.status === 'ready' && this.materials === undefined) void this.#load();
  }

  protected override render(): TemplateResult {
    const { state } = this.#code;
    if (state.status !== 'ready') return renderNoCode(state, this.#localize);
    const { code } = state;
    const poster = this.#draw(code);
    return html`<div class="sheet">
      <div class="preview">${poster ? this.#renderPoster(poster) : this.#renderWaiting()}</div>
      <div class="stack">
        <div class="stack" part="choices">
          ${this.#renderVenues(code)} ${this.#renderEntrances(code)} ${this.#renderSizes()}
        </div>
        <div class="stack" part="actions">${this.#renderActions(poster)}</div>
      </div>
    </div>`;
  }

  #renderPoster({ content, drawing, shapes }: Poster): TemplateResult {
    const label = this.#localize.term('posterLabel', posterTitle(content), content.shortCode);
    return posterView(drawing, shapes, label);
  }

  #renderWaiting(): TemplateResult {
    if (this.materials !== 'failed') {
      return html`<p class="waiting soft" role="status">
        ${this.#localize.term('posterDrawing')}
      </p>`;
    }
    return notice(
      'danger',
      html`<div class="stack">
        <p>${this.#localize.term('posterNotDrawn')}</p>
        <button type="button" @click=${this.#load}>${this.#localize.term('tryAgain')}</button>
      </div>`,
    );
  }

  #renderSizes(): TemplateResult {
    const term = this.#localize.term.bind(this.#localize);
    return html`<fieldset @change=${this.#onSize}>
      <legend>${term('posterSize')}</legend>
      <div class="sizes">
        ${POSTER_SIZES.map((size) => {
          return html`<label class="choice">
            <input type="radio" name="size" .value=${size} .checked=${live(size === this.size)} />
            <span>
              ${term('posterSizeName', size)}
              <span class="hint">${term('posterSizeMeasures', size)}</span>
            </span>
          </label>`;
        })}
      </div>
    </fieldset>`;
  }

  #renderVenues({ venue }: VenueCode): TemplateResult | typeof nothing {
    const { venues } = this.#code;
    if (this.code || venues.length < 2) return nothing;
    return choiceField({
      id: 'venue',
      label: this.#localize.term('logVenue'),
      value: venue.id,
      options: venues.map(({ id, name }) => ({ value: id, label: name })),
      input: (id) => {
        this.venue = id;
        this.entrance = 1;
        this.work = { kind: 'idle' };
      },
    });
  }

  #renderEntrances({ venue, entrance }: VenueCode): TemplateResult | typeof nothing {
    if (this.code || venue.entrances.length < 2) return nothing;
    return choiceField({
      id: 'entrance',
      label: this.#localize.term('posterEntrance'),
      value: String(entrance),
      options: venue.entrances.map((label, i) => ({ value: String(i + 1), label })),
      input: (value) => {
        this.entrance = Number(value);
        this.work = { kind: 'idle' };
      },
    });
  }

  #renderActions(poster: Poster | undefined): TemplateResult {
    const term = this.#localize.term.bind(this.#localize);
    const idle = poster === undefined || this.work.kind === 'making';
    return html`<button
        type="button"
        class="primary large"
        ?disabled=${poster === undefined}
        @click=${this.#onPrint}
      >
        ${icon('printer')} ${term('posterPrint')}
      </button>
      <div class="files">
        ${POSTER_FILES.map(
          (file) =>
            html`<button
              type="button"
              ?disabled=${idle}
              aria-label=${term('posterSave', file)}
              @click=${() => void this.#save(file)}
            >
              ${icon('download')} ${file.toUpperCase()}
            </button>`,
        )}
      </div>
      <p class="hint">${term('posterFilesHint')}</p>
      <div role="status">${renderPosterWork(this.work, this.#localize)}</div>`;
  }

  /** The poster of a code, laid out again only when something of it has changed. */
  #draw(code: VenueCode): Poster | undefined {
    const { materials, size } = this;
    if (typeof materials !== 'object' || !POSTER_SIZES.includes(size)) return undefined;
    const from = [code, materials, size];
    if (this.#poster && from.every((value, i) => value === this.#drawnFrom[i])) return this.#poster;
    const { typeface, units } = materials;
    const content = posterContent(code, units);
    const drawing = posterDrawing(content, size, typeface);
    this.#drawnFrom = from;
    this.#poster = { content, drawing, shapes: posterShapes(drawing, typeface), typeface };
    return this.#poster;
  }

  readonly #load = async (): Promise<void> => {
    this.materials = 'loading';
    try {
      const [{ loadTypeface }, units] = await Promise.all([
        import('./poster-typeface.js'),
        administrativeUnits(),
      ]);
      this.materials = { typeface: await loadTypeface(), units };
    } catch {
      this.materials = 'failed';
    }
  };

  readonly #onSize = (event: Event): void => {
    const size = POSTER_SIZES.find((name) => name === (event.target as HTMLInputElement).value);
    if (size) this.size = size;
    this.work = { kind: 'idle' };
  };

  readonly #onPrint = (): void => {
    const poster = this.#poster;
    if (poster) void printPoster(poster.drawing, poster.shapes, posterTitle(poster.content));
  };

  async #save(file: PosterFile): Promise<void> {
    const poster = this.#poster;
    if (!poster) return;
    this.work = { kind: 'making', file };
    try {
      const blob = await makePosterFile(poster, file);
      const name = posterFileName(poster, file);
      if (blob) download(blob, name);
      this.work = blob ? { kind: 'made', name } : { kind: 'refused', file };
    } catch {
      this.work = { kind: 'failed', file };
    }
  }
}
