/** The page that shows whether a printer prints at its scale, in its type, and sharply. */
import { html, svg, type TemplateResult } from 'lit';
import { qrImage } from '../../../codes/qr-image.js';
import { dayOf, formatDay, formatTime } from '../../../core/day.js';
import type { LocalizeController } from '../../../localize/localize.js';
import type { PrintJob } from '../../parts/print-frame.js';

/** What the QR code of the page says. */
export const TEST_TEXT = 'WARD-KIOSK 0123456789';
/** In mm. */
const RULER = 50;
const LETTERS = 'Ề Ỗ Ữ ặ · Phường, xã · Nguyễn Thị Ngọc Ánh · ẵẫễỡữ ẴẪỄỠỮ ỵỷỹ đĐ ơƠ ưƯ';

export interface TestSheet {
  /** Of the ward or the venue. */
  readonly name: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly localize: LocalizeController;
}

export function testSheet({ name, at, localize }: TestSheet): PrintJob {
  const title = localize.term('staffSheetTitle');
  return {
    title,
    lang: localize.lang(),
    styles: STYLES,
    content: html`<main>
      <h1>${title}</h1>
      <p class="name">${name}</p>
      <p>${formatTime(at)} ${formatDay(dayOf(at))}</p>
      <section>
        <h2>1. ${localize.term('staffSheetRuler')}</h2>
        ${ruler()}
      </section>
      <section class="code">
        <h2>2. ${localize.term('staffSheetQr')} <b>${TEST_TEXT}</b></h2>
        ${code()}
      </section>
      <section>
        <h2>3. Aa Ăă Ââ</h2>
        <p class="small">${LETTERS}</p>
        <p>${LETTERS}</p>
        <p class="big">Ề Ỗ Ữ ặ</p>
      </section>
    </main>`,
  };
}

/** A line with a tick each millimetre, and a figure each ten. */
function ruler(): TemplateResult {
  const ticks = Array.from({ length: RULER + 1 }, (_, mm) => mm);
  return html`<svg class="ruler" role="img" viewBox="-4 0 ${RULER + 8} 14">
    <path
      d=${`M0 8H${RULER}${ticks.map((mm) => `M${mm} 8v-${tall(mm)}`).join('')}`}
      stroke="#000"
      stroke-width="0.25"
    />
    ${ticks
      .filter((mm) => mm % 10 === 0)
      .map((mm) => svg`<text x=${mm} y="12.5" font-size="3.5" text-anchor="middle">${mm}</text>`)}
  </svg>`;
}

function tall(mm: number): number {
  if (mm % 10 === 0) return 6;
  return mm % 5 === 0 ? 4.5 : 3;
}

function code(): TemplateResult {
  const { size, path } = qrImage(TEST_TEXT);
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
    ${svg`<path d=${path} />`}
  </svg>`;
}

const STYLES = `
  @page { size: A4; margin: 12mm; }
  html, body { margin: 0; }
  body { font: 12pt/1.4 'Be Vietnam Pro', system-ui, sans-serif; color: #000; }
  main { box-sizing: border-box; min-block-size: 250mm; padding: 12mm; border: 0.5mm solid #000; }
  h1 { font-size: 20pt; margin: 0; }
  h2 { font-size: 12pt; font-weight: 600; margin: 8mm 0 3mm; }
  p { margin: 0 0 2mm; }
  .name { font-size: 14pt; font-weight: 700; }
  .small { font-size: 8pt; }
  .big { font-size: 48pt; line-height: 1.3; }
  .ruler { display: block; inline-size: ${RULER + 8}mm; block-size: 14mm; margin-inline-start: -4mm; }
  .qr { display: block; inline-size: 40mm; block-size: 40mm; }
`;
