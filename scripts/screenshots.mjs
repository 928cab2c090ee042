/**
 * Drives the product as people do and takes its pictures for the README, into docs/images.
 *
 *   npm run screenshots                 the README's pictures
 *   npm run screenshots -- --all DIR    every page, in both languages, both themes, three sizes
 */
import './lib/require-node-20.mjs';

const { ensureInstalled } = await import('./lib/install.mjs');
await ensureInstalled();
const { parseArgs } = await import('node:util');
const { values } = parseArgs({
  options: { all: { type: 'string' }, 'no-build': { type: 'boolean' } },
});
if (!values['no-build']) {
  const { build } = await import('./lib/build-dist.mjs');
  if (!(await build({ keepGoing: true }))) process.exit(1);
}
const { takeAll, takePictures } = await import('./lib/pictures.mjs');
await takePictures();
if (values.all) await takeAll(values.all);
