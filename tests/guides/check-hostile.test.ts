import fc from 'fast-check';
import { checkGuide } from '../../src/guides/format/check-guide.js';
import { guideGraph, guideTree } from '../../src/guides/format/guide-graph.js';
import { loadGuide } from '../../src/guides/load-guide.js';
import { assert, describe, it } from '../support/suite.js';
import { changed, findings, smallGuide, TODAY } from './small-guide.js';

const loaded = await loadGuide('vneid-password');
if (!loaded.ok) throw new Error(loaded.code);
const model = JSON.stringify(loaded.value);

const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'vi',
  'id',
  'next',
  '',
  'a/b~c',
  '%',
  '\ud800',
];

/** Checks it, and draws it where it can be drawn; a guide with errors is never given back. */
function survives(value: unknown): void {
  const { findings: all, guide, draft } = checkGuide(value, { today: TODAY, guides: ['small'] });
  assert.equal(
    guide === undefined,
    all.some(({ severity }) => severity === 'error'),
  );
  for (const { message, path } of all) {
    assert.isTrue(path === '' || path.startsWith('/'));
    assert.notMatch(`${message.vi}${message.en}`, /[\p{Cc}\u202e\u200b]/u);
  }
  if (draft) {
    assert.isAbove(guideGraph(draft).nodes.length, 0);
    assert.isAbove(guideTree(draft).length, 0);
  }
}

type Spoil = 'delete' | 'rename' | 'replace' | 'copy';

/** Something done to a value somewhere inside, chosen by numbers. */
function spoil(json: unknown, steps: readonly number[], how: Spoil, other: unknown, name: string) {
  let place = json;
  for (const [index, number] of steps.entries()) {
    if (typeof place !== 'object' || place === null) return;
    const keys = Object.keys(place);
    const key = keys[number % keys.length];
    if (key === undefined) return;
    const inside: unknown = Reflect.get(place, key);
    if (index < steps.length - 1 && typeof inside === 'object' && inside !== null) {
      place = inside;
      continue;
    }
    if (how === 'delete' || how === 'rename') Reflect.deleteProperty(place, key);
    const value = how === 'replace' ? other : inside;
    const at = how === 'rename' || how === 'copy' ? name : key;
    Object.defineProperty(place, at, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
    return;
  }
}

describe('the check of a guide never fails', () => {
  it('for anything', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    fc.assert(fc.property(anything, survives));
  });

  it('for a real guide in which something was taken out, renamed, or made another thing', () => {
    const change = fc.tuple(
      fc.array(fc.nat(50), { minLength: 1, maxLength: 7 }),
      fc.constantFrom<Spoil>('delete', 'rename', 'replace', 'copy'),
      fc.oneof(fc.anything(), fc.constantFrom(...NAMES), fc.string({ unit: 'binary' })),
      fc.oneof(fc.constantFrom(...NAMES), fc.string()),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const guide: unknown = JSON.parse(model);
        for (const [steps, how, other, name] of changes) spoil(guide, steps, how, other, name);
        survives(guide);
      }),
      { numRuns: 300 },
    );
  });

  it('for a guide whose ways were tangled', () => {
    const ids = ['open', 'find', 'write', 'call', 'done', 'person', 'nowhere', 'constructor'];
    const target = fc.option(fc.constantFrom(...ids), { nil: undefined });
    fc.assert(
      fc.property(fc.array(target, { minLength: 7, maxLength: 7 }), (targets) => {
        const places = [
          '0/next',
          '1/next',
          '2/next',
          '3/next',
          '1/check/no',
          '1/check/unsure',
          '1/check/yes',
        ];
        const changes = places.map((place, i) => [`/steps/${place}`, targets[i]]);
        survives(changed(Object.fromEntries(changes)));
      }),
      { numRuns: 300 },
    );
  });

  it('for names that every object knows', () => {
    for (const name of NAMES.filter((one) => /^[a-z-]*$/i.test(one) && one)) {
      survives(changed({ '/steps/2/next': name, '/steps/3/id': name.toLowerCase() }));
      survives(changed({ '/steps/0/drawing/scene': name, '/done/guides': [name] }));
    }
    const variants = JSON.parse(`{"__proto__": {"verified": "${TODAY}"}}`) as unknown;
    survives(changed({ '/steps/0/variants': variants }));
    assert.include(
      findings(changed({ '/steps/0/variants': variants })).map(({ code }) => code),
      'unknown-field',
    );
    survives(JSON.parse(`{"__proto__": ${model}}`));
  });

  it('for fields that fight back', () => {
    const trap = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    for (const value of [
      trap,
      {
        get id() {
          throw new Error('no');
        },
      },
      { steps: [trap] },
    ]) {
      survives(value);
      assert.equal(findings(value)[0]?.code, 'not-json');
    }
    const round: Record<string, unknown> = {};
    round['round'] = round;
    assert.equal(findings(round)[0]?.code, 'too-big');
    let turns = 0;
    const changing = smallGuide() as { why: unknown };
    const why = () => (turns++ === 0 ? { vi: 'Có ích.', en: 'Useful.' } : '<script>');
    Object.defineProperty(changing, 'why', { get: why, enumerable: true });
    const { guide } = checkGuide(changing, { today: TODAY });
    assert.equal(guide?.why.vi, 'Có ích.');
    assert.equal(guide?.why.vi, 'Có ích.');
  });

  it('for what is very deep, long or wide', () => {
    let deep: unknown = 'x';
    for (let i = 0; i < 20_000; i++) deep = [deep];
    survives(deep);
    survives(changed({ '/bring': deep }));
    const { steps } = smallGuide() as { steps: object[] };
    const many = Array.from({ length: 10_000 }, (_, i) => ({ ...steps[0], id: `step-${i}` }));
    survives(changed({ '/steps': many }));
    assert.include(
      findings(changed({ '/steps': many.slice(0, 61) })).map(({ code }) => code),
      'too-many',
    );
    survives(changed({ '/steps': new Array(4_000_000_000) }));
    survives(Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`field-${i}`, [i]])));
    const wrong = Array.from({ length: 60 }, () =>
      Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`f${i}`, { a: [] }])),
    );
    survives(changed({ '/steps': wrong }));
    survives(changed({ '/why/vi': 'a'.repeat(1_000_000) }));
  });

  it('for texts that make slow patterns slower', () => {
    for (const bomb of [
      'a.',
      'a-',
      '<',
      '&',
      'data:',
      '.',
      '0.',
      'http://',
      '@',
      '“',
      ' ',
      'a@a.',
      'đ',
      'TP.',
      'OTP nhập ',
    ]) {
      for (const length of [390, 100_000]) {
        const text = bomb.repeat(Math.ceil(length / bomb.length)).slice(0, length);
        survives(
          changed({
            '/steps/0/text/0/vi': text,
            '/steps/0/id': text,
            '/steps/1/title/en': `${text}!`,
          }),
        );
      }
    }
  });
});
