import { checkGuide } from '../../src/guides/format/check-guide.js';
import { loadGuide } from '../../src/guides/load-guide.js';
import { assert, describe, it } from '../support/suite.js';
import { changed, findings, found, said, smallGuide, TODAY } from './small-guide.js';

const both = (words: string) => ({ vi: words, en: words });
const alt = { vi: 'Hình.', en: 'A picture.' };
const button = { kind: 'button', label: both('OK'), tap: true };

function step(index: number): Record<string, unknown> {
  const { steps } = smallGuide() as { steps: Record<string, unknown>[] };
  return steps[index]!;
}

/** What is done to the small guide, and all that is found then. */
type Case = readonly [name: string, changes: Record<string, unknown>, ...findings: string[]];

function each(cases: readonly Case[]): void {
  for (const [name, changes, ...expected] of cases) {
    it(name, () => assert.sameMembers(found(changes), expected));
  }
}

describe('the check of a guide', () => {
  it('finds nothing in a good one, and gives it back as a copy', () => {
    const guide = smallGuide();
    const checked = checkGuide(guide, { today: TODAY });
    assert.deepEqual(checked.findings, []);
    assert.deepEqual<unknown>(checked.guide, guide);
    assert.isFalse(checked.guide === guide);
  });

  it('gives no guide back where there is an error, and one where there are warnings only', () => {
    assert.notProperty(checkGuide(changed({ '/id': 'A b' }), { today: TODAY }), 'guide');
    assert.property(
      checkGuide(changed({ '/steps/0/helper': undefined }), { today: TODAY }),
      'guide',
    );
  });

  it('names the step by its number and title, and by its id for programs', () => {
    const [finding] = findings(changed({ '/steps/1/stuck/0/symptom': { vi: 'Trang hỏng' } }));
    assert.equal(finding?.step, 'find');
    assert.equal(finding?.path, '/steps/1/stuck/0/symptom');
    assert.equal(
      finding?.message.vi,
      'Bước 2 “Tìm mục lịch tiếp dân”, chỗ bị vướng 1, điều cô bác thấy: thiếu tiếng Anh (“en”).',
    );
    assert.equal(
      finding?.message.en,
      'Step 2 “Find the schedule”, place to get stuck 1, what the person sees: English (“en”) is missing.',
    );
  });
});

describe('the check of a guide on no day', () => {
  const old = changed({ '/verified': '2020-01-01', '/reviewBy': '2020-01-01' });
  const ahead = changed({ '/verified': '2098-01-01', '/reviewBy': '2098-01-02' });

  it('calls no day stale or yet to come, and still finds one that is none', () => {
    for (const options of [undefined, {}, { guides: [] }]) {
      assert.deepEqual(checkGuide(old, options).findings, []);
      assert.deepEqual(checkGuide(ahead, options).findings, []);
      const [none, ...more] = checkGuide(changed({ '/verified': '2026-02-30' }), options).findings;
      assert.equal(none?.code, 'bad-date');
      assert.deepEqual(more, []);
    }
  });
});

describe('a guide that does not fit the format', () => {
  each([
    ['has an unknown field', { '/stepps': [] }, 'unknown-field /stepps'],
    ['lacks a field', { '/why': undefined }, 'missing-field '],
    ['has a text without English', { '/why': { vi: 'Có ích.' } }, 'language-missing /why'],
    ['has a bare text', { '/why': 'Có ích.' }, 'wrong-kind /why'],
    ['has a text that is too long', { '/why/vi': 'dài '.repeat(101) }, 'too-long /why/vi'],
    ['has an empty text', { '/why/en': '' }, 'empty /why/en'],
    ['has a day written another way', { '/verified': '20/11/2026' }, 'bad-date /verified'],
    ['has a day that is none', { '/reviewBy': '2027-02-30' }, 'bad-date /reviewBy'],
    ['has an unknown topic', { '/topic': 'helth' }, 'wrong-value /topic'],
    [
      'has half a minute',
      { '/minutes/min': 0.5 },
      'wrong-kind /minutes/min',
      'wrong-value /minutes/min',
    ],
    ['has no steps', { '/steps': [] }, 'too-few /steps'],
    ['has an id with capitals', { '/steps/0/id': 'Mở' }, 'wrong-form /steps/0/id'],
    ['has a language twice', { '/languages': ['vi', 'en', 'vi'] }, 'repeated /languages'],
    [
      'has a link without https',
      { '/steps/0/link': { url: 'ward.vn' } },
      'link-unsafe /steps/0/link/url',
    ],
    [
      'has a drawing without words',
      { '/steps/0/drawing/alt': undefined },
      'missing-field /steps/0/drawing',
    ],
  ]);

  it('is told what was probably meant', () => {
    assert.include(
      said({ '/steps/0/tilte': alt, '/steps/0/title': undefined }),
      'Có phải là “title” không? | ',
    );
    assert.include(said({ '/topic': 'helth' }), 'Did you mean “health”?');
    assert.include(
      said({ '/steps/0/drawing/scene': 'phone-in-hands' }),
      'Có phải là “phone-in-hand” không?',
    );
  });

  it('is never told in the jargon of validators', () => {
    const spoiled = changed({
      '/stepps': 1,
      '/why': undefined,
      '/bring': 'x',
      '/steps/0/id': 'Ă',
      '/minutes/max': '5',
      '/steps/1/check/no': 5,
      '/verified': null,
      '/languages': [],
    });
    const all = findings(spoiled);
    assert.isAtLeast(all.length, 8);
    for (const { message } of all) {
      assert.notMatch(
        `${message.vi} ${message.en}`,
        /schema|pattern|instance|propert|undefined|\$|#\//i,
      );
    }
  });

  it('is unsafe all the same where it is', () => {
    assert.sameMembers(found({ '/nonsense': '<script>alert(1)</script>' }), [
      'unknown-field /nonsense',
      'markup /nonsense',
    ]);
  });
});

