/** Gets a release onto the device, whole, before it may be taken. */
import { LIST, RELEASE, cacheName, listIn, releaseCaches } from './release.js';
import { isBad, readState } from './state.js';

/** Few at a time: a kiosk may share a thin line with a whole ward office. */
const AT_ONCE = 4;

/**
 * Each file is kept as it arrives, so that the next try goes on where this one broke off. What an
 * earlier release had with the same hash is taken from there.
 * @throws where a file is missing on the server, is another than the list says, or did not come.
 */
export async function fill() {
  if (isBad(await readState(), RELEASE.version))
    throw new Error(`${RELEASE.version} did not work here`);
  const cache = await caches.open(cacheName(RELEASE.version));
  await cache.put(LIST, listResponse());
  const twins = await findTwins();
  const waiting = [...RELEASE.files];
  const failures = [];
  const take = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      // The others are worth having, even if this try is lost.
      await provide(cache, file, twins).catch((error) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
  if (failures.length > 0) throw failures[0];
}

/** Gets one file from the server, and only as the list says it is. */
export async function fetchListed(cache, { url, integrity }) {
  const response = await fetch(url, { integrity, cache: 'no-store' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  await cache.put(url, await plain(response));
}

async function provide(cache, file, twins) {
  if (await isIntact(await cache.match(file.url), file)) return;
  for (const { name, url } of twins.get(file.integrity) ?? []) {
    const response = await (await caches.open(name)).match(url);
    if (!(await isIntact(response?.clone(), file))) continue;
    return cache.put(file.url, response);
  }
  return fetchListed(cache, file);
}

/** Where files are that came with other releases, by their hash. */
async function findTwins() {
  const twins = new Map();
  for (const name of await releaseCaches()) {
    if (name === cacheName(RELEASE.version)) continue;
    for (const { url, integrity } of (await listIn(name))?.files ?? []) {
      twins.set(integrity, [...(twins.get(integrity) ?? []), { name, url }]);
    }
  }
  return twins;
}

/** A file that was being written when the power went is not taken for a whole one. */
async function isIntact(response, { integrity }) {
  if (!response) return false;
  try {
    const hash = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
    return integrity === `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
  } catch {
    return false;
  }
}

/** A server may lead `index.html` to its folder; no page may be shown from an answer that was led. */
async function plain(response) {
  if (!response.redirected) return response;
  const { status, statusText, headers } = response;
  return new Response(await response.blob(), { status, statusText, headers });
}

function listResponse() {
  const { version, content, built, files } = RELEASE;
  return new Response(JSON.stringify({ version, content, built, files }), {
    headers: { 'Content-Type': 'application/json' },
  });
}
