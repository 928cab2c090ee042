/** What an importer of rules says to the ward officer who saved the file. */
import type { GuideText } from './guide.js';
import type { AmountFailure } from './policy-amount.js';
import type { Column } from './policy-import.js';
import { POLICY_LIMITS } from './policy-rules.js';
import type { TableLine } from './read-table.js';

const NAMES: Readonly<Record<Column, string>> = {
  group: 'Nhóm',
  question: 'Câu hỏi',
  amount: 'Mức hỗ trợ',
  dossier: 'Hồ sơ',
  rule: 'Căn cứ',
  source: 'Nguồn',
};

export const EMPTY_FILE: GuideText = {
  vi: 'Tệp này không có chữ nào.',
  en: 'There are no words in this file.',
};

export const LONG_FILE: GuideText = {
  vi: 'Tệp này quá lớn. Chỉ lưu riêng trang tính có phụ lục.',
  en: 'This file is too large. Save only the sheet with the annex.',
};

export const GARBLED_FILE: GuideText = {
  vi: 'Chữ có dấu trong tệp bị hỏng. Lưu lại từ bảng tính, chọn loại “CSV UTF-8”.',
  en: 'The accented letters of this file are damaged. Save it again as “CSV UTF-8”.',
};

export function missingColumns(columns: readonly Column[]): GuideText {
  const names = columns.map((column) => `“${NAMES[column]}”`).join(', ');
  return {
    vi: `Không tìm thấy cột ${names}. Dòng tiêu đề cần có đủ các cột này.`,
    en: `No column ${names} was found. The header line needs all of these.`,
  };
}

export const TOO_MANY: GuideText = {
  vi: `Một bảng chỉ có tối đa ${POLICY_LIMITS.rows} hàng. Để hàng này sang một bảng khác.`,
  en: `A table has at most ${POLICY_LIMITS.rows} rows. Put this row into another table.`,
};

export const FAULTS: Readonly<Record<NonNullable<TableLine['fault']>, GuideText>> = {
  'open-quote': {
    vi: 'Có dấu ngoặc kép mở ra mà không đóng lại, nên từ dòng này đến hết tệp chưa đọc được.',
    en: 'A quote is opened and never closed, so nothing from this line to the end could be read.',
  },
  'stray-quote': {
    vi: 'Sau dấu ngoặc kép đóng còn có chữ. Sửa dấu ngoặc kép trong ô đó.',
    en: 'There is text behind a closing quote. Correct the quotes in that cell.',
  },
};

export function moreCells(columns: number): GuideText {
  return {
    vi: `Dòng này có nhiều hơn ${columns} ô. Có thể một dấu phân cách nằm trong chữ: lưu lại từ bảng tính.`,
    en: `This line has more than ${columns} cells. A separator may stand in the text: save the file again from the spreadsheet.`,
  };
}

export function emptyCell(column: Column): GuideText {
  return {
    vi: `Cột “${NAMES[column]}” còn trống.`,
    en: `The column “${NAMES[column]}” is empty.`,
  };
}

export function inColumn(column: Column, fault: GuideText): GuideText {
  return {
    vi: `Cột “${NAMES[column]}”: ${fault.vi}`,
    en: `Column “${NAMES[column]}”: ${fault.en}`,
  };
}

export function repeated(line: number): GuideText {
  return {
    vi: `Nhóm và câu hỏi giống hệt dòng ${line}. Giữ một dòng thôi.`,
    en: `Group and question are the same as in line ${line}. Keep only one of them.`,
  };
}

export const AMOUNTS: Readonly<Record<AmountFailure | 'too-small' | 'too-large', GuideText>> = {
  'not-money': {
    vi: 'Cột “Mức hỗ trợ” không phải một số tiền bằng đồng. Viết như 1.000.000 đ.',
    en: 'The column “Mức hỗ trợ” holds no amount in đồng. Write it as 1.000.000 đ.',
  },
  'per-other': {
    vi: 'Cột “Mức hỗ trợ” không tính theo người. Bảng này chỉ nhận mức cho mỗi người.',
    en: 'The column “Mức hỗ trợ” is not for each person. This table takes amounts per person only.',
  },
  'too-small': {
    vi: 'Mức hỗ trợ dưới 10.000 đồng. Có thể số này tính bằng nghìn hoặc triệu: viết đủ số 0.',
    en: 'The amount is below 10,000 đồng. It may be in thousands or millions: write all noughts.',
  },
  'too-large': {
    vi: 'Mức hỗ trợ trên 1 tỷ đồng mỗi người. Xem lại có thừa số 0 không.',
    en: 'The amount is above 1 billion đồng a person. See whether there is a nought too many.',
  },
};
