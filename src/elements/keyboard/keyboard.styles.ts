import { css, unsafeCSS } from 'lit';

const spans = Array.from(
  { length: 20 },
  (_, i) => `.span-${i + 1} { grid-column-end: span ${i + 1}; }`,
).join('\n');

/** `--_row`, `--_key` and `--_board` in px and `--_halves` are set where the size is known. */
export const keyboardStyles = css`
  :host {
    --_gap: 8px;
    --_ground: color-mix(in srgb, var(--_ink) 5%, var(--_paper));
    inset-inline: 0;
    inset-block-end: 0;
    position: fixed;
    z-index: 1000;
  }

  :host([inline]) {
    position: static;
  }

  :host(:not([open])) {
    display: none;
  }

  .measure {
    position: absolute;
    inline-size: 0;
    block-size: var(--_target);
    visibility: hidden;
    pointer-events: none;
  }

  .panel {
    position: relative;
    background: var(--_ground);
    border-block-start: 1px solid var(--_line-soft);
    padding: var(--_gap);
    padding-block-end: max(var(--_gap), env(safe-area-inset-bottom));
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
    -webkit-tap-highlight-color: transparent;
  }

  .strip,
  .board {
    max-inline-size: calc(var(--_board) - 2 * var(--_gap));
    margin-inline: auto;
    gap: var(--_gap);
  }

  .strip {
    display: flex;
    margin-block-end: var(--_gap);
    /* Pads are narrow; words and ready pieces need not be. */
    max-inline-size: max(calc(var(--_board) - 2 * var(--_gap)), min(100%, 36rem));
  }

  .board {
    display: grid;
    grid-template-columns: repeat(var(--_halves), minmax(0, 1fr));
    grid-auto-rows: var(--_row);
  }

  ${unsafeCSS(spans)}

  .lead-0 {
    grid-column-start: 1;
  }

  .lead-1 {
    grid-column-start: 2;
  }

  .tall {
    grid-row-end: span 2;
  }

  button {
    --_raised: 0 1px 0 var(--_line);
    min-inline-size: 0;
    min-block-size: 0;
    padding: 0;
    border: 1px solid var(--_line);
    background: var(--_surface);
    box-shadow: var(--_raised);
    color: var(--_ink);
    font-size: min(var(--_text), calc(var(--_key) * 0.33));
    font-weight: 600;
    line-height: 1;
    white-space: nowrap;
    touch-action: none;
  }

  button:hover {
    background: var(--_surface);
  }

  svg {
    --_icon: clamp(24px, calc(var(--_row) * 0.38), 40px);
    inline-size: var(--_icon);
    block-size: var(--_icon);
  }

  .letter {
    font-size: max(20px, min(calc(var(--_row) * 0.44), calc(var(--_key) * 0.44)));
    font-weight: 500;
  }

  .piece {
    font-size: min(var(--_text), calc(var(--_key) * 0.33));
    font-weight: 600;
  }

  .work {
    border-color: var(--_line);
    background: color-mix(in srgb, var(--_green) 14%, var(--_surface));
    color: color-mix(in srgb, var(--_green) 60%, var(--_ink));
  }

  .work:hover {
    background: color-mix(in srgb, var(--_green) 14%, var(--_surface));
  }

  .work.space {
    background: var(--_surface);
    color: var(--_ink-soft);
    font-weight: 400;
  }

  .work[aria-pressed='true'],
  .enter,
  .enter:hover {
    border-color: var(--_green);
    background: var(--_green);
    color: var(--_on-green);
  }

  .work.pressed,
  .letter.pressed,
  .chip.pressed,
  .enter.pressed,
  .picker .over {
    border-color: var(--_green);
    background: var(--_green);
    box-shadow: none;
    color: var(--_on-green);
    transform: translateY(1px);
  }

  .enter.pressed,
  .work[aria-pressed='true'].pressed {
    background: var(--_ink);
    border-color: var(--_ink);
    color: var(--_paper);
  }

  .strip > button {
    flex: none;
    inline-size: max(var(--_target), min(var(--_key), calc(var(--_target) * 1.3)));
    block-size: var(--_row);
  }

  .chips {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: var(--_gap);
    justify-content: center;
    block-size: var(--_row);
    min-inline-size: 0;
    overflow: hidden;
  }

  p.chips {
    align-items: center;
    font-size: min(var(--_text), calc(var(--_row) * 0.38));
    line-height: 1.25;
    text-align: center;
    text-wrap: balance;
  }

  .chip {
    block-size: var(--_row);
    min-inline-size: var(--_target);
    padding-inline: 0.5em;
    font-size: max(18px, min(calc(var(--_row) * 0.36), calc(var(--_text) * 1.15)));
    font-weight: 500;
  }

  .chip.unseen {
    visibility: hidden;
  }

  .picker {
    position: absolute;
    display: grid;
    gap: var(--_gap);
    padding: var(--_gap);
    border: 2px solid var(--_green);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 8px 28px rgb(0 0 0 / 30%);
    grid-template-columns: repeat(var(--_across), var(--_choice));
    grid-auto-rows: var(--_row);
  }

  .picker button:focus-visible,
  .board button:focus-visible {
    z-index: 1;
  }

  @media (prefers-reduced-motion: no-preference) {
    button {
      transition: background-color 80ms;
    }
  }

  @media (forced-colors: active) {
    .panel {
      border-block-start: 2px solid CanvasText;
    }

    .work[aria-pressed='true'],
    .work.pressed,
    .letter.pressed,
    .chip.pressed,
    .enter.pressed,
    .picker .over {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
