/** Two A5 pages side by side on A4, the fold between them. */
export const bookletStyles = `
  @page { size: A4 landscape; margin: 0; }
  main {
    display: grid;
    grid-template-columns: repeat(2, 148.5mm);
    inline-size: 297mm;
    block-size: 209.7mm;
    overflow: hidden;
    break-after: page;
  }
  main:last-child { break-after: auto; }
  .page {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 5mm;
    block-size: 209.7mm;
    padding: 12mm 13mm 15mm;
    overflow: hidden;
    font-size: 13pt;
  }
  .folio { position: absolute; inset: auto 0 7mm; text-align: center; font-size: 9pt; }
  h2 { font-size: 1.3em; }
  article { display: flex; flex-direction: column; gap: 3.5mm; flex: 0 0 auto; }
  article:only-of-type { flex: 1 0 auto; gap: 6mm; }
  article + article { padding-block-start: 5mm; border-block-start: 0.3mm solid #777; }
  article header { display: grid; grid-template-columns: auto 1fr; gap: 3.5mm; align-items: start; }
  article h2 { padding-block-start: 0.8mm; }
  small { display: block; font-size: 0.7em; font-weight: 600; }
  .drawings { font-size: 11pt; }
  .scene { max-inline-size: none; max-block-size: 16em; }
  .drawings figcaption { font-size: 9pt; }
  .cover { text-align: center; justify-content: center; gap: 9mm; }
  .cover h1 { font-size: 30pt; }
  .cover .kind, .cover .minutes { font-size: 14pt; font-weight: 600; }
  .cover .drawings { font-size: 11pt; inline-size: 100%; }
  .cover .scene { max-block-size: 80mm; }
  .cover { font-size: 13pt; }
  .cover .person, .cover .sources { text-align: start; }
  .cover .person { grid-template-columns: 1fr; }
  .why { font-size: 1.15em; font-weight: 600; }
  .words h2 { padding-block-start: 3mm; }
  .notes { flex: 1; min-block-size: 0; overflow: hidden; }
  .notes[hidden] { display: none; }
  .notes p { block-size: 10mm; border-block-end: 0.25mm solid #999; }
`;
