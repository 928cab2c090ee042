/** One column of steps, each with its drawing beside it; detours two and two. */
/** mm, left and right; wider than any printer's own edge. */
export const MARGIN = 14;
/** mm, above and below. */
export const TOP = 12;
export const BOTTOM = 14;

/** Page numbers where the engine has margin boxes (Chromium 131 on). */
export const a4Styles = `
  @page {
    size: A4;
    margin: ${TOP}mm ${MARGIN}mm ${BOTTOM}mm;
    @bottom-right {
      content: counter(page) ' / ' counter(pages);
      font: 9pt 'Be Vietnam Pro', system-ui, sans-serif;
    }
  }
  header {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 8mm;
    padding-block-end: 4mm;
    border-block-end: 0.8mm solid;
  }
  .kind { font-size: 11pt; font-weight: 600; }
  h1 { font-size: 25pt; margin-block: 0.5mm 2mm; }
  .code figcaption { max-inline-size: 36mm; }
  .code { grid-row: 1 / span 2; grid-column: 2; }
  .facts {
    align-self: end;
    display: flex;
    flex-wrap: wrap;
    gap: 1mm 9mm;
    margin-block-start: 3mm;
  }
  .bring { display: flex; gap: 3mm; }
  .bring > b { flex: none; }
  .bring li { display: flex; gap: 2.2mm; align-items: baseline; }
  .retired { margin-block-start: 2mm; padding: 2mm 3mm; border: 0.7mm solid; border-radius: 1.5mm; }
  ol { list-style: none; }
  .step {
    display: grid;
    grid-template-columns: 9mm 1fr 38mm;
    gap: 0 4mm;
    padding-block: 3.6mm;
    border-block-end: 0.25mm solid #777;
    break-inside: avoid;
  }
  .step.plain { grid-template-columns: 9mm 1fr; }
  .step h3 { font-size: 15pt; padding-block-start: 0.8mm; }
  .step.large { grid-template-columns: 9mm 1fr 44mm; }
  .step .drawings { font-size: 5.8pt; flex-direction: column; align-items: stretch; }
  .step.large .drawings { font-size: 7pt; }
  .step figcaption { font-size: 8.5pt; }
  .row {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8mm;
    padding-block: 3mm;
    border-block-end: 0.25mm solid #777;
    break-inside: avoid;
  }
  .row .step { grid-template-columns: 9mm 1fr; gap: 0 3mm; border-block-end: 0; padding-block: 0; }
  .row .step:only-child { grid-column: 1 / -1; }
  .row .step h3 { font-size: 13pt; padding-block-start: 1.4mm; }
  .part {
    font-size: 17pt;
    padding-block: 5mm 1.2mm;
    border-block-end: 0.8mm solid;
  }
  h2 { font-size: 15pt; }
  .done, .keys { padding-block: 4mm; break-inside: avoid; }
  .terms { padding-block-end: 3mm; break-inside: avoid; }
  .person { margin-block: 1mm 3mm; }
  .person h3 { font-size: 12pt; }
  .ending { break-inside: avoid; }
  /* Where it saves a sheet. */
  .tight { line-height: 1.28; }
  .tight .step { padding-block: 2.6mm; }
  .tight .row { padding-block: 2.2mm; }
  .tight .row .step { padding-block: 0; }
  .tight .ward { min-block-size: 13mm; }
  .tight :is(.done, .keys) { padding-block: 2.6mm; }
`;
