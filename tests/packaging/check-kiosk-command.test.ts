import { checkKioskCommand } from '../../src/cli/check-kiosk-command.js';
import { readFileSync } from 'node:fs';
import { project } from '../support/server.js';
import { assert, describe, it } from '../support/suite.js';

const GOOD = {
  version: 1,
  name: { vi: 'Chợ', en: 'Market' },
  ward: '07069',
  checkInUrl: '../vao/',
  language: 'vi',
  screen: { inches: 21.5 },
  bulletins: [],
  choices: [{ show: 'check-in' }],
  help: { phone: '1022' },
};

const FILES: Readonly<Record<string, string>> = {
  'good.json': JSON.stringify(GOOD),
  'wrong.json': JSON.stringify({ ...GOOD, ward: '99999', trusst: 'x' }),
  'shipped.json': readFileSync(new URL('kiosk/kiosk.json', project), 'utf8'),
  'documented.json': documented(),
  'comma.json': '{\n  "version": 1\n  "name": {}\n}',
};

/** The example in the documentation. */
function documented(): string {
  const text = readFileSync(new URL('docs/kiosk-config.md', project), 'utf8');
  return /```json\n([^`]+)```/.exec(text)?.[1] ?? '';
}

async function run(...args: string[]) {
  let out = '';
  let complaints = '';
  const code = await checkKioskCommand(args, {
    read: (file) => Promise.resolve(FILES[file]).then((text) => text ?? Promise.reject(Error())),
    write: (text) => (out += text),
    complain: (text) => (complaints += text),
    today: '2027-05-01',
  });
  return { code, out, complaints };
}

describe('wardkit check-kiosk', () => {
  it('is content with a good one', async () => {
    const { code, out } = await run('good.json');
    assert.equal(code, 0);
    assert.equal(out, 'good.json\n\n✓ Đạt, không có gì phải sửa.\n\n');
  });

  it('is content with the one that ships, and with the one that is documented', async () => {
    assert.equal((await run('shipped.json', 'documented.json')).code, 0);
  });

  it('names the fields that are wrong, a commune that there is not among them', async () => {
    const { code, out } = await run('wrong.json');
    assert.equal(code, 1);
    assert.include(out, 'Có phải là “trust” không?  [unknown-field]');
    assert.include(out, '✗ Lỗi  ward: không có phường, xã nào mang mã “99999”.  [unknown-ward]');
    assert.include(out, '2 lỗi');
    assert.include((await run('wrong.json', '--lang', 'en')).out, 'no commune has the code');
  });

  it('says where a file is no JSON', async () => {
    assert.include((await run('comma.json')).out, 'dòng 3, cột 3');
  });

  it('says how it is called, and which file cannot be read', async () => {
    for (const args of [[], ['good.json', '--lang', 'fr'], ['--loud']]) {
      const { code, complaints } = await run(...args);
      assert.equal(code, 2);
      assert.include(complaints, 'wardkit check-kiosk');
    }
    const { code, complaints, out } = await run('gone.json', 'good.json');
    assert.equal(code, 2);
    assert.equal(complaints, 'Không đọc được tệp gone.json.\n');
    assert.include(out, '✓ Đạt');
  });
});
