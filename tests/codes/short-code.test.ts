import fc from 'fast-check';
import { parseShortCode, shortCode } from '../../src/codes/short-code.js';
import { assert, describe, it } from '../support/suite.js';

const SYMBOLS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const VENUE = '0198a2f0-1234-7abc-8def-0123456789ab';

const entrance = fc.integer({ min: 1, max: 999 });
const code = fc.tuple(fc.uuid(), entrance).map(([venue, door]) => shortCode(venue, door));

/** The code with its symbols changed as a hand would: a list in, a code out. */
function edit(text: string, change: (symbols: string[]) => void): string {
  const symbols = [...text.replace('-', '')];
  change(symbols);
  return symbols.join('');
}

describe('the short code of an entrance', () => {
  it('is always the same, four symbols twice, none easily mistaken', () => {
    fc.assert(
      fc.property(fc.uuid(), entrance, (venue, door) => {
        const made = shortCode(venue, door);
        assert.match(made, /^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/);
        assert.notMatch(made, /[01ILO]/);
        assert.equal(shortCode(venue, door), made);
        assert.deepEqual(parseShortCode(made), { ok: true, value: made });
      }),
    );
  });

  it('stays what was printed on posters before', () => {
    assert.equal(shortCode(VENUE, 1), 'MT8B-7PNX');
    assert.equal(shortCode(VENUE, 2), '8Y66-K3RG');
  });

  it('differs for every entrance of a venue, and hardly looks like a neighbour', () => {
    fc.assert(
      fc.property(fc.uuid(), (venue) => {
        const codes = Array.from({ length: 999 }, (_, i) => shortCode(venue, i + 1));
        assert.equal(new Set(codes).size, 999);
        assert.notEqual(codes[0]?.slice(0, 4), codes[1]?.slice(0, 4));
      }),
      { numRuns: 20 },
    );
  });

  it('differs for 10,000 venues registered a moment apart', () => {
    const start = BigInt(`0x${VENUE.replaceAll('-', '')}`);
    const codes = Array.from({ length: 10_000 }, (_, i) => {
      const hex = (start + BigInt(i)).toString(16).padStart(32, '0');
      return shortCode(hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'), 1);
    });
    assert.equal(new Set(codes).size, codes.length);
    // Each place of the code uses all symbols about equally: 10,000 / 31 is 323.
    for (const place of [0, 1, 2, 3, 5, 6, 7, 8]) {
      const counts = new Map<string, number>();
      for (const made of codes) {
        const symbol = made.charAt(place);
        counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
      }
      assert.equal(counts.size, 31);
      for (const count of counts.values()) assert.isTrue(count > 223 && count < 423, `${count}`);
    }
  });

  it('catches every single mistyped symbol', () => {
    const codes = [...fc.sample(code, 100), shortCode(VENUE, 1)];
    for (const made of codes) {
      for (let place = 0; place < 8; place++) {
        for (const other of SYMBOLS) {
          const typed = edit(made, (symbols) => (symbols[place] = other));
          const same = typed === made.replace('-', '');
          assert.deepEqual(
            parseShortCode(typed),
            same ? { ok: true, value: made } : { ok: false, code: 'check' },
          );
        }
      }
    }
  });

  it('catches every swap of two different symbols, neighbours or not', () => {
    const codes = [...fc.sample(code, 300), shortCode(VENUE, 1)];
    for (const made of codes) {
      for (let a = 0; a < 8; a++) {
        for (let b = a + 1; b < 8; b++) {
          const typed = edit(made, (symbols) => {
            [symbols[a], symbols[b]] = [symbols[b] as string, symbols[a] as string];
          });
          if (typed === made.replace('-', '')) continue;
          assert.deepEqual(parseShortCode(typed), { ok: false, code: 'check' });
        }
      }
    }
  });

  it('can be typed in any case, spacing, dashes and width', () => {
    const made = shortCode(VENUE, 1);
    const bare = made.replace('-', '');
    const wide = bare.replace(/./g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    for (const typed of [
      bare,
      made.toLowerCase(),
      ` ${bare.slice(0, 4)} ${bare.slice(4)}\r\n`,
      [...bare].join(' '),
      [...bare].join('-'),
      made.replace('-', '–'),
      made.replace('-', '—'),
      made.replace('-', '.'),
      made.replace('-', '\u00a0\u200b'),
      `\ufeff${made}`,
      wide,
      wide.toLowerCase(),
    ]) {
      assert.deepEqual(parseShortCode(typed), { ok: true, value: made }, typed);
    }
  });

  it('says what is wrong with what was typed', () => {
    const made = shortCode(VENUE, 1);
    const wrong = (text: string) => {
      const parsed = parseShortCode(text);
      return parsed.ok ? 'ok' : parsed.code;
    };
    for (const text of ['', ' ', '-', made.slice(0, -1), `${made}2`, 'A'.repeat(5000)]) {
      assert.equal(wrong(text), 'length', text.slice(0, 20));
    }
    for (const bad of ['0', 'O', '1', 'I', 'l', 'Đ', 'ệ', '😀', '\ud800', '?', '\0']) {
      assert.equal(wrong(made.replace(/.$/, bad)), 'symbol', bad);
    }
    assert.equal(wrong('https://a.vn'), 'symbol');
    assert.equal(wrong('2222-2223'), 'check');
  });

  it('never throws, and takes nothing that is not in fact a code', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const parsed = parseShortCode(text);
        if (!parsed.ok) assert.include(['length', 'symbol', 'check'], parsed.code);
        else assert.deepEqual(parseShortCode(parsed.value), parsed);
      }),
    );
  });

  it('is not made of what is no venue or no entrance', () => {
    for (const [venue, door] of [
      ['', 1],
      ['x', 1],
      [VENUE.toUpperCase(), 1],
      [VENUE, 0],
      [VENUE, 1.5],
      [VENUE, NaN],
      [VENUE, 100_000],
    ] as const) {
      assert.throws(() => shortCode(venue, door), RangeError);
    }
  });
});
