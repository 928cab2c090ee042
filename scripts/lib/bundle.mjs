/** How compiled modules become files a browser loads: shared by the build, the size report and the tests. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

/** Warnings that mean the bundle would not run; the rest are habits of old packages. */
const FATAL = new Set(['UNRESOLVED_IMPORT', 'MISSING_EXPORT', 'EVAL', 'CIRCULAR_CHUNK']);

/**
 * Rollup options for browsers, dependencies included.
 * @param {{input: import('rollup').InputOption, minify?: boolean, external?: string[]}} options
 * @returns {import('rollup').RollupOptions}
 */
export function browserBundle({ input, minify = true, external = [] }) {
  return {
    input,
    external,
    plugins: [
      ownModules(),
      noNodeCrypto(),
      json(),
      noBlobWorkers(),
      noGeneratedCode(),
      noForeignHost(),
      workerUrls(),
      assetUrls(),
      compiledMaps(),
      nodeResolve({ browser: true, preferBuiltins: false }),
      commonjs(),
      ...(minify ? [terser({ module: true, ecma: 2022, format: { comments: false } })] : []),
    ],
    onwarn(warning) {
      if (FATAL.has(warning.code ?? '')) throw new Error(warning.message);
    },
  };
}

/** The file of a chunk on demand, by what is in it: a module of ours, or a package. */
export function chunkName({ name, facadeModuleId }) {
  const holder = packageOf(facadeModuleId ?? '')
    ?.replace(/^@/, '')
    .replace('/', '-');
  return `${holder ?? name}-[hash].js`;
}

/** `…/node_modules/@scope/name/…` gives `@scope/name`. */
export function packageOf(file) {
  const name = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1];
  return name?.replace('\\', '/');
}

/** In `build/`, as `sideEffects` in package.json says of `dist/`: only `define` does something by itself. */
function ownModules() {
  return {
    name: 'own-modules',
    resolveId(source, importer) {
      if (!source.startsWith('.') || !importer || importer.includes('node_modules')) return null;
      const id = resolve(dirname(importer), source);
      const isQuiet = /[\\/]build[\\/]src[\\/](?!define[\\/])/.test(id);
      return existsSync(id) ? { id, moduleSideEffects: !isQuiet } : null;
    },
  };
}

/** `@hpke/common` asks Node for `crypto` where the global one is missing; no browser of ours is. */
function noNodeCrypto() {
  return {
    name: 'no-node-crypto',
    transform: (code, id) =>
      id.includes('@hpke') && code.includes('import("crypto")')
        ? { code: code.replaceAll('import("crypto")', 'Promise.reject()'), map: null }
        : null,
  };
}

/**
 * pdf-lib imports JSON: metrics of the fonts that every PDF reader has, which we never use, and
 * their encodings, which it unpacks as soon as it is loaded.
 */
function json() {
  return {
    name: 'json',
    transform: (code, id) =>
      id.endsWith('.compressed.json') && !id.endsWith('all-encodings.compressed.json')
        ? { code: "export default '';", map: null }
        : id.endsWith('.json')
          ? { code: `export default ${code};`, map: null }
          : null,
  };
}

/** fontkit holds an old stand-in for `bind` that makes code out of text, which a strict policy refuses. */
function noGeneratedCode() {
  const generated = /Function\('binder', [^\n]*\)\(binder\)/;
  return {
    name: 'no-generated-code',
    transform: (code, id) =>
      id.includes('fontkit') && generated.test(code)
        ? { code: code.replace(generated, '(...args) => binder(...args)'), map: null }
        : null,
  };
}

/** fflate packs what is large in a worker made of text, which a strict policy refuses. */
function noBlobWorkers() {
  return {
    name: 'no-blob-workers',
    transform: (code, id) =>
      id.endsWith('zipToArrayBuffer.js') && id.includes('write-excel-file')
        ? {
            code: `import { zipSync } from 'fflate';
export default (files) => Promise.resolve().then(() => zipSync(files).buffer);
`,
            map: null,
          }
        : null,
  };
}

/** Left to itself zxing-wasm would fetch its binary from another host; ours is handed to it. */
function noForeignHost() {
  return {
    name: 'no-foreign-host',
    transform: (code, id) =>
      id.includes('zxing-wasm') ? { code: code.replace(/`https:[^`]*`/, "''"), map: null } : null,
  };
}

/** Bundles workers named as `new URL('./…-worker.js', import.meta.url)`, and points at them. */
function workerUrls() {
  const pattern = /new URL\(\s*'(\.\/[\w-]+-worker\.js)'\s*,\s*import\.meta\.url\s*\)/g;
  return {
    name: 'worker-urls',
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('-worker.js')) return null;
      const pointed = code.replace(pattern, (_, path) => {
        const worker = this.emitFile({ type: 'chunk', id: resolve(dirname(id), path) });
        return `new URL(import.meta.ROLLUP_FILE_URL_${worker})`;
      });
      return { code: pointed, map: null };
    },
  };
}

/** Carries files named as `new URL('…', import.meta.url)` along, and points at them from every chunk. */
function assetUrls() {
  const pattern =
    /new URL\(\s*(['"])(\.[^'"]*\/([^'"/]+\.(?:ttf|woff2|wasm)))\1\s*,\s*import\.meta\.url\s*,?\s*\)/g;
  return {
    name: 'asset-urls',
    async transform(code, id) {
      if (id.includes('node_modules') || !code.includes('import.meta.url')) return null;
      const found = [...code.matchAll(pattern)];
      if (found.length === 0) return null;
      for (const [expression, , path, name] of found) {
        const file = fileURLToPath(new URL(path, pathToFileURL(id)));
        const reference = this.emitFile({
          type: 'asset',
          // Where `dist` has the same file for those who bundle by themselves.
          fileName: `${/\.wasm$/.test(name) ? 'scanning/reading' : 'fonts'}/${basename(name)}`,
          source: await readFile(file),
        });
        code = code.replace(expression, `new URL(import.meta.ROLLUP_FILE_URL_${reference})`);
      }
      return { code, map: null };
    },
  };
}

/** Source maps from tsc, so that a failing test names a line of TypeScript. */
function compiledMaps() {
  return {
    name: 'compiled-maps',
    async load(id) {
      if (id.includes('node_modules') || !existsSync(`${id}.map`)) return null;
      return {
        code: await readFile(id, 'utf8'),
        map: JSON.parse(await readFile(`${id}.map`, 'utf8')),
      };
    },
  };
}
