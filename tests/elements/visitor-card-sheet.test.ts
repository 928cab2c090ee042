import type { Venue } from '../../src/core/venue.js';
import { QUIET_ZONE, qrImage } from '../../src/codes/qr-image.js';
import { CARD, cardDrawing } from '../../src/elements/visitor-card/card-drawing.js';
import { cardPrintJob, type WholeCard } from '../../src/elements/visitor-card/card-print.js';
import { cardPlaces, cardSheets } from '../../src/elements/visitor-card/card-sheet.js';
import { printFrame } from '../../src/elements/parts/print-frame.js';
import { loadTypeface } from '../../src/elements/venue-poster/poster-typeface.js';
import type { TextMark } from '../../src/elements/venue-poster/poster-drawing.js';
import { administrativeUnits } from '../../src/vietnam/administrative-units.js';
import { issueVisitorCard } from '../../src/crypto/visitor-card.js';
import { cardNumber } from '../../src/codes/card-number.js';
import { base64urlnopad } from '@scure/base';
import { afterEach, assert, describe, it } from '../support/suite.js';

const ISSUER = '0192f0a0-1111-7222-8333-444455556666';
const venue: Venue = {
  id: ISSUER,
  name: 'Uỷ ban nhân dân phường Mạo Khê',
  ward: '07069',
  address: '',
  entrances: ['Cổng chính'],
  maxStay: 240,
  registeredAt: 0,
};
const PIXELS_PER_MM = 96 / 25.4;

const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
  'sign',
  'verify',
]);
const typeface = await loadTypeface();
const units = await administrativeUnits();

async function makeCard(label: string, reader = ISSUER, place = 0): Promise<WholeCard> {
  const id = String(place).padStart(32, 'a');
  const sealed = base64urlnopad.encode(new Uint8Array(96).fill(place));
  const claims = { id, issuer: ISSUER, reader, issuedOn: '2026-11-22', sealed };
  const text = await issueVisitorCard(
    claims,
    pair.privateKey,
    'https://phuongmaokhe.quangninh.gov.vn/check-in/',
  );
  const content = { name: 'Nguyễn Thị Bí Mật', phone: '0912345678', label, text, reader, place };
  return { id, number: cardNumber(id), household: 'b', issuer: ISSUER, issuedAt: 0, content };
}

const makeCards = (count: number) =>
  Promise.all(Array.from({ length: count }, (_, i) => makeCard(`Bà Mẫu ${i}`, '07069', i)));

const face = async (label: string, place = 'Phường Mạo Khê') => {
  const { content, number } = await makeCard(label);
  return { text: content.text, label, number, place };
};

/** What can be read on a drawing. */
const wordsOf = (marks: readonly { kind: string }[]) =>
  marks.filter((mark) => mark.kind === 'text').map((mark) => (mark as TextMark).text);

describe('a printed visitor card', () => {
  it('is as large as a bank card, its code with the white around it at least 5 cm', async () => {
    const shown = await face('Bà Mẫu');
    const drawing = cardDrawing(shown, typeface);
    assert.deepEqual([drawing.width, drawing.height], [85.6, 54]);
    const code = drawing.marks.find((mark) => mark.kind === 'fill');
    if (code?.kind !== 'fill') return assert.fail('no code');
    const { size, version } = qrImage(shown.text);
    assert.isAtMost(version, 12);
    const side = size * code.scale;
    assert.isAtLeast(side, 50);
    assert.isAtMost(code.x + side, 54.001);
    assert.isAtMost(code.y + side, 54.001);
    assert.isAtLeast(code.scale, 0.5, 'a module as large as print needs');
  });

  it('keeps all words on the card and out of the code’s quiet zone', async () => {
    for (const label of ['An', 'Bà Mẫu', 'Nghiêng', 'Cụ Nguyễn Thị Thương Thuỷ', 'ỮỶẬ'.repeat(8)]) {
      for (const place of ['Phường Mạo Khê', 'Trường Tiểu học Nguyễn Thị Minh Khai cơ sở hai']) {
        const shown = await face(label, place);
        const { marks } = cardDrawing(shown, typeface);
        const code = marks.find((mark) => mark.kind === 'fill');
        const codeEnd =
          (code?.x ?? 0) + qrImage(shown.text).size * (code as { scale: number }).scale;
        for (const mark of marks) {
          if (mark.kind !== 'text') continue;
          const { up, down } = typeface.reach(mark.text, mark.weight);
          const spaces = mark.spacing * (mark.text.length - 1);
          const width = (typeface.width(mark.text, mark.weight) + spaces) * mark.size;
          assert.isAtLeast(mark.x, codeEnd - 0.001, mark.text);
          assert.isAtMost(mark.x + width, CARD.width - 3.5, mark.text);
          assert.isAtLeast(mark.y - up * mark.size, 2.9, mark.text);
          assert.isAtMost(mark.y + down * mark.size, CARD.height - 1.5, mark.text);
          assert.isAtLeast(mark.size, 2.5, 'readable when photocopied');
        }
      }
    }
  });

  it('is black on white alone, so that a photocopy is as good', async () => {
    const { marks } = cardDrawing(await face('Bà Mẫu'), typeface);
    assert.deepEqual([...new Set(marks.map(({ ink }) => ink))], ['black']);
  });

  it('says the label, the number, where it is good and what to do; no name and no phone', async () => {
    const card = await makeCard('Bà Mẫu', '07069');
    const job = cardPrintJob([card], venue, { typeface, units });
    const faces = cardSheets([{ ...(await face('Bà Mẫu')), number: card.number }], typeface);
    const words = wordsOf(faces[0]?.marks ?? []).join(' ');
    for (const part of ['Bà Mẫu', card.number, 'Phường Mạo Khê', 'Đưa thẻ này ở cửa']) {
      assert.include(words, part);
    }
    for (const secret of ['Bí Mật', 'Nguyễn', '0912']) assert.notInclude(words + job.title, secret);
  });

  it('has a quiet zone of four modules on all sides', async () => {
    const { marks } = cardDrawing(await face('Bà Mẫu'), typeface);
    const code = marks.find((mark) => mark.kind === 'fill');
    if (code?.kind !== 'fill') return assert.fail('no code');
    assert.approximately(code.x, 0, 0.001);
    const others = marks.filter((mark) => mark !== code);
    assert.isAtLeast(Math.min(...others.map(({ x }) => x)), CARD.height - 0.001);
    assert.equal(QUIET_ZONE, 4);
  });
});

