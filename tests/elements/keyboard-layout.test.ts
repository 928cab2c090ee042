import fc from 'fast-check';
import { placePicker } from '../../src/elements/keyboard/accent-picker.js';
import { layoutOf, type LayoutOptions } from '../../src/elements/keyboard/layouts.js';
import { boardWidth, columnsIn, GAP, rowHeight } from '../../src/elements/keyboard/measures.js';
import { assert, describe, it } from '../support/suite.js';

const options: fc.Arbitrary<LayoutOptions> = fc.record({
  kind: fc.constantFrom('text', 'email', 'url', 'phone', 'number', 'decimal'),
  columns: fc.integer({ min: 4, max: 10 }),
  layer: fc.constantFrom('letters', 'signs'),
  hasDigits: fc.boolean(),
  takesWords: fc.boolean(),
  point: fc.constantFrom('.', ','),
  hasCaret: fc.boolean(),
});

/** As CSS places them: each key's row and half column. */
function placed(layout: ReturnType<typeof layoutOf>) {
  let row = -1;
  let column = 0;
  return layout.keys.map((key) => {
    if (key.lead !== undefined) {
      row++;
      column = key.lead;
    }
    const place = { id: key.id, row, column, end: column + key.span, tall: key.tall };
    column += key.span;
    return place;
  });
}

const texts = (layout: ReturnType<typeof layoutOf>) =>
  layout.keys.map(({ deed }) => (deed.do === 'type' ? deed.text : ''));

describe('the layouts of the keyboard', () => {
  it('fit their columns, and no key is there twice', () => {
    fc.assert(
      fc.property(options, (each) => {
        const layout = layoutOf(each);
        const places = placed(layout);
        assert.equal(new Set(layout.keys.map(({ id }) => id)).size, layout.keys.length);
        for (const { id, end } of places) assert.isAtMost(end, 2 * layout.columns, id);
        assert.equal(places.at(-1)?.row, layout.rows - 1);
        for (const { span, id } of layout.keys) assert.isAtLeast(span, 2, id);
      }),
    );
  });

  it('have every letter, and every digit one press away', () => {
    fc.assert(
      fc.property(options, (each) => {
        const letters = texts(layoutOf({ ...each, layer: 'letters' }));
        const signs = texts(layoutOf({ ...each, layer: 'signs' }));
        for (const digit of '0123456789') assert.include([...letters, ...signs], digit);
        if (['phone', 'number', 'decimal'].includes(each.kind)) return;
        for (const letter of 'abcdefghijklmnopqrstuvwxyz') assert.include(letters, letter);
        for (const sign of '@-.') assert.include([...letters, ...signs], sign);
      }),
    );
  });

  it('keep what erases, sends and switches in its place among letters and signs', () => {
    fc.assert(
      fc.property(options, (each) => {
        const [letters, signs] = (['letters', 'signs'] as const).map((layer) =>
          placed(layoutOf({ ...each, layer })).filter(({ id }) =>
            ['erase', 'enter', 'layer', 'type  '].includes(id),
          ),
        );
        assert.deepEqual(letters, signs);
      }),
    );
  });
});

describe('the size of the keyboard', () => {
  const space = fc.record({
    width: fc.integer({ min: 480, max: 3840 }),
    height: fc.integer({ min: 600, max: 2160 }),
    target: fc.integer({ min: 48, max: 100 }),
  });

  it('never makes a key narrower than the target', () => {
    fc.assert(
      fc.property(space, (each) => {
        const columns = columnsIn(each);
        const key = (boardWidth(each, columns) - GAP) / columns - GAP;
        assert.isAtLeast(key, each.target);
      }),
    );
  });

  it('has keys as high as the target wherever half of the screen allows it', () => {
    fc.assert(
      fc.property(space, fc.integer({ min: 4, max: 7 }), (each, rows) => {
        const row = rowHeight(each, columnsIn(each), rows);
        const whole = (rows + 1) * (row + GAP) + GAP;
        if (row < each.target) assert.isAtLeast(whole, 0.55 * each.height - rows - 2);
        else if (row > each.target) assert.isAtMost(whole, 0.55 * each.height);
      }),
    );
  });

  it('is as stated on the kiosks of the plan', () => {
    const of = (width: number, height: number, target: number, rows: number) => {
      const columns = columnsIn({ width, height, target });
      return [columns, rowHeight({ width, height, target }, columns, rows)];
    };
    assert.deepEqual(of(1080, 1920, 65, 5), [10, 79]);
    assert.deepEqual(of(1280, 800, 94, 4), [10, 78]);
    assert.deepEqual(of(800, 1280, 94, 5), [7, 94]);
    assert.deepEqual(of(390, 844, 48, 6), [6, 48]);
  });

  it('places accents beside the held key wherever there is room, always within the keyboard', () => {
    const key = { left: 72, right: 191, top: 180, bottom: 258 };
    const panel = { width: 1280, height: 439 };
    const size = { count: 18, width: 94, height: 78, gap: GAP, panel };
    const { across, left, top } = placePicker({ ...size, key });
    assert.equal(across, 12);
    assert.equal(left, 0);
    assert.isAtMost(top + 2 * (78 + GAP) + GAP, key.top);
    const narrow = placePicker({ ...size, key, panel: { width: 390, height: 400 }, width: 48 });
    assert.equal(narrow.across, 6);
  });
});
