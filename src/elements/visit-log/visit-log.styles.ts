import { css } from 'lit';

export const visitLogStyles = css`
  .spans {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .span {
    display: inline-flex;
    gap: 0.6rem;
    align-items: center;
    min-block-size: var(--_target);
    padding-inline: 0.875rem 1.1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 600;
    cursor: pointer;
  }

  .span:has(:checked) {
    border-color: var(--_green);
    background: var(--_green-tint);
  }

  .span:has(:focus-visible) {
    outline: 3px solid var(--_lotus);
    outline-offset: 2px;
  }

  .span input:focus-visible {
    outline: none;
  }

  .days {
    display: grid;
    grid-template-columns: auto minmax(0, auto) auto;
    justify-content: start;
  }

  .days button {
    padding-inline: 0.75rem;
  }

  .days .quiet {
    grid-column: 1 / -1;
    justify-self: start;
  }

  .days strong,
  .between {
    font-variant-numeric: tabular-nums;
  }

  .days strong {
    text-align: center;
  }

  .between {
    min-block-size: var(--_target);
    align-content: center;
  }

  section {
    container-type: inline-size;
  }

  .figures {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }

  .figure:first-child {
    grid-column: 1 / -1;
  }

  @container (inline-size > 36rem) {
    .figures {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .figure:first-child {
      grid-column: auto;
    }
  }

  .figure {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    padding: 1rem 1.25rem;
    border-radius: var(--_radius);
    background: var(--_surface);
    border: 1px solid var(--_line-soft);
  }

  .figure:first-child {
    background: var(--_green);
    border-color: var(--_green);
    color: var(--_on-green);
  }

  .figure dd {
    font-size: clamp(1.5rem, 8.5cqi, 2.75rem);
    overflow-wrap: normal;
    font-weight: 700;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }

  .of {
    font-size: 1.5rem;
    font-weight: 600;
  }

  .chart {
    display: grid;
    gap: 0.5rem;
  }

  figcaption,
  caption {
    font-weight: 600;
    text-align: start;
  }

  .chart svg {
    inline-size: 100%;
    max-block-size: 14rem;
  }

  .slot {
    fill: var(--_line-soft);
    opacity: 0.5;
  }

  .bar {
    fill: var(--_green);
  }

  text {
    fill: var(--_ink);
    font-size: 17px;
    text-anchor: middle;
  }

  .value {
    font-weight: 600;
  }

  summary {
    min-block-size: var(--_target);
    align-content: center;
    cursor: pointer;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
  }

  caption {
    padding-block: 0.5rem;
  }

  th,
  td {
    padding: 0.75rem 0.5rem;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--_line-soft);
  }

  thead th {
    border-block-end: 2px solid var(--_line);
    white-space: nowrap;
  }

  tbody th {
    font-weight: 400;
  }

  .book .entries {
    display: grid;
  }

  .entries li {
    display: grid;
    gap: 0 1rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), max-content));
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--_line-soft);
  }

  .entries .hint {
    display: block;
  }

  .entries .when {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .book summary {
    font-weight: 600;
  }

  .book {
    padding-block: 0.5rem;
  }

  .book[open] {
    padding-block-end: 1.25rem;
  }

  .made:empty {
    display: none;
  }

  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
    }
  }
`;
