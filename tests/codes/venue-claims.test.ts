import fc from 'fast-check';
import type { CBORType } from '@levischuck/tiny-cbor';
import {
  NAME_BYTES,
  readVenueClaims,
  writeVenueClaims,
  type VenueClaims,
} from '../../src/codes/venue-claims.js';
import { claimsToSign, readEnvelope, writeEnvelope } from '../../src/codes/envelope.js';
import { assert, describe, it } from '../support/suite.js';
import { CLAIMS, ODD_NAMES, SIGNATURE, claims } from './claims.js';

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** Half a surrogate pair is no text; it travels as U+FFFD. */
const wellFormed = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text));

/** Through the envelope and back, as a resident's phone gets them. */
function received(content: VenueClaims): VenueClaims {
  const { payload } = claimsToSign(writeVenueClaims(content));
  const envelope = readEnvelope(writeEnvelope(payload, SIGNATURE));
  if (typeof envelope === 'string') return assert.fail(envelope);
  return readVenueClaims(envelope.claims) ?? assert.fail('claims refused');
}

const nameOf = (name: string) => received({ ...CLAIMS, name }).name;

function changed(key: number, value: CBORType | 'gone'): Map<string | number, CBORType> {
  const map = new Map<string | number, CBORType>(writeVenueClaims(CLAIMS));
  if (value === 'gone') map.delete(key);
  else map.set(key, value);
  return map;
}

describe('what a venue code says', () => {
  it('arrives as it was said, names shortened at most', () => {
    fc.assert(
      fc.property(claims, (content) => {
        const { name, ...rest } = received(content);
        const { name: original, ...sent } = content;
        assert.deepEqual(rest, sent);
        assert.isAtMost(bytesOf(name), NAME_BYTES);
        const whole = wellFormed(original.normalize('NFC'));
        if (bytesOf(whole) <= NAME_BYTES) assert.equal(name, whole);
        else assert.isTrue(name.endsWith('…'));
      }),
    );
  });

  it('keeps whole seconds of its times', () => {
    const late = received({ ...CLAIMS, issuedAt: 1999, expiresAt: 31_999 });
    assert.include(late, { issuedAt: 1000, expiresAt: 31_000 });
    assert.notProperty(received(CLAIMS), 'expiresAt');
  });

  it('keeps a name that just fits, and shortens one that just does not', () => {
    for (const [letter, size] of [
      ['a', 1],
      ['đ', 2],
      ['ệ', 3],
      ['🏥', 4],
    ] as const) {
      const fits = letter.repeat(Math.floor(NAME_BYTES / size));
      assert.equal(nameOf(fits), fits);
      const short = nameOf(`${fits}${letter}`);
      assert.equal(short, `${letter.repeat(Math.floor((NAME_BYTES - 3) / size))}…`);
    }
  });

  it('composes a decomposed name before it measures', () => {
    const name = 'Nhà văn hóa khu phố Ểnh Ưỡng';
    assert.equal(nameOf(name.normalize('NFD')), name);
  });

  it('never cuts inside a letter with its marks or a joined picture', () => {
    for (const unit of ['👨‍👩‍👧‍👦', '🇻🇳', 'g̃́', 'กำ']) {
      const kept = nameOf(unit.repeat(40));
      assert.isTrue(kept.endsWith('…'));
      const rest = kept.slice(0, -1);
      assert.isAbove(rest.length, 0);
      assert.equal(rest, unit.repeat(rest.length / unit.length));
    }
  });

  it('leaves no space before the ellipsis', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), (length) => {
        assert.notMatch(nameOf(`${'a'.repeat(length)} ${'b'.repeat(80)}`), /\s…$/);
      }),
    );
  });

  it('carries markup, formulas and odd characters as the plain text they are', () => {
    for (const name of ODD_NAMES) assert.isNotEmpty(nameOf(name), name);
    assert.equal(nameOf('<script>alert(1)</script>'), '<script>alert(1)</script>');
    assert.equal(nameOf('=HYPERLINK("a","b")'), '=HYPERLINK("a","b")');
  });

  it('is still a name when even its first letter is too long', () => {
    assert.equal(nameOf(`e${'\u0301\u0323'.repeat(100)}`), '…');
  });

  it('has wards whose code begins with 0', () => {
    assert.equal(received({ ...CLAIMS, ward: '00004' }).ward, '00004');
    assert.equal(received({ ...CLAIMS, ward: '00000' }).ward, '00000');
  });

  const wrong: Record<string, readonly [number, readonly (CBORType | 'gone')[]]> = {
    venue: [1, ['gone', '0198a2f0-1234-7abc-8def-0123456789ab', new Uint8Array(15), 1, null]],
    entrance: [2, ['gone', 0, -1, 1.5, 1000, '1', NaN, Infinity, 1n << 60n]],
    name: [3, ['gone', '', ' \u00a0\t', 5, new Uint8Array(3), ['a']]],
    ward: [4, ['gone', -1, 100_000, '06985', 0.5, null]],
    'longest stay': [5, ['gone', 0, -5, 10_081, 1.5, '60']],
    'sealing key': [6, ['gone', new Uint8Array(31), new Uint8Array(33), 'a'.repeat(32), []]],
    'time of issue': [7, ['gone', -1, 2 ** 37, 1.5, '0', null]],
    expiry: [8, [-1, 2 ** 37, 1.5, 'never', null, Infinity, undefined]],
  };
  for (const [what, [key, values]] of Object.entries(wrong)) {
    it(`is refused whole when its ${what} is missing or misshapen`, () => {
      for (const value of values) {
        assert.isUndefined(readVenueClaims(changed(key, value)), String(value));
      }
    });
  }

  it('is read though a later version adds keys of its own', () => {
    assert.deepEqual(readVenueClaims(changed(99, 'new')), CLAIMS);
    assert.deepEqual(readVenueClaims(changed(9, [1, 2])), CLAIMS);
  });

  it('is not read from keys written as text', () => {
    const texts = new Map([...writeVenueClaims(CLAIMS)].map(([key, value]) => [`${key}`, value]));
    assert.isUndefined(readVenueClaims(texts));
    assert.isUndefined(readVenueClaims(new Map()));
  });

  it('hands out a copy of the key, which the code cannot change afterwards', () => {
    const map = writeVenueClaims(CLAIMS);
    const read = readVenueClaims(map);
    assert.notEqual(read?.sealingKey, map.get(6));
    assert.deepEqual(read?.sealingKey, CLAIMS.sealingKey);
  });
});
