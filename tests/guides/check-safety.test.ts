import { assert, describe, it } from '../support/suite.js';
import { found } from './small-guide.js';

const at = '/steps/0/text/0/vi';
const inText = (words: string) => found({ [at]: words });

describe('a text of a guide', () => {
  for (const words of [
    'Bấm <b>đây</b>',
    'Bấm <img src=x onerror=alert(1)>',
    'Xem </p> này',
    'Xem <!-- này -->',
    'Bấm &#60;script&#62;',
    'Bấm &lt;script&gt;',
    'Mở javascript:alert(1) nhé',
    'Mở JavaScript :alert(1) nhé',
    'Mở data:text/html,x nhé',
  ]) {
    it(`holds no code, as in “${words}”`, () => assert.include(inText(words), `markup ${at}`));
  }

  for (const words of [
    'Nếu x < 3 và y > 2 thì đúng',
    'Personal data: name and birthday của mình',
    'Lan & Minh cùng làm',
    'Bấm → rồi bấm ≥ 3 lần',
  ]) {
    it(`may say “${words}”`, () => assert.deepEqual(inText(words), []));
  }

  for (const [name, letter] of [
    ['a control character', '\u0007'],
    ['a line break', '\n'],
    ['a bidi override', '\u202e'],
    ['a bidi isolate', '\u2066'],
    ['a zero-width space', '\u200b'],
    ['a zero-width joiner', '\u200d'],
    ['a byte order mark', '\ufeff'],
    ['a soft hyphen', '\u00ad'],
    ['a Hangul filler', '\u3164'],
    ['a letter of a tag', '\u{e0041}'],
    ['a stroke through letters', '\u0336'],
    ['a ring around them', '\u20dd'],
    ['an empty Braille cell', '\u2800'],
    ['a pile of marks', 'x\u030a\u030a\u030a\u030a\u030a\u030a'],
    ['half a surrogate pair', '\ud800'],
  ] as const) {
    it(`hides nothing, as ${name}`, () => {
      assert.deepEqual(inText(`Bấm ${letter}vào đây`), [`hidden-character ${at}`]);
    });
  }

  it('is checked in every place, also where the format knows none', () => {
    for (const place of ['/title/en', '/app', '/owner', '/sources/0/title', '/done/next/0/vi']) {
      assert.include(found({ [place]: 'a <b>' }), `markup ${place}`);
    }
    assert.include(found({ '/odd': { deep: ['<b>'] } }), 'markup /odd/deep/0');
  });
});

describe('an address in a text', () => {
  for (const address of [
    'https://dichvucong-gov.vn',
    'dichvucong.gov-vn.top',
    'dichvucong.gov.vn.evil.com/dang-nhap',
    'vneid.app',
    'VNeID.com.vn',
    'dichvụcông.vn',
    'dichvucong。gov-vn。com',
    'hotro@vneid-gov.com',
    '(govvn.com)',
  ]) {
    it(`is no lookalike of the state’s, as ${address}`, () => {
      assert.deepEqual(inText(`Vào ${address} để nộp hồ sơ.`), [`link-lookalike ${at}`]);
    });
  }

  for (const glued of [
    'xem:https://vneid-app.com/dang-nhap',
    'https:vneid-app.com',
    'Trang:dichvucong-gov-vn.com',
    '→dichvucong-gov-vn.com',
    '//dichvucong-gov-vn.com/x',
    '*dichvucong-gov-vn.com*',
    '[vneid.gov.vn.evil.com]',
    'link👉vneid-app.com',
  ]) {
    it(`is found where it is glued to something, as in ${glued}`, () => {
      assert.deepEqual(inText(`Vào ${glued} để nộp hồ sơ.`), [`link-lookalike ${at}`]);
    });
  }

  for (const address of [
    'http://phuong.vn',
    'https://dichvucong.gov.vn@evil.com',
    'dichvucong.gov.vn@evil.com/x',
    'https://1.2.3.4/x',
    '113.160.1.20',
    'https://[::1]/x',
    'https://2130706433',
    'phuong.vn:8080',
    'https://xn--ngvit-1m8b.vn',
    'https://phườngtôi.vn',
  ]) {
    it(`hides no other, as ${address}`, () => {
      assert.deepEqual(inText(`Vào ${address} để nộp hồ sơ.`), [`link-unsafe ${at}`]);
    });
  }

  for (const words of [
    'Vào dichvucong.gov.vn, rồi đăng nhập.',
    'Trang thật có đuôi .gov.vn.',
    'Vào https://dichvucong.gov.vn/p/home để xem.',
    'Viết thư cho hotro@dichvucong.gov.vn.',
    'Xem báo tuoitre.vn hoặc vnexpress.net.',
    'Phí là 1.000.000.000 đồng, trả lúc 7:30.',
    'Bản 2.1.6 đã cũ.Sau đó cập nhật.',
    'Nhấn giữ…rồi thả ra ở TP.Huế.',
    'Gồm: tên, tuổi; mở VNeID.',
  ]) {
    it(`is let stand in “${words}”`, () => assert.deepEqual(inText(words), []));
  }

  it('is judged as a link as well', () => {
    const link = (url: string) => found({ '/steps/0/link': { url } });
    assert.deepEqual(link('https://dichvucong.gov.vn/p/home'), []);
    assert.deepEqual(link('https://vneid.vn.com/x'), ['link-lookalike /steps/0/link/url']);
    assert.deepEqual(link('https://a@phuong.vn'), ['link-unsafe /steps/0/link/url']);
    assert.deepEqual(link('https://phuong.vn:444/x'), ['link-unsafe /steps/0/link/url']);
    assert.deepEqual(link('https://?'), ['link-unsafe /steps/0/link/url']);
  });

  it('may be a fake where fakes are shown, and nowhere else', () => {
    assert.deepEqual(
      found({ '/steps/0/fakes': ['dichvucong.gov-vn.top', 'http://vneid.app'] }),
      [],
    );
    const screen = [{ kind: 'address', value: 'dichvucong.gov-vn.top' }];
    const alt = { vi: 'Hình.', en: 'A picture.' };
    assert.deepEqual(found({ '/steps/0/drawing': { alt, screen } }), [
      'link-lookalike /steps/0/drawing/screen/0/value',
    ]);
    assert.deepEqual(found({ '/steps/0/fakes': ['<b>'] }), ['markup /steps/0/fakes/0']);
  });
});
