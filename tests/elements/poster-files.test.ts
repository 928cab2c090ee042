import { PDFDocument, PDFRawStream, decodePDFRawStream } from 'pdf-lib';
import {
  makePosterFile,
  posterFileName,
  type Poster,
} from '../../src/elements/venue-poster/poster-files.js';
import {
  POSTER_PAPER,
  POSTER_SIZES,
  posterDrawing,
  type PosterContent,
  type PosterSize,
} from '../../src/elements/venue-poster/poster-drawing.js';
import { posterFrame } from '../../src/elements/venue-poster/poster-print.js';
import { posterShapes } from '../../src/elements/venue-poster/poster-shapes.js';
import { loadTypeface } from '../../src/elements/venue-poster/poster-typeface.js';
import { createDecoder } from '../../src/scanning.js';
import { afterEach, assert, describe, it } from '../support/suite.js';
import { posterContent } from './poster-kit.js';

const SCHOOL = posterContent('Trường Tiểu học Nguyễn Văn Cừ', {
  wardName: 'Phường Mạo Khê, Quảng Ninh',
  entranceName: 'Cổng chính',
});

async function poster(content: PosterContent, size: PosterSize): Promise<Poster> {
  const typeface = await loadTypeface();
  const drawing = posterDrawing(content, size, typeface);
  return { content, drawing, typeface, shapes: posterShapes(drawing, typeface) };
}

async function file(made: Poster, kind: 'svg' | 'png' | 'pdf'): Promise<Blob> {
  const blob = await makePosterFile(made, kind);
  if (!blob) throw new Error(`no ${kind} was made`);
  return blob;
}

describe('a poster as SVG', () => {
  it('stands alone: outlines for text, nothing from elsewhere, a title and a description', async () => {
    const text = await (await file(await poster(SCHOOL, 'a4'), 'svg')).text();
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    assert.equal(root.localName, 'svg');
    assert.equal(root.getAttribute('width'), '210mm');
    assert.equal(root.getAttribute('height'), '297mm');
    assert.isNull(root.querySelector('text, style, image, use, a, script, foreignObject, [style]'));
    assert.notMatch(text.replace('http://www.w3.org/2000/svg', ''), /href|url\(|https?:/i);
    assert.equal(
      root.querySelector('title')?.textContent,
      'Trường Tiểu học Nguyễn Văn Cừ, Cổng chính',
    );
    assert.include(root.querySelector('desc')?.textContent, 'ABCD-EFGH');
  });

  it('is whole whatever the name holds', async () => {
    for (const name of ['<script>alert(1)</script> & "Chợ"', 'a\u0000\u0007\ud800b ]]>']) {
      const text = await (await file(await poster(posterContent(name), 'square'), 'svg')).text();
      const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      assert.equal(root.localName, 'svg', text.slice(0, 300));
      assert.isNull(root.querySelector('script, parsererror'));
    }
    const odd = posterContent('<b>Chợ</b>');
    const text = await (await file(await poster(odd, 'a5'), 'svg')).text();
    const root = new DOMParser().parseFromString(text, 'image/svg+xml');
    assert.equal(root.querySelector('title')?.textContent, '<b>Chợ</b>');
  });
});

describe('a poster as PNG', () => {
  it('is read back by the scanner, on every size, and knows its own size in print', async () => {
    const decoder = createDecoder();
    for (const size of POSTER_SIZES) {
      const blob = await file(await poster(SCHOOL, size), 'png');
      const picture = await createImageBitmap(blob);
      const { width, height } = POSTER_PAPER[size];
      assert.equal(picture.width, Math.round((width / 25.4) * 300));
      assert.equal(picture.height, Math.round((height / 25.4) * 300));
      const codes = await decoder.decode(seen(picture, 900));
      assert.deepEqual(
        codes.map(({ text }) => text),
        [SCHOOL.codeText],
        size,
      );
      const bytes = new DataView(await blob.arrayBuffer());
      assert.equal(text(bytes, 37, 4), 'pHYs');
      assert.equal(bytes.getUint32(41), 11_811);
    }
    decoder.close();
  });
});

/** The picture as a screen or a camera would show it, so many px wide. */
function seen(picture: ImageBitmap, width: number): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = Math.round((width * picture.height) / picture.width);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function text(bytes: DataView, start: number, length: number): string {
  return String.fromCharCode(...new Uint8Array(bytes.buffer, start, length));
}

describe('a poster as PDF', () => {
  it('is one page of the paper’s size, with the venue as its title', async () => {
    for (const size of POSTER_SIZES) {
      const blob = await file(await poster(SCHOOL, size), 'pdf');
      const pdf = await PDFDocument.load(await blob.arrayBuffer(), { updateMetadata: false });
      assert.equal(pdf.getPageCount(), 1);
      const { width, height } = pdf.getPage(0).getSize();
      assert.approximately((width / 72) * 25.4, POSTER_PAPER[size].width, 0.01);
      assert.approximately((height / 72) * 25.4, POSTER_PAPER[size].height, 0.01);
      assert.equal(pdf.getTitle(), 'Trường Tiểu học Nguyễn Văn Cừ, Cổng chính');
    }
  });

  it('carries every Vietnamese letter as text that can be searched and copied', async () => {
    const blob = await file(await poster(SCHOOL, 'a4'), 'pdf');
    const pdf = await PDFDocument.load(await blob.arrayBuffer());
    const maps = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []))
      .map((stream) => new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode()))
      .filter((content) => content.includes('beginbfchar'));
    const letters = maps.flatMap((map) =>
      Array.from(map.matchAll(/<\w{4}> <(\w{4})>/g), ([, hex = '']) =>
        String.fromCharCode(parseInt(hex, 16)),
      ),
    );
    for (const letter of 'Trường Tiểu học Nguyễn Văn Cừ ABCD-EFGH Mạo Khê Đồng ý') {
      assert.include(letters, letter);
    }
  });

  it('is made for any name', async () => {
    for (const name of ['👨‍👩‍👧‍👦', 'مركز صحي', '<script>', '', 'a\u0000\ud800']) {
      const blob = await file(await poster(posterContent(name), 'a5'), 'pdf');
      assert.isAbove(blob.size, 1000);
    }
  });
});

