import { css, html, LitElement, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { qrImage } from '../../codes/qr-image.js';
import { VenueCodeController } from '../../controllers/venue-code-controller.js';
import { LocalizeController } from '../../localize/localize.js';
import type { VenueCode } from '../../services/venues.js';
import { sharedStyles } from '../../styles/shared.js';
import { entranceName, renderNoCode } from './venue-code-parts.js';

/**
 * The QR image of a venue's entrance, as wide as its container, dark on white in every theme, with
 * the short code to type where it cannot be scanned.
 *
 * @slot none - Stands below the words that no venue is registered here; for a link to register one.
 * @csspart image - The QR image with its quiet zone.
 * @csspart label - The venue and the entrance.
 * @csspart short-code - The code to type.
 */
export class WardVenueCodeElement extends LitElement {
  static override styles = [
    ...sharedStyles,
    css`
      figure {
        display: grid;
        gap: 0.75rem;
        grid-template-columns: minmax(0, 1fr);
        text-align: center;
      }

      [part='image'] {
        display: block;
        inline-size: 100%;
        block-size: auto;
        border: 1px solid var(--_line-soft);
        border-radius: var(--_radius);
        background: #fff;
        forced-color-adjust: none;
      }

      figcaption {
        display: grid;
        gap: 0.5rem;
      }

      [part='label'] strong {
        display: block;
        font-size: 1.15em;
        line-height: 1.3;
      }

      [part='short-code'] {
        font-size: clamp(1.125rem, 12cqi, 2rem);
        font-weight: 700;
        font-variant-numeric: tabular-nums;
        letter-spacing: 0.12em;
        padding-inline-start: 0.12em;
        line-height: 1.2;
        overflow-wrap: normal;
        white-space: nowrap;
      }

      .typed {
        container-type: inline-size;
      }
    `,
  ];

  /** Id of a venue registered on this device; its newest one where absent. */
  @property() accessor venue: string | undefined;

  /** The entrance's number, from 1. */
  @property({ type: Number }) accessor entrance = 1;

  /** A code to show as it is, instead of one of this device. */
  @property({ attribute: false }) accessor code: VenueCode | undefined;

  readonly #localize = new LocalizeController(this);
  readonly #code = new VenueCodeController(this, () => this);

  protected override render(): TemplateResult {
    const { state } = this.#code;
    if (state.status === 'none') {
      return html`${renderNoCode(state, this.#localize)}<slot name="none"></slot>`;
    }
    if (state.status !== 'ready') return renderNoCode(state, this.#localize);
    const { venue, shortCode } = state.code;
    const entrance = entranceName(state.code);
    return html`<figure>
      ${this.#renderImage(state.code, entrance)}
      <figcaption>
        <p part="label"><strong>${venue.name}</strong> ${entrance}</p>
        <div class="typed">
          <p class="soft">
            ${this.#localize.term('posterCannotScan')} ${this.#localize.term('posterTypeCode')}
          </p>
          <p part="short-code">${shortCode}</p>
        </div>
      </figcaption>
    </figure>`;
  }

  #renderImage({ venue, text }: VenueCode, entrance: string): TemplateResult {
    const { size, path } = qrImage(text);
    return html`<svg
      part="image"
      role="img"
      aria-label=${this.#localize.term('venueCodeLabel', venue.name, entrance)}
      viewBox="0 0 ${size} ${size}"
      shape-rendering="crispEdges"
    >
      ${svg`<path fill="#fff" d="M0 0h${size}v${size}H0z" /><path fill="#000" d=${path} />`}
    </svg>`;
  }
}
