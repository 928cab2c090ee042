import { css } from 'lit';

/**
 * On paper, and in forced colours. In the frame that prints no host brings tokens, so a drawing brings
 * its own, in black. Grey instead of lotus for clothes: black would swallow the arms.
 */
export const paperStyles = css`
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
