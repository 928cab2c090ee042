import * as fc from 'fast-check';
import { MINUTE, startOfDay } from '../../src/core/day.js';
import type { Identity } from '../../src/core/identity.js';
import { foldVisits, type Visit } from '../../src/core/visit.js';
import type { CheckedIn } from '../../src/core/visit-event.js';
import { VisitIndex, type VisitQuery } from '../../src/services/visit-search.js';
import { checkedIn, checkedOut } from '../support/records.js';
import { assert, describe, it } from '../support/suite.js';

const DAY = '2026-11-22';

function visitAt(time: string, fields: Partial<CheckedIn> = {}): Visit {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const at = startOfDay(DAY) + (hours * 60 + minutes) * MINUTE;
  const [visit] = foldVisits([checkedIn({ at, ...fields })]);
  if (!visit) throw new Error('no visit');
  return visit;
}

function indexOf(...entries: [Visit, Identity?, string?][]): VisitIndex {
  const index = new VisitIndex();
  for (const [visit] of entries) index.push(visit);
  for (const [visit, identity, number] of entries) {
    if (identity) index.add(visit.id, identity, number);
  }
  return index;
}

describe('searching the log', () => {
  const mau = visitAt('08:15');
  const ly = visitAt('08:40', { entrance: 2, method: 'citizen-card', evidence: 'staff' });
  const card = visitAt('21:05', { method: 'visitor-card', evidence: 'staff' });
  const index = indexOf(
    [mau, { name: 'Nguyễn Thị Mẫu', phone: '0912345678', companions: ['Lê Văn Thử'] }],
    [ly, { name: 'Lý Thị Mỹ', document: '079190006789' }],
    [card, { name: '', card: '00' }, 'ABC-DEFG'],
  );
  const found = (query: VisitQuery) => index.find(query).map(({ id }) => id);

  for (const text of [
    '+84 912 345 678',
    'mau',
    'MẪU',
    'nguyen mau',
    'Mẫu Nguyễn',
    'thu',
    '5678',
    '0912 345',
  ]) {
    it(`finds Nguyễn Thị Mẫu by “${text}”`, () => {
      assert.deepEqual(found({ text }), [mau.id]);
    });
  }

  it('finds by the spelling with i for y, and both who share a word', () => {
    assert.deepEqual(found({ text: 'li mi' }), [ly.id]);
    assert.deepEqual(found({ text: 'thị' }), [mau.id, ly.id]);
  });

  it('finds a paper by its last digits, and by none of the others', () => {
    assert.deepEqual(found({ text: '079190006789' }), [ly.id]);
    assert.deepEqual(found({ text: '6789' }), [ly.id]);
    assert.deepEqual(found({ text: '079190' }), []);
  });

  it('finds a card by the number that is printed on it, however it is typed', () => {
    for (const text of ['ABC-DEFG', 'abcdefg', 'abc d']) {
      assert.deepEqual(found({ text }), [card.id], text);
    }
  });

  it('finds by the time of arrival, as people write it', () => {
    for (const text of ['8h', '08:', '8:'])
      assert.deepEqual(found({ text }), [mau.id, ly.id], text);
    for (const text of ['08:15', '8h15', '8h1']) assert.deepEqual(found({ text }), [mau.id], text);
    assert.deepEqual(found({ text: '21g' }), [card.id]);
    assert.deepEqual(found({ text: 'mau 8h' }), [mau.id]);
    assert.deepEqual(found({ text: 'mau 21h' }), []);
  });

  it('finds between two times, over midnight too', () => {
    assert.deepEqual(found({ from: 8 * 60, to: 8 * 60 + 15 }), [mau.id]);
    assert.deepEqual(found({ from: 8 * 60 + 30 }), [ly.id, card.id]);
    assert.deepEqual(found({ from: 21 * 60, to: 6 * 60 }), [card.id]);
  });

  it('filters by entrance, way in and evidence', () => {
    assert.deepEqual(found({ entrance: 2 }), [ly.id]);
    assert.deepEqual(found({ method: 'visitor-card' }), [card.id]);
    assert.deepEqual(found({ evidence: 'staff' }), [ly.id, card.id]);
    assert.deepEqual(found({ evidence: 'staff', text: 'my' }), [ly.id]);
  });

  it('filters those still in, and ends that nobody saw', () => {
    const [gone, left, inside] = [checkedIn(), checkedIn(), checkedIn()];
    const events = [gone, left, inside, checkedOut(gone, 60, 'closing'), checkedOut(left)];
    const all = new VisitIndex();
    for (const visit of foldVisits(events)) all.push(visit);
    assert.deepEqual(
      all.find({ inferred: true }).map(({ id }) => id),
      [gone.visit],
    );
    assert.deepEqual(
      all.find({ inside: true }).map(({ id }) => id),
      [inside.visit],
    );
  });

  it('finds nobody by name while names are covered, and all where nothing is asked', () => {
    const bare = indexOf([mau], [ly]);
    assert.deepEqual(bare.find({ text: 'mau' }), []);
    assert.lengthOf(bare.find({ text: '  ' }), 2);
    assert.lengthOf(bare.find({ text: '8h' }), 2);
  });

  it('keeps the names it knew when the list is read again', () => {
    const again = new VisitIndex();
    for (const visit of [visitAt('09:00'), mau]) again.push(visit, index);
    assert.deepEqual(again.find({ text: 'mau' }), [mau]);
  });

  it('finds the same when it is typed letter by letter as when it is asked at once', () => {
    const text = fc.string({ unit: fc.constantFrom(...'nguyễnthịmẫulýy 08:hi'), maxLength: 12 });
    fc.assert(
      fc.property(text, (typed) => {
        for (let length = 0; length <= typed.length; length++)
          index.find({ text: typed.slice(0, length) });
        const fresh = new VisitIndex();
        for (const visit of index.visits) fresh.push(visit, index);
        assert.deepEqual(
          found({ text: typed }),
          fresh.find({ text: typed }).map(({ id }) => id),
        );
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        assert.isAtMost(index.find({ text }).length, 3);
      }),
    );
  });
});
