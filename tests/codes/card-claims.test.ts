import fc from 'fast-check';
import type { CBORType } from '@levischuck/tiny-cbor';
import { base64urlnopad } from '@scure/base';
import {
  CARD_IDENTITY_BYTES,
  packCardIdentity,
  unpackCardIdentity,
} from '../../src/codes/card-identity.js';
import { readCardClaims, writeCardClaims, type CardClaims } from '../../src/codes/card-claims.js';
import { claimsToSign, readEnvelope, writeEnvelope } from '../../src/codes/envelope.js';
import { writeLink } from '../../src/codes/code-link.js';
import { qrImage } from '../../src/codes/qr-image.js';
import { readVenueClaims, writeVenueClaims } from '../../src/codes/venue-claims.js';
import { parseName } from '../../src/vietnam/name.js';
import { assert, describe, it } from '../support/suite.js';
import { CLAIMS as VENUE_CLAIMS, ODD_NAMES, SIGNATURE, vietnameseName } from './claims.js';

const ISSUER = '0198a2f0-1234-7abc-8def-0123456789ab';
const sealOf = (length: number) => base64urlnopad.encode(new Uint8Array(length).fill(9));

const CARD: CardClaims = {
  id: '00112233445566778899aabbccddeeff',
  issuer: ISSUER,
  reader: '06985',
  issuedOn: '2026-11-22',
  // As `sealCardIdentity` makes them: encapsulated key, packed identity, tag.
  sealed: sealOf(32 + CARD_IDENTITY_BYTES + 16),
};

const hex = (bytes: Uint8Array) =>
  Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');

const cards: fc.Arbitrary<CardClaims> = fc
  .record({
    id: fc.uint8Array({ minLength: 16, maxLength: 16 }).map(hex),
    issuer: fc.uuid(),
    ward: fc.option(
      fc.integer({ min: 0, max: 99_999 }).map((code) => String(code).padStart(5, '0')),
    ),
    issuedOn: fc
      .date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    sealed: fc.uint8Array({ minLength: 49, maxLength: 400 }).map((b) => base64urlnopad.encode(b)),
  })
  .map(({ ward, ...rest }) => ({ ...rest, reader: ward ?? rest.issuer }));

/** Through the envelope and back, as a reception gets them. */
function received(content: CardClaims): CardClaims {
  const { payload } = claimsToSign(writeCardClaims(content));
  const envelope = readEnvelope(writeEnvelope(payload, SIGNATURE));
  if (typeof envelope === 'string') return assert.fail(envelope);
  return readCardClaims(envelope.claims) ?? assert.fail('claims refused');
}

function changed(key: number, value: CBORType | 'gone'): Map<string | number, CBORType> {
  const map = new Map<string | number, CBORType>(writeCardClaims(CARD));
  if (value === 'gone') map.delete(key);
  else map.set(key, value);
  return map;
}

describe('what a visitor card says', () => {
  it('arrives as it was said', () => {
    fc.assert(fc.property(cards, (content) => assert.deepEqual(received(content), content)));
  });

  const wrong: Record<string, readonly [number, readonly (CBORType | 'gone')[]]> = {
    id: [1, ['gone', CARD.id, new Uint8Array(15), 1, null]],
    issuer: [2, ['gone', ISSUER, new Uint8Array(17), 1]],
    ward: [3, [-1, 100_000, '06985', 0.5, null]],
    'day of issue': [4, ['gone', -1, 100_000, 1.5, '2026-11-22']],
    seal: [5, ['gone', new Uint8Array(48), new Uint8Array(401), CARD.sealed, []]],
  };
  for (const [what, [key, values]] of Object.entries(wrong)) {
    it(`is refused whole when its ${what} is missing or misshapen`, () => {
      for (const value of values) {
        assert.isUndefined(readCardClaims(changed(key, value)), String(value));
      }
    });
  }

  it('is read though a later version adds keys of its own', () => {
    assert.deepEqual(readCardClaims(changed(99, 'new')), CARD);
  });

  it('is never taken for a venue’s poster, nor a poster for a card', () => {
    assert.isUndefined(readVenueClaims(writeCardClaims(CARD)));
    assert.isUndefined(readCardClaims(writeVenueClaims(VENUE_CLAIMS)));
  });
});

