/** The release that this worker came with, and where releases are kept. */

/**
 * Put before this script by the build: `version` is the hash of `files`, each with its address from
 * here and its SHA-256; `trialSeconds` is how long a new release has to show its first screen.
 */
export const RELEASE = self.KIOSK_RELEASE;

/** Several kiosks of one host keep apart by their folder. */
const folder = new URL('./', location.href).pathname;

export const STATE = `kiosk-state:${folder}`;
export const COPIES = `kiosk-copies:${folder}`;
const RELEASES = `kiosk:${folder}:`;

export function cacheName(version) {
  return RELEASES + version;
}

/** The list of a release, kept beside its files. */
export const LIST = 'precache.json';

export async function releaseCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(RELEASES));
}

/** What a cache should hold, or undefined where that was never written. */
export async function listIn(name) {
  if (!(await caches.has(name))) return undefined;
  const response = await (await caches.open(name)).match(LIST);
  return response?.json();
}

/** Whether every file of a release is here. */
export async function isWhole(version) {
  const name = cacheName(version);
  const list = await listIn(name);
  if (!list) return false;
  const present = new Set((await (await caches.open(name)).keys()).map(({ url }) => url));
  return list.files.every(({ url }) => present.has(new URL(url, location.href).href));
}
