import { checkGuideCommand } from '../../src/cli/check-guide-command.js';
import { changed, smallGuide, TODAY } from '../guides/small-guide.js';
import { assert, describe, it } from '../support/suite.js';

const FILES: Readonly<Record<string, string>> = {
  'good.json': JSON.stringify(smallGuide()),
  'notepad.json': `\ufeff${JSON.stringify(smallGuide())}`,
  'warned.json': JSON.stringify(changed({ '/steps/0/helper': undefined })),
  'wrong.json': JSON.stringify(changed({ '/steps/3/next': 'call' })),
  'other.json': JSON.stringify(changed({ '/id': 'other', '/done/guides': ['small', 'gone'] })),
  'comma.json': '{\n  "format": 1\n  "id": "x"\n}',
  'escape.json': JSON.stringify(
    changed({ '/title/vi': 'A\u001b[2J', '/steps/0/title/vi': 'B\u001b[2J' }),
  ),
};

async function run(...args: string[]) {
  let out = '';
  let complaints = '';
  const code = await checkGuideCommand(args, {
    read: (file) => {
      const text = FILES[file];
      return text === undefined ? Promise.reject(new Error('ENOENT')) : Promise.resolve(text);
    },
    write: (text) => (out += text),
    complain: (text) => (complaints += text),
    today: TODAY,
  });
  return { code, out, complaints };
}

describe('wardkit check-guide', () => {
  it('is content with a good guide, and draws it', async () => {
    const { code, out } = await run('check-guide', 'good.json', '--strict');
    assert.equal(code, 0);
    assert.include(out, 'good.json\n\n1 open · Mở trang của phường\n2 find');
    assert.include(out, '✓ Đạt');
  });

  it('takes a file from Notepad', async () => {
    assert.equal((await run('check-guide', 'notepad.json')).code, 0);
  });

  it('fails for warnings only if asked to', async () => {
    assert.equal((await run('check-guide', 'warned.json')).code, 0);
    const { code, out } = await run('check-guide', 'warned.json', '--strict');
    assert.equal(code, 1);
    assert.include(out, '! Cảnh báo  Bước 1 “Mở trang của phường”: chưa có lời cho người giúp');
    assert.include(out, '0 lỗi, 1 cảnh báo.');
  });

  it('fails for an error, and draws the steps all the same', async () => {
    const { code, out } = await run('check-guide', 'wrong.json', 'good.json', '--lang', 'en');
    assert.equal(code, 1);
    assert.include(out, '✗ Error  Step 4 “Phone the ward”: the way goes round for ever');
    assert.include(out, '↺ 4 call');
    assert.include(out, 'Errors: 1. Warnings: 0.');
  });

  it('knows the guides that are checked together, and those that ship', async () => {
    const alone = await run('check-guide', 'other.json', '--strict');
    assert.include(alone.out, 'mã “small”');
    const { out } = await run('check-guide', 'other.json', 'good.json');
    assert.notInclude(out, 'mã “small”');
    assert.include(out, 'mã “gone”');
  });

  it('says where a file is no JSON', async () => {
    const { code, out } = await run('check-guide', 'comma.json');
    assert.equal(code, 1);
    assert.include(out, 'khoảng dòng 3');
  });

  it('prints nothing that a terminal would obey', async () => {
    const { out } = await run('check-guide', 'escape.json');
    assert.isFalse(out.includes('\u001b'));
  });

  it('tells a wrong call and an unreadable file from a wrong guide', async () => {
    for (const args of [
      [],
      ['check-guide'],
      ['look', 'good.json'],
      ['check-guide', 'good.json', '--lang', 'fr'],
      ['check-guide', 'good.json', '--loud'],
    ]) {
      const { code, complaints } = await run(...args);
      assert.equal(code, 2);
      assert.include(complaints, 'wardkit check-guide');
    }
    const { code, complaints, out } = await run('check-guide', 'gone.json', 'good.json');
    assert.equal(code, 2);
    assert.equal(complaints, 'Không đọc được tệp gone.json.\n');
    assert.include(out, '✓ Đạt');
  });

  it('explains itself', async () => {
    const { code, out } = await run('--help');
    assert.equal(code, 0);
    assert.include(out, 'Cách dùng');
    assert.include((await run('-h', '--lang', 'en')).out, 'Usage');
  });
});
