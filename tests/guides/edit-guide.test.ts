import fc from 'fast-check';
import { valueAt } from '../../src/guides/format/check-place.js';
import type { Json } from '../../src/guides/format/check-plain.js';
import {
  blank,
  idFor,
  moved,
  newGuide,
  withValue,
  without,
} from '../../src/guides/format/edit-guide.js';
import { assert, describe, it } from '../support/suite.js';

const anyPath = fc.array(
  fc.oneof(fc.constantFrom('steps', 'title', '__proto__', 'constructor', 'vi'), fc.nat({ max: 3 })),
  { minLength: 1, maxLength: 4 },
);

describe('changing a guide that is being written', () => {
  it('sets a value where it was asked to, and nothing in place', () => {
    fc.assert(
      fc.property(fc.jsonValue(), anyPath, fc.string(), (value, path, text) => {
        const json = value as Json;
        const before = JSON.stringify(json);
        const changed = withValue(json, path, text);
        assert.equal(JSON.stringify(json), before);
        const last = path.every((key, i) => {
          const holder = valueAt(changed, path.slice(0, i));
          return Array.isArray(holder) === (typeof key === 'number');
        });
        if (last) assert.equal(valueAt(changed, path), text);
      }),
    );
  });

  it('takes away what was set', () => {
    const guide = { steps: [{ id: 'a' }, { id: 'b' }], app: 'VNeID' };
    assert.deepEqual(without(guide, ['app']), { steps: guide.steps });
    assert.deepEqual(without(guide, ['steps', 0]), { steps: [{ id: 'b' }], app: 'VNeID' });
    assert.deepEqual(without(guide, ['steps', 1, 'id']), {
      steps: [{ id: 'a' }, {}],
      app: 'VNeID',
    });
    assert.deepEqual(without(guide, ['nothing', 'here']), guide);
  });

  it('moves one of a list, and keeps all of them', () => {
    const list = { steps: ['a', 'b', 'c'] };
    assert.deepEqual(moved(list, ['steps'], 0, 2), { steps: ['b', 'c', 'a'] });
    assert.deepEqual(moved(list, ['steps'], 2, 0), { steps: ['c', 'a', 'b'] });
    assert.deepEqual(moved(list, ['steps'], 0, -1), list);
    assert.deepEqual(moved(list, ['steps'], 0, 3), list);
  });

  it('makes the least of each kind of field', () => {
    const text = { vi: '', en: '' };
    assert.deepEqual(blank({ $ref: '#/$defs/Text' }, ['vi', 'en'], '2026-11-22'), text);
    assert.deepEqual(blank({ $ref: '#/$defs/Answer' }, ['vi', 'en'], '2026-11-22'), {
      text,
      next: 'person',
    });
    assert.equal(newGuide('2026-11-22')['reviewBy'], '2027-05-22');
  });

  it('makes an id of a title that nobody else has', () => {
    assert.equal(idFor('Đi chợ sớm!', [], 'guide'), 'di-cho-som');
    assert.equal(idFor('Đi chợ sớm!', ['di-cho-som'], 'guide'), 'di-cho-som-2');
    assert.equal(idFor('…', [], 'step'), 'step');
    assert.equal(idFor('chợ – 市場 – đêm', [], 'guide'), 'cho-dem');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        assert.match(idFor(title, [], 'guide'), /^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
    );
  });
});
