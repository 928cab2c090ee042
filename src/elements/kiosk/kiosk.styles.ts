import { css } from 'lit';

/** What all screens of a kiosk share. Sizes come from the size of the screen: `personal-look.ts`. */
export const kioskStyles = css`
  :host {
    block-size: 100%;
    overflow: hidden;
    background: var(--_paper);
    user-select: none;
    -webkit-user-select: none;
    -webkit-tap-highlight-color: transparent;
    touch-action: manipulation;
  }

  /* Black and white with one bright accent, whatever the theme. */
  :host([contrast]) {
    color-scheme: dark;
    --ward-paper: #000;
    --ward-surface: #000;
    --ward-ink: #fff;
    --ward-ink-soft: #fff;
    --ward-line: #fff;
    --ward-line-soft: #fff;
    --ward-green: #ffe14d;
    --ward-on-green: #000;
    --ward-green-tint: #1c1a00;
    --ward-lotus: #ffe14d;
    --ward-amber: #ffe14d;
    --ward-amber-tint: #000;
    --ward-brick: #ffb3a9;
    --ward-brick-tint: #000;
  }

  .screen {
    block-size: 100%;
  }

  h1 {
    margin: 0;
    font-size: calc(var(--_key-text) * 1.15);
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }

  .starting,
  .unready {
    display: grid;
    gap: 1em;
    place-content: center;
    block-size: 100%;
    padding: 2em;
    text-align: center;
  }

  /* How large the screen is, is not known: large enough on any. */
  .unready button {
    justify-self: center;
    min-block-size: 6rem;
    min-inline-size: 6rem;
  }

  svg[width='24'] {
    inline-size: 1.2em;
    block-size: 1.2em;
  }
`;
