import { css } from 'lit';

export const attractStyles = css`
  .attract {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto auto;
    gap: 1.25em;
    block-size: 100%;
    padding: clamp(1.25rem, 4vmin, 3.5rem);
    cursor: pointer;
  }

  .attract > header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
    align-items: end;
    justify-content: space-between;
  }

  .attract h1 {
    max-inline-size: 16em;
    font-size: calc(var(--_key-text) * 1.3);
  }

  .clock {
    display: grid;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .clock time {
    font-size: calc(var(--_key-text) * 1.8);
    font-weight: 700;
    line-height: 1;
  }

  .middle {
    display: grid;
    gap: 1.5em;
    align-content: space-evenly;
    justify-items: center;
    min-block-size: 0;
    overflow: hidden;
  }

  /* Where notices leave room for it. */
  .middle .drawing {
    display: none;
  }

  .middle .scene {
    max-inline-size: none;
    block-size: 100%;
  }

  @media (min-height: 900px) {
    .middle .drawing {
      display: block;
      inline-size: auto;
      block-size: 34vh;
    }
  }

  /* A notice for which there is no room is left out whole: beyond the edge, in a column of its own. */
  .bulletins {
    display: flex;
    flex-flow: column wrap;
    gap: 0.75em;
    justify-content: center;
    inline-size: 100%;
    max-block-size: 100%;
    min-block-size: 0;
    overflow: hidden;
  }

  .bulletins li {
    inline-size: 100%;
  }

  .bulletins li {
    padding: 0.9em 1.1em;
    border: 1px solid var(--_line-soft);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .bulletins h2 {
    font-size: var(--_key-text);
  }

  .lobby {
    display: grid;
    gap: 0.5em;
    justify-items: center;
    text-align: center;
  }

  .lobby ward-venue-code {
    inline-size: min(46vmin, 38vh);
  }

  .begin {
    flex-direction: column;
    gap: 0.1em;
    min-block-size: calc(var(--_target) * 2);
    font-size: calc(var(--_key-text) * 1.15);
  }

  .begin [lang='en'] {
    font-size: var(--_text);
    font-weight: 400;
  }

  .begin svg {
    inline-size: 1.4em;
    block-size: 1.4em;
  }

  .note:empty {
    display: none;
  }

  .note {
    color: var(--_green);
    font-weight: 600;
    text-align: center;
  }

  .missing-files {
    display: flex;
    gap: 0.6em;
    align-items: center;
    justify-content: center;
    color: var(--_amber);
    text-align: start;
  }

  @media (orientation: landscape) {
    .bulletins {
      flex-flow: row;
    }

    .middle .drawing {
      block-size: 44vh;
    }

    /* The code has the height of the screen to itself, down to the button. */
    .attract:has(.lobby) {
      grid-template: auto minmax(0, 1fr) auto auto / minmax(0, 3fr) minmax(0, 2fr);
      column-gap: 2em;
    }

    .attract:has(.lobby) .middle {
      display: contents;
    }

    .attract:has(.lobby) .bulletins {
      flex-flow: column wrap;
      grid-area: 2 / 1;
    }

    .lobby {
      grid-area: 1 / 2 / span 3;
      align-content: center;
    }

    .lobby ward-venue-code {
      inline-size: 100%;
    }

    .lobby ward-venue-code::part(image) {
      inline-size: min(34vh, 24vw);
      margin-inline: auto;
    }

    /* Whose it is stands at the top of the screen. */
    .lobby ward-venue-code::part(label) {
      display: none;
    }

    .attract:has(.lobby) .clock time {
      font-size: calc(var(--_key-text) * 1.3);
    }

    .attract:has(.lobby):has(.missing-files) .bulletins {
      display: none;
    }

    .attract:has(.lobby) .note {
      grid-area: 3 / 1;
    }

    .attract:has(.lobby) .missing-files ~ .note {
      grid-area: 4 / 1;
    }

    .attract:has(.lobby) .begin {
      grid-column: 1 / -1;
    }

    .begin {
      flex-direction: row;
      gap: 0.6em;
      min-block-size: calc(var(--_target) * 1.4);
    }
  }
`;
