import { css } from 'lit';

/**
 * For a shadow tree under the tokens, and as plain text for the frame that prints: there no host
 * brings tokens, so on paper a drawing brings its own, in black. Grey instead of lotus for clothes:
 * black would swallow the arms.
 *
 * In a scene: `o` white, `t` tinted, `f` skin, `h` dark hair, `y` grey hair, `i` solid line,
 * `l` lotus, `c` clothes in lotus; lines in lotus `s`, white `w`, none `n`, square `q`. An arm is a path
 * drawn twice: `limb`, its outline, and `sleeve` within.
 */
export const guideDrawingStyles = css`
  .drawing {
    --_skin: light-dark(#fae3cd, #80634a);
    --_hair: light-dark(var(--_green), #0b1713);
    --_grey: light-dark(var(--_surface), #b9c6bf);
    --_tint: color-mix(in srgb, var(--_green) 28%, var(--_surface));
    display: block;
    inline-size: 100%;
    color: var(--_green);
  }

  img.drawing {
    max-block-size: 24em;
    object-fit: contain;
  }

  .scene,
  .glyph {
    display: block;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .scene {
    inline-size: 100%;
    max-inline-size: 28em;
    margin-inline: auto;
    aspect-ratio: 4 / 3;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_green) 10%, var(--_paper));
  }

  .scene .o {
    fill: var(--_surface);
  }

  .scene .t {
    fill: var(--_tint);
  }

  .scene .f {
    fill: var(--_skin);
  }

  .scene .h {
    fill: var(--_hair);
  }

  .scene .y {
    fill: var(--_grey);
  }

  .scene .i {
    fill: currentcolor;
  }

  .scene :is(.l, .c) {
    fill: var(--_lotus);
  }

  .scene .s {
    stroke: var(--_lotus);
  }

  .scene .n {
    stroke: none;
  }

  .scene .w {
    stroke: var(--_surface);
  }

  .scene .limb {
    stroke-width: 12.5;
  }

  .scene .sleeve {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 7.5;
  }

  .scene .sleeve.t {
    stroke: var(--_tint);
  }

  .scene .sleeve.c {
    stroke: var(--_lotus);
  }

  .scene .sleeve.f {
    stroke: var(--_skin);
  }

  .scene .q {
    stroke-linecap: square;
    stroke-linejoin: miter;
  }

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

  @media print {
    .drawing {
      --_paper: #fff;
      --_surface: #fff;
      --_ink: #000;
      --_ink-soft: #000;
      --_line: #000;
      --_green: #000;
      --_on-green: #000;
      --_green-tint: #ddd;
      --_tint: #ddd;
      --_skin: #fff;
      --_hair: #000;
      --_grey: #fff;
      --_lotus: #000;
      --_radius: 12px;
    }
  }

  @media print {
    .scene {
      border: 0.5pt solid;
      background: none;
    }

    .scene .c {
      fill: #999;
    }

    .scene .sleeve.c {
      fill: none;
      stroke: #999;
    }
  }

  @media print, (forced-colors: active) {
    .s-button.s-tap span {
      background: none;
      color: var(--_ink);
      border-width: 0.2em;
    }
  }

  @media (forced-colors: active) {
    .drawing {
      --_surface: canvas;
      --_ink: canvastext;
      --_green: canvastext;
      --_green-tint: canvas;
      --_tint: canvas;
      --_skin: canvas;
      --_hair: canvastext;
      --_grey: canvas;
      --_lotus: highlight;
    }
  }
`;
