/** Writes the custom elements manifest after checking that what the elements say of themselves is so. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { filesBelow } from './files.mjs';
import { checkElements } from './manifest-check.mjs';
import { root } from './run.mjs';

/** False if the documentation of an element and its code disagree; says where. */
export async function writeManifest(file) {
  const manifest = await cli({
    argv: ['analyze', '--quiet'].concat('--config', 'custom-elements-manifest.config.mjs'),
    cwd: root,
    noWrite: true,
  });
  writeFileSync(join(root, file), `${JSON.stringify(manifest, null, 2)}\n`);
  const faults = [
    ...checkElements(read('src/elements'), read('src/events')),
    ...undefinedTags(manifest),
  ];
  for (const fault of faults) console.error(`custom elements manifest: ${fault}`);
  return faults.length === 0;
}

function undefinedTags(manifest) {
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ customElement, tagName }) => customElement && !tagName)
    .map(({ name }) => `${name} has no tag: nothing in src/define/ defines it`);
}

function read(folder) {
  return filesBelow(folder)
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