describe('a poster’s file name', () => {
  it('names the place and the size without accents', async () => {
    assert.equal(
      posterFileName(await poster(posterContent('Chợ Hoa Sen'), 'a4'), 'pdf'),
      'poster-cho-hoa-sen-a4.pdf',
    );
    assert.equal(
      posterFileName(await poster(SCHOOL, 'square'), 'png'),
      'poster-truong-tieu-hoc-nguyen-van-cu-cong-chinh-vuong.png',
    );
    assert.equal(posterFileName(await poster(posterContent('🏥'), 'a5'), 'svg'), 'poster-a5.svg');
    const ends = ['Cổng trước', 'Cổng sau'].map(async (entranceName) =>
      posterFileName(
        await poster(posterContent('Nhà văn hoá '.repeat(10), { entranceName }), 'a4'),
        'pdf',
      ),
    );
    const [front, back] = await Promise.all(ends);
    assert.notEqual(front, back);
    const long = posterFileName(await poster(posterContent('x/..\\'.repeat(60)), 'a5'), 'svg');
    assert.match(long, /^[a-z0-9-]{5,80}\.svg$/);
  });
});

describe('a poster on its way to the printer', () => {
  let frame: HTMLIFrameElement | undefined;

  afterEach(() => frame?.remove());

  it('stands alone on a page of its own size', async () => {
    const { drawing, shapes } = await poster(SCHOOL, 'square');
    frame = await posterFrame(drawing, shapes, 'Chợ Hoa Sen');
    const page = frame.contentDocument;
    assert.equal(page?.title, 'Chợ Hoa Sen');
    assert.equal(page?.querySelectorAll('svg').length, 1);
    assert.equal(page?.querySelector('svg')?.getAttribute('viewBox'), '0 0 150 150');
    const rules = page?.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]) ?? [];
    assert.match(rules.map((rule) => rule.cssText).join(), /@page[^}]*size: 150mm( 150mm)?;/);
    const { width } = page?.querySelector('svg')?.getBoundingClientRect() ?? {};
    assert.approximately(width ?? 0, (150 / 25.4) * 96, 1);
  });
});
