/** Finding files, without a dependency: Node 20 has no glob of its own. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './run.mjs';

/** All files below a folder of the project, as paths with forward slashes from the root. */
export function filesBelow(folder) {
  const top = join(root, folder);
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** A test of paths against a pattern with `*` (within a folder), `**` (across folders) and `{a,b}`. */
export function globMatcher(pattern) {
  const source = pattern
    .replace(/^\.\//, '')
    .replace(/[.+^$()|[\]\\]|\{[^}]*\}|\*\*\/?|\*|\?/g, (found) => {
      if (found.startsWith('{')) return `(?:${found.slice(1, -1).split(',').map(quote).join('|')})`;
      return GLOBS[found] ?? quote(found);
    });
  const whole = new RegExp(`^${source}$`);
  return (path) => whole.test(path);
}

const GLOBS = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' };

function quote(text) {
  return text.replace(/[.+^$()|[\]\\*?{}]/g, '\\$&');
}