describe('the languages of a guide', () => {
  each([
    [
      'are vi and en at least',
      { '/languages': ['vi', 'km'] },
      'language-missing /languages',
      ...everyText('km'),
    ],
    [
      'are those of recordings',
      { '/steps/0/recording': { km: { file: 'a.ogg', sentences: [0] } } },
      'language-unlisted /steps/0/recording/km',
    ],
    ['are those listed', { '/why/km': 'ល្អ' }, 'language-unlisted /why/km'],
  ]);

  function everyText(language: string): string[] {
    return found({ '/languages': ['vi', 'en', language] });
  }

  it('are in every text', () => {
    const all = everyText('km');
    assert.isAbove(all.length, 20);
    assert.include(all, 'language-missing /steps/1/check/question');
    assert.isTrue(all.every((one) => one.startsWith('language-missing ')));
  });
});

describe('the ways of a guide', () => {
  each([
    ['have no two steps of an id', { '/steps/2/id': 'open' }, 'repeated /steps/2/id'],
    ['have no step named as an end', { '/steps/2/id': 'done' }, 'id-reserved /steps/2/id'],
    ['lead to steps', { '/steps/2/next': 'cal' }, 'target-missing /steps/2/next'],
    [
      'lead from answers to steps',
      { '/steps/1/check/no': 'nowhere' },
      'target-missing /steps/1/check/no',
    ],
    [
      'lead from symptoms to steps',
      { '/steps/1/stuck/0/next': 'nowhere' },
      'target-missing /steps/1/stuck/0/next',
    ],
    [
      'lead to every step',
      { '/steps/0/next': 'write' },
      'step-unreachable /steps/1',
      'step-unreachable /steps/3',
      'steps-few /steps',
    ],
    ['do not go round for ever', { '/steps/3/next': 'call' }, 'loop-without-end /steps/3'],
    [
      'do not all go round for ever',
      { '/steps/2/next': 'open', '/steps/3/next': 'find', '/steps/1/check/unsure': 'call' },
      'loop-without-end /steps/0',
    ],
    [
      'do not all end with a person',
      { '/steps/2/next': 'person', '/steps/3/next': 'person' },
      'done-unreachable /steps',
    ],
    ['may end with a person here and there', { '/steps/3/next': 'person' }],
    [
      'use what is written',
      { '/steps/1/check/yes': 'write', '/steps/1/next': 'call' },
      'next-unused /steps/1/next',
    ],
    [
      'are not too short',
      {
        '/steps/1/next': 'done',
        '/steps/2/next': 'done',
        '/steps/1/check/no': 'write',
        '/steps/2/stuck': [{ symptom: alt, next: 'call' }],
      },
      'steps-few /steps',
    ],
  ]);

  it('are not too long', () => {
    const steps = Array.from({ length: 9 }, (_, i) => ({ ...step(0), id: `step-${i}` }));
    assert.sameMembers(found({ '/steps': steps }), ['steps-many /steps', 'stuck-missing /steps']);
  });

  it('say which steps go round', () => {
    assert.include(
      said({ '/steps/3/next': 'call' }),
      'đi vòng mãi không ra (Bước 4 “Gọi điện hỏi phường”)',
    );
  });
});

