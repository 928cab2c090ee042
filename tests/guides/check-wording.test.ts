import { wordsOf } from '../../src/guides/format/word-count.js';
import { assert, describe, it } from '../support/suite.js';
import { found, TODAY } from './small-guide.js';

const at = '/steps/0/text/0';
const label = (words: string) => ({
  alt: { vi: 'Hình.', en: 'A picture.' },
  screen: [{ kind: 'button', label: { vi: words, en: words } }],
});

describe('words', () => {
  it('are counted as they are said', () => {
    assert.equal(wordsOf('Bấm “Quên mật khẩu” – rồi chờ 2 phút …').length, 8);
  });
});

describe('the wording of a guide', () => {
  const long =
    'Cô bác mở máy rồi bấm vào ô ở bên trái của màn hình chính để xem lịch tiếp dân của phường mình trong cả tháng này nhé.';
  const longEn =
    'Open the phone and press the box at the left of the main screen to see when the ward receives its visitors in all of this month, please.';

  it('has short sentences', () => {
    assert.deepEqual(found({ [`${at}/vi`]: long }), [`sentence-long ${at}/vi`]);
    assert.deepEqual(found({ [`${at}/en`]: longEn }), [`sentence-long ${at}/en`]);
  });

  it('may quote the law at length', () => {
    assert.deepEqual(found({ '/steps/0/rule': { vi: long, en: longEn } }), []);
  });

  it('has three sentences a paragraph', () => {
    assert.deepEqual(found({ [`${at}/vi`]: 'Mở máy. Chờ. Bấm. Xong.' }), [
      `paragraph-long ${at}/vi`,
    ]);
  });

  it('explains abbreviations, each told once', () => {
    assert.deepEqual(found({ [`${at}/vi`]: 'Gọi UBND. Hỏi UBND.' }), [`abbreviation ${at}/vi`]);
    const terms = [
      { term: 'UBND', means: { vi: 'Uỷ ban nhân dân.', en: 'The People’s Committee.' } },
    ];
    assert.deepEqual(found({ [`${at}/vi`]: 'Gọi UBND.', '/terms': terms }), []);
  });

  it('takes no name for an abbreviation', () => {
    const words = 'Mở VNeID, quét QR theo Luật 24/2018/QH14. Vào Zalo, YouTube, iPhone, SIM.';
    assert.deepEqual(found({ [`${at}/vi`]: words }), []);
    assert.deepEqual(found({ [`${at}/vi`]: 'Mở VssID.', '/app': 'VssID' }), []);
  });

  it('may say what stands on the screen', () => {
    assert.deepEqual(
      found({ [`${at}/vi`]: 'Bấm “GỬI MÃ”.', '/steps/1/drawing': label('GỬI MÃ') }),
      [],
    );
  });

  it('uses the terms that it explains', () => {
    const terms = [
      { term: 'OTP', means: { vi: 'Mã dùng một lần.', en: 'A code that works once.' } },
    ];
    assert.deepEqual(found({ '/terms': terms }), ['term-unused /terms/0']);
  });

  it('is Vietnamese with its accents', () => {
    assert.deepEqual(found({ [`${at}/vi`]: 'Bam vao nut mau xanh.' }), [
      `accents-missing ${at}/vi`,
    ]);
    assert.deepEqual(found({ [`${at}/vi`]: 'Zalo, Google Meet, Zoom.' }), []);
    assert.deepEqual(found({ '/steps/0/drawing': label('Ma cua ban la mot hai') }), []);
  });

  it('is typed in composed letters', () => {
    assert.deepEqual(found({ [`${at}/vi`]: 'Mở máy.'.normalize('NFD') }), [`not-nfc ${at}/vi`]);
  });

  it('is translated', () => {
    assert.deepEqual(found({ [`${at}/en`]: 'Làm theo màn hình của mình.' }), [
      `same-in-both ${at}`,
    ]);
    assert.deepEqual(found({ '/steps/0/title': { vi: 'App Store', en: 'App Store' } }), []);
  });

  it('says that it may differ, where that is not known', () => {
    const low = { '/steps/0/confidence': 'low' };
    assert.deepEqual(found(low), ['doubt-unsaid /steps/0']);
    assert.deepEqual(found({ ...low, [`${at}/vi`]: 'Màn hình có thể khác.' }), [
      'doubt-unsaid /steps/0',
    ]);
    const said = { [`${at}/vi`]: 'Màn hình có thể khác.', [`${at}/en`]: 'The screen may differ.' };
    assert.deepEqual(found({ ...low, ...said }), []);
  });
});

describe('warnings in a guide', () => {
  const warn = (kind: string) => [{ kind, text: { vi: 'Cẩn thận.', en: 'Take care.' } }];
  const terms = [{ term: 'OTP', means: { vi: 'Mã dùng một lần.', en: 'A code that works once.' } }];

  it('stand where a code is typed', () => {
    const code = { '/terms': terms, [`${at}/vi`]: 'Nhập mã OTP vào ô.' };
    assert.deepEqual(found(code), ['warning-missing /steps/0']);
    assert.deepEqual(found({ ...code, '/steps/1/warnings': warn('code') }), [
      'warning-missing /steps/0',
    ]);
    assert.deepEqual(found({ ...code, '/steps/0/warnings': warn('code') }), []);
  });

  it('stand somewhere before a password or money is asked for', () => {
    for (const [words, kind] of [
      ['Gõ mật khẩu của mình.', 'code'],
      ['Chuyển khoản cho quầy.', 'fee'],
    ] as const) {
      assert.deepEqual(found({ [`${at}/vi`]: words }), ['warning-missing /steps/0']);
      assert.deepEqual(found({ [`${at}/vi`]: words, '/steps/2/warnings': warn(kind) }), []);
    }
  });

  it('are not asked for where nothing is', () => {
    for (const words of [
      'Không đọc mã OTP cho ai.',
      'Đừng chuyển tiền cho người lạ.',
      'Bấm “Quên mật khẩu”.',
      'Chờ tin nhắn có mã OTP.',
    ]) {
      const code = words.includes('OTP') ? { '/terms': terms } : {};
      assert.deepEqual(found({ ...code, [`${at}/vi`]: words }), []);
    }
  });
});

it('the day counts in Vietnam’s calendar, to the day', () => {
  assert.deepEqual(found({ '/verified': '2025-11-22', '/reviewBy': TODAY }), []);
});
