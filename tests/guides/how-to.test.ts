import fc from 'fast-check';
import { howTo, scriptJson } from '../../src/guides/format/how-to.js';
import { assert, describe, it } from '../support/suite.js';
import { anyGuide, both, guideWith, shippedGuides } from './guides-kit.js';

describe('a guide for search engines', () => {
  it('is a HowTo along the way on which nothing goes wrong', () => {
    const guide = guideWith(
      [
        {
          id: 'a',
          title: both('Mở', 'Open'),
          text: [both('Bấm nút.', 'Press.')],
          check: { question: both('Mở chưa?'), no: 'c', unsure: 'c' },
        },
        { id: 'b', title: both('Gửi', 'Send'), next: 'done' },
        { id: 'c', title: both('Thử lại', 'Try again'), next: 'a' },
      ],
      { bring: [both('Thẻ', 'A card')] },
    );
    assert.deepEqual(howTo(guide, { language: 'en-GB', url: 'https://ward.example/g' }), {
      '@context': 'https://schema.org',
      '@type': 'HowTo',
      name: 'Name of the guide',
      description: 'Để biết',
      inLanguage: 'en',
      totalTime: 'PT15M',
      dateModified: '2026-11-21',
      url: 'https://ward.example/g',
      tool: [{ '@type': 'HowToTool', name: 'A card' }],
      step: [
        { '@type': 'HowToStep', position: 1, name: 'Open', text: 'Press.' },
        { '@type': 'HowToStep', position: 2, name: 'Send', text: 'Send' },
      ],
    });
  });

  it('is none for a guide that is retired', () => {
    const retired = { why: both('Đã ngừng') };
    assert.isUndefined(
      howTo(guideWith([{ id: 'a', title: both('Mở') }], { retired }), { language: 'vi' }),
    );
  });

  it('says of what is not certain that it may differ', () => {
    const guide = guideWith([{ id: 'a', title: both('Mở'), confidence: 'low' }]);
    assert.include(howTo(guide, { language: 'vi' })?.step[0]?.text, 'Chưa kiểm chứng');
  });

  it('of every guide that ships has steps with words, in its language', async () => {
    for (const guide of await shippedGuides()) {
      for (const language of ['vi', 'en']) {
        const data = howTo(guide, { language });
        if (!data) continue;
        assert.equal(data.inLanguage, language);
        assert.match(data.totalTime, /^PT\d+M$/);
        for (const { name, text } of data.step) assert.isAbove(name.length * text.length, 0);
      }
    }
  });

  it('can close no script and changes no text, whatever it says', () => {
    const hostile = '</script><script>alert(1)</script><!--\u2028&';
    const guide = guideWith([{ id: 'a', title: both(hostile) }]);
    const json = scriptJson(howTo(guide, { language: 'vi' }));
    assert.notMatch(json, /[<>&\u2028]/);
    fc.assert(
      fc.property(anyGuide, (any) => {
        const data = howTo(any, { language: 'vi' });
        const text = scriptJson(data ?? null);
        assert.notMatch(text, /[<>]/);
        assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(data ?? null)));
      }),
      { numRuns: 50 },
    );
  });
});