describe('a step', () => {
  const quiz = (...right: boolean[]) =>
    right.map((is) => ({ text: alt, because: alt, ...(is ? { right: true } : {}) }));
  const answers = [
    { text: alt, next: 'write' },
    { text: alt, next: 'call' },
  ];
  each([
    ['asks one thing', { '/steps/1/quiz': quiz(true, false) }, 'two-questions /steps/1'],
    ['asks one thing of two', { '/steps/1/answers': answers }, 'two-questions /steps/1'],
    [
      'has a quiz with an answer',
      { '/steps/0/quiz': quiz(false, false) },
      'quiz-right /steps/0/quiz',
    ],
    [
      'has a quiz with one answer',
      { '/steps/0/quiz': quiz(true, true) },
      'quiz-right /steps/0/quiz',
    ],
    ['may have a quiz', { '/steps/0/quiz': quiz(false, true, false) }],
    ['draws something', { '/steps/0/drawing': { alt } }, 'drawing-kind /steps/0/drawing'],
    ['draws one thing', { '/steps/0/drawing/screen': [button] }, 'drawing-kind /steps/0/drawing'],
    [
      'draws what there is',
      { '/steps/0/drawing/scene': 'toString' },
      'scene-unknown /steps/0/drawing/scene',
    ],
    [
      'shows one place to press',
      { '/steps/0/drawing': { alt, screen: [button, button] } },
      'screen-taps /steps/0/drawing/screen',
    ],
    ['has a drawing', { '/steps/0/drawing': undefined }, 'drawing-missing /steps/0'],
    ['has words for the helper', { '/steps/0/helper': undefined }, 'helper-missing /steps/0'],
    [
      'has a short title',
      { '/steps/0/title/en': 'Open the site of your ward in the browser of your own telephone' },
      'title-long /steps/0/title/en',
    ],
    [
      'has variants of the guide',
      { '/steps/0/variants': { ios: { verified: TODAY } } },
      'variant-unknown /steps/0/variants/ios',
    ],
    [
      'has no odd variants',
      { '/steps/0/variants': { constructor: { verified: TODAY } } },
      'variant-unknown /steps/0/variants/constructor',
    ],
    [
      'says where one gets stuck, somewhere',
      { '/steps/1/stuck': undefined },
      'stuck-missing /steps',
    ],
  ]);

  const variants = ['ios', 'android'].map((id) => ({ id, name: both(id) }));

  it('has each variant of the guide, or none', () => {
    const one = { '/variants': variants, '/steps/0/variants': { ios: { verified: TODAY } } };
    assert.deepEqual(found(one), ['variant-missing /steps/0/variants']);
    assert.deepEqual(found({ '/variants': variants }), []);
  });

  it('is drawn if each variant is', () => {
    const drawn = { verified: TODAY, drawing: { alt, scene: 'lock' } };
    const changes = { '/variants': variants, '/steps/0/drawing': undefined };
    assert.deepEqual(
      found({ ...changes, '/steps/0/variants': { ios: drawn, android: drawn } }),
      [],
    );
  });

  it('has no variant twice in the guide', () => {
    const twice = [...variants, variants[0]];
    assert.deepEqual(found({ '/variants': twice }), ['repeated /variants/2/id']);
  });
});

describe('the check of many mistakes', () => {
  it('loses no error among hundreds of warnings', () => {
    const point = { vi: 'Mở máy.'.normalize('NFD'), en: 'Café'.normalize('NFD') };
    const steps = Array.from({ length: 60 }, (_, i) => ({
      ...step(0),
      id: `step-${i}`,
      points: Array.from({ length: 7 }, () => point),
    }));
    const all = findings(changed({ '/steps': steps, '/minutes/min': 10 }));
    assert.isAbove(all.length, 200);
    assert.equal(all[0]?.code, 'minutes-order');
  });
});

describe('the rest of a guide', () => {
  each([
    ['has least and most minutes', { '/minutes/min': 10 }, 'minutes-order /minutes'],
    ['was verified before today', { '/verified': '2026-11-23' }, 'date-in-future /verified'],
    [
      'was verified on a day before today in all its parts',
      { '/sources/0/checked': '2026-11-23' },
      'date-in-future /sources/0/checked',
    ],
    ['may have been verified today', { '/verified': TODAY }],
    ['was verified within a year', { '/verified': '2025-11-21' }, 'verified-long-ago /verified'],
    ['is due for review later', { '/reviewBy': '2026-11-21' }, 'review-due /reviewBy'],
    [
      'is approved by somebody, on a day',
      { '/approval': { state: 'approved' } },
      'approval-incomplete /approval',
      'approval-incomplete /approval',
    ],
    [
      'may be approved',
      { '/approval': { state: 'approved', by: 'Bà Lan, UBND phường', on: TODAY } },
    ],
    ['may wait for approval', { '/approval': { state: 'waiting' } }],
    [
      'is not replaced by itself',
      { '/retired': { why: alt, replacedBy: 'small' } },
      'replaced-by-itself /retired/replacedBy',
    ],
  ]);

  it('names guides that there are, where they are known', () => {
    const changes = { '/done/guides': ['vneid-password', 'vneid-pasword'] };
    assert.deepEqual(found(changes), []);
    assert.deepEqual(found(changes, ['small', 'vneid-password']), ['guide-unknown /done/guides/1']);
  });
});

it('nothing is found in the guide that serves as a model', async () => {
  const loaded = await loadGuide('vneid-password');
  assert.isTrue(loaded.ok);
  if (loaded.ok) assert.deepEqual(findings(loaded.value), []);
});