describe('the image of a visitor card', () => {
  const PAGES = [
    'https://checkin.example.gov.vn/vao/',
    'https://phuongmaokhe.quangninh.gov.vn/check-in/',
    'http://localhost:8000/resident.html',
  ];

  it('is version 12 or less at level M, however long name and phone are', () => {
    const { payload } = claimsToSign(writeCardClaims({ ...CARD, reader: '99999' }));
    for (const page of PAGES) {
      const text = writeLink('C', page, writeEnvelope(payload, SIGNATURE));
      assert.isAtMost(qrImage(text, { level: 'M' }).version, 12, page);
    }
  });
});

describe('whom a visitor card is for', () => {
  const through = (name: string, phone?: string) =>
    unpackCardIdentity(packCardIdentity({ name, ...(phone !== undefined && { phone }) }));

  it('keeps a Vietnamese name of 40 letters and a phone of 10 digits whole', () => {
    const name = 'Nguyễn Phước Tường Vy Thuỵ Ưỡng Ểnh Quỳn';
    assert.lengthOf(name, 40);
    assert.deepEqual(through(name, '0912345678'), { name, phone: '0912345678' });
    assert.deepEqual(through(name.normalize('NFD')), { name });
  });

  it('comes back as it was given, its name shortened at most, and always takes the same room', () => {
    const names = fc.oneof(vietnameseName, fc.constantFrom(...ODD_NAMES, 'Ksor H’Thoan', 'Ñ 李'));
    const phones = fc.option(
      fc.oneof(fc.stringMatching(/^0[35789]\d{8}$/), fc.stringMatching(/^\+[1-9]\d{7,14}$/)),
    );
    fc.assert(
      fc.property(names, phones, (raw, phone) => {
        const parsed = parseName(raw);
        if (!parsed.ok) return;
        const packed = packCardIdentity({ name: parsed.value, ...(phone !== null && { phone }) });
        assert.lengthOf(packed, CARD_IDENTITY_BYTES);
        const back = unpackCardIdentity(packed);
        assert.equal(back?.phone, phone ?? undefined);
        const name = back?.name ?? '';
        if (name.endsWith('…')) assert.isTrue(parsed.value.startsWith(name.slice(0, -1)));
        else assert.equal(name, parsed.value);
      }),
    );
  });

  it('never cuts inside a letter with its marks or a joined picture', () => {
    for (const unit of ['👨‍👩‍👧‍👦', 'g̃́', 'ệ']) {
      const { name = '' } = through(unit.repeat(60), '0912345678') ?? {};
      const rest = name.slice(0, -1);
      assert.isTrue(name.endsWith('…'));
      assert.equal(rest, unit.repeat(rest.length / unit.length));
    }
  });

  it('has every letter of Vietnamese, each in one byte', () => {
    const vowels = Array.from('aăâeêioôơuưy', (letter) =>
      ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((tone) =>
        (letter + tone).normalize('NFC'),
      ),
    ).flat();
    for (const letter of [...vowels, 'đ'].flatMap((one) => [one, one.toUpperCase()])) {
      const name = letter.repeat(CARD_IDENTITY_BYTES - 1);
      assert.deepEqual(through(name), { name });
    }
  });

  it('is nobody where the bytes are none of ours', () => {
    assert.isUndefined(unpackCardIdentity(new Uint8Array()));
    assert.isUndefined(unpackCardIdentity(new Uint8Array(48)));
    assert.isUndefined(unpackCardIdentity(Uint8Array.of(10, 0x09)));
    assert.isUndefined(unpackCardIdentity(Uint8Array.of(2, 0xaf, 65)), 'no digits');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const identity = unpackCardIdentity(bytes);
        assert.isTrue(identity === undefined || identity.name.trim() !== '');
      }),
    );
  });
});
