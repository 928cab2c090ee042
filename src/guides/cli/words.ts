/** What the command says. */
export interface CommandWords {
  readonly usage: string;
  readonly error: string;
  readonly warning: string;
  readonly unreadable: (file: string) => string;
  readonly sum: (errors: number, warnings: number) => string;
}

const VI: CommandWords = {
  usage: `Cách dùng: wardkit check-guide TỆP... [--strict] [--lang en]

Kiểm tra bài hướng dẫn (tệp JSON), in ra lỗi, cảnh báo và sơ đồ các bước.

  --strict   cảnh báo cũng tính là không đạt
  --lang en  in bằng tiếng Anh

Mã thoát: 0 đạt, 1 có lỗi, 2 gọi sai hoặc không đọc được tệp.
`,
  error: 'Lỗi',
  warning: 'Cảnh báo',
  unreadable: (file) => `Không đọc được tệp ${file}.`,
  sum: (errors, warnings) =>
    errors + warnings === 0
      ? '✓ Đạt, không có gì phải sửa.'
      : `${errors} lỗi, ${warnings} cảnh báo.`,
};

const EN: CommandWords = {
  usage: `Usage: wardkit check-guide FILE... [--strict] [--lang en]

Checks guides (JSON files): prints errors, warnings and the graph of the steps.

  --strict   warnings count as failure
  --lang en  in English; Vietnamese unless given

Exit code: 0 passed, 1 errors, 2 wrong call or unreadable file.
`,
  error: 'Error',
  warning: 'Warning',
  unreadable: (file) => `The file ${file} cannot be read.`,
  sum: (errors, warnings) =>
    errors + warnings === 0
      ? '✓ Passed, nothing to mend.'
      : `Errors: ${errors}. Warnings: ${warnings}.`,
};

export function wordsFor(language: 'vi' | 'en'): CommandWords {
  return language === 'en' ? EN : VI;
}
