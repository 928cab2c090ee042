/** How a reception is laid out: on a phone, on a tablet lying down, on a screen that stands. */
import { css } from 'lit';
import { receptionControlStyles } from './reception-controls.styles.js';
import { resultStyles } from './result.styles.js';
import { visitorListStyles } from './visitor-lists.styles.js';

const layout = css`
  :host {
    container-type: inline-size;
  }

  .desk,
  .more {
    display: grid;
    gap: 1rem;
    grid-template-columns: minmax(0, 1fr);
  }

  header {
    display: flex;
    gap: 0.75rem 1rem;
    align-items: stretch;
    justify-content: space-between;
    min-block-size: 5.5rem;
  }

  header h2 {
    font-size: 1.3em;
  }

  header > :first-child {
    align-self: center;
    min-inline-size: 0;
  }

  .count {
    display: grid;
    flex: none;
    align-content: center;
    justify-items: center;
    min-inline-size: 8.5em;
    max-inline-size: 60%;
    padding: 0.35rem 1rem;
    border: 2px solid var(--_line-soft);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: center;
    line-height: 1.25;
  }

  .figures > span:first-child {
    display: flex;
    gap: 0.35em;
    align-items: baseline;
    font-variant-numeric: tabular-nums;
  }

  .figures svg {
    align-self: center;
    inline-size: 1.4em;
    block-size: 1.4em;
  }

  .figures b {
    font-size: 2em;
    line-height: 1.1;
  }

  .fullness {
    font-weight: 700;
  }

  .count.warning {
    border-color: #6b4500;
    background: #f3c777;
    color: #14211c;
  }

  .count.full {
    border-color: #8f1f17;
    background: #8f1f17;
    color: #ffffff;
  }

  /* The picture's room is kept from the start, so that nothing moves when the camera opens. */
  .scan {
    --_view: min(30vh, 75cqi);
    min-block-size: calc(var(--_view) + 4rem);
  }

  ward-code-scanner {
    max-inline-size: none;
  }

  ward-code-scanner::part(view) {
    aspect-ratio: auto;
    block-size: var(--_view);
    max-block-size: none;
  }

  /* A photo or a typed code are for a camera that fails; a queue has no time for them. */
  ward-code-scanner:not(.failed)::part(other) {
    display: none;
  }

  .next {
    display: grid;
    gap: 1rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
  }

  .told,
  .kept {
    display: grid;
    gap: 0.35rem;
    align-content: start;
    padding: 1rem 1.125rem;
    border-inline-start: 4px solid var(--_green);
    background: var(--_green-tint);
    border-radius: var(--_radius);
  }

  .told {
    padding-block: 0.75rem;
    line-height: 1.4;
  }

  /* Last on a phone that a guard holds; on a screen that visitors see, where they see it. */
  .kept {
    order: 1;
  }

  .told h3,
  .kept h3 {
    font-size: 1em;
  }

  @container (min-width: 44rem) {
    header h2 {
      font-size: 1.8em;
    }

    .count {
      padding-block: 0.75rem;
    }

    .figures b {
      font-size: 3em;
    }

    .fullness {
      font-size: 1.2em;
    }

    .kept {
      order: 0;
    }
  }

  @media (orientation: landscape) {
    @container (min-width: 52rem) {
      .desk {
        gap: 1.25rem;
        grid-template: auto auto auto auto 1fr / minmax(20rem, 2fr) minmax(0, 3fr);
      }

      header,
      .told {
        grid-column: 1 / -1;
      }

      .scan {
        --_view: min(44vh, 30cqi);
      }

      .more {
        grid-area: 4 / 2 / span 2;
      }

      .next {
        grid-template-columns: minmax(0, 1fr);
        align-content: start;
      }

      .kept {
        align-self: start;
      }
    }
  }

  @media (orientation: portrait) {
    @container (min-width: 44rem) {
      .scan {
        --_view: min(32vh, 60cqi);
      }
    }
  }
`;

export const receptionStyles = [layout, receptionControlStyles, resultStyles, visitorListStyles];
