/**
 * Bytes of every entry point with its dependencies, and of the smallest page that uses each
 * element: what loads at once, and what comes on demand. Prints a table, writes build/size.json and
 * fails if a page with `ward-check-in` alone is over its limit.
 */
import './lib/require-node-20.mjs';

const { ensureInstalled } = await import('./lib/install.mjs');
await ensureInstalled();
const { reportSizes } = await import('./lib/sizes.mjs');
process.exit((await reportSizes()) ? 0 : 1);
