/** Every guide that ships, printed from its own panel: the A4 and the pocket card, as PDF and in pixels. */
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
  type PDFPage,
} from 'pdf-lib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readGuidePlace } from '../../src/codes/guide-link.js';
import { readLink } from '../../src/codes/code-link.js';
import { catalogue } from '../../src/guides/shipped/catalogue.js';
import { complaints, launch } from '../support/e2e.js';
import { startServer, type RunningServer } from '../support/server.js';

const GUIDE_PAGE = 'https://phuong-mau.example/huong-dan/';
const PAPERS = [
  { name: 'A4', button: 'In tờ A4', code: 'header', pages: [2, 8] },
  { name: 'pocket card', button: 'In thẻ bỏ túi', code: '.back', pages: [1, 1] },
] as const;
/** Fewer pieces of text than this are a page number and an orphan. */
const LEAST_TEXT = 12;
const reader = createRequire(import.meta.url).resolve('jsqr/dist/jsQR.js');

interface Printed {
  readonly styles: string;
  readonly page: string;
}

declare global {
  /** What the page would have sent to the printer. */
  var printed: Printed | undefined;
  var jsQR: (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null;
}

describe('a printed guide', () => {
  let server: RunningServer;
  let browser: Browser;
  let context: BrowserContext;
  let screen: Page;
  let paper: Page;
  let wrong: string[];
  let sheet = '';

  before(async () => {
    server = await startServer();
    browser = await launch();
    context = await browser.newContext();
    await context.addInitScript(keepPrints);
    screen = await context.newPage();
    wrong = complaints(screen);
    await screen.goto(`${server.url}guides.html`);
    paper = await browser.newPage({ viewport: { width: 794, height: 1123 }, deviceScaleFactor: 2 });
    await paper.emulateMedia({ media: 'print' });
    await paper.route('**/paper.html', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: sheet }),
    );
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  /** Opens the guide, and in it what can be taken along. */
  async function open(guide: string): Promise<void> {
    await screen.evaluate(
      ([guide, page]) => {
        const element = document.createElement('ward-guide');
        element.setAttribute('preview', '');
        element.setAttribute('guide-url', page);
        element.setAttribute('guide', guide);
        document.querySelector('main')?.replaceChildren(element);
      },
      [guide, GUIDE_PAGE] as const,
    );
    await screen.getByRole('button', { name: 'Mang theo', exact: true }).click();
  }

  /** Presses a button that prints, and lays what was printed on a page of its own. */
  async function print(button: string): Promise<PDFDocument> {
    await screen.evaluate(() => (globalThis.printed = undefined));
    await screen.getByRole('button', { name: button }).click();
    const kept = await screen.waitForFunction(() => globalThis.printed);
    const { styles, page } = (await kept.jsonValue()) ?? { styles: '', page: '' };
    const head = `<link rel="stylesheet" href="wardkit/fonts.css" /><style>${styles}</style></head>`;
    sheet = `<!doctype html>${page.replace('</head>', head)}`;
    await paper.goto(`${server.url}paper.html`);
    await paper.evaluate(() => document.fonts.ready.then(() => undefined));
    return PDFDocument.load(
      await paper.pdf({ preferCSSPageSize: true, tagged: true, outline: true }),
    );
  }

  /** The code as a phone's camera would find it on the sheet. */
  async function readCode(place: string): Promise<string | undefined> {
    await paper.addScriptTag({ path: reader });
    const png = await paper.locator(place).first().screenshot();
    return paper.evaluate(
      async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        const pixels = context?.getImageData(0, 0, image.width, image.height);
        return pixels && globalThis.jsQR(pixels.data, image.width, image.height)?.data;
      },
      `data:image/png;base64,${png.toString('base64')}`,
    );
  }

  for (const { id, title } of catalogue) {
    it(`${id} has its title, a code that opens it, and no page that is blank`, async () => {
      await open(id);
      for (const { name, button, code, pages } of PAPERS) {
        const pdf = await print(button);
        const what = `${id}, ${name}`;
        expect(pdf.getPageCount(), what).to.be.within(pages[0], pages[1]);
        expect(headings(pdf), what).to.include(bare(title.vi));
        pdf.getPages().forEach((page, i) => {
          const { width, height } = page.getSize();
          expect([width, height].map(Math.round), `${what}: paper`).to.deep.equal([595, 842]);
          expect(pieces(page), `${what}: text on page ${i + 1}`).to.be.at.least(LEAST_TEXT);
        });
        const link = readLink((await readCode(code)) ?? '', 'G');
        expect(link && readGuidePlace(link.envelope), what).to.deep.equal({ guide: id, step: 1 });
      }
      expect(wrong).to.deep.equal([]);
    });
  }
});

/** In the page, before its own code: keeps what a frame prints instead of asking for a printer. */
function keepPrints(): void {
  const texts = new WeakMap<CSSStyleSheet, string>();
  const replace: unknown = Reflect.get(CSSStyleSheet.prototype, 'replaceSync');
  CSSStyleSheet.prototype.replaceSync = function (text) {
    texts.set(this, text);
    if (typeof replace === 'function') Reflect.apply(replace, this, [text]);
  };
  globalThis.print = () => {
    const styles = document.adoptedStyleSheets.map((one) => texts.get(one) ?? '').join('\n');
    const kept = { styles, page: document.documentElement.outerHTML };
    if (top) Reflect.set(top, 'printed', kept);
  };
}

/** A line's end is no space in the list of a PDF's headings. */
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Of the highest level, as a reader of the PDF lists them. */
function headings(pdf: PDFDocument): string[] {
  const list = pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  const found: string[] = [];
  const first = list?.lookupMaybe(PDFName.of('First'), PDFDict);
  for (let one = first; one; one = one.lookupMaybe(PDFName.of('Next'), PDFDict)) {
    found.push(bare(one.lookup(PDFName.of('Title'), PDFString, PDFHexString).decodeText()));
  }
  return found;
}

/** How many pieces of text a page shows. */
function pieces(page: PDFPage): number {
  const { Contents: contents } = page.node.normalizedEntries();
  const streams = contents instanceof PDFArray ? contents.asArray() : [];
  const operators = streams.map((reference) => {
    const stream = page.doc.context.lookup(reference);
    if (!(stream instanceof PDFRawStream)) return 0;
    const code = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    return code.match(/\bT[jJ]\b/g)?.length ?? 0;
  });
  return operators.reduce((sum, count) => sum + count, 0);
}
