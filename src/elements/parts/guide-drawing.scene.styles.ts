import { css } from 'lit';

/**
 * In a scene: `o` white, `t` tinted, `f` skin, `h` dark hair, `y` grey hair, `i` solid line,
 * `l` lotus, `c` clothes in lotus; lines in lotus `s`, white `w`, none `n`, square `q`. An arm is a path
 * drawn twice: `limb`, its outline, and `sleeve` within.
 */
export const sceneStyles = css`
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
`;
