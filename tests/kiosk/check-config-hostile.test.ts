import fc from 'fast-check';
import { checkKioskConfig, checkKioskText } from '../../src/kiosk/check-config.js';
import { assert, describe, it } from '../support/suite.js';
import { FULL } from './kiosk-kit.js';

const NAMES = ['__proto__', 'constructor', 'toString', 'vi', 'url', 'show', '', 'a/b~c', '%', '#'];
const KNOWN = new Set(JSON.stringify(FULL).match(/(?<=")[a-zA-Z]+(?=":)/g));

/** Every name of a field, however deep. */
function fields(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => [
    ...(Array.isArray(value) ? [] : [name]),
    ...fields(inside),
  ]);
}

/** Checks it; what is taken has no field that nobody knows, and is taken again just so. */
function survives(value: unknown): void {
  const checked = checkKioskConfig(value);
  if (checked.ok) {
    for (const name of fields(checked.config)) assert.isTrue(KNOWN.has(name), name);
    assert.deepEqual(checkKioskText(JSON.stringify(checked.config)), checked);
    return;
  }
  assert.isNotEmpty(checked.findings);
  for (const { path, message } of checked.findings) {
    assert.isTrue(path === '' || path.startsWith('/'));
    assert.notMatch(`${message.vi}${message.en}`, /[\p{Cc}\u202e\u200b]/u);
    assert.isNotEmpty(message.vi);
    assert.isNotEmpty(message.en);
  }
}

interface Change {
  readonly steps: readonly number[];
  readonly how: 'delete' | 'rename' | 'replace' | 'add';
  readonly name: string;
  readonly value: unknown;
}

function spoil(config: unknown, { steps, how, name, value }: Change): void {
  let place = config;
  for (const [i, step] of steps.entries()) {
    if (typeof place !== 'object' || place === null) return;
    const keys = Object.keys(place);
    const key = keys[step % keys.length];
    if (key === undefined) return;
    const inside: unknown = Reflect.get(place, key);
    if (i < steps.length - 1 && typeof inside === 'object' && inside !== null) {
      place = inside;
      continue;
    }
    if (how === 'delete' || how === 'rename') Reflect.deleteProperty(place, key);
    if (how === 'delete') return;
    Object.defineProperty(place, how === 'replace' ? key : name, {
      value: how === 'rename' ? inside : value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
    return;
  }
}

describe('the check of a kiosk.json never fails', () => {
  it('for anything', () => {
    fc.assert(fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), survives));
  });

  it('for a real one in which something was taken out, renamed, added or made another thing', () => {
    const change = fc.record<Change>({
      steps: fc.array(fc.nat(20), { minLength: 1, maxLength: 5 }),
      how: fc.constantFrom('delete', 'rename', 'replace', 'add'),
      name: fc.oneof(fc.constantFrom(...NAMES, ...KNOWN), fc.string()),
      value: fc.oneof(
        fc.anything(),
        fc.constantFrom('javascript:0', 'vneid-password', '2026-02-31', 20, 1e9, {}, []),
        fc.webUrl(),
        fc.string({ unit: 'binary' }),
      ),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
        const config: unknown = structuredClone(FULL);
        for (const one of changes) spoil(config, one);
        survives(config);
      }),
      { numRuns: 400 },
    );
  });

  it('for a field that nobody knows, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }),
        fc.string(),
        (steps, name) => {
          const config: unknown = structuredClone(FULL);
          spoil(config, { steps, how: 'add', name: `x${name}`, value: 1 });
          const isSpoilt = fields(config).some((field) => field === `x${name}`);
          assert.equal(checkKioskConfig(config).ok, !isSpoilt);
        },
      ),
    );
  });

  it('for any text', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-',
      '\\',
      '\n',
      'x',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join('')),
      fc.nat().map((at) => {
        const whole = JSON.stringify(FULL);
        return whole.slice(0, at % whole.length);
      }),
    );
    fc.assert(
      fc.property(text, (written) => {
        const checked = checkKioskText(written);
        assert.isFalse(checked.ok);
      }),
    );
  });

  it('for what is deep, long, or fights back', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 20_000; i++) deep = [deep];
    survives(deep);
    survives({ ...FULL, choices: Array.from({ length: 100_000 }, () => ({})) });
    survives({ ...FULL, name: { vi: 'a'.repeat(2_000_000), en: 'a' } });
    survives({
      get name() {
        throw new Error('no');
      },
    });
    assert.isFalse(checkKioskText('['.repeat(100_000)).ok);
    assert.isFalse(checkKioskText(`{"a":"${'\\u12'.repeat(50_000)}`).ok);
  });
});
