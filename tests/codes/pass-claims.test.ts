import fc from 'fast-check';
import { base32nopad } from '@scure/base';
import { decodeCBOR, encodeCBOR, type CBORType } from '@levischuck/tiny-cbor';
import { writeLink } from '../../src/codes/code-link.js';
import { PASS_LIMIT, readPass, writePass } from '../../src/codes/pass-claims.js';
import { qrImage } from '../../src/codes/qr-image.js';
import { readCode } from '../../src/codes/read-code.js';
import { foldVisits, type CheckedIn } from '../../src/core.js';
import { assert, describe, it } from '../support/suite.js';
import { CHECK_IN, SEAL, checkIn } from './passes.js';
import { readImage } from './rasterise.js';

const PAGE = 'https://maokhe.quangninh.example/den/diem/?d=';

type Claims = Map<string | number, CBORType>;

const claimsOf = (event: CheckedIn) => decodeCBOR(base32nopad.decode(writePass(event))) as Claims;

const packed = (claims: CBORType) => base32nopad.encode(encodeCBOR(claims));

function changed(key: number, value: CBORType | 'gone'): string {
  const map = claimsOf(CHECK_IN);
  if (value === 'gone') map.delete(key);
  else map.set(key, value);
  return packed(map);
}

const withoutWard = (event: CheckedIn): CheckedIn => {
  const { ward: _ward, ...identity } = event.identity;
  return { ...event, identity };
};

