/** Makes `dist/`, beside the old one, and swaps the two when it is complete. */
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { rollup } from 'rollup';
import { buildKiosk } from './build-kiosk.mjs';
import { browserBundle, chunkName, packageOf } from './bundle.mjs';
import { checkPure, compile } from './compile.mjs';
import { filesBelow } from './files.mjs';
import { writeManifest } from './manifest.mjs';
import { root } from './run.mjs';

/** Each becomes one file that stands alone, for a user's bundler copies it as it is. */
const WORKERS = ['scanning/reading/wasm-worker.js', 'scanning/reading/zxing-worker.js'];

const SCHEMAS = ['src/guides/format/guide.schema.json', 'src/kiosk/kiosk.schema.json'];

export async function build({ keepGoing = false } = {}) {
  const typed = await compile();
  const pure = await checkPure();
  if (!(typed && pure) && !keepGoing) return false;

  const fresh = `build/dist-${process.pid}`;
  rmSync(join(root, fresh), { recursive: true, force: true });
  try {
    copyModules(fresh);
    chmodSync(join(root, fresh, 'cli/wardkit.js'), 0o755);
    for (const schema of SCHEMAS) cpSync(join(root, schema), join(root, fresh, basename(schema)));
    await bundle(fresh);
    for (const worker of WORKERS) await bundleWorker(worker, fresh);
    const honest = await writeManifest(join(fresh, 'custom-elements.json'));
    if (!honest && !keepGoing) return false;
    await buildKiosk(join(fresh, 'kiosk-app'));
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    renameSync(join(root, fresh), join(root, 'dist'));
    return true;
  } finally {
    rmSync(join(root, fresh), { recursive: true, force: true });
  }
}

/** The compiled modules as they are, dependencies left to the user's bundler. */
function copyModules(target) {
  for (const file of filesBelow('build/src')) {
    const to = join(root, target, file.slice('build/src/'.length));
    mkdirSync(dirname(to), { recursive: true });
    if (file.endsWith('.js.map')) writeFileSync(to, mapWithSources(file));
    else if (file.endsWith('.json')) writeFileSync(`${to}.js`, jsonModule(file));
    else if (file.endsWith('.js')) writeFileSync(to, importingModules(file));
    else cpSync(join(root, file), to);
  }
}

/** As JavaScript: not every bundler, nor every browser and Node in use, imports JSON. */
function jsonModule(file) {
  return `export default ${JSON.stringify(JSON.parse(readFileSync(join(root, file), 'utf8')))};\n`;
}

const JSON_IMPORT =
  /(['"])(\.[^'"]*\.json)\1(?:\s+with\s+\{\s*type:\s*'json',?\s*\}|,\s*\{\s*with:\s*\{\s*type:\s*'json',?\s*\},?\s*\})/g;

function importingModules(file) {
  return readFileSync(join(root, file), 'utf8').replace(JSON_IMPORT, '$1$2.js$1');
}

/** The package carries no sources, so each map holds its own; `dist` lies one folder higher than `build/src`. */
function mapWithSources(file) {
  const map = JSON.parse(readFileSync(join(root, file), 'utf8'));
  map.sourcesContent = map.sources.map((source) =>
    readFileSync(join(root, dirname(file), source), 'utf8'),
  );
  map.sources = map.sources.map((source) => source.replace('../', ''));
  return JSON.stringify(map);
}

async function bundleWorker(worker, target) {
  const made = await rollup(browserBundle({ input: join(root, 'build/src', worker) }));
  await made.write({ file: join(root, target, worker), format: 'es', inlineDynamicImports: true });
  await made.close();
  rmSync(join(root, target, `${worker}.map`));
}

/** Also notes which packages went in, for the notices. */
async function bundle(target) {
  const made = await rollup(
    browserBundle({ input: { 'wardkit.min': join(root, 'build/src/define/all.js') } }),
  );
  await made.write({
    dir: join(root, target),
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}`,
    hoistTransitiveImports: false,
  });
  await made.close();
  const packages = new Set(made.watchFiles.flatMap((file) => packageOf(file) ?? []));
  writeFileSync(join(root, 'build/bundled.json'), JSON.stringify([...packages].sort()));
}
