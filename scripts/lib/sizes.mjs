/** Measures minified and gzipped bytes, as a browser would load them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { browserBundle, chunkName } from './bundle.mjs';
import { compile } from './compile.mjs';
import { filesBelow } from './files.mjs';
import { root } from './run.mjs';

/**
 * Bytes of gzip before the camera is opened, Lit included. What a camera needs comes with it. Counted
 * alone: a bundler that also writes what comes on demand hoists some hundred bytes of that beside it.
 */
export const LIMITS = {
  'wardkit/define/ward-check-in.js': 44_400,
  'wardkit/define/ward-code-scanner.js': 21_689,
  // With a guide of middle length, 7 kB, this stays under 30,000.
  'wardkit/define/ward-guide.js': 22_800,
};

export async function reportSizes() {
  await compile();
  const sizes = {};
  let whole = true;
  for (const [name, file] of entryPoints()) {
    try {
      sizes[name] = await measure(file);
    } catch (error) {
      whole = false;
      console.error(`${name} could not be bundled: ${error.message}`);
    }
  }
  writeFileSync(join(root, 'build/size.json'), `${JSON.stringify(sizes, null, 2)}\n`);
  print(sizes);
  let fits = true;
  for (const [name, limit] of Object.entries(LIMITS)) {
    const { gzip } = await measureEntry(name);
    if (gzip <= limit) continue;
    fits = false;
    console.error(`${name} is ${number(gzip)} bytes; its limit is ${number(limit)} bytes of gzip.`);
  }
  return whole && fits;
}

/** Those of package.json, the pattern of `define` spelled out. */
function entryPoints() {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const modules = Object.values(exports)
    .map((target) => target.default)
    .filter((path) => path !== undefined && !path.includes('*'))
    .map((path) => path.replace('./dist/', ''));
  const defines = filesBelow('build/src/define')
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.slice('build/src/'.length));
  return [...modules, ...defines].map((path) => [
    path === 'index.js' ? 'wardkit' : `wardkit/${path}`,
    join(root, 'build/src', path),
  ]);
}

/** What an entry point, by its public name, loads at once; `build/` must be there. */
export function measureEntry(name) {
  const entry = entryPoints().find(([candidate]) => candidate === name);
  if (!entry) throw new Error(`${name} is no entry point`);
  return measure(entry[1], { eagerOnly: true });
}

/** Without the chunks on demand, whose minifying takes most of the time, where nobody asks for them. */
const noDynamicImports = { name: 'no-dynamic-imports', resolveDynamicImport: () => false };

async function measure(file, { eagerOnly = false } = {}) {
  const options = browserBundle({ input: { entry: file } });
  if (eagerOnly) options.plugins = [noDynamicImports, options.plugins];
  const bundle = await rollup(options);
  const { output } = await bundle.generate({ format: 'es', chunkFileNames: chunkName });
  await bundle.close();
  const chunks = new Map(
    output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]),
  );
  const eager = reach(chunks, ['entry.js']);
  // Later come the other chunks, workers among them, and fonts and the reader's binary.
  const later = output.filter(({ fileName }) => !eager.has(fileName));
  return {
    ...sum([...eager].map((name) => chunks.get(name))),
    onDemand: Object.fromEntries(
      later.map((part) => [part.fileName.replace(/-[^-]{8}\.js$/, ''), sum([part])]),
    ),
  };
}

/** The chunks that load with some chunks, over static imports. */
function reach(chunks, names, found = new Set()) {
  for (const name of names) {
    if (found.has(name) || !chunks.has(name)) continue;
    found.add(name);
    reach(chunks, chunks.get(name).imports, found);
  }
  return found;
}

function sum(parts) {
  return {
    minified: total(parts, (content) => Buffer.byteLength(content)),
    gzip: total(parts, (content) => gzipSync(content, { level: 9 }).length),
  };
}

function total(parts, measureOne) {
  return parts.reduce((bytes, { code, source }) => bytes + measureOne(code ?? source), 0);
}

function print(sizes) {
  const rows = Object.entries(sizes).flatMap(([name, { minified, gzip, onDemand }]) => [
    [name, minified, gzip],
    ...Object.entries(onDemand).map(([chunk, part]) => [
      `  + on demand: ${basename(chunk)}`,
      part.minified,
      part.gzip,
    ]),
  ]);
  const width = Math.max(...rows.map(([name]) => name.length));
  console.log(`${'entry point'.padEnd(width)}  ${'minified'.padStart(10)}  ${'gzip'.padStart(10)}`);
  for (const [name, minified, gzip] of rows) {
    console.log(
      `${name.padEnd(width)}  ${number(minified).padStart(10)}  ${number(gzip).padStart(10)}`,
    );
  }
}

function number(bytes) {
  return bytes.toLocaleString('en');
}
