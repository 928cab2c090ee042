import { css } from 'lit';

/** The screens of the kiosk itself. */
export const screenStyles = css`
  .home,
  .calling,
  .register,
  .missing {
    display: grid;
    gap: 1.25em;
    align-content: center;
    grid-template-columns: minmax(0, 1fr);
  }

  /* What is pressed is low enough for whoever sits. */
  .home {
    align-content: end;
  }

  .home .head {
    display: grid;
    gap: 0.4em;
  }

  .promise {
    color: var(--_ink-soft);
    line-height: 1.35;
  }

  .choices {
    display: grid;
    gap: 0.75em;
    grid-template-columns: minmax(0, 1fr);
  }

  .choices li {
    display: grid;
  }

  .choice-button {
    justify-content: flex-start;
    gap: 0.9em;
    min-block-size: calc(var(--_target) * 2.2);
    padding: 0.6em 1.1em;
    text-align: start;
  }

  .choice-button > svg {
    inline-size: 2.2em;
    block-size: 2.2em;
  }

  .choice-button > span {
    display: grid;
    gap: 0.1em;
    min-inline-size: 0;
  }

  .choice-button strong {
    font-size: var(--_key-text);
    line-height: 1.2;
    text-wrap: balance;
  }

  .choice-button .hint {
    font-weight: 400;
  }

  .calling,
  .missing {
    justify-items: center;
    text-align: center;
  }

  /* Seen across the hall. */
  .lamp {
    display: grid;
    place-items: center;
    inline-size: min(36vmin, 24rem);
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--_lotus);
    color: var(--_paper);
    animation: glow 2.4s ease-in-out infinite alternate;
  }

  .lamp svg {
    inline-size: 55%;
    block-size: 55%;
  }

  @keyframes glow {
    to {
      box-shadow: 0 0 0 1.2em color-mix(in srgb, var(--_lotus) 30%, transparent);
    }
  }

  .places {
    display: grid;
    gap: 0.2em 0.8em;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: baseline;
    text-align: start;
  }

  .places dt {
    display: flex;
    gap: 0.4em;
    align-items: center;
    font-weight: 600;
  }

  .places dd {
    font-size: var(--_key-text);
    font-weight: 700;
    line-height: 1.25;
  }

  .register {
    justify-items: center;
    text-align: center;
  }

  .register .code {
    inline-size: min(52vmin, 34vh);
    block-size: auto;
    border: 1px solid var(--_line-soft);
    border-radius: var(--_radius);
    forced-color-adjust: none;
  }

  .register ol {
    display: grid;
    gap: 0.4em;
    list-style: decimal;
    padding-inline-start: 1.4em;
    text-align: start;
  }

  /* The frame has these for every screen. */
  ward-guide::part(text-size),
  ward-guide-library::part(text-size),
  ward-guide::part(person-button),
  ward-guide-library::part(person-button),
  ward-guide::part(back-button),
  ward-guide-library::part(back-button) {
    display: none;
  }

  .veil {
    position: fixed;
    inset: 0;
    z-index: 1;
    display: grid;
    place-items: center;
    padding: 1rem;
    background: rgb(0 0 0 / 65%);
  }

  .still {
    display: grid;
    gap: 1em;
    inline-size: min(100%, 40rem);
    max-block-size: 100%;
    overflow: auto;
    padding: 1.5em;
    border-radius: var(--_radius);
    background: var(--_paper);
    text-align: center;
  }

  .left b {
    font-size: calc(var(--_key-text) * 2.4);
    font-variant-numeric: tabular-nums;
    line-height: 1;
    color: var(--_lotus);
  }

  .still .primary {
    min-block-size: calc(var(--_target) * 2.4);
    font-size: var(--_key-text);
  }

  .still .primary svg {
    inline-size: 1.4em;
    block-size: 1.4em;
  }

  @media (orientation: landscape) {
    .home {
      gap: 0.75em;
      align-content: center;
    }

    .choices {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5em), 1fr));
    }

    .choice-button {
      gap: 0.6em;
      min-block-size: calc(var(--_target) * 1.7);
      padding: 0.4em 0.7em;
    }

    .choice-button .hint {
      display: none;
    }

    .calling {
      grid-template-columns: auto minmax(0, 1fr);
      column-gap: 2.5em;
      align-items: center;
      justify-items: start;
      text-align: start;
    }

    .lamp {
      grid-row: 1 / span 4;
      inline-size: 34vh;
    }

    .register {
      grid-template-columns: auto minmax(0, 1fr);
      column-gap: 2em;
      justify-items: start;
      text-align: start;
    }

    .register > * {
      grid-column: 2;
    }

    .register .code {
      grid-area: 1 / 1 / span 4;
      inline-size: 46vh;
      align-self: center;
    }
  }
`;