describe('cards on their way to the printer', () => {
  let frame: HTMLIFrameElement | undefined;

  afterEach(() => frame?.remove());

  const sheets = async (count: number) => {
    frame = await printFrame(cardPrintJob(await makeCards(count), venue, { typeface, units }));
    const page = frame.contentDocument;
    if (!page) return assert.fail('no page');
    return { page, pages: [...page.querySelectorAll('svg')] };
  };

  it('stand ten to an A4, each 85.6 × 54 mm, their codes at least 5 cm', async () => {
    const { page, pages } = await sheets(10);
    assert.lengthOf(pages, 1);
    const rules = page.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    assert.match(rules.map((rule) => rule.cssText).join(), /@page[^}]*size: 210mm 297mm;/);
    const paper = pages[0]!.getBoundingClientRect();
    assert.approximately(paper.width / PIXELS_PER_MM, 210, 0.1);
    assert.approximately(paper.height / PIXELS_PER_MM, 297, 0.1);
    const codes = [...pages[0]!.querySelectorAll('[shape-rendering=crispEdges]')].map((code) =>
      code.getBoundingClientRect(),
    );
    assert.lengthOf(codes, 10);
    for (const { width, height } of codes) {
      // The dark part is measured; its quiet zone of four modules a side belongs to the code.
      const withQuiet = (side: number) => ((side / PIXELS_PER_MM) * 73) / 65;
      assert.isAtLeast(withQuiet(width), 50);
      assert.isAtLeast(withQuiet(height), 50);
    }
    const steps = (values: number[]) => [...new Set(values.map(Math.round))].sort((a, b) => a - b);
    const lefts = steps(codes.map(({ left }) => left));
    const tops = steps(codes.map(({ top }) => top));
    assert.lengthOf(lefts, 2);
    assert.lengthOf(tops, 5);
    assert.approximately((lefts[1]! - lefts[0]!) / PIXELS_PER_MM, 85.6, 0.5);
    assert.approximately((tops[4]! - tops[0]!) / PIXELS_PER_MM, 4 * 54, 0.5);
  });

  it('keep clear of the edges where printers do not print', () => {
    const places = cardPlaces(10);
    assert.isAtLeast(Math.min(...places.map(({ x, y }) => Math.min(x, y))), 10);
    assert.isAtMost(Math.max(...places.map(({ x }) => x + CARD.width)), 200);
    assert.isAtMost(Math.max(...places.map(({ y }) => y + CARD.height)), 287);
  });

  it('go on over further sheets, without an empty one', async () => {
    const { page, pages } = await sheets(21);
    assert.lengthOf(pages, 3);
    const heights = [...page.querySelectorAll('div')].map(
      (one) => one.getBoundingClientRect().height,
    );
    for (const height of heights) assert.isBelow(height / PIXELS_PER_MM, 297);
  });

  it('have marks to cut by outside every card, and at corners only inside', async () => {
    const [sheet] = cardSheets([await face('Bà'), await face('Ông'), await face('Cô')], typeface);
    const cut = sheet?.marks.filter((mark) => mark.kind === 'line' && mark.weight < 0.2) ?? [];
    assert.lengthOf(cut, 1);
    const strokes = (cut[0] as { d: string }).d.match(/M/g) ?? [];
    // Three verticals and three horizontals, marked at both ends, and a cross at each of nine corners.
    assert.lengthOf(strokes, 3 * 2 + 3 * 2 + 9 * 2);
  });
});
