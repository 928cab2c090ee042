/**
 * Everything from a fresh clone to a working product: installs, builds and serves it.
 *
 *   npm start             http://localhost:8000/ (PORT changes it)
 *   npm start -- --lan    also https on this network, for a phone's camera
 */
import './lib/require-node-20.mjs';

const { ensureInstalled } = await import('./lib/install.mjs');
await ensureInstalled();
const { build } = await import('./lib/build-dist.mjs');
const { serve } = await import('./lib/serve-here.mjs');
console.log('Building…');
// A type error in work at hand is printed but does not keep the page away.
if (!(await build({ keepGoing: true }))) process.exit(1);
await serve({ lan: process.argv.includes('--lan') });
