import { css } from 'lit';

/** The frame: name above, buttons below, what was chosen between them. */
export const frameStyles = css`
  .frame {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto auto / minmax(0, 1fr);
    block-size: 100%;
  }

  .frame > header {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    padding: 0.4em clamp(1rem, 3vmin, 2.5rem);
    border-block-end: 1px solid var(--_line-soft);
    font-weight: 600;
    font-size: var(--_bar-text);
  }

  .frame > header .name {
    display: flex;
    align-items: center;
    min-inline-size: calc(var(--_target) * 2);
    padding-inline: 0;
    border-color: transparent;
    background: none;
    color: inherit;
    font-weight: inherit;
    text-align: start;
  }

  .frame > header time {
    font-variant-numeric: tabular-nums;
  }

  /* Each in its row, also where the one above is not drawn. */
  ward-keyboard {
    grid-row: 3;
  }

  .frame > .bar {
    grid-row: 4;
  }

  main {
    grid-row: 2;
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    overflow: hidden auto;
    overscroll-behavior: contain;
    scrollbar-gutter: stable;
  }

  main:focus-visible {
    outline-offset: -3px;
  }

  /* Filled by what is short; what is long grows beyond, and scrolls. */
  .within {
    display: grid;
    grid-template: minmax(min-content, 1fr) / minmax(0, 1fr);
    inline-size: min(100%, 76rem);
    min-block-size: 100%;
    block-size: max-content;
    margin-inline: auto;
    padding: 1em clamp(1rem, 4vmin, 3rem);
  }

  .chosen {
    display: grid;
    grid-template: minmax(min-content, 1fr) / minmax(0, 1fr);
  }

  /* Everything within reach of somebody who sits, or is small. */
  .lowered main {
    margin-block-start: 38vh;
    border-block-start: 1px solid var(--_line-soft);
  }

  .typing.lowered main {
    margin-block-start: 0;
  }

  .bar {
    display: grid;
    gap: 0.4em;
    padding: 0.4em clamp(0.5rem, 2vmin, 1.5rem);
    border-block-start: 1px solid var(--_line-soft);
    background: var(--_surface);
    font-size: var(--_bar-text);
  }

  .likes,
  .ways {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: 0.4em;
  }

  .tile {
    flex-direction: column;
    gap: 0.1em;
    min-inline-size: 0;
    min-block-size: calc(var(--_target) * 1.25);
    padding: 0.2em;
    font-size: 0.86em;
    line-height: 1.15;
    text-align: center;
  }

  .tile svg {
    inline-size: 1.5em;
    block-size: 1.5em;
  }

  .tile[aria-pressed='true'] {
    background: var(--_green);
    color: var(--_on-green);
  }

  .tile[aria-disabled='true'] {
    border-style: dashed;
    border-color: var(--_line-soft);
    color: var(--_ink-soft);
    cursor: default;
  }

  @media (orientation: landscape) {
    .frame > header {
      padding-block: 0.2em;
    }

    .frame > header .name {
      min-block-size: 48px;
    }

    .bar {
      grid-template-columns: minmax(0, 5fr) minmax(0, 4fr);
    }

    .tile {
      min-block-size: var(--_target);
      font-size: 0.75em;
    }

    .lowered main {
      margin-block-start: 18vh;
    }

    /* A low screen has no room for a name beside the keys. */
    .typing > header {
      display: none;
    }
  }
`;
