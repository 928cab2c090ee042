import { css } from 'lit';

/** A device, what its screen shows, and the finger that presses there. */
export const screenStyles = css`
  .device {
    box-sizing: border-box;
    max-inline-size: 17em;
    min-block-size: 18em;
    margin-inline: auto;
    padding: 2em 0.75em;
    border: 0.16em solid;
    border-radius: calc(var(--_radius) * 2);
    background: var(--_paper);
    line-height: 1.35;
    overflow-wrap: anywhere;
    position: relative;
  }

  .device::before {
    content: '';
    position: absolute;
    inset: 0.9em 0 auto;
    inline-size: 3em;
    margin: auto;
    border-block-start: 0.16em solid;
  }

  .computer {
    max-inline-size: 28em;
    min-block-size: 14em;
    padding-block-start: 2.75em;
    border-radius: var(--_radius);
  }

  .computer::before {
    content: '● ● ●';
    inset: 0 0 auto;
    inline-size: auto;
    padding: 0.5em 1em;
    border-block: 0 solid;
    border-block-end-width: 0.16em;
    font-size: 0.8em;
  }

  .screen {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em;
    color: var(--_ink);
  }

  .s-part {
    position: relative;
    flex: 1 1 100%;
    min-inline-size: 0;
  }

  .s-title {
    font-size: 1.15em;
    font-weight: 700;
  }

  .s-box,
  .s-button span,
  .s-address span,
  .s-message span {
    box-sizing: border-box;
    display: block;
    padding: 0.45em 0.6em;
    border: 0.12em solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 400;
  }

  .s-field .s-box {
    min-block-size: 2.4em;
    margin-block-start: 0.25em;
  }

  .s-button span {
    border-color: var(--_green);
    color: var(--_green);
    font-weight: 600;
    text-align: center;
  }

  .s-button.s-tap span {
    background: var(--_green);
    color: var(--_on-green);
  }

  .s-text.s-tap {
    flex-grow: 0;
    flex-basis: auto;
  }

  .s-text.s-tap span {
    color: var(--_green);
    font-weight: 600;
    text-decoration: underline;
  }

  .s-option {
    display: flex;
    gap: 0.6em;
    align-items: flex-start;
  }

  .s-option .s-box {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    padding: 0;
    border-radius: 0.3em;
    color: var(--_green);
  }

  .s-tile {
    flex: 0 1 6em;
    min-inline-size: min(6em, 100%);
    text-align: center;
  }

  .s-tile .s-box {
    inline-size: 3.4em;
    margin: 0 auto 0.3em;
    color: var(--_green);
  }

  .s-address span {
    border-radius: 2em;
    color: var(--_ink-soft);
  }

  .screen strong {
    color: var(--_ink);
  }

  .s-message span {
    margin-inline-end: 1em;
    border-color: var(--_green);
    border-end-start-radius: 0;
    background: var(--_green-tint);
  }

  .s-boxes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
    margin-block-start: 0.25em;
  }

  .s-boxes .s-box {
    flex: 1 0 1.4em;
    padding-inline: 0;
    text-align: center;
  }

  .s-option.s-tap {
    align-items: flex-end;
  }

  .s-code {
    text-align: center;
  }

  .s-code .glyph {
    inline-size: min(8em, 100%);
    margin-inline: auto;
    color: var(--_ink);
    stroke-width: 1.2;
    stroke-linecap: square;
    stroke-linejoin: miter;
  }

  .s-tap {
    margin-block-end: 2.4em;
  }

  .s-finger {
    position: absolute;
    inset: auto 12% -2.6em auto;
    inline-size: 3em;
    fill: var(--_surface);
    stroke: var(--_lotus);
    stroke-width: 1.8;
  }

  /* Without a box around it the label itself would be covered. */
  :is(.s-text, .s-tile) > .s-finger {
    inset-block-end: -2.9em;
  }

  :is(.s-text, .s-tile).s-tap {
    margin-block-end: 2.7em;
  }

  :is(.s-option, .s-dots) > .s-finger {
    inset-inline: -0.4em auto;
  }
`;
