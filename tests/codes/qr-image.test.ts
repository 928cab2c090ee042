import fc from 'fast-check';
import { writeLink } from '../../src/codes/code-link.js';
import { claimsToSign, writeEnvelope } from '../../src/codes/envelope.js';
import { QUIET_ZONE, qrImage, qrSvg } from '../../src/codes/qr-image.js';
import { writeVenueClaims } from '../../src/codes/venue-claims.js';
import { assert, describe, it } from '../support/suite.js';
import { CLAIMS, ODD_NAMES, claims, signature, vietnameseName } from './claims.js';
import { modulesOf, readImage } from './rasterise.js';

/** 45 characters: as long as a ward's own address is likely to be. */
const CHECK_IN = 'https://maokhe.quangninh.example/den/diem/?d=';

function codeOf(content = CLAIMS, by: Uint8Array = new Uint8Array(64), page = CHECK_IN): string {
  return writeLink('V', page, writeEnvelope(claimsToSign(writeVenueClaims(content)).payload, by));
}

describe('a QR image', () => {
  it('is read by a stranger, Vietnamese included', () => {
    for (const text of [
      'Chợ Hoa Sen, phường Mạo Khê – Quảng Ninh',
      'https://phuong.example/d#VABC',
      'HTTPS://PHUONG.EXAMPLE/d?lang=vi#VABC234',
      '0912345678',
      'a',
      '🇻🇳 Trạm y tế',
    ]) {
      for (const level of ['L', 'M', 'Q', 'H'] as const) {
        assert.equal(readImage(qrImage(text, { level })), text);
      }
    }
  });

  it('of any venue code gives the code back', () => {
    fc.assert(
      fc.property(claims, signature, (content, by) => {
        const code = codeOf(content, by);
        assert.equal(readImage(qrImage(code)), code);
      }),
      { numRuns: 25 },
    );
  });

  it('of a venue code is version 12 or less at level M, however long the name', () => {
    assert.lengthOf(CHECK_IN, 45);
    const worst = fc.record({
      name: fc.oneof(vietnameseName, fc.constantFrom(...ODD_NAMES, 'ệ'.repeat(100))),
      live: fc.boolean(),
      by: signature,
    });
    // Times grow by four bytes in 2106.
    const late = Date.UTC(2105, 11, 31);
    const biggest = { ...CLAIMS, entrance: 999, ward: '99999', maxStay: 10_080, issuedAt: late };
    let largest = 0;
    fc.assert(
      fc.property(worst, ({ name, live, by }) => {
        const content = { ...biggest, name, ...(live && { expiresAt: late }) };
        const { version } = qrImage(codeOf(content, by));
        largest = Math.max(largest, version);
        assert.isAtMost(version, 12);
      }),
    );
    assert.equal(largest, 12, 'the property should try codes near the limit');
  });

  it('stands in a quiet zone of four light modules', () => {
    const image = qrImage(codeOf());
    const modules = modulesOf(image);
    assert.equal(QUIET_ZONE, 4);
    assert.equal(image.size, 17 + 4 * image.version + 2 * QUIET_ZONE);
    const inside = (i: number) => i >= QUIET_ZONE && i < image.size - QUIET_ZONE;
    modules.forEach((row, y) =>
      row.forEach((dark, x) => assert.isTrue(!dark || (inside(x) && inside(y)))),
    );
    // The finder patterns reach the very edge of what is inside.
    assert.isTrue(modules[QUIET_ZONE]?.[QUIET_ZONE]);
    assert.isTrue(modules[QUIET_ZONE]?.[image.size - QUIET_ZONE - 1]);
    assert.isTrue(modules[image.size - QUIET_ZONE - 1]?.[QUIET_ZONE]);
  });

  it('is drawn with one stroke for neighbours, so that the page stays small', () => {
    const image = qrImage(codeOf());
    const strokes = modulesOf(image).map((row) => row.filter((dark, x) => dark && !row[x - 1]));
    assert.equal(image.path.split('M').length - 1, strokes.flat().length);
  });

  it('takes a higher level when asked for one', () => {
    const text = 'a'.repeat(100);
    const sizes = (['L', 'M', 'Q', 'H'] as const).map((level) => qrImage(text, { level }).size);
    assert.deepEqual(
      sizes,
      [...sizes].sort((a, b) => a - b),
    );
    assert.equal(new Set(sizes).size, 4);
    assert.deepEqual(qrImage(text), qrImage(text, { level: 'M' }));
  });

  it('is a complete SVG: white under dark, sharp, without a word of the text', () => {
    const text = '"><script>alert(1)</script>';
    const svg = qrSvg(text);
    const { size, path } = qrImage(text);
    assert.isTrue(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"'));
    assert.include(svg, `viewBox="0 0 ${size} ${size}"`);
    assert.include(svg, 'shape-rendering="crispEdges"');
    assert.include(svg, `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/>`);
    assert.notInclude(svg, 'script');
  });

  it('is refused with a RangeError where no QR code could hold the text', () => {
    for (const make of [qrImage, qrSvg]) {
      assert.throws(() => make('a'.repeat(2332)), RangeError, /too long.*2332/);
      assert.throws(() => make('ệ'.repeat(800)), RangeError);
      assert.throws(() => make(''), RangeError);
      assert.throws(() => make('a'.repeat(1300), { level: 'H' }), RangeError);
    }
    assert.equal(qrImage('a'.repeat(2331)).version, 40);
  });

  it('never fails otherwise', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), (text) => {
        assert.isAtLeast(qrImage(text).version, 1);
      }),
    );
  });
});
