import { codeLabel } from '../../src/elements/code-scanner/code-label.js';
import { assert, describe, it } from '../support/suite.js';

describe('what a person is shown of a code they may choose', () => {
  for (const [text, label] of [
    ['https://example.vn/', 'example.vn'],
    ['https://example.vn/thuc-don?x=1', 'example.vn/thuc-don'],
    ['https://xn--vit-nam-9o1b.example/a', 'xn--vit-nam-9o1b.example/a'],
    ['WIFI:S:Quán Mộc;T:WPA;P:bi mat;;', 'Wi-Fi Quán Mộc'],
    ['WIFI:T:WPA;S:Cà \\; phê;P:bi mat;;', 'Wi-Fi Cà ; phê'],
    ['HTTPS://PHUONG.EXAMPLE/#VBROKEN', 'https://phuong.example'],
    ['00020101021138540010A00000072701240006970436', 'Mã chuyển tiền'],
    ['một\n hai\t\u0007ba', 'một hai ba'],
    ['x'.repeat(100), `${'x'.repeat(59)}…`],
    ['', ''],
  ] as const) {
    it(`“${label}”`, () => assert.equal(codeLabel(text, { payment: 'Mã chuyển tiền' }), label));
  }
});
