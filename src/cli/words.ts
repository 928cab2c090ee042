/** What the command says. */
export interface CommandWords {
  readonly usage: string;
  readonly error: string;
  readonly warning: string;
  readonly unreadable: (file: string) => string;
  readonly above: (line: number) => string;
  readonly otherColumn: (name: string) => string;
  readonly refused: (line: number) => string;
  readonly sum: (errors: number, warnings: number) => string;
}

const VI: CommandWords = {
  usage: `Cách dùng: wardkit check-guide TỆP... [--strict] [--lang en]
           wardkit policy-guide BẢNG.json [PHỤ-LỤC.csv] [--lang en]
           wardkit check-kiosk kiosk.json... [--lang en]

check-guide: kiểm tra bài hướng dẫn (tệp JSON), in ra lỗi, cảnh báo và sơ đồ các bước.
policy-guide: làm bài hướng dẫn từ bảng đối tượng được hỗ trợ; có phụ lục thì lấy các dòng của phụ
lục. Bài in ra màn hình, dòng nào không nhận được in riêng kèm lý do.
check-kiosk: kiểm tra cấu hình của kiosk, in ra mục nào sai và cách sửa.

  --strict   cảnh báo cũng tính là không đạt
  --lang en  in bằng tiếng Anh

Mã thoát: 0 đạt, 1 có lỗi, 2 gọi sai hoặc không đọc được tệp.
`,
  error: 'Lỗi',
  warning: 'Cảnh báo',
  unreadable: (file) => `Không đọc được tệp ${file}.`,
  above: (line) => `Dòng ${line}, trên dòng tiêu đề, không lấy`,
  otherColumn: (name) => `Cột “${name}” không dùng đến.`,
  refused: (line) => `✗ Dòng ${line} không nhận`,
  sum: (errors, warnings) =>
    errors + warnings === 0
      ? '✓ Đạt, không có gì phải sửa.'
      : `${errors} lỗi, ${warnings} cảnh báo.`,
};

const EN: CommandWords = {
  usage: `Usage: wardkit check-guide FILE... [--strict] [--lang en]
       wardkit policy-guide RULES.json [ANNEX.csv] [--lang en]
       wardkit check-kiosk kiosk.json... [--lang en]

check-guide: checks guides (JSON files), prints errors, warnings and the graph of the steps.
policy-guide: makes a guide of a table of who is supported, with the rows of an annex where one is
given. It prints the guide; lines that could not be taken are told apart, each with why.
check-kiosk: checks the configs of kiosks, and says which fields are wrong and what to do.

  --strict   warnings count as failure
  --lang en  in English; Vietnamese unless given

Exit code: 0 passed, 1 errors, 2 wrong call or unreadable file.
`,
  error: 'Error',
  warning: 'Warning',
  unreadable: (file) => `The file ${file} cannot be read.`,
  above: (line) => `Line ${line}, above the header, was not taken`,
  otherColumn: (name) => `The column “${name}” is not used.`,
  refused: (line) => `✗ Line ${line} was not taken`,
  sum: (errors, warnings) =>
    errors + warnings === 0
      ? '✓ Passed, nothing to mend.'
      : `Errors: ${errors}. Warnings: ${warnings}.`,
};

export function wordsFor(language: 'vi' | 'en'): CommandWords {
  return language === 'en' ? EN : VI;
}
