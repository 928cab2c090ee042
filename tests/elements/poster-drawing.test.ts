import fc from 'fast-check';
import {
  POSTER_PAPER,
  POSTER_SIZES,
  posterDrawing,
  type PosterContent,
  type PosterDrawing,
} from '../../src/elements/venue-poster/poster-drawing.js';
import {
  loadTypeface,
  type PosterTypeface,
} from '../../src/elements/venue-poster/poster-typeface.js';
import { QUIET_ZONE } from '../../src/codes/qr-image.js';
import { ODD_NAMES, vietnameseName } from '../codes/claims.js';
import { assert, beforeEach, describe, it } from '../support/suite.js';
import { inkOf, overlap, posterContent, type Ink } from './poster-kit.js';

const LONGEST = 'Trung tâm Học tập cộng đồng và Nhà văn hoá khu phố Vĩnh Tuy, phường Mạo Khê, '
  .repeat(2)
  .slice(0, 120);
const WARD = 'Phường Mạo Khê, Quảng Ninh';

function texts(drawing: PosterDrawing): string[] {
  return drawing.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
}

describe('a poster’s drawing', () => {
  let typeface: PosterTypeface;

  beforeEach(async () => {
    typeface = await loadTypeface();
  });

  function expectClean(content: PosterContent): void {
    for (const size of POSTER_SIZES) {
      const drawing = posterDrawing(content, size, typeface);
      const ink = inkOf(drawing, typeface);
      expectInside(ink, drawing);
      expectApart(ink);
      const { x, y, side, module } = drawing.symbol;
      const quiet = QUIET_ZONE * module - 0.01;
      const zone = {
        left: x - quiet,
        top: y - quiet,
        right: x + side + quiet,
        bottom: y + side + quiet,
      };
      assert.isAtLeast(zone.left, 0);
      assert.isAtMost(zone.right, drawing.width);
      assert.isAtMost(zone.bottom, drawing.height);
      for (const mark of ink) {
        if (overlap(mark, zone)) assert.fail(`“${mark.what}” lies in the quiet zone on ${size}`);
      }
    }
  }

  /** 5 mm at each edge stay white: hardly a printer reaches them. */
  function expectInside(ink: Ink[], { width, height, size }: PosterDrawing): void {
    for (const { what, left, top, right, bottom } of ink) {
      const inside = left >= 5 && top >= 5 && right <= width - 5 && bottom <= height - 5;
      if (!inside)
        assert.fail(`“${what}” leaves the ${size} page: ${left} ${top} ${right} ${bottom}`);
    }
  }

  function expectApart(ink: Ink[]): void {
    ink.forEach((a, i) => {
      for (const b of ink.slice(i + 1)) {
        if (a.group !== b.group && overlap(a, b)) assert.fail(`“${a.what}” meets “${b.what}”`);
      }
    });
  }

  it('has modules far above half a millimetre, and 15 cm of code on an A4', () => {
    for (const name of ['Chợ Hoa Sen', LONGEST]) {
      const content = posterContent(name);
      for (const size of POSTER_SIZES) {
        assert.isAtLeast(posterDrawing(content, size, typeface).symbol.module, 1.5);
      }
      assert.isAtLeast(posterDrawing(content, 'a4', typeface).symbol.side, 150);
      assert.isAtLeast(posterDrawing(content, 'a5', typeface).symbol.side, 105);
      assert.isAtLeast(posterDrawing(content, 'square', typeface).symbol.side, 105);
    }
  });

  it('is as large as its paper', () => {
    for (const size of POSTER_SIZES) {
      const { width, height } = posterDrawing(posterContent('Chợ'), size, typeface);
      assert.deepEqual({ width, height }, POSTER_PAPER[size]);
    }
    assert.deepEqual(POSTER_PAPER.square, { width: 150, height: 150 });
  });

  it('keeps everything on the page and apart, for short and long names', () => {
    expectClean(posterContent('Đình', { wardName: WARD }));
    expectClean(posterContent(LONGEST, { wardName: WARD, entranceName: 'Cổng phía đường Lê Lợi' }));
    expectClean(posterContent('NHÀ VĂN HOÁ ẨM THỰC VÀ ĐẶC SẢN GỖ MỸ NGHỆ', { wardName: WARD }));
  });

  it('keeps everything on the page and apart, whatever the names', () => {
    const names = fc.oneof(vietnameseName, fc.constantFrom(...ODD_NAMES), fc.string());
    fc.assert(
      fc.property(
        names,
        fc.option(vietnameseName, { nil: undefined }),
        fc.option(vietnameseName, { nil: undefined }),
        (name, entranceName, wardName) => {
          expectClean(
            posterContent(name, {
              ...(entranceName !== undefined && { entranceName }),
              ...(wardName !== undefined && { wardName }),
            }),
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  it('says the name, the three words, the typed code and the ward’s line, nothing else', () => {
    const content = posterContent('Chợ Hoa Sen', { wardName: WARD });
    const said = texts(posterDrawing(content, 'a4', typeface)).join('\n');
    assert.equal(
      said,
      [
        WARD,
        'Chợ Hoa Sen',
        'Quét mã',
        'Scan',
        'Đồng ý',
        'Agree',
        'Mời vào',
        'Come in',
        'Không quét được? Nhập mã',
        'Can’t scan? Type this code',
        'ABCD-EFGH',
      ].join('\n'),
    );
  });

  it('gives a name of 120 letters in full', () => {
    for (const size of POSTER_SIZES) {
      const said = texts(posterDrawing(posterContent(LONGEST), size, typeface)).join(' ');
      assert.include(said, LONGEST.trim());
    }
  });

  it('writes a decomposed name as the composed one', () => {
    const plain = posterDrawing(posterContent('Trường Thuỷ'), 'a4', typeface);
    const content = { ...posterContent('Trường Thuỷ'), venueName: 'Trường Thuỷ'.normalize('NFD') };
    assert.deepEqual(texts(posterDrawing(content, 'a4', typeface)), texts(plain));
  });

  it('leaves pictures out and marks letters it cannot print', () => {
    const said = texts(posterDrawing(posterContent('🏥 Trạm y tế 中 \u202e👨‍👩‍👧'), 'a4', typeface));
    assert.include(said, 'Trạm y tế ?');
  });
});
