import { css, html, LitElement, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { qrImage } from '../../codes/qr-image.js';
import { LiveCodeController, type LiveCodeState } from '../../controllers/live-code-controller.js';
import { VenueCodeController } from '../../controllers/venue-code-controller.js';
import liveWords from '../../localize/live-code-vi.js';
import { addWords, LocalizeController } from '../../localize/localize.js';
import type { VenueCode } from '../../services/venues.js';
import { sharedStyles } from '../../styles/shared.js';
import { entranceName, liveSign, noLiveCode, renderNoCode } from './venue-code-parts.js';

/**
 * The QR image of a venue's entrance, as wide as its container, dark on white in every theme, with
 * the short code to type where it cannot be scanned.
 *
 * With `live` it is for a screen: the code changes every 30 seconds and each is good for 90, so that
 * a check-in by it is better evidence than one by a poster, which anyone can photograph. It is signed
 * on this device, without a network.
 *
 * @slot none - Stands below the words that no venue is registered here; for a link to register one.
 * @csspart image - The QR image with its quiet zone.
 * @csspart label - The venue and the entrance.
 * @csspart short-code - The code to type.
 * @csspart live - The sign that a live code is alive: how long until the next one.
 */
export class WardVenueCodeElement extends LitElement {
  static {
    addWords(liveWords, () => import('../../localize/live-code-en.js'));
  }

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

      /* As large as a code, so that nothing jumps when one comes. */
      .none {
        display: grid;
        place-items: center;
        aspect-ratio: 1;
        padding: 1rem;
        border: 2px dashed var(--_line);
        border-radius: var(--_radius);
        text-align: start;
      }

      [part='live'] {
        display: flex;
        gap: 0.6rem;
        align-items: center;
        justify-content: center;
        min-block-size: 2.25rem;
        color: var(--_green);
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }

      .ring {
        inline-size: 2em;
        block-size: 2em;
      }

      .left {
        transition: stroke-dasharray 1s linear;
      }
    `,
  ];

  /** Id of a venue registered on this device; its newest one where absent. */
  @property() accessor venue: string | undefined;

  /** The entrance's number, from 1. */
  @property({ type: Number }) accessor entrance = 1;

  /** A code to show as it is, instead of one of this device. */
  @property({ attribute: false }) accessor code: VenueCode | undefined;

  /** Shows live codes: a new one every 30 seconds. No effect on a `code` that is given. */
  @property({ type: Boolean }) accessor live = false;

  readonly #localize = new LocalizeController(this);
  readonly #code = new VenueCodeController(this, () => this);
  readonly #live = new LiveCodeController(this, () => {
    const { services, state } = this.#code;
    if (!this.#isLive || !services || state.status !== 'ready') return undefined;
    return { services, of: state.code };
  });

  protected override render(): TemplateResult {
    const { state } = this.#code;
    if (state.status === 'none') {
      return html`${renderNoCode(state, this.#localize)}<slot name="none"></slot>`;
    }
    if (state.status !== 'ready') return renderNoCode(state, this.#localize);
    const { venue, shortCode } = state.code;
    const entrance = entranceName(state.code);
    return html`<figure>
      ${this.#isLive ? this.#renderLive(this.#live.state, entrance) : this.#renderImage(state.code, entrance)}
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

  get #isLive(): boolean {
    return this.live && (!this.code || 'expiresAt' in this.code);
  }

  #renderLive(live: LiveCodeState, entrance: string): TemplateResult {
    if (live.status !== 'ready') return noLiveCode(live.status, this.#localize);
    return html`${this.#renderImage(live.code, entrance)}
    ${liveSign(live.secondsLeft, this.#localize)}`;
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
