import { css } from 'lit';

/** Names with what they are, in groups. */
export const factsStyles = css`
  .groups {
    display: grid;
    gap: 0.75em;
    align-items: start;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
  }

  .group {
    display: grid;
    gap: 0.6em;
    justify-items: start;
    grid-template-columns: minmax(0, 1fr);
    padding: 0.8em 1em;
    border: 1px solid var(--_line-soft);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .facts {
    display: grid;
    inline-size: 100%;
  }

  .facts > div {
    display: grid;
    gap: 0 1em;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    padding-block: 0.35em;
    line-height: 1.35;
  }

  .facts > div + div {
    border-block-start: 1px solid var(--_line-soft);
  }

  dt {
    color: var(--_ink-soft);
  }

  dd {
    display: flex;
    gap: 0.4em;
    grid-column: 2;
    font-weight: 600;
  }

  dd svg {
    margin-block-start: 0.1em;
  }

  dd > span {
    min-inline-size: 0;
  }

  dd.good svg {
    color: var(--_green);
  }

  dd.watch {
    color: var(--_amber);
  }

  dd.note {
    font-weight: 400;
    color: var(--_ink-soft);
  }

  @container (max-width: 30em) {
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
    }

    dd {
      grid-column: 1;
    }
  }
`;
