import { css } from 'lit';

/** Below a slide: the presenter's notes, and the buttons. */
export const barStyles = css`
  .notes {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
    gap: 1rem 2rem;
    padding: 1rem clamp(1rem, 4vw, 4.5rem);
    border-block-start: 2px solid var(--_line-soft);
    background: var(--_surface);
    max-block-size: 34dvh;
    overflow: auto;
  }

  .notes dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.35rem 1rem;
    align-content: start;
  }

  .notes dt {
    font-weight: 600;
    color: var(--_green);
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    padding: 0.75rem clamp(1rem, 4vw, 4.5rem);
    border-block-start: 1px solid var(--_line-soft);
    background: var(--_surface);
  }

  .place {
    font-variant-numeric: tabular-nums;
    min-inline-size: 8em;
    text-align: center;
    white-space: nowrap;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    margin-inline-start: auto;
  }

  .tools [aria-pressed='true'] {
    background: var(--_green-tint);
    color: var(--_ink);
  }

  @media (max-width: 40em) {
    .notes {
      grid-template-columns: minmax(0, 1fr);
    }

    .tools {
      margin-inline: auto;
    }

    .bar {
      justify-content: center;
      gap: 0.5rem;
    }

    .bar button {
      padding-inline: 0.75rem;
    }

    .place {
      min-inline-size: 0;
      flex: 1;
    }

    /* A phone gains nothing by it, and its other buttons need the room. */
    .tools .full {
      display: none;
    }
  }
`;
