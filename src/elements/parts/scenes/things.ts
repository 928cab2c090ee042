/** Things that stand in several scenes. */
import { svg, type SVGTemplateResult } from 'lit';

/** Its upper left corner; no brand, no buttons. */
export function phone(x: number, y: number, w = 44, h = 78): SVGTemplateResult {
  return svg`<rect class="o" x=${x} y=${y} width=${w} height=${h} rx="7" /><path d="M${x + w / 2 - 4} ${y + 6}h8" />`;
}

/** A sheet or a card. */
export function sheet(x: number, y: number, w: number, h: number, wear = 'o', rx = 4) {
  return svg`<rect class=${wear} x=${x} y=${y} width=${w} height=${h} rx=${rx} />`;
}

/** The look of a QR code, 24 units wide times `by`. */
export function qr(x: number, y: number, by = 1): SVGTemplateResult {
  return svg`<path class="q" transform="translate(${x} ${y}) scale(${by})" d="M1 1h6v6H1zM17 1h6v6h-6zM1 17h6v6H1zM4 4h0M20 4h0M4 20h0M12 1v5M12 11h5M22 12h1M2 12h5M12 17v6M18 18h0M23 18h0M18 23h5" />`;
}

/** A table or a counter across the scene; `deep` is its top, or its edge. */
export function table(y: number, deep = 8): SVGTemplateResult {
  return svg`<path class="o" d="M-4 ${y}h168v60H-4z" /><path d="M0 ${y + deep}h160" />`;
}

/** A picture within a picture, cut off at its edges. */
export function view(x: number, y: number, w: number, h: number, content: unknown, wear = 't') {
  return svg`<svg x=${x} y=${y} width=${w} height=${h} viewBox="0 0 ${w} ${h}">
      <path class="${wear} n" d="M0 0h${w}v${h}H0z" />${content}
    </svg>${sheet(x, y, w, h, '')}`;
}

/** Lines that stand for text: each a start and a length. */
export const lines = (...all: (readonly [x: number, y: number, length: number])[]) =>
  svg`<path d=${all.map(([x, y, length]) => `M${x} ${y}h${length}`).join('')} />`;

/** Filled in lotus: a heart as wide as 20, a plus as wide as 16; their middle is at x, y. */
export const heart = (x: number, y: number) =>
  svg`<path class="l" d="M${x} ${y + 9}c-8-6-11-9-11-14 0-6 8-8 11-2 3-6 11-4 11 2 0 5-3 8-11 14z" />`;
export const plus = (x: number, y: number) =>
  svg`<path class="l" d="M${x - 3} ${y - 8}h6v5h5v6h-5v5h-6v-5h-5v-6h5z" />`;

/** A hand that points; the tip of its finger is at x, y. */
export function finger(x: number, y: number): SVGTemplateResult {
  return svg`<path class="f" transform="translate(${x} ${y})" d="M-3.5 22V3.500a3.5 3.5 0 0 1 7 0V15c0-3 7-3 7 1 0-3 6.5-2.5 6.5 1.5 0-2.5 5.5-2 5.5 2.500v8c0 8-5 12-12 12H7C1 40-2 37-5 32l-6-9c-2-4 2.5-6 5-3z" />`;
}

export const tick = (x: number, y: number) => svg`<path class="s" d="m${x} ${y} 5 6 9-12" />`;
