import { readFileSync } from 'node:fs';
import { policyGuideCommand } from '../../src/cli/policy-guide-command.js';
import { checkGuide } from '../../src/guides/format/check-guide.js';
import { project } from '../support/server.js';
import { assert, describe, it } from '../support/suite.js';

const RULES = readFileSync(
  new URL('src/guides/shipped/support-policy/rules.json', project),
  'utf8',
);
const ANNEX = `PHỤ LỤC 01
Nhóm;Câu hỏi;Mức hỗ trợ;Căn cứ;Nguồn;Ghi chú
Hộ nghèo;Nhà mình có sổ hộ nghèo không?;1.000.000 đ;Mỗi người một triệu đồng;Phụ lục 01;a
Người có công;Cô bác có thẻ người có công không?;một triệu;Mỗi người một triệu đồng;Phụ lục 01;b
`;
const FILES: Readonly<Record<string, string>> = {
  'rules.json': RULES,
  'annex.csv': ANNEX,
  'broken.json': '{',
  'wrong.json': JSON.stringify({ ...(JSON.parse(RULES) as object), rows: [] }),
};

async function run(...args: string[]) {
  let out = '';
  let complaints = '';
  const code = await policyGuideCommand(args, {
    read: (file) => {
      const text = FILES[file];
      return text === undefined ? Promise.reject(new Error('ENOENT')) : Promise.resolve(text);
    },
    write: (text) => (out += text),
    complain: (text) => (complaints += text),
    today: '2026-11-22',
  });
  return { code, out, complaints };
}

describe('wardkit policy-guide', () => {
  it('makes the guide of a rule table', async () => {
    const { code, out, complaints } = await run('rules.json');
    assert.deepEqual([code, complaints], [0, '']);
    assert.deepEqual(checkGuide(JSON.parse(out), { today: '2026-11-22' }).findings, []);
  });

  it('takes the rows of an annex, and tells of every line that it does not take', async () => {
    const { code, out, complaints } = await run('rules.json', 'annex.csv');
    assert.equal(code, 1);
    assert.include(out, 'Nhà mình có sổ hộ nghèo không?');
    assert.notInclude(out, 'thẻ người có công không?');
    assert.match(complaints, /Dòng 4 không nhận: .*\n {2}Người có công/);
    assert.include(complaints, 'Cột “Ghi chú” không dùng đến.');
    assert.include(complaints, 'Dòng 1, trên dòng tiêu đề, không lấy: PHỤ LỤC 01');
  });

  it('says what is wrong with a table, and how it is called', async () => {
    assert.equal((await run('broken.json')).code, 1);
    const wrong = await run('wrong.json', '--lang', 'en');
    assert.equal(wrong.code, 1);
    assert.include(wrong.complaints, 'wrong.json');
    assert.equal((await run()).code, 2);
    assert.equal((await run('nowhere.json')).code, 2);
    assert.include((await run('--wrong')).complaints, 'policy-guide');
  });
});
