import fc from 'fast-check';
import { spokenText, type SpokenTerm } from '../../src/vietnam/spoken.js';
import { numberWords } from '../../src/vietnam/spoken/numbers.js';
import { assert, describe, it } from '../support/suite.js';

const say = (text: string, language = 'vi', terms: readonly SpokenTerm[] = []) =>
  spokenText(text, { language, terms })
    .map((piece) => piece.say)
    .join(' ');

/** Shown, and said. */
const VIETNAMESE: readonly (readonly [string, string])[] = [
  // Numbers
  ['0 1 10 11 15', 'không một mười mười một mười lăm'],
  ['21 24 25 30', 'hai mươi mốt hai mươi bốn hai mươi lăm ba mươi'],
  ['có 105 hộ', 'có một trăm linh năm hộ'],
  ['có 115 người', 'có một trăm mười lăm người'],
  ['1005 và 1050', 'một nghìn không trăm linh năm và một nghìn không trăm năm mươi'],
  ['1.234.567 người', 'một triệu hai trăm ba mươi bốn nghìn năm trăm sáu mươi bảy người'],
  ['2.000.005', 'hai triệu không trăm linh năm'],
  ['1.000.000.000', 'một tỷ'],
  ['3,5 và 0,05 và 3,25', 'ba phẩy năm và không phẩy không năm và ba phẩy hai mươi lăm'],
  ['05 ngày', 'năm ngày'],
  ['iOS 16.4', 'ai ô ét mười sáu chấm bốn'],
  ['-5 °C', 'âm năm độ xê'],
  ['Cô bác có 3.', 'Cô bác có ba.'],
  // Money
  ['1.000.000 đ', 'một triệu đồng'],
  ['50.000đ', 'năm mươi nghìn đồng'],
  ['50.000 ₫', 'năm mươi nghìn đồng'],
  ['1.200.000 VND', 'một triệu hai trăm nghìn đồng'],
  ['5,000 đ', 'năm nghìn đồng'],
  ['20 nghìn đồng', 'hai mươi nghìn đồng'],
  ['2 triệu đ', 'hai triệu đồng'],
  ['50k', 'năm mươi nghìn'],
  ['20.000 đ/lượt', 'hai mươi nghìn đồng một lượt'],
  ['$5', 'năm đô la'],
  ['đi đâu đó', 'đi đâu đó'],
  // Days and times
  ['03/08/2026', 'ngày ba tháng tám năm hai nghìn không trăm hai mươi sáu'],
  ['Ngày 03/08/2026', 'Ngày ba tháng tám năm hai nghìn không trăm hai mươi sáu'],
  ['2026-11-21', 'ngày hai mươi mốt tháng mười một năm hai nghìn không trăm hai mươi sáu'],
  ['tháng 4/2026', 'tháng tư năm hai nghìn không trăm hai mươi sáu'],
  ['tháng 12-2025', 'tháng mười hai năm hai nghìn không trăm hai mươi lăm'],
  ['ngày 2/9', 'ngày hai tháng chín'],
  ['thứ 4, thứ 2', 'thứ tư, thứ hai'],
  ['24/7', 'hai mươi bốn trên bảy'],
  ['07:30', 'bảy giờ ba mươi phút'],
  ['14:05:30', 'mười bốn giờ năm phút ba mươi giây'],
  ['7h30 và 24h', 'bảy giờ ba mươi phút và hai mươi bốn giờ'],
  ['8:00–11:30', 'tám giờ đến mười một giờ ba mươi phút'],
  ['thứ 2–thứ 6', 'thứ hai đến thứ sáu'],
  // Ranges, shares, units
  ['5–10 phút', 'năm đến mười phút'],
  ['5-10', 'năm đến mười'],
  ['10% và 2,5 %', 'mười phần trăm và hai phẩy năm phần trăm'],
  ['5 kg, 3 km, 20 m²', 'năm ki-lô-gam, ba ki-lô-mét, hai mươi mét vuông'],
  ['mức 2, mức độ 3, 4', 'mức hai, mức độ ba, bốn'],
  ['2 lần/ngày', 'hai lần một ngày'],
  // Numbers to call or to type
  ['gọi 115', 'gọi một một năm'],
  ['Gọi 113, 114 hoặc 115.', 'Gọi một một ba, một một bốn hoặc một một năm.'],
  ['Gọi 113. Có 114 người.', 'Gọi một một ba. Có một trăm mười bốn người.'],
  ['115', 'một một năm'],
  ['115: cấp cứu', 'một một năm: cấp cứu'],
  ['gọi 500 người', 'gọi năm trăm người'],
  ['1900 9095', 'một chín không không, chín không chín năm'],
  ['18001091', 'một tám không không, một không chín một'],
  ['tổng đài 1022', 'tổng đài một không hai hai'],
  ['0912 345 678', 'không chín một hai, ba bốn năm, sáu bảy tám'],
  ['0912345678', 'không chín một hai, ba bốn năm, sáu bảy tám'],
  ['+84 912 345 678', 'cộng tám bốn, chín một hai, ba bốn năm, sáu bảy tám'],
  ['(024) 3942 1234', 'không hai bốn, ba chín bốn hai, một hai ba bốn'],
  ['001204005678', 'không không một, hai không bốn, không không năm, sáu bảy tám'],
  ['nhập mã 482913', 'nhập mã bốn tám hai, chín một ba'],
  ['Nhắn tin đến 156 hoặc 5656', 'Nhắn tin đến một năm sáu hoặc năm sáu năm sáu'],
  ['không đặt 123456', 'không đặt một hai ba, bốn năm sáu'],
  ['1000000 đồng', 'một triệu đồng'],
  ['mã có 12 số, 1022 người', 'mã có mười hai số, một nghìn không trăm hai mươi hai người'],
  ['bấm *101#', 'bấm sao một không một thăng'],
  // Abbreviations
  ['UBND và HĐND', 'uỷ ban nhân dân và hội đồng nhân dân'],
  ['BHYT, BHXH', 'bảo hiểm y tế, bảo hiểm xã hội'],
  ['CCCD, CMND', 'căn cước công dân, chứng minh nhân dân'],
  ['mã OTP', 'mã ô tê pê'],
  ['mã QR', 'mã quy a'],
  ['VNeID', 'vi-nây-ai-đi'],
  ['TP. Huế, TP.HCM', 'thành phố Huế, thành phố hồ chí minh'],
  ['P. Bến Nghé, Q.1', 'phường Bến Nghé, quận một'],
  ['COVID-19', 'cô-vít mười chín'],
  ['VNPT', 'vê en pê tê'],
  [
    'NĐ 69/2024/NĐ-CP',
    'nghị định sáu mươi chín trên hai nghìn không trăm hai mươi bốn trên nghị định chính phủ',
  ],
  ['F0 và A4', 'ép không và A bốn'],
  ['giấy tờ, v.v.', 'giấy tờ, vân vân'],
  // Addresses
  ['dichvucong.gov.vn', 'dịch vụ công chấm gốp chấm vi en'],
  ['Vào dichvucong.gov.vn.', 'Vào dịch vụ công chấm gốp chấm vi en.'],
  ['vneid-gov.vn', 'vi-nây-ai-đi gạch ngang gốp chấm vi en'],
  ['https://moh.gov.vn/tin', 'em o hát chấm gốp chấm vi en gạch chéo tin'],
  ['an@ward.vn', 'an a còng ward chấm vi en'],
  // Pauses
  ['Bấm “Quên mật khẩu”.', 'Bấm, Quên mật khẩu.'],
  ['Chờ mã (6 số) – rồi nhập', 'Chờ mã, sáu số, rồi nhập'],
  ['Cô bác thấy … chưa?', 'Cô bác thấy, chưa?'],
  ['“Có thật không?” – cô hỏi', 'Có thật không? cô hỏi'],
];

