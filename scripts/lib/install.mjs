/** Puts the dependencies in place when they are missing or differ from the lock file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

export async function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing dependencies…');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund'], { minutes: 15, quiet: true });
  if (code !== 0) {
    console.error('npm ci failed: see above. It needs the network once.');
    process.exit(1);
  }
}

/** By content, not by date: a clone, a copy or a cache may carry any date. */
function isInstalled() {
  const wanted = packages('package-lock.json');
  const present = packages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional || present[path]?.version === version,
  );
}

function packages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
