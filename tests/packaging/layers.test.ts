import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { assert, describe, it } from '../support/suite.js';
import { project } from '../support/server.js';

describe('the linter', () => {
  const eslint = new ESLint({ cwd: fileURLToPath(project) });

  async function complaints(filePath: string, code: string): Promise<string[]> {
    const [result] = await eslint.lintText(code, { filePath, warnIgnored: true });
    return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? ''}: ${message}`);
  }

  for (const [file, code] of [
    ['src/core/day.ts', "import '../storage/store.js';"],
    ['src/core/day.ts', "export * from '../vietnam/fold.js';"],
    ['src/codes/qr-image.ts', "void import('../crypto/sealing.js');"],
    ['src/storage/store.ts', "import '../scanning/decoder.js';"],
    ['src/services/services.ts', "import { html } from 'lit'; export const x = html``;"],
    ['src/services/services.ts', "import '../elements/services/services-element.js';"],
    ['src/elements/services/services-element.ts', "import '../../define/ward-services.js';"],
    ['src/index.ts', "import './define/all.js';"],
    ['src/core.ts', "export * from './cli/words.js';"],
    ['src/guides/load-guide.ts', "import '../cli/parse-guide.js';"],
    ['src/guides/load-guide.ts', "import 'node:fs';"],
    ['demo/main.js', "import '../src/core.js';"],
    ['demo/main.js', "import '../kiosk/main.js';"],
    ['kiosk/main.js', "import 'lit';"],
  ] as const) {
    it(`refuses ${code} in ${file}`, async () => {
      assert.match((await complaints(file, code)).join('\n'), /^wardkit\/layers: /);
    });
  }

  for (const [file, code] of [
    ['src/services/services.ts', "import '../core/day.js';\nimport '../storage/store.js';\n"],
    ['src/core.ts', "export * from './core/day.js';\n"],
    ['src/cli/wardkit.ts', "import 'node:fs';\nimport './words.js';\n"],
    ['demo/main.js', "import '/wardkit/wardkit.min.js';\nimport './page.js';\n"],
    ['kiosk/main.js', "import 'wardkit/define/all.js';\n"],
  ] as const) {
    it(`lets ${file} import what stands below it`, async () => {
      assert.deepEqual(await complaints(file, code), []);
    });
  }

  it('refuses any, enum, a non-null assertion and an inline style', async () => {
    const code = `
      import { html } from 'lit';
      export const a: any = 1;
      export enum B { c }
      export const d = (e?: string) => e!.length;
      export const f = html\`<p style="color: red"></p>\`;
    `;
    const found = (await complaints('src/styles/tokens.ts', code)).join('\n');
    for (const word of [
      'no-explicit-any',
      'A union of strings',
      'non-null-assertion',
      'inline styles',
    ]) {
      assert.include(found, word);
    }
  });

  it('refuses the page in core, codes and vietnam', async () => {
    const found = await complaints('src/core/day.ts', 'export const a = () => document.title;');
    assert.match(found.join('\n'), /no-restricted-globals/);
  });
});
