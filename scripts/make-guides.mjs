// Writes src/guides/shipped/index of all guides there: run it after adding or changing a guide.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const FOLDER = new URL('../src/guides/shipped/', import.meta.url);

/** What the library lists and searches; the rest of a guide is loaded when it is opened. */
const LISTED = [
  'id',
  'title',
  'needs',
  'topic',
  'app',
  'keywords',
  'minutes',
  'verified',
  'reviewBy',
  'retired',
];

/** The files that the guides make, by name. */
export async function guideFiles() {
  const guides = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(`${name}/guide.json`, FOLDER), 'utf8')));
  return {
    'loaders.ts': await typescript(`
      /** Each guide is a chunk of its own. */
      export const loaders: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
        ${guides.map(({ id }) => `'${id}': () => import('./${id}/guide.json', { with: { type: 'json' } }),`).join('\n')}
      };`),
    'catalogue.ts': await typescript(`
      import type { GuideEntry } from '../format/guide-entry.js';

      /** The guides that ship, as the library lists them. */
      export const catalogue: readonly GuideEntry[] = ${JSON.stringify(guides.map(entry), null, 2)};`),
  };
}

function entry(guide) {
  return Object.fromEntries(LISTED.flatMap((key) => (key in guide ? [[key, guide[key]]] : [])));
}

function typescript(text) {
  return format(`// Written by scripts/make-guides.mjs. Do not edit.\n${text}`, {
    parser: 'typescript',
    singleQuote: true,
    printWidth: 100,
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(await guideFiles())) {
    writeFileSync(new URL(name, FOLDER), text);
  }
}
