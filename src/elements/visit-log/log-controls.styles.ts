import { css } from 'lit';
import { searchFieldStyles } from '../parts/search-field.js';

/** Opening the names, searching, filtering. */
const styles = css`
  .names {
    display: grid;
    gap: 0.5rem 0.875rem;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    padding: 1rem 1.125rem;
    border-radius: var(--_radius);
    border: 1px solid var(--_line-soft);
    background: var(--_surface);
  }

  .names.open {
    border-color: var(--_amber);
    background: var(--_amber-tint);
  }

  .names.open > svg {
    color: var(--_amber);
  }

  .names > button {
    grid-column: 1 / -1;
    justify-self: start;
  }

  @container (inline-size > 36rem) {
    .names {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }

    .names > button {
      grid-column: auto;
    }
  }

  .opening {
    display: block;
    font-variant-numeric: tabular-nums;
  }

  progress {
    display: block;
    inline-size: min(100%, 24rem);
    accent-color: var(--_green);
  }

  form .hint {
    max-inline-size: 40rem;
  }

  .reasons {
    display: grid;
    gap: 0 1.5rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
  }

  .pair {
    display: grid;
    gap: 1rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    align-items: end;
  }

  .start {
    justify-self: start;
  }

  fieldset[aria-invalid='true'] {
    border: 0;
  }
`;

export const controlStyles = [searchFieldStyles, styles];
