/**
 * The whole test, on a fresh clone: installs, builds, finds or installs browsers, runs everything
 * and ends with one line. For developers:
 *
 *   npm test -- --only node|browser|e2e|lint
 *   npm test -- --browser chromium --files 'tests/scanning/**'
 */
import './lib/require-node-20.mjs';

const { ensureInstalled } = await import('./lib/install.mjs');
await ensureInstalled();
const { main } = await import('./lib/test-stages.mjs');
await main(process.argv.slice(2));
