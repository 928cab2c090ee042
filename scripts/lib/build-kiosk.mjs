/** Makes the kiosk's app: a folder that stands alone, below any path of any web server. */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { rollup } from 'rollup';
import { browserBundle, chunkName } from './bundle.mjs';
import { filesBelow } from './files.mjs';
import { writeFonts } from './fonts.mjs';
import { writeRelease } from './kiosk-release.mjs';
import { root } from './run.mjs';

/** As they are; what is licensed stands beside them. */
const PAGE = [
  'kiosk/index.html',
  'kiosk/kiosk.css',
  'kiosk/boot.js',
  'kiosk/manifest.webmanifest',
  'kiosk/icon.svg',
  'kiosk/icon-192.png',
  'kiosk/icon-512.png',
  'kiosk/icon-maskable-512.png',
  'kiosk/kiosk.json',
  'LICENSE',
  'NOTICE.md',
];

const GUIDE = /[\\/]guides[\\/]shipped[\\/]([\w-]+)[\\/]guide\.json$/;
const READER = /[\\/](zxing-wasm|@zxing[\\/][\w-]+|build[\\/]src[\\/]scanning[\\/]reading)[\\/]/;

/**
 * Builds from the compiled modules in `build/src`.
 * @param {string} target the folder, from the project's root; replaced
 * @param {{shell?: string, trialSeconds?: number}} [options] `shell`: a module in place of the one
 *   that defines `ward-kiosk`, for tests
 */
export async function buildKiosk(target, { shell, trialSeconds } = {}) {
  const folder = join(root, target);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of PAGE) copyFileSync(join(root, file), join(folder, basename(file)));
  writeFonts(target);
  await bundleApp(folder, shell);
  await bundleWorker(folder);
  return writeRelease(folder, { content: guidesHash(), package: packageVersion(), trialSeconds });
}

async function bundleApp(folder, shell) {
  const options = browserBundle({ input: { kiosk: join(root, 'kiosk/kiosk.js') } });
  options.plugins = [publicEntries(shell), options.plugins];
  const made = await rollup(options);
  await made.write({
    dir: folder,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames,
    hoistTransitiveImports: false,
  });
  await made.close();
}

/** In folders by what they are for, so that a kiosk can say what it has not got yet. */
function chunkFileNames(chunk) {
  const [, guide] = GUIDE.exec(chunk.facadeModuleId ?? '') ?? [];
  if (guide) return `guides/${guide}-[hash].js`;
  const folder = chunk.moduleIds.some((id) => READER.test(id)) ? 'readers' : 'chunks';
  return `${folder}/${chunkName(chunk)}`;
}

async function bundleWorker(folder) {
  const made = await rollup(browserBundle({ input: join(root, 'kiosk/service-worker.js') }));
  await made.write({ file: join(folder, 'service-worker.js'), format: 'iife' });
  await made.close();
}

/** `wardkit/…` as a user of the package writes it, from what was just compiled. */
function publicEntries(shell) {
  return {
    name: 'public-entries',
    resolveId(source) {
      const [, path] = /^wardkit\/(.+\.js)$/.exec(source) ?? [];
      if (!path) return null;
      const isShell = path === 'define/ward-kiosk.js' && shell !== undefined;
      const id = isShell ? shell : join(root, 'build/src', path);
      return { id, moduleSideEffects: dirname(path) === 'define' };
    },
  };
}

/** Of the guides' texts alone: it changes when they do, and not when the code around them does. */
function guidesHash() {
  const hash = createHash('sha256');
  for (const file of filesBelow('build/src/guides/shipped').filter((name) => GUIDE.test(name))) {
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

function packageVersion() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}
