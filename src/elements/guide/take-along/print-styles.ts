/** What the printed sheets of a guide look alike in: black on white, fit for a photocopier. */
import { guideDrawingStyles } from '../../parts/guide-drawing.js';

export const paperStyles = `
  :root {
    --_paper: #fff;
    --_surface: #fff;
    --_ink: #000;
    --_ink-soft: #000;
    --_line: #000;
    --_line-soft: #000;
    --_green: #000;
    --_on-green: #000;
    --_green-tint: #e4e4e4;
    --_lotus: #000;
    --_amber-tint: #fff;
    --_radius: 2mm;
    color-scheme: light;
  }
  ${guideDrawingStyles.cssText}
  * { box-sizing: border-box; margin: 0; padding: 0; }
  body {
    background: #fff;
    color: #000;
    font: 12pt/1.36 'Be Vietnam Pro', system-ui, sans-serif;
    overflow-wrap: break-word;
  }
  h1, h2, h3 { line-height: 1.2; text-wrap: balance; break-after: avoid; }
  p, li { text-wrap: pretty; }
  ul { list-style: none; }
  figure { break-inside: avoid; }
  figcaption { font-size: 9pt; line-height: 1.3; text-align: center; text-wrap: balance; }
  .small { font-size: 10pt; line-height: 1.35; }
  .code { text-align: center; }
  .code-image { display: block; margin: 0 auto; }
  .drawings { display: flex; gap: 3mm; justify-content: center; align-items: flex-start; }
  .drawings figure { flex: 1 1 0; min-inline-size: 0; }
  .drawings .device { min-block-size: 0; padding: 1.8em 0.8em 1em; border-width: 0.5mm; }
  .drawings .computer { padding-block-start: 2.5em; }
  .drawings .screen { gap: 0.55em; }
  .scene, .glyph { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .number-sign {
    display: grid;
    place-content: center;
    inline-size: 9mm;
    block-size: 9mm;
    border: 0.6mm solid;
    border-radius: 50%;
    font-weight: 700;
    font-size: 13pt;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .words > * + * { margin-block-start: 1.2mm; }
  .words li { padding-inline-start: 1.2em; position: relative; }
  .words li::before { content: '•'; position: absolute; inset-inline-start: 0.15em; }
  .words .leads li::before { content: '→'; inset-inline-start: 0; }
  .words .leads { font-weight: 600; }
  .asked { font-weight: 600; display: flex; gap: 2.2mm; align-items: baseline; }
  .box {
    flex: none;
    display: inline-block;
    inline-size: 3.6mm;
    block-size: 3.6mm;
    border: 0.35mm solid;
    border-radius: 0.6mm;
    transform: translateY(0.5mm);
  }
  .number { display: flex; flex-wrap: wrap; gap: 0 2mm; align-items: baseline; }
  .number > span { flex: 1 1 42mm; }
  .number .small { white-space: nowrap; }
  .number b { flex: none; font-size: 1.35em; font-variant-numeric: tabular-nums; }
  .address { font-weight: 600; overflow-wrap: anywhere; }
  .words .fakes li { padding: 0; display: flex; gap: 1.2mm; align-items: flex-start; }
  .words .fakes li::before { content: none; }
  .fakes svg { flex: none; inline-size: 1.36em; block-size: 1.36em; stroke-width: 3; }
  s {
    overflow-wrap: anywhere;
    text-decoration: underline 0.25mm;
    text-underline-offset: -0.15em;
    text-decoration-skip-ink: none;
  }
  .option b, .variant b { margin-inline-end: 1mm; }
  .warning {
    display: flex;
    gap: 2.5mm;
    align-items: flex-start;
    padding: 1.8mm 2.5mm;
    border: 0.7mm solid;
    border-radius: 1.5mm;
    break-inside: avoid;
  }
  .warning svg { flex: none; inline-size: 1.6em; block-size: 1.6em; }
  .person {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 5mm;
    padding: 3mm 4mm;
    border: 0.35mm solid;
    border-radius: 2mm;
    break-inside: avoid;
  }
  .ward { min-block-size: 17mm; }
  .person .ward:only-child { grid-column: 1 / -1; }
`;
