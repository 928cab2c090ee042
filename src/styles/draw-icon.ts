import { html, type SVGTemplateResult, type TemplateResult } from 'lit';

/** A line drawing beside a word that says the same; hidden from screen readers. */
export function drawIcon(shapes: SVGTemplateResult, size = 24): TemplateResult {
  return html`<svg
    aria-hidden="true"
    width=${size}
    height=${size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${shapes}
  </svg>`;
}
