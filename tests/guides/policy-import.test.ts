import fc from 'fast-check';
import { parseAmount } from '../../src/guides/format/policy-amount.js';
import { importPolicyRules, type PolicyImport } from '../../src/guides/format/policy-import.js';
import { readTable } from '../../src/guides/format/read-table.js';
import { writeCsv } from '../../src/services/csv.js';
import { assert, describe, it } from '../support/suite.js';

const HEADER = ['Nhóm', 'Câu hỏi', 'Mức hỗ trợ', 'Hồ sơ', 'Căn cứ', 'Nguồn'];
const ROW = [
  'Hộ nghèo',
  'Nhà cô bác có là hộ nghèo không?',
  '1.000.000 đ',
  'Bản chụp sổ hộ nghèo',
  'Hộ nghèo được hỗ trợ 1.000.000 đồng mỗi người',
  'Phụ lục 01, Kế hoạch 188',
];

function imported(csv: string): PolicyImport {
  const outcome = importPolicyRules(csv);
  if (!outcome.ok) throw new Error(outcome.message.vi);
  return outcome.value;
}

function failure(csv: string): string {
  const outcome = importPolicyRules(csv);
  return outcome.ok ? '' : `${outcome.code}: ${outcome.message.vi}`;
}

/** As a spreadsheet saves it: quotes where they are needed. */
function save(rows: readonly (readonly string[])[], separator: string, end = '\r\n'): string {
  const cell = (text: string) =>
    /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(cell).join(separator) + end).join('');
}

/** One line of the file, with something else in one column. */
function lineWith(column: number, text: string): string {
  return save([HEADER, ROW.with(column, text)], ',');
}

function refusalOf(csv: string): string {
  const [refused] = imported(csv).refused;
  return refused ? `${refused.line}: ${refused.message.vi}` : '';
}

describe('an annex brought in from a spreadsheet', () => {
  it('becomes rows, parted by commas, semicolons or tabs', () => {
    for (const separator of [',', ';', '\t']) {
      const { rows, refused } = imported(save([HEADER, ROW], separator));
      assert.deepEqual(refused, []);
      assert.deepEqual(rows, [
        {
          id: 'ho-ngheo',
          group: { vi: 'Hộ nghèo' },
          question: { vi: 'Nhà cô bác có là hộ nghèo không?' },
          amount: 1_000_000,
          rule: { vi: 'Hộ nghèo được hỗ trợ 1.000.000 đồng mỗi người' },
          dossier: { vi: 'Bản chụp sổ hộ nghèo' },
          source: { kind: 'văn bản', title: 'Phụ lục 01, Kế hoạch 188', confidence: 'high' },
        },
      ]);
    }
  });

  it('is read with a byte order mark, and as this product writes CSV itself', () => {
    assert.equal(imported(`\uFEFF${save([HEADER, ROW], ';')}`).rows.length, 1);
    assert.equal(imported(writeCsv([HEADER, ROW])).rows[0]?.amount, 1_000_000);
  });

  it('has its columns found without accents, in any case and order', () => {
    const header = ['nguon', 'CAN CU', 'Ho so', 'MUC HO TRO (đồng/người)', 'cau hoi:', 'NHÓM'];
    const { rows } = imported(save([header, ROW.toReversed()], ','));
    assert.equal(rows[0]?.group.vi, 'Hộ nghèo');
    assert.equal(rows[0]?.amount, 1_000_000);
  });

  it('tells what stands above the header and in other columns', () => {
    const rows = [['PHỤ LỤC 01'], [], ['STT', ...HEADER], ['1', ...ROW]];
    const { above, otherColumns, rows: taken } = imported(save(rows, ';'));
    assert.deepEqual(above, [{ line: 1, text: 'PHỤ LỤC 01' }]);
    assert.deepEqual(otherColumns, ['STT']);
    assert.equal(taken.length, 1);
  });

  it('refuses a bad line by the number that the spreadsheet shows', () => {
    const broken = ROW.with(3, 'Hai dòng\ntrong một ô');
    const rows = [HEADER, broken, [], ROW.with(0, '')];
    assert.equal(refusalOf(save(rows, ',')), '4: Cột “Nhóm” còn trống.');
  });

  it('tells of each fault what to do', () => {
    assert.include(refusalOf(lineWith(2, 'một ít')), '2: Cột “Mức hỗ trợ” không phải một số tiền');
    assert.include(refusalOf(lineWith(2, '1.000.000 đ/hộ')), 'không tính theo người');
    assert.include(refusalOf(lineWith(2, '1.000')), 'dưới 10.000 đồng');
    assert.include(refusalOf(lineWith(2, '2.000.000.000')), 'trên 1 tỷ');
    assert.include(refusalOf(lineWith(4, 'x'.repeat(300))), 'Cột “Căn cứ”: Dài quá 260 ký tự');
    assert.include(refusalOf(lineWith(1, '<script>')), 'Cột “Câu hỏi”: Có dấu “<”');
    assert.include(refusalOf(lineWith(5, ' ')), 'Cột “Nguồn” còn trống');
    assert.include(refusalOf(save([HEADER, [...ROW, 'thừa']], ',')), 'nhiều hơn 6 ô');
    assert.include(refusalOf(save([HEADER, ROW, ROW], ',')), '3: Nhóm và câu hỏi giống hệt dòng 2');
  });

  it('keeps the good rows beside a refused one', () => {
    const { rows, refused } = imported(save([HEADER, ROW.with(2, '?'), ROW], ','));
    assert.equal(rows.length, 1);
    assert.deepEqual(
      refused.map(({ line }) => line),
      [2],
    );
  });

  it('does not lose what follows a quote that nobody closed', () => {
    const csv = `${save([HEADER, ROW], ',')}"Người có công,câu hỏi\r\n${ROW.join(',')}\r\n`;
    const { rows, refused } = imported(csv);
    assert.equal(rows.length, 1);
    assert.equal(refused[0]?.line, 3);
    assert.include(refused[0]?.message.vi, 'chưa đọc được');
    assert.include(refused[0]?.text, 'Bản chụp sổ hộ nghèo');
  });

  it('trusts a newspaper less than a document, and hearsay least', () => {
    const sources = ['Báo Hà Nội mới', 'Nghị quyết 15/NQ-HĐND', 'nghe kể'];
    const rows = sources.map((source, i) => ROW.with(5, source).with(0, `Nhóm ${i}`));
    assert.deepEqual(
      imported(save([HEADER, ...rows], ',')).rows.map(({ source }) => [
        source.kind,
        source.confidence,
      ]),
      [
        ['báo', 'medium'],
        ['văn bản', 'high'],
        ['khác', 'low'],
      ],
    );
  });

  it('may lack the papers, and nothing else', () => {
    const rows = [HEADER, ROW].map((row) => row.toSpliced(3, 1));
    assert.isUndefined(imported(save(rows, ',')).rows[0]?.dossier);
    assert.include(failure(save([HEADER.toSpliced(2, 1), ROW], ',')), 'no-header: ');
    assert.include(failure(save([HEADER.toSpliced(2, 1), ROW], ',')), '“Mức hỗ trợ”');
  });

  it('is refused whole where it is no such file', () => {
    assert.include(failure(' \r\n '), 'empty');
    assert.include(failure(save([HEADER.with(0, 'Nh\uFFFDm'), ROW], ',')), 'CSV UTF-8');
    assert.include(failure('%PDF-1.7'), 'no-header');
    assert.include(failure(save([HEADER.with(2, 'Mức hỗ trợ (đồng/hộ)'), ROW], ',')), 'Mức hỗ trợ');
  });

  it('puts every line with words in exactly one place', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom(...ROW, '', ' ', '"', ';', '\t', '1,5 triệu đồng', 'a"b', '\r\n', '0'),
    );
    const line = fc.oneof(
      fc.array(cell, { maxLength: 8 }),
      fc.tuple(fc.nat(5), cell).map(([at, text]) => ROW.with(at, text)),
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 20 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\r\n', '\n', '\r'),
        (lines, separator, end) => {
          const csv = save([HEADER, ...lines], separator, end);
          const outcome = importPolicyRules(csv);
          if (!outcome.ok) return; // whole file refused, with why
          const { rows, refused, above } = outcome.value;
          const withWords = readTable(csv, separator).filter(({ cells }) =>
            cells.some((text) => /[^\p{Cc}\p{Cf}\s]/u.test(text)),
          );
          assert.equal(rows.length + refused.length + above.length + 1, withWords.length);
          assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        importPolicyRules(text);
        importPolicyRules(`${HEADER.join(';')}\n${text}`);
      }),
    );
  });
});

