import fc from 'fast-check';
import { sentences } from '../../src/vietnam/sentences.js';
import { assert, describe, it } from '../support/suite.js';

const cut = (text: string) => sentences(text).map((sentence) => sentence.text);

describe('sentences', () => {
  it('end at a stop, a question or a line', () => {
    assert.deepEqual(cut('Mở máy. Bấm nút xanh! Xong chưa? Xong'), [
      'Mở máy.',
      'Bấm nút xanh!',
      'Xong chưa?',
      'Xong',
    ]);
    assert.deepEqual(cut('một dòng\n\n hai dòng'), ['một dòng', 'hai dòng']);
    assert.deepEqual(cut('Hỏi: “Ai đó?” Rồi chờ.'), ['Hỏi: “Ai đó?”', 'Rồi chờ.']);
    assert.deepEqual(cut('Sinh năm 1950. Nay đã cao tuổi.'), [
      'Sinh năm 1950.',
      'Nay đã cao tuổi.',
    ]);
    assert.deepEqual(cut('Mở App Store. iPhone tự tải.'), ['Mở App Store.', 'iPhone tự tải.']);
    assert.deepEqual(cut('Không bấm vào đó. vneid.gov.vn mới đúng.'), [
      'Không bấm vào đó.',
      'vneid.gov.vn mới đúng.',
    ]);
  });

  for (const whole of [
    'Phí 1.000.000 đ và 3.5 kg.',
    'Vào dichvucong.gov.vn để nộp.',
    'Đến UBND TP. Huế, P. Phú Hội, Q. 1 hỏi BS. Lan.',
    '1. Mở máy',
    'Cô bác thấy … chưa?',
    '“Có thật không?” rồi bấm.',
    'See Dr. Lan, e.g. Monday.',
  ]) {
    it(`do not end within “${whole}”`, () => assert.deepEqual(cut(whole), [whole]));
  }

  it('hold all of any text but the space around them, in order', () => {
    const text = fc.array(
      fc.oneof(fc.string(), fc.constantFrom('. ', '? ', '\n', '.', 'A', 'a', '1')),
    );
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        let at = 0;
        for (const { text: sentence, start, end } of sentences(whole)) {
          assert.equal(whole.slice(start, end), sentence);
          assert.equal(whole.slice(at, start).trim(), '');
          assert.notEqual(sentence, '');
          at = end;
        }
        assert.equal(whole.slice(at).trim(), '');
      }),
    );
  });
});
