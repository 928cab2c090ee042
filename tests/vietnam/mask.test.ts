import fc from 'fast-check';
import { maskId, maskName, maskPhone } from '../../src/vietnam.js';
import { assert, describe, it } from '../support/suite.js';

const DOTS = '••••';

const digits = (minLength: number, maxLength = minLength) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength });

describe('a masked identity number', () => {
  it('shows its last four digits', () => {
    for (const [id, masked] of [
      ['079190006789', '••••6789'],
      ['079 190 006 789', '••••6789'],
      ['079-190-006-789', '••••6789'],
      ['０７９１９０００６７８９', '••••6789'],
      ['012345678', '••••5678'],
      ['C1234567', '••••4567'],
      ['HS4010100012345', '••••2345'],
      ['******006789', '••••6789'],
    ] as const) {
      assert.equal(maskId(id), masked);
    }
  });

  it('shows nothing of what is short, hidden already, or no number', () => {
    for (const id of ['', '1', '6789', '06789', '0006789', '079190******', 'NguyenThiMau']) {
      assert.equal(maskId(id), DOTS, id);
    }
    assert.equal(maskId('1 2 3 4 5 6 7'), DOTS);
    assert.equal(maskId('1.2.3.4\u200b\u200b\u200b\u200b'), DOTS);
  });

  it('hides where and when its bearer was born, and how long it is', () => {
    fc.assert(
      fc.property(digits(0, 8), digits(4), (front, end) => {
        const masked = maskId(front + end);
        assert.equal(masked, front.length < 4 ? DOTS : DOTS + end);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        assert.match(maskId(any), /^••••(?:\d{4})?$/);
      }),
    );
  });
});

describe('a masked name', () => {
  const MASKED: Record<string, string> = {
    'Nguyễn Thị Mẫu': 'N… T… Mẫu',
    'NGUYỄN VĂN ĐỨC': 'N… V… ĐỨC',
    'Lê An': 'L… An',
    Đạt: 'Đ…',
    'Ksor H’Thoan': 'K… H’Thoan',
    'Y Moan Êban': 'Y… M… Êban',
    'Công Tằng Tôn Nữ Thị Hương-Giang': 'C… T… T… N… T… Hương-Giang',
    'Trần Thị B (mẹ bé An)': 'T… T… B… m… b… An',
    阮文德: '阮…',
    'An 0912345678': 'A… …',
    'An an@thu.vn': 'A… a…',
    'Cô Ba 🌸': 'C… Ba',
    '🌸': DOTS,
    '': DOTS,
    '  Nguyễn \u00a0 Mẫu ': 'N… Mẫu',
  };
  for (const [name, masked] of Object.entries(MASKED)) {
    it(`of ${name || 'nobody'} is ${masked}`, () => {
      assert.equal(maskName(name), masked);
    });
  }

  it('is the same composed or not, and keeps a letter with its marks', () => {
    for (const name of ['Ấn Độ', 'Ổn Ế', 'Ứ']) {
      assert.equal(maskName(name.normalize('NFD')), maskName(name));
    }
    assert.equal(maskName('Ấn'.normalize('NFD')), 'Ấ…');
    assert.equal(maskName('क्षत्रिय'), 'क्…');
  });

  it('shows of each word but the last its first letter alone', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aàảđơừMNĐ'), minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const shown = maskName(words.join(' ')).split(' ');
        assert.lengthOf(shown, words.length);
        shown.forEach((part, i) => {
          const isGiven = i > 0 && i === words.length - 1;
          assert.equal(part, isGiven ? words[i] : `${words[i]?.charAt(0)}…`);
        });
      }),
    );
  });

  it('never shows a digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'Aạ0123 -@.') }), (any) => {
        assert.notMatch(maskName(any), /\d/);
      }),
    );
  });
});

describe('a masked phone number', () => {
  it('shows its last three digits', () => {
    assert.equal(maskPhone('0912345678'), '09•• ••• 678');
    assert.equal(maskPhone('02438253357'), '02•• ••• 357');
    assert.equal(maskPhone('+33612345678'), '+••• ••• 678');
  });

  it('shows nothing of what is none', () => {
    for (const phone of ['', '113', '0912', '0912 345 678', '+84', '84912345678', 'An']) {
      assert.equal(maskPhone(phone), DOTS, phone);
    }
  });
});