describe('a table read back', () => {
  it('has the cells that were saved, whatever stands in them', () => {
    const rows = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), (lines, separator) => {
        const read = readTable(save(lines, separator), separator);
        assert.deepEqual(
          read.map(({ cells }) => [...cells]),
          lines,
        );
        assert.isTrue(
          read.every(({ fault }, i) => fault === undefined && read[i]?.number === i + 1),
        );
      }),
    );
  });

  it('has no line after the last one, whether that is ended or not', () => {
    assert.equal(readTable('a,b\r\nc,', ',').length, 2);
    assert.deepEqual(readTable('a,b\nc,', ',')[1]?.cells, ['c', '']);
    assert.equal(readTable('a,b\nc,\n', ',').length, 2);
  });

  it('takes a quote inside a cell as text, and text behind quotes as a fault', () => {
    assert.deepEqual(readTable('ống 5",b', ',')[0]?.cells, ['ống 5"', 'b']);
    assert.equal(readTable('"a" b,c', ',')[0]?.fault, 'stray-quote');
    assert.equal(readTable('a,"b\nc', ',')[0]?.fault, 'open-quote');
  });
});

describe('an amount', () => {
  it('is read as annexes write it', () => {
    for (const text of [
      '1.000.000 đ',
      '1.000.000 đồng/người',
      '1.000.000 đồng mỗi người',
      '1,000,000 VND',
      '1 000 000 ₫',
      '1000000',
      '1.000.000,00',
      '1 triệu đồng',
    ]) {
      assert.equal(parseAmount(text), 1_000_000, text);
    }
    assert.equal(parseAmount('1,5 triệu đồng'), 1_500_000);
  });

  it('is not guessed', () => {
    for (const text of [
      '',
      'một triệu',
      '1.00.000',
      '1.000,000',
      '1.5 triệu',
      '1.000.000 USD',
      '-5',
    ]) {
      assert.equal(parseAmount(text), 'not-money', text);
    }
    assert.equal(parseAmount('500.000 đ/hộ'), 'per-other');
    assert.equal(parseAmount('500.000 đ/người/tháng'), 'per-other');
  });

  it('comes back from however it is grouped', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000_000),
        fc.constantFrom('.', ',', ' '),
        fc.constantFrom('', ' đ', ' đồng', 'đ', ' VNĐ', ' ₫/người', ' đồng/01 người'),
        (amount, separator, unit) => {
          const figures = String(amount).replace(/\B(?=(\d{3})+$)/g, separator);
          assert.equal(parseAmount(`${figures}${unit}`), amount);
        },
      ),
    );
  });
});

describe('an annex that is none', () => {
  it('is refused without a long search for a header in it', () => {
    for (const filler of [':', '*', ' :']) {
      assert.equal(importPolicyRules(`${filler.repeat(60_000)}x`).ok, false);
    }
  });
});
