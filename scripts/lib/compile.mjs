/** TypeScript to JavaScript, in `build/`, without leftovers of files that are gone. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeAssets } from './assets.mjs';
import { filesBelow } from './files.mjs';
import { root, runNode } from './run.mjs';

const TSC = 'node_modules/typescript/bin/tsc';
const STATE = 'build/tsconfig.tsbuildinfo';

/** Compiles `src` and `tests`, assets beside them; false if there were type errors (the output is written anyway). */
export async function compile() {
  writeAssets('build/src');
  const sources = sourceStems();
  // With its state file in place tsc writes only what changed, so it would not bring back a lost file.
  const lost = [...sources].some((stem) => !existsSync(join(root, `build/${stem}.js`)));
  if (lost) rmSync(join(root, STATE), { force: true });
  const typed = (await runNode([TSC, '-p', 'tsconfig.json'])) === 0;
  for (const file of [...filesBelow('build/src'), ...filesBelow('build/tests')]) {
    const stem = file.slice('build/'.length).replace(/(\.d\.ts|\.js)(\.map)?$/, '');
    if (/\.(js|ts|map)$/.test(file) && !sources.has(stem)) rmSync(join(root, file));
  }
  return typed;
}

/** True if `core`, `codes` and `vietnam` compile without the DOM. */
export async function checkPure() {
  return (await runNode([TSC, '-p', 'tsconfig.pure.json'])) === 0;
}

function sourceStems() {
  return new Set(
    [...filesBelow('src'), ...filesBelow('tests')]
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
      .map((file) => file.slice(0, -'.ts'.length)),
  );
}
