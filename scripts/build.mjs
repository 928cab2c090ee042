/**
 * Fills `dist/`: the modules for npm users, one bundle for a plain script tag, fonts, the
 * manifest, and the kiosk's app. With `--keep-going`, type errors and a manifest that disagrees do not stop it.
 */
import './lib/require-node-20.mjs';

const { ensureInstalled } = await import('./lib/install.mjs');
await ensureInstalled();
const { build } = await import('./lib/build-dist.mjs');
const ok = await build({ keepGoing: process.argv.includes('--keep-going') });
process.exit(ok ? 0 : 1);
