import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rollup/parseAst';
import { assert, describe, it } from '../support/suite.js';
import { project } from '../support/server.js';

interface Manifest {
  readonly bin: { readonly wardkit: string };
  readonly dependencies: Record<string, string>;
  readonly exports: Record<string, string | { readonly types: string; readonly default: string }>;
}
interface Declaration {
  readonly name: string;
  readonly customElement?: boolean;
  readonly tagName?: string;
}
interface ElementsManifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

const root = fileURLToPath(project);
/** Below the project, so that the package finds its dependencies as it would in a user's folder. */
const folder = join(root, `build/package-${process.pid}`);
const installed = join(folder, 'node_modules/wardkit');

function pack(): Manifest {
  mkdirSync(installed, { recursive: true });
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: root,
    shell: process.platform === 'win32',
  });
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  execFileSync('tar', ['-xzf', archive, '-C', 'node_modules/wardkit', '--strip-components=1'], {
    cwd: folder,
  });
  return JSON.parse(read('package.json')) as Manifest;
}

process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const { bin, dependencies, exports } = pack();
const scripts = filesIn('dist').filter((file) => file.endsWith('.js'));
const bundled = scripts.filter((file) =>
  /^dist\/(wardkit\.min|chunks\/.*|scanning\/reading\/\w+-worker)\.js$/.test(file),
);
const tags = filesIn('dist/define')
  .filter((file) => /\/ward-[\w-]+\.js$/.test(file))
  .map((file) => basename(file, '.js'));
const declared = (
  JSON.parse(read('dist/custom-elements.json')) as ElementsManifest
).modules.flatMap(({ declarations = [] }) =>
  declarations.filter(({ customElement }) => customElement),
);

/** What a program in a user's folder prints, in a Node that knows nothing of a page. */
function runUser(program: string): unknown {
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: folder,
    encoding: 'utf8',
  });
  return JSON.parse(output);
}

function read(file: string): string {
  return readFileSync(join(installed, file), 'utf8');
}

/** What a module imports, at once or later, as it names it. */
function imports(file: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('source' in node) {
      const { source } = node as { source?: { value?: unknown } | null };
      if (typeof source?.value === 'string') found.push(source.value);
    }
    Object.values(node).forEach(visit);
  };
  visit(parseAst(read(file)));
  return found;
}

function filesIn(part: string): string[] {
  return readdirSync(join(installed, part), { recursive: true, encoding: 'utf8' })
    .map((name) => `${part}/${name}`.replaceAll('\\', '/'))
    .filter((file) => statSync(join(installed, file)).isFile());
}

describe('the package', () => {
  it('holds every file that its entry points name', () => {
    for (const target of Object.values(exports)) {
      const paths = typeof target === 'string' ? [target] : Object.values(target);
      for (const path of paths.filter((name) => !name.includes('*'))) {
        assert.ok(existsSync(join(installed, path)), path);
      }
    }
    for (const file of ['LICENSE', 'NOTICE.md', 'README.md']) {
      assert.ok(existsSync(join(installed, file)), file);
    }
  });

  for (const entry of Object.keys(exports).filter(
    (name) => name === '.' || (/\.js$/.test(name) && !name.includes('*') && !name.includes('.min')),
  )) {
    const name = entry.replace(/^\./, 'wardkit');
    it(`gives ${name} in Node, without a page and without a trace`, () => {
      const result = runUser(`
        const before = Object.getOwnPropertyNames(globalThis);
        const names = Object.keys(await import('${name}'));
        const tags = ${JSON.stringify(tags)};
        console.log(JSON.stringify({
          names: names.length,
          page: 'document' in globalThis || 'window' in globalThis,
          defined: tags.filter((tag) => globalThis.customElements?.get(tag)),
        }));
      `) as { names: number; page: boolean; defined: string[] };
      assert.isAbove(result.names, 0);
      assert.isFalse(result.page);
      assert.deepEqual(result.defined, []);
    });
  }

  it('defines a tag only where that is asked for', () => {
    const defined = runUser(`
      const { html } = await import('lit');
      await import('wardkit/define/ward-services.js');
      const tags = ${JSON.stringify(tags)};
      console.log(JSON.stringify(tags.filter((tag) => customElements.get(tag))));
    `);
    assert.deepEqual(defined, ['ward-services']);
  });

  it('defines every tag in define/all.js, and the manifest describes each', () => {
    const all = read('dist/define/all.js');
    // What is for staff comes behind the PIN, and not before.
    const atOnce = tags.filter((tag) => tag !== 'ward-kiosk-staff');
    for (const tag of atOnce) assert.include(all, `'./${tag}.js'`);
    assert.sameMembers(
      declared.map(({ tagName }) => tagName),
      tags,
    );
  });

  it('gives every element class to whoever wants another tag', () => {
    const names = runUser(
      "console.log(JSON.stringify(Object.keys(await import('wardkit'))))",
    ) as string[];
    assert.includeMembers(
      names,
      declared.map(({ name }) => name),
    );
  });

  it('imports nothing that it does not declare', () => {
    for (const file of scripts.filter((name) => !bundled.includes(name))) {
      for (const target of imports(file)) {
        if (target.startsWith('.')) continue;
        const isBuiltin = builtinModules.includes(target.replace('node:', ''));
        if (isBuiltin && file.startsWith('dist/cli/')) continue;
        assert.isFalse(isBuiltin, `${target} in ${file}`);
        const name = target
          .split('/')
          .slice(0, target.startsWith('@') ? 2 : 1)
          .join('/');
        assert.property(dependencies, name, file);
      }
    }
  });

  it('lets nothing that a page loads come to what only Node has', () => {
    for (const file of scripts.filter((name) => !name.startsWith('dist/cli/'))) {
      for (const target of imports(file)) assert.notInclude(target, 'cli/', file);
    }
  });

  it('gives the schemas of guides and of kiosks to editors', () => {
    for (const title of ['Guide', 'Kiosk']) {
      const file = `dist/${title.toLowerCase()}.schema.json`;
      const schema = JSON.parse(read(file)) as Record<string, unknown>;
      assert.equal(schema['title'], title);
      // An address that we do not own would be another's to change.
      assert.notProperty(schema, '$id');
    }
  });

  it('maps its scripts to their sources', () => {
    const map = JSON.parse(read('dist/core/day.js.map')) as {
      sources: string[];
      sourcesContent: string[];
    };
    assert.deepEqual(map.sources, ['../../src/core/day.ts']);
    assert.include(map.sourcesContent[0], 'export');
  });
});

