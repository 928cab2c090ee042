/** How the last results look, and the list of who is in. */
import { css } from 'lit';

export const visitorListStyles = css`
  .recent {
    display: grid;
    gap: 0.5rem;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    /* Five rows from the start, so that what stands below does not move. */
    min-block-size: calc(2em + 5 * (var(--_target) + 0.6rem));
  }

  .recent h3 {
    font-size: 1em;
  }

  .recent li {
    display: flex;
    gap: 0.6rem;
    align-items: center;
    min-block-size: calc(var(--_target) + 0.5rem);
    padding: 0.15rem 0.25rem;
    border-block-end: 1px solid var(--_line-soft);
  }

  .recent li.in > svg {
    color: var(--_green);
  }

  .recent li:is(.refused, .failed) > svg {
    color: var(--_brick);
  }

  .what {
    flex: 1;
    min-inline-size: 0;
    line-height: 1.3;
  }

  .recent .undo {
    padding-inline: 0.75rem;
  }

  .recent time {
    color: var(--_ink-soft);
    font-variant-numeric: tabular-nums;
  }

  .present {
    margin-block: 0.75rem;
  }

  .present li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    padding-block: 0.6rem;
    border-block-start: 1px solid var(--_line-soft);
  }

  .present .what {
    flex: 1 1 14rem;
  }

  .present button {
    padding-inline: 0.75rem;
  }

  .present .what > * {
    display: block;
  }
`;