const ENGLISH: readonly (readonly [string, string])[] = [
  ['Pay 50.000 đ.', 'Pay 50.000 dong.'],
  ['1,200,000 VND', '1,200,000 dong'],
  ['Call 115 or 1900 9095', 'Call 1 1 5 or 1 9 0 0, 9 0 9 5'],
  ['0912 345 678', '0 9 1 2, 3 4 5, 6 7 8'],
  ['115 people', '115 people'],
  ['03/08/2026', '3 August 2026'],
  ['5–10 minutes', '5 to 10 minutes'],
  ['Open dichvucong.gov.vn now', 'Open dichvucong.gov.vn now'],
  ['Don’t give the “OTP” away', 'Don’t give the, OTP, away'],
  ['identity card', 'identity card'],
];

describe('what a voice says', () => {
  it('in Vietnamese', () => {
    for (const [shown, said] of VIETNAMESE) assert.equal(say(shown), said, shown);
  });

  it('in English', () => {
    for (const [shown, said] of ENGLISH) assert.equal(say(shown, 'en-GB'), said, shown);
  });

  it('in another language is left to its voice', () => {
    assert.equal(say('mwen gen 115 OTP', 'ht'), 'mwen gen 115 OTP');
  });

  it("follows a guide's own terms, the longest first, as whole words", () => {
    const terms = [
      { term: 'NFC', spoken: 'en ép xi' },
      { term: 'eKYC', spoken: 'i kây oai xi' },
      { term: 'NFC 2', spoken: 'en ép xi hai' },
      { term: 'Sổ', spoken: undefined as never },
    ];
    assert.equal(
      say('Bật NFC, NFC 2, eKYC', 'vi', terms),
      'Bật en ép xi, en ép xi hai, i kây oai xi',
    );
    assert.equal(say('Sổng', 'vi', [{ term: 'Sổ', spoken: 'x' }]), 'Sổng');
    assert.equal(say('a (b) c', 'vi', [{ term: '(b)', spoken: 'bê' }]), 'a bê c');
    assert.equal(say('PC-Covid', 'vi', [{ term: 'PC-Covid', spoken: 'pi xi' }]), 'pi xi');
  });

  it('takes any term as what it is, whatever signs it has', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (term) => {
        fc.pre(term.trim() !== '');
        assert.equal(say(term.trim(), 'vi', [{ term, spoken: 'mời' }]), 'mời');
      }),
    );
  });

  it('lights the figure that is shown for the words that are said', () => {
    const text = 'Phí là 1.000.000 đ, gọi 115.';
    const lit = spokenText(text, { language: 'vi' }).map(({ say: said, start, end }) => [
      text.slice(start, end),
      said,
    ]);
    assert.deepEqual(lit, [
      ['Phí', 'Phí'],
      ['là', 'là'],
      ['1.000.000', 'một triệu'],
      ['đ', 'đồng,'],
      ['gọi', 'gọi'],
      ['115', 'một một năm.'],
    ]);
  });
});