describe('the command wardkit', () => {
  const command = join(folder, 'node_modules/.bin/wardkit');
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  // As npm puts it there.
  symlinkSync(join(installed, bin.wardkit), command);

  function wardkit(...args: string[]) {
    const isWindows = process.platform === 'win32';
    return isWindows
      ? spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8' })
      : spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  }

  const guide = join(root, 'src/guides/shipped/vneid-password/guide.json');

  it('checks a guide and draws its steps', () => {
    const { status, stdout, stderr } = wardkit('check-guide', guide);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.include(stdout, '2 open · Mở VNeID trên điện thoại của mình');
  });

  it('fails for a guide with an error, in Vietnamese or in English', () => {
    const broken = JSON.parse(readFileSync(guide, 'utf8')) as object;
    writeFileSync(join(folder, 'broken.json'), JSON.stringify({ ...broken, stepps: [] }));
    const vi = wardkit('check-guide', 'broken.json');
    assert.equal(vi.status, 1);
    assert.include(vi.stdout, 'không có mục nào tên “stepps”');
    assert.include(wardkit('check-guide', 'broken.json', '--lang', 'en').stdout, 'no field named');
  });

  it('checks the config of a kiosk', () => {
    const config = join(root, 'kiosk/kiosk.json');
    assert.equal(wardkit('check-kiosk', config).status, 0);
    assert.equal(wardkit('check-kiosk', guide).status, 1);
  });

  it('says how it is called', () => {
    assert.equal(wardkit().status, 2);
    assert.equal(wardkit('check-guide', 'nowhere.json').status, 2);
  });
});

describe('what is bundled', () => {
  it('names no other host to load anything from', () => {
    /** What guides link to and where they come from is there to be read. */
    const guides = filesIn('dist/guides/shipped')
      .filter((file) => file.endsWith('.json.js'))
      .map(read)
      .join('\n');
    /** Namespaces, a schema's language, the vocabulary of JSON-LD, a base that leads nowhere, and the addresses of three projects in what they write to the console and a PDF. */
    const known =
      /^http:\/\/(www\.w3\.org|schemas\.(openxmlformats\.org|microsoft\.com))\/|^https:\/\/json-schema\.org\/draft\/|^https:\/\/schema\.org$|^https:\/\/kiosk\.invalid\/|^https:\/\/github\.com\/(ashtuchkin\/iconv-lite|Hopding\/pdf-lib|cfworker$)/;
    for (const file of bundled) {
      for (const [address] of read(file).matchAll(
        /\b(?:https?|wss?):\/\/[\w-]+(?:\.[\w-]+)+[\w./-]*/g,
      )) {
        if (!guides.includes(address)) assert.match(address, known, file);
      }
    }
  });

  it('makes no code out of text, which a strict policy refuses', () => {
    for (const file of bundled) {
      const made = /.{0,60}(?:\beval\(|(?<![.\w$])Function\().{0,60}/.exec(read(file))?.[0];
      assert.isUndefined(made, file);
    }
  });

  it('finds its chunks, workers and assets beside itself', () => {
    const fonts = new Set<string>();
    for (const file of bundled) {
      const assets = read(file).matchAll(/new URL\("([^"]+)",import\.meta\.url/g);
      for (const path of [...imports(file), ...[...assets].map(([, asset = '']) => asset)]) {
        assert.notMatch(path, /^\/|:/, file);
        const target = new URL(path, new URL(file, 'file:///')).pathname.slice(1);
        assert.ok(existsSync(join(installed, target)), `${path} in ${file}`);
        if (target.endsWith('.ttf')) fonts.add(target);
      }
    }
    assert.equal(fonts.size, 2);
  });

  it('holds each worker in one file, for bundlers copy it as it is', () => {
    for (const name of ['wasm', 'zxing']) {
      const source = read(`dist/scanning/reading/${name}-worker.js`);
      assert.deepEqual(imports(`dist/scanning/reading/${name}-worker.js`), []);
      assert.notMatch(source, /\bimport\(/);
    }
    assert.ok(existsSync(join(installed, 'dist/scanning/reading/zxing_reader.wasm')));
  });

  it('names everyone whose work is in it', () => {
    const notice = read('NOTICE.md');
    const packages = JSON.parse(readFileSync(join(root, 'build/bundled.json'), 'utf8')) as string[];
    assert.isNotEmpty(packages);
    for (const name of packages) assert.include(notice, name);
  });

  it('carries the licence of its fonts', () => {
    assert.include(read('dist/fonts/OFL.txt'), 'SIL OPEN FONT LICENSE');
    const fonts = [...read('dist/fonts.css').matchAll(/url\('\.\/([^']+)'\)/g)];
    assert.isNotEmpty(fonts);
    for (const [, path = ''] of fonts) assert.ok(existsSync(join(installed, 'dist', path)), path);
  });
});