describe('a check-in pass', () => {
  it('gives back the very event the phone stored, letter for letter, but for the ward’s seal', () => {
    fc.assert(
      fc.property(checkIn, (event) => {
        const read = readPass(writePass(event));
        assert.deepEqual(read, withoutWard(event));
        assert.equal(JSON.stringify(read), JSON.stringify(withoutWard(event)));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves out a day key and the ward’s seal', () => {
    const event = { ...CHECK_IN, dayKey: 'k', identity: { venue: SEAL, ward: SEAL } };
    assert.deepEqual(readPass(writePass(event)), CHECK_IN);
  });

  it('is version 12 or less at level M for one person with a name of 40 letters', () => {
    const biggest = { ...CHECK_IN, entrance: 999, partySize: 99, maxStay: 10_080 };
    const text = writeLink('P', PAGE, writePass(biggest));
    assert.isAtMost(qrImage(text).version, 12);
  });

  it('is read back from its image, at the level that a household needs too', () => {
    for (const [length, level] of [
      [156, 'M'],
      [450, 'L'],
    ] as const) {
      const identity = { venue: SEAL.repeat(3).slice(0, (length * 4) / 3) };
      const event = { ...CHECK_IN, identity };
      const image = qrImage(writeLink('P', PAGE, writePass(event)), { level });
      const code = readCode(readImage(image));
      if (code.kind !== 'check-in-pass') return assert.fail(code.kind);
      assert.deepEqual(readPass(code.envelope), event);
    }
  });

  it('is not made of what no phone records', () => {
    const wrong: Partial<CheckedIn>[] = [
      { id: '0198b3c4-0000-7abc-9def-0123456789ab' },
      { id: 'visit-1', visit: 'visit-1' },
      { venue: 'the market' },
      { method: 'citizen-card' },
      { evidence: 'staff' },
      { partySize: 100 },
      { at: 1.5 },
      { identity: {} },
      { identity: { ward: SEAL } },
      { identity: { venue: 'no base64!' } },
      { identity: { venue: SEAL.repeat(10) } },
    ];
    for (const more of wrong) {
      assert.throws(
        () => writePass({ ...CHECK_IN, ...more }),
        RangeError,
        /no check-in of a phone/,
      );
    }
  });

  const wrong: Record<string, readonly [number, readonly (CBORType | 'gone')[]]> = {
    visit: [1, ['gone', CHECK_IN.visit, new Uint8Array(15), 1, null]],
    venue: [2, ['gone', CHECK_IN.venue, new Uint8Array(17), []]],
    entrance: [3, ['gone', 0, 1000, 1.5, '1', NaN]],
    time: [4, ['gone', -1, 2 ** 37 * 1000, 0.5, Infinity, '0', 1n << 60n]],
    'party size': [5, ['gone', 0, 100, -1, 2.5, null]],
    method: [6, ['gone', 0, 3, 'venue-code', 1.5]],
    evidence: [7, ['gone', 0, 3, 'staff', null]],
    'longest stay': [8, ['gone', 0, 10_081, '240']],
    seal: [9, ['gone', SEAL, new Uint8Array(49), new Uint8Array(1401), null]],
  };
  for (const [what, [key, values]] of Object.entries(wrong)) {
    it(`is refused whole when its ${what} is missing or misshapen`, () => {
      for (const value of values) assert.isUndefined(readPass(changed(key, value)), String(value));
    });
  }

  it('is read though a later version adds keys of its own', () => {
    assert.deepEqual(readPass(changed(99, 'new')), CHECK_IN);
  });

  it('is refused when it is no map, or longer than any pass', () => {
    assert.isUndefined(readPass(''));
    assert.isUndefined(readPass('A'));
    assert.isUndefined(readPass(packed([1, 2])));
    assert.isUndefined(readPass(packed('pass')));
    assert.isUndefined(readPass(writePass(CHECK_IN).toLowerCase()));
    const padded = changed(99, new Uint8Array(PASS_LIMIT));
    assert.isAbove(padded.length, PASS_LIMIT);
    assert.isUndefined(readPass(padded));
  });

  it('never throws and never gives an event that no phone makes, whatever is changed in it', () => {
    const good = writePass(CHECK_IN);
    const bytes = base32nopad.decode(good);
    const flipped = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)).map(([place, byte]) => {
      const copy = new Uint8Array(bytes);
      copy[place] = byte;
      return base32nopad.encode(copy);
    });
    const cut = fc.nat(good.length).map((length) => good.slice(0, length));
    const swapped = fc
      .tuple(fc.nat(good.length - 1), fc.string({ unit: 'binary', maxLength: 3 }))
      .map(([place, text]) => good.slice(0, place) + text + good.slice(place + 1));
    const anything = fc.uint8Array({ maxLength: 300 }).map((raw) => {
      return base32nopad.encode(new Uint8Array(raw));
    });
    let read = 0;
    fc.assert(
      fc.property(fc.oneof(flipped, flipped, cut, swapped, anything), (envelope) => {
        const event = readPass(envelope);
        if (!event) return;
        read++;
        // What was read can be written, and stands for itself.
        assert.deepEqual(readPass(writePass(event)), event);
        assert.lengthOf(foldVisits([event]), 1);
        assert.isNotNaN(new Date(event.at).getTime());
      }),
      { numRuns: 5_000 },
    );
    assert.isAbove(read, 100, 'a flipped bit in a seal or a time still reads');
  });
});

describe('one check-in that arrives by several ways', () => {
  /** The same event by pass, handed over within the device, and by sync; each any number of times. */
  const ways = {
    pass: (event: CheckedIn) => readPass(writePass(event)) ?? assert.fail('the pass was refused'),
    handOff: (event: CheckedIn) => structuredClone(event),
    sync: (event: CheckedIn) => JSON.parse(JSON.stringify(event)) as CheckedIn,
  };

  it('is one visit with all its seals, in any order and however often', () => {
    const arrivals = fc.array(fc.constantFrom(...Object.values(ways)), { maxLength: 6 });
    fc.assert(
      fc.property(checkIn, arrivals, fc.nat(6), (event, copies, place) => {
        const arrived = copies.map((way) => way(event));
        arrived.splice(place, 0, ways.sync(event));
        assert.deepEqual(foldVisits(arrived), foldVisits([event]));
        assert.deepEqual(foldVisits(arrived)[0]?.identity, event.identity);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same visit by the pass alone, less what only the ward opens', () => {
    fc.assert(
      fc.property(checkIn, (event) => {
        assert.deepEqual(foldVisits([ways.pass(event)]), foldVisits([withoutWard(event)]));
      }),
    );
  });

  it('is closed once by a check-out that came before, between or after the copies', () => {
    const closed = { type: 'checked-out', id: 'out', method: 'staff' } as const;
    fc.assert(
      fc.property(checkIn, fc.nat(3), (event, place) => {
        const out = { ...closed, visit: event.visit, venue: event.venue, at: event.at + 1 };
        const arrived = Object.values(ways).map((way) => way(event));
        const visits = foldVisits([...arrived.slice(0, place), out, ...arrived.slice(place)]);
        assert.deepEqual(visits, foldVisits([event, out]));
        assert.equal(visits[0]?.inside, 0);
      }),
    );
  });
});
