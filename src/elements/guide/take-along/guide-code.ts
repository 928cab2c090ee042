/** The QR code that opens a guide at a step, on whatever phone reads it. */
import { html, svg, type TemplateResult } from 'lit';
import { writeLink } from '../../../codes/code-link.js';
import { writeGuidePlace } from '../../../codes/guide-link.js';
import { qrImage } from '../../../codes/qr-image.js';

export interface GuideCode {
  readonly text: string;
  /** The host that the phone will show. */
  readonly host: string;
}

/**
 * @param step From 1, in the order in which the guide lists its steps.
 * @param pageUrl The page on which the guide stands.
 * @returns `undefined` where no link can be made: a page without http, a guide without an id.
 */
export function guideCode(guide: string, step: number, pageUrl: string): GuideCode | undefined {
  try {
    const text = writeLink('G', pageUrl, writeGuidePlace({ guide, step }));
    return { text, host: new URL(pageUrl).host };
  } catch {
    return undefined;
  }
}

/** Dark on white with its quiet zone, in every theme and in forced colours. */
export function codeImage(text: string, label: string): TemplateResult {
  const { size, path } = qrImage(text);
  return html`<svg
    class="code-image"
    role="img"
    aria-label=${label}
    viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"
  >
    ${codeMarks(size, path)}
  </svg>`;
}

/** The least a module may measure in print, mm (ISO/IEC 18004 readers of any phone). */
const MODULE = 0.5;

/** As large as asked, or larger where its modules would be too small to be read from paper. */
export function printedCode(text: string, least: number): TemplateResult {
  const { size, path } = qrImage(text);
  const side = Math.max(least, size * MODULE);
  return html`<svg
    class="code-image"
    width="${side}mm"
    height="${side}mm"
    viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"
  >
    ${codeMarks(size, path)}
  </svg>`;
}

function codeMarks(size: number, path: string) {
  return svg`<path fill="#fff" d="M0 0h${size}v${size}H0z" /><path fill="#000" d=${path} />`;
}
