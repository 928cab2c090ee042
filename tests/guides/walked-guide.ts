/** A small guide with every kind of way on, to walk through in tests; not one that ships. */
import type { Guide, GuideStep } from '../../src/guides/format/guide.js';

const text = (words: string) => ({ vi: words, en: words });

const step = (id: string, rest: Partial<GuideStep> = {}): GuideStep => ({
  id,
  title: text(id),
  ...rest,
});

/**
 * `ask` leads to `open` or straight to `police`; from `open` on `number`, `about`, `code`, `end`.
 * `wait` and `update` are detours.
 */
export const walkedGuide: Guide = {
  format: 1,
  id: 'walked',
  version: 1,
  languages: ['vi', 'en'],
  title: text('walked'),
  needs: [text('walk')],
  topic: 'learning',
  audience: text('all'),
  minutes: { min: 1, max: 2 },
  bring: [],
  why: text('why'),
  sources: [{ title: 'source', checked: '2026-11-21', confidence: 'high' }],
  verified: '2026-11-21',
  reviewBy: '2027-05-21',
  variants: [
    { id: 'ios', name: text('iPhone') },
    { id: 'android', name: text('Android') },
  ],
  steps: [
    step('ask', {
      answers: [
        { text: text('yes'), next: 'open' },
        { text: text('no'), next: 'police' },
      ],
    }),
    step('open', { stuck: [{ symptom: text('old'), next: 'update' }] }),
    step('number', {
      quiz: [
        { text: text('a'), because: text('no') },
        { text: text('b'), right: true, because: text('yes') },
      ],
    }),
    step('about'),
    step('code', {
      check: { question: text('came?'), no: 'wait', unsure: 'wait' },
      stuck: [{ symptom: text('none'), next: 'wait' }],
    }),
    step('end', { check: { question: text('in?'), yes: 'done', no: 'update', unsure: 'person' } }),
    step('wait', {
      check: { question: text('now?'), yes: 'code', no: 'police', unsure: 'police' },
    }),
    step('update', { next: 'open' }),
    step('police', { next: 'done' }),
  ],
  done: { next: [text('next')] },
};
