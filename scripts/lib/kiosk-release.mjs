/** The list of a kiosk's files, by which its service worker takes a release whole or not at all. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getManifest } from 'workbox-build';

/** Not of the release: the ward's own, the worker and its list, and what nobody opens on a kiosk. */
const APART = ['kiosk.json', 'service-worker.js', 'precache.json', 'version.json'];
const UNREAD = ['LICENSE', 'NOTICE.md', 'fonts/OFL.txt', '**/*.map'];

const MEGABYTE = 1024 * 1024;

/** How long a new release has to show its first screen, on the slowest of machines. */
const TRIAL_SECONDS = 30;

/** The list stands on the worker's first line, so that each release has a worker of its own. */
const FIRST_LINE = /^self\.KIOSK_RELEASE=.*\n/;

/** What to say is missing; the first that fits. */
const GROUPS = [
  ['fonts', /^fonts[/.]/],
  ['guides', /^guides\//],
  ['readers', /^(readers|scanning)\//],
  ['other', /\.(png|svg|webmanifest)$/],
  ['app', /./],
];

/** In which they are fetched. */
const ORDER = ['app', 'readers', 'fonts', 'guides', 'other'];

/**
 * Lists the files of a finished folder in its `service-worker.js`, `precache.json` and
 * `version.json`. No clock: the same files give the same release.
 * @param {string} folder
 * @param {{content?: string, package?: string, trialSeconds?: number}} [about] what is not told
 *   stays as it was
 * @returns {Promise<string>} the version, a hash of the list
 */
export async function writeRelease(folder, about = {}) {
  const before = read(folder, 'precache.json');
  const files = await listFiles(folder);
  const version = shortHash(JSON.stringify(files));
  const content = about.content ?? before.content;
  const built = `${about.package ?? before.built.split('+')[0]}+${version}`;
  const trialSeconds = about.trialSeconds ?? before.trialSeconds ?? TRIAL_SECONDS;
  const release = { version, content, built, trialSeconds, files };
  const worker = join(folder, 'service-worker.js');
  const code = readFileSync(worker, 'utf8').replace(FIRST_LINE, '');
  writeFileSync(worker, `self.KIOSK_RELEASE=${JSON.stringify(release)};\n${code}`);
  writeFileSync(join(folder, 'precache.json'), `${JSON.stringify(release)}\n`);
  writeFileSync(
    join(folder, 'version.json'),
    `${JSON.stringify({ version, content, built }, null, 2)}\n`,
  );
  return version;
}

async function listFiles(folder) {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: folder,
    globPatterns: ['**/*'],
    globIgnores: [...APART, ...UNREAD],
    maximumFileSizeToCacheInBytes: 32 * MEGABYTE,
    manifestTransforms: [
      (entries) => ({ manifest: entries.map((entry) => sealed(folder, entry)) }),
    ],
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  return manifestEntries
    .map(({ url, integrity }) => ({ url, integrity, group: groupOf(url) }))
    .sort((a, b) => ORDER.indexOf(a.group) - ORDER.indexOf(b.group) || (a.url < b.url ? -1 : 1));
}

/** With the hash by which the browser refuses any other file. */
function sealed(folder, entry) {
  const hash = createHash('sha256').update(readFileSync(join(folder, entry.url)));
  return { ...entry, integrity: `sha256-${hash.digest('base64')}` };
}

function groupOf(url) {
  return GROUPS.find(([, pattern]) => pattern.test(url))[0];
}

function shortHash(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function read(folder, name) {
  try {
    return JSON.parse(readFileSync(join(folder, name), 'utf8'));
  } catch {
    return {};
  }
}
