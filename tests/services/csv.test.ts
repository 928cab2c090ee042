import * as fc from 'fast-check';
import { writeCsv, type Cell } from '../../src/services/csv.js';
import { MORNING } from '../support/records.js';
import { assert, describe, it } from '../support/suite.js';

/** A reader by RFC 4180, and by the one rule of ours: a tab in front is taken off. */
function readCsv(file: string): string[][] {
  assert.isTrue(file.startsWith('\uFEFF'), 'a byte order mark');
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  cell.lastIndex = 1;
  for (let match = cell.exec(file); match; match = cell.exec(file)) {
    const [, quoted, bare = '', end] = match;
    row.push((quoted?.replaceAll('""', '"') ?? bare).replace(/^\t/, ''));
    if (end === ',') continue;
    rows.push(row);
    row = [];
    if (cell.lastIndex === file.length) return rows;
  }
  throw new Error('no CSV');
}

/** What a spreadsheet makes a number, a date or a formula of, quotes or not. */
const COMPUTED = /^\s*[=+\-@\d.,]/u;

describe('a CSV file for spreadsheets', () => {
  const hostile = [
    '=1+1',
    '=HYPERLINK("https://x.example","Bấm")',
    '+84912345678',
    '-2+3',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    ' =1+1',
    '＝1+1',
    '0912345678',
    '079190006789',
    '1E5',
    '1/2',
    '8:15',
    '.5',
    'Nguyễn "Mẫu", Thị\r\nVăn',
    '"',
    '',
  ];

  it('gives back every hostile name as it was', () => {
    assert.deepEqual(readCsv(writeCsv([hostile])), [hostile]);
  });

  it('shows a spreadsheet nothing that it would compute', () => {
    for (const name of hostile) {
      const text = writeCsv([[name]])
        .slice(1)
        .replace(/^"|"\r\n$/g, '');
      assert.isFalse(COMPUTED.test(text) && !text.startsWith('\t'), JSON.stringify(name));
    }
  });

  it('leaves ordinary names without anything in front', () => {
    assert.equal(
      writeCsv([['Nguyễn Thị Mẫu', "H'Thoan"]]),
      '\uFEFF"Nguyễn Thị Mẫu","H\'Thoan"\r\n',
    );
  });

  it('leaves figures and moments to be computed with', () => {
    assert.equal(writeCsv([[3, { at: MORNING }]]), '\uFEFF3,2026-11-22 09:00\r\n');
  });

  it('reads back the same cells, whatever they say', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n", \'0１＝a') }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 1 }), { minLength: 1 }), (rows) => {
        assert.deepEqual(readCsv(writeCsv(rows as Cell[][])), rows);
      }),
    );
  });
});
