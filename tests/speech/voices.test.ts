import { bestVoice } from '../../src/speech/best-voice.js';
import { fits } from '../../src/speech/voices.js';
import { voice } from '../support/fake-speech.js';
import { assert, describe, it } from '../support/suite.js';

describe('a voice', () => {
  it('fits its language however its tag is written', () => {
    for (const lang of ['vi', 'vi-VN', 'vi_VN', 'VI-vn']) {
      assert.isTrue(fits(voice({ lang }), 'vi'), lang);
      assert.isTrue(fits(voice({ lang }), 'vi-VN'), lang);
    }
  });

  it('never reads another language', () => {
    for (const lang of ['en-US', 'vie', 'v', '', 'zh-VN']) {
      assert.isFalse(fits(voice({ lang }), 'vi'), lang);
    }
    assert.isUndefined(bestVoice([voice({ lang: 'en-US', default: true })], 'vi'));
  });

  it('that sends the text off the machine reads only where that is allowed', () => {
    const online = voice({ lang: 'vi-VN', localService: false });
    assert.isUndefined(bestVoice([online], 'vi'));
    assert.equal(bestVoice([online], 'vi', { allowsNetwork: true }), online);
    const local = voice({ lang: 'vi-VN' });
    assert.equal(bestVoice([online, local], 'vi', { allowsNetwork: true }), local);
  });

  it('is a natural one rather than a robot or a joke', () => {
    const linh = voice({ lang: 'vi-VN', name: 'Linh' });
    assert.equal(bestVoice([voice({ lang: 'vi', name: 'Vietnamese eSpeak' }), linh], 'vi'), linh);
    const samantha = voice({ lang: 'en-US', name: 'Samantha' });
    assert.equal(
      bestVoice([voice({ lang: 'en-US', name: 'Albert', default: true }), samantha], 'en'),
      samantha,
    );
  });

  it('is that of the region asked for, and the first of equals', () => {
    const british = voice({ lang: 'en_GB', name: 'Daniel' });
    const american = voice({ lang: 'en-US', name: 'Samantha' });
    assert.equal(bestVoice([american, british], 'en-GB'), british);
    assert.equal(bestVoice([american, british], 'en'), american);
  });
});
