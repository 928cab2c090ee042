/** The guides that ship, and made-up ones with texts of any kind. */
import fc from 'fast-check';
import type { Guide, GuideStep, GuideText } from '../../src/guides/format/guide.js';
import { loadGuide } from '../../src/guides/load-guide.js';
import { loaders } from '../../src/guides/shipped/loaders.js';

export async function shippedGuides(): Promise<Guide[]> {
  const all = await Promise.all(Object.keys(loaders).map(loadGuide));
  return all.map((loaded) => {
    if (!loaded.ok) throw new Error(loaded.code);
    return loaded.value;
  });
}

export const both = (vi: string, en = vi): GuideText => ({ vi, en });

export function guideWith(steps: readonly GuideStep[], more: Partial<Guide> = {}): Guide {
  return {
    format: 1,
    id: 'mau',
    version: 1,
    languages: ['vi', 'en'],
    title: both('Tên hướng dẫn', 'Name of the guide'),
    needs: [both('Tôi cần')],
    topic: 'identity',
    audience: both('Mọi người'),
    minutes: { min: 5, max: 15 },
    bring: [],
    why: both('Để biết'),
    sources: [],
    verified: '2026-11-21',
    reviewBy: '2027-05-21',
    steps,
    done: { next: [both('Xong')] },
    ...more,
  };
}

const text: fc.Arbitrary<GuideText> = fc
  .tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), fc.string({ minLength: 1 }))
  .map(([vi, en]) => both(vi, en));

/** Any guide that the schema would let through, its steps leading anywhere. */
export const anyGuide: fc.Arbitrary<Guide> = fc
  .integer({ min: 1, max: 30 })
  .chain((count) => {
    const target = fc.constantFrom(
      ...Array.from({ length: count }, (_, i) => `s${i}`),
      'done',
      'person',
    );
    const optional = { requiredKeys: ['title'] as const };
    const step = fc.record(
      {
        title: text,
        text: fc.array(text, { minLength: 1, maxLength: 3 }),
        points: fc.array(text, { minLength: 2, maxLength: 7 }),
        warnings: fc.array(
          fc.record({
            kind: fc.constantFrom('scam', 'code', 'fee', 'privacy', 'health'),
            text,
          }),
          { minLength: 1, maxLength: 2 },
        ),
        check: fc.record({ question: text, no: target, unsure: target }),
        answers: fc.array(fc.record({ text, next: target }), { minLength: 2, maxLength: 6 }),
        stuck: fc.array(fc.record({ symptom: text, next: target }), { minLength: 1, maxLength: 5 }),
        next: target,
      },
      { requiredKeys: [...optional.requiredKeys] },
    );
    return fc.tuple(
      fc.array(step, { minLength: count, maxLength: count }),
      text,
      fc.array(text, { maxLength: 6 }),
    );
  })
  .map(([steps, title, bring]) =>
    guideWith(
      steps.map((step, i) => ({ ...step, id: `s${i}` })),
      { title, bring },
    ),
  );
