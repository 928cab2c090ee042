/** Writes a poster as a PDF of exactly its paper's size, its text as text. Loaded on demand. */
import fontkit from '@pdf-lib/fontkit';
import {
  beginText,
  endText,
  LineCapStyle,
  LineJoinStyle,
  PDFArray,
  PDFDocument,
  PDFHexString,
  PDFNumber,
  PDFOperator,
  PDFOperatorNames,
  popGraphicsState,
  pushGraphicsState,
  rgb,
  setFillingColor,
  setFontAndSize,
  setLineJoin,
  setTextMatrix,
  type Color,
  type PDFFont,
  type PDFPage,
} from 'pdf-lib';
import { INKS, type Ink, type PosterDrawing, type TextMark } from './poster-drawing.js';
import type { PosterTexts } from './poster-svg.js';
import type { Weight } from './poster-text.js';
import type { PosterTypeface } from './poster-typeface.js';

/** PDF points to the millimetre. */
const POINTS = 72 / 25.4;

export async function posterPdf(
  drawing: PosterDrawing,
  typeface: PosterTypeface,
  { title, description }: PosterTexts,
): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setSubject(description);
  pdf.setLanguage('vi');
  pdf.setProducer('wardkit');
  pdf.setCreator('wardkit');
  const fonts: Record<Weight, PDFFont> = {
    regular: await pdf.embedFont(typeface.files.regular, { subset: true }),
    bold: await pdf.embedFont(typeface.files.bold, { subset: true }),
  };
  const page = pdf.addPage([drawing.width * POINTS, drawing.height * POINTS]);
  for (const mark of drawing.marks) {
    const x = mark.x * POINTS;
    const y = (drawing.height - mark.y) * POINTS;
    if (mark.kind === 'text') {
      drawText(page, mark, { x, y }, fonts[mark.weight], typeface);
      continue;
    }
    const place = { x, y, scale: mark.scale * POINTS };
    if (mark.kind === 'fill') {
      page.drawSvgPath(mark.d, { ...place, color: colour(mark.ink) });
      continue;
    }
    page.pushOperators(pushGraphicsState(), setLineJoin(LineJoinStyle.Round));
    page.drawSvgPath(mark.d, {
      ...place,
      borderColor: colour(mark.ink),
      // In the path's own units: the scale is in force by then.
      borderWidth: mark.weight / mark.scale,
      borderLineCap: LineCapStyle.Round,
    });
    page.pushOperators(popGraphicsState());
  }
  return new Uint8Array(await pdf.save());
}

/** One run of text, kerned and spaced just as its outlines are in the other outputs. */
function drawText(
  page: PDFPage,
  mark: TextMark,
  at: { readonly x: number; readonly y: number },
  font: PDFFont,
  typeface: PosterTypeface,
): void {
  const { glyphs, positions } = typeface.run(mark.text, mark.weight);
  const codes = font.encodeText(mark.text).asString().match(/.{4}/g) ?? [];
  const run = PDFArray.withContext(page.doc.context);
  codes.forEach((code, i) => {
    run.push(PDFHexString.of(code));
    const advance = glyphs[i]?.advanceWidth ?? 0;
    const moved = (positions[i]?.xAdvance ?? advance) + mark.spacing * typeface.unitsPerEm;
    // In thousandths of the em, against the direction of reading (ISO 32000-1, 9.4.3).
    const back = ((advance - moved) * 1000) / typeface.unitsPerEm;
    if (back !== 0) run.push(PDFNumber.of(Math.round(back)));
  });
  const key = page.node.newFontDictionary(font.name, font.ref);
  page.pushOperators(
    pushGraphicsState(),
    beginText(),
    setFillingColor(colour(mark.ink)),
    setFontAndSize(key, mark.size * POINTS),
    setTextMatrix(1, 0, 0, 1, at.x, at.y),
    PDFOperator.of(PDFOperatorNames.ShowTextAdjusted, [run]),
    endText(),
    popGraphicsState(),
  );
}

function colour(ink: Ink): Color {
  const value = parseInt(INKS[ink].slice(1), 16);
  return rgb((value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255);
}
