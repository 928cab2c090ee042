/**
 * How fast the product is, as ratios against peers measured in turns in one run, in Chromium.
 * Prints tables and writes build/bench.json. A figure under its target is printed as such; it does
 * not fail the run, since the machine has its part in it.
 *
 *   npm run bench                           everything but photos
 *   npm run bench -- --quick                a short run, to see that it works
 *   npm run bench -- storage codes          some of it: storage, fold, codes, scan, log, reception, guides, kiosk
 *   npm run bench -- scan --photos DIR      also reads the photos of a folder, x.png beside x.txt;
 *                                           may be given more than once
 *   npm run bench -- scan --only wardkit,zxing-wasm    some of the readers
 */
import './lib/require-node-20.mjs';

const { ensureInstalled } = await import('./lib/install.mjs');
await ensureInstalled();
const { bench } = await import('./lib/bench-run.mjs');
process.exit((await bench(process.argv.slice(2))) ? 0 : 1);