const shownText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(...VIETNAMESE.map(([shown]) => shown)),
      fc.constantFrom(
        ' ',
        ' ',
        '.',
        ',',
        '/',
        '-',
        '“',
        '0',
        '19',
        'số',
        'đ',
        'm',
        '\u0301',
        '²',
        '🙂',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('any text', () => {
  it('is covered in order, with every letter and digit in one piece', () => {
    fc.assert(
      fc.property(shownText, fc.constantFrom('vi', 'en', 'ht', ''), (text, language) => {
        let covered = '';
        let at = 0;
        for (const { say: said, start, end } of spokenText(text, { language })) {
          assert.isAtLeast(start, at);
          assert.isAbove(end, start);
          assert.isAtMost(end, text.length);
          assert.notEqual(said.trim(), '');
          assert.notMatch(text.slice(at, start), /[\p{L}\p{N}]/u, `left out of ${text}`);
          covered += text.slice(start, end);
          at = end;
        }
        assert.notMatch(text.slice(at), /[\p{L}\p{N}]/u);
        assert.isAtMost(covered.length, text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('that is said once more is said the same', () => {
    for (const [shown] of VIETNAMESE) assert.equal(say(say(shown)), say(shown), shown);
  });

  it('of plain words is said as it is', () => {
    const word = fc.constantFrom(
      ...'cô bác mở máy rồi bấm nút xanh để đọc giấy tờ của mình số'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        assert.equal(say(words.join(' ')), words.join(' '));
      }),
    );
  });
});

const DIGIT_WORDS = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ');

/** What a listener writes down, independent of how the words were made. */
function heard(words: string): number {
  const value = (word: string) =>
    word === 'mốt' ? 1 : word === 'lăm' ? 5 : DIGIT_WORDS.indexOf(word);
  let sum = 0;
  let billions = 0;
  let group = 0;
  let last = 0;
  const close = () => {
    group += last;
    last = 0;
  };
  for (const word of words.split(' ')) {
    if (word === 'trăm') [group, last] = [last * 100, 0];
    else if (word === 'mươi') [group, last] = [group + last * 10, 0];
    else if (word === 'mười') group += 10;
    else if (word === 'nghìn' || word === 'triệu') {
      close();
      sum += group * (word === 'nghìn' ? 1e3 : 1e6);
      group = 0;
    } else if (word === 'tỷ') {
      close();
      billions = sum + group;
      sum = group = 0;
    } else if (word !== 'linh') last = value(word);
  }
  close();
  return billions * 1e9 + sum + group;
}

describe('numbers', () => {
  it('are heard as they were', () => {
    const whole = fc
      .integer({ min: 0, max: 15 })
      .chain((digits) => fc.nat({ max: 10 ** Math.min(digits, 9) }));
    fc.assert(
      fc.property(whole, fc.constantFrom(1, 1000, 1_000_000, 1_000_003), (base, times) => {
        const value = base * times;
        if (value > Number.MAX_SAFE_INTEGER) return;
        assert.equal(heard(numberWords(String(value))), value);
      }),
      { numRuns: 1000 },
    );
  });

  it('that are dialled are said digit by digit, none left out', () => {
    const digits = (min: number, max: number) =>
      fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max })
        .map((list) => list.join(''));
    const dialled = fc.oneof(
      digits(8, 10).map((rest) => `0${rest}`),
      digits(12, 12),
      digits(4, 8).map((rest) => `số ${rest}`),
      digits(4, 4).map((rest) => `1900 ${rest}`),
      digits(9, 9).map((rest) => `+84${rest}`),
    );
    fc.assert(
      fc.property(dialled, (shown) => {
        const written = say(shown)
          .split(/[\s,]+/)
          .map((word) => DIGIT_WORDS.indexOf(word))
          .filter((digit) => digit >= 0)
          .join('');
        assert.equal(written, shown.replace(/\D/g, ''));
      }),
    );
  });
});
