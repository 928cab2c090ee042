import fc from 'fast-check';
import { CBORTag, decodeCBOR, encodeCBOR, type CBORType } from '@levischuck/tiny-cbor';
import { base32nopad } from '@scure/base';
import {
  claimsToSign,
  ENVELOPE_LIMIT,
  readEnvelope,
  writeEnvelope,
  type Envelope,
} from '../../src/codes/envelope.js';
import { readVenueClaims, writeVenueClaims } from '../../src/codes/venue-claims.js';
import { assert, describe, it } from '../support/suite.js';
import { CLAIMS, SIGNATURE, claims, message, signature } from './claims.js';

const ES256 = new Map([[1, -7]]);
const FAULTS: unknown[] = ['oversized', 'malformed', 'unsigned', 'foreign-curve'];

function seal(content = CLAIMS, by: Uint8Array = SIGNATURE) {
  const { payload, signed } = claimsToSign(writeVenueClaims(content));
  return { text: writeEnvelope(payload, by), signed };
}

function opened(text: string): Envelope {
  const envelope = readEnvelope(text);
  if (typeof envelope === 'string') return assert.fail(envelope);
  return envelope;
}

describe('the envelope of a code', () => {
  it('comes out as it went in, and signs what it shows', () => {
    fc.assert(
      fc.property(claims, signature, (content, by) => {
        const { text, signed } = seal(content, by);
        assert.match(text, /^[A-Z2-7]+$/);
        assert.isAtMost(text.length, ENVELOPE_LIMIT);
        const envelope = opened(text);
        assert.deepEqual(envelope.signature, by);
        assert.deepEqual(envelope.signed, signed);
        const { payload } = claimsToSign(writeVenueClaims(content));
        assert.deepEqual<unknown>(envelope.claims, decodeCBOR(payload));
        assert.equal(envelope.claims.get(2), content.entrance);
      }),
    );
  });

  it('signs a COSE Sig_structure: context, protected header, nothing external, payload', () => {
    const { payload, signed } = claimsToSign(writeVenueClaims(CLAIMS));
    assert.deepEqual(decodeCBOR(signed), [
      'Signature1',
      encodeCBOR(ES256),
      new Uint8Array(),
      payload,
    ]);
  });

  it('covers the very header that it came with, key id and all', () => {
    const header = new Map<string | number, CBORType>([
      [1, -7],
      [4, new Uint8Array([1, 2])],
    ]);
    const [, covered] = decodeCBOR(opened(message(header)).signed) as CBORType[];
    assert.deepEqual(covered, encodeCBOR(header));
  });

  it('never throws when cut short, and is then no code', () => {
    const { text } = seal();
    for (let length = 0; length < text.length; length++) {
      assert.equal(readEnvelope(text.slice(0, length)), 'malformed', `${length} characters`);
    }
  });

  it('never throws whatever bit flips, and never shows other claims under the same signing', () => {
    const { text, signed } = seal();
    const bytes = base32nopad.decode(text);
    for (let i = 0; i < bytes.length * 8; i++) {
      const flipped = bytes.slice();
      flipped[i >> 3] = (flipped[i >> 3] ?? 0) ^ (1 << (i & 7));
      const envelope = readEnvelope(base32nopad.encode(flipped));
      if (typeof envelope === 'string') assert.include(FAULTS, envelope);
      else {
        const same = (a: Uint8Array, b: Uint8Array) => a.every((byte, j) => byte === b[j]);
        const sameSigned = same(envelope.signed, signed);
        // A flip in the unprotected header is the one that changes neither.
        if (!sameSigned || !same(envelope.signature, SIGNATURE)) continue;
        assert.deepEqual(readVenueClaims(envelope.claims), CLAIMS);
      }
    }
  });

  it('never throws on any text', () => {
    const base32 = fc.string({
      unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'),
      maxLength: 900,
    });
    const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 900 }), base32);
    fc.assert(
      fc.property(any, (text) => {
        const envelope = readEnvelope(text);
        assert.isTrue(typeof envelope === 'object' || FAULTS.includes(envelope));
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws on any bytes in any of its parts', () => {
    const part = fc.uint8Array({ maxLength: 40 });
    fc.assert(
      fc.property(part, part, part, (header, payload, by) => {
        const envelope = readEnvelope(message(header, payload, by));
        assert.isTrue(typeof envelope === 'object' || FAULTS.includes(envelope));
      }),
      { numRuns: 1000 },
    );
  });

  it('is oversized one character past the limit, whatever it holds', () => {
    assert.equal(readEnvelope('A'.repeat(ENVELOPE_LIMIT + 1)), 'oversized');
    assert.equal(readEnvelope('A'.repeat(ENVELOPE_LIMIT)), 'malformed');
    assert.equal(readEnvelope(message(ES256, new Uint8Array(600))), 'oversized');
  });

  const unsigned: Record<string, [Map<string | number, CBORType> | Uint8Array, CBORType?]> = {
    'no algorithm': [new Map()],
    'an empty header': [new Uint8Array()],
    'algorithm 0': [new Map([[1, 0]])],
    'algorithm none': [new Map([[1, 'none']])],
    'the algorithm as a word': [new Map([[1, 'ES256']])],
    'null for algorithm': [new Map([[1, null]])],
    'HMAC 256/256': [new Map([[1, 5]])],
    'HMAC 256/64': [new Map([[1, 4]])],
    RSA: [new Map([[1, -257]])],
    'an empty signature': [ES256, new Uint8Array()],
    'null for signature': [ES256, null],
    'text for signature': [ES256, 'A'.repeat(64)],
  };
  for (const [what, [header, by]] of Object.entries(unsigned)) {
    it(`is unsigned with ${what}`, () => {
      assert.equal(readEnvelope(message(header, new Map([[1, 2]]), by)), 'unsigned');
    });
  }

  it('is unsigned where only the unprotected header names an algorithm', () => {
    const parts = [new Uint8Array(), new Map([[1, -7]]), encodeCBOR(new Map([[1, 2]])), SIGNATURE];
    assert.equal(readEnvelope(base32nopad.encode(encodeCBOR(parts))), 'unsigned');
  });

  const foreign = { ES384: -35, ES512: -36, ES256K: -47, EdDSA: -8, Ed25519: -19, ESP384: -51 };
  for (const [name, algorithm] of Object.entries(foreign)) {
    it(`is of a foreign curve with ${name}, signed or not`, () => {
      for (const by of [SIGNATURE, new Uint8Array(96), new Uint8Array()]) {
        const text = message(new Map([[1, algorithm]]), new Map([[1, 2]]), by);
        assert.equal(readEnvelope(text), 'foreign-curve');
      }
    });
  }

  it('is malformed with a signature of another length', () => {
    for (const length of [1, 63, 65, 72, 96]) {
      assert.equal(readEnvelope(message(ES256, undefined, new Uint8Array(length))), 'malformed');
    }
  });

  const parts: CBORType[] = [encodeCBOR(ES256), new Map(), encodeCBOR(new Map()), SIGNATURE];
  const shapes: Record<string, CBORType> = {
    'a number': 1,
    'a map': new Map([[1, 2]]),
    'an empty list': [],
    'three parts': parts.slice(0, 3),
    'five parts': [...parts, 1],
    'a tag around it': new CBORTag(18, parts),
    'text for a header': ['a', ...parts.slice(1)],
    'a number in the header': [encodeCBOR(1), ...parts.slice(1)],
    'no payload': [...parts.slice(0, 2), null, SIGNATURE],
    'a list for claims': [...parts.slice(0, 2), encodeCBOR([1]), SIGNATURE],
    'a map with lists for keys': [
      ...parts.slice(0, 2),
      new Uint8Array([0xa1, 0x80, 0x01]),
      SIGNATURE,
    ],
    'a key twice': [...parts.slice(0, 2), new Uint8Array([0xa2, 1, 1, 1, 2]), SIGNATURE],
    'bytes after the claims': [...parts.slice(0, 2), new Uint8Array([0xa0, 0x00]), SIGNATURE],
    'bytes after the header': [new Uint8Array([0xa1, 1, 0x26, 0]), ...parts.slice(1)],
  };
  for (const [what, shape] of Object.entries(shapes)) {
    it(`is malformed as ${what}`, () => {
      assert.equal(readEnvelope(base32nopad.encode(encodeCBOR(shape))), 'malformed');
    });
  }

  it('is malformed with bytes behind it, in lower case, padded or with stray bits', () => {
    const { text } = seal();
    const bytes = base32nopad.decode(text);
    const longer = base32nopad.encode(new Uint8Array([...bytes, 0]));
    const padded = `${text}${'='.repeat((8 - (text.length % 8)) % 8)}`;
    for (const wrong of [longer, text.toLowerCase(), `${padded}=`, `${text} `, `0${text}`]) {
      assert.equal(readEnvelope(wrong), 'malformed', wrong);
    }
    // Two bytes take four characters, the last with four bits to spare.
    assert.equal(readEnvelope('AAAB'), 'malformed');
  });

  it('is malformed, quickly, as a bomb of nested or endless parts', () => {
    const limit = Math.floor((ENVELOPE_LIMIT * 5) / 8);
    const bombs = [
      new Uint8Array(limit).fill(0x81), // lists in lists
      new Uint8Array(limit).fill(0xc1), // tags in tags
      new Uint8Array(limit).fill(0xa1), // maps as keys of maps
      new Uint8Array([0x9b, ...new Uint8Array(8).fill(0xff), 1]), // 2^64 - 1 items
      new Uint8Array([0xbb, ...new Uint8Array(8).fill(0xff), 1, 1]),
      new Uint8Array([0x5b, 0, 0x1f, ...new Uint8Array(6).fill(0xff)]), // 2^53 - 1 bytes
      new Uint8Array([0x7a, 0xff, 0xff, 0xff, 0xff, 0x61]),
      new Uint8Array([0x9f, 1, 0xff]), // indefinite length
      new Uint8Array([0x5f, 0x41, 0, 0xff]),
    ];
    for (const bomb of bombs) {
      assert.equal(readEnvelope(base32nopad.encode(bomb)), 'malformed');
      assert.include(FAULTS, readEnvelope(message(ES256, bomb)));
      assert.include(FAULTS, readEnvelope(message(bomb)));
    }
  });
});
