/** What a page of the kiosk gets: its own release from the device, all else from the network first. */
import { fetchListed } from './fill.js';
import { COPIES, RELEASE, cacheName, listIn } from './release.js';
import { knownState } from './state.js';
import { beginNavigation, watch } from './trial.js';

/** Where a copy is at hand, a network that says nothing is not waited for any longer, in ms. */
const PATIENCE = 1000;
const MOST_COPIES = 100;
const HOME = 'index.html';

/** Whether a request is the worker's at all; what is sent, and what goes elsewhere, is not. */
export function isOurs({ method, url, headers }) {
  return method === 'GET' && new URL(url).origin === location.origin && !headers.has('Range');
}

export async function answer(event) {
  const { request } = event;
  const path = pathOf(request.url);
  const isPage = request.mode === 'navigate' && (path === '' || path === HOME);
  // A disk that fails is no reason to show nothing.
  const state = await (isPage ? beginNavigation() : knownState()).catch(() => ({
    current: RELEASE.version,
  }));
  if (state.trial) event.waitUntil(watch());
  const own = await fromRelease(state.current, isPage ? HOME : path);
  // A page of the release before may still be there, and ask for a part of itself.
  const former = own || !state.trial ? undefined : await fromRelease(state.previous, path);
  return own ?? former ?? networkFirst(event);
}

/** The address from the kiosk's folder, without what stands behind `?`; undefined outside of it. */
function pathOf(address) {
  const { origin, pathname } = new URL(address);
  const folder = new URL('./', location.href).href;
  const plain = origin + pathname;
  return plain.startsWith(folder) ? plain.slice(folder.length) : undefined;
}

/** A file of that release, and of no other. */
async function fromRelease(version, path) {
  if (version === null || path === undefined || path === '') return undefined;
  const from = { cacheName: cacheName(version), ignoreVary: true };
  return (await caches.match(path, from)) ?? mend(version, path);
}

/** A file that the device lost is got again, as long as the server still has that very one. */
async function mend(version, path) {
  const name = cacheName(version);
  const { files } = version === RELEASE.version ? RELEASE : ((await listIn(name)) ?? {});
  const file = files?.find(({ url }) => url === path);
  if (!file) return undefined;
  const cache = await caches.open(name);
  await fetchListed(cache, file).catch(() => undefined);
  return (await cache.match(path, { ignoreVary: true })) ?? Response.error();
}

/** The config, the ward's own guides and the like: as new as the network gives them, else as last seen. */
async function networkFirst(event) {
  const { request } = event;
  const copies = await caches.open(COPIES);
  const copy = await copies.match(request, { ignoreVary: true });
  const coming = fetch(request).then((response) => {
    event.waitUntil(keep(copies, request, response.clone()));
    return response;
  });
  if (!copy) return coming;
  event.waitUntil(coming.catch(() => undefined));
  const response = await Promise.race([coming.catch(() => undefined), after(PATIENCE)]);
  return response?.ok ? response : copy;
}

async function keep(copies, request, response) {
  const isPrivate = /no-store/i.test(response.headers.get('Cache-Control') ?? '');
  if (response.status !== 200 || response.redirected || isPrivate) return;
  try {
    await copies.put(request, response);
    const [oldest, ...others] = await copies.keys();
    if (oldest && others.length >= MOST_COPIES) await copies.delete(oldest);
  } catch {
    // A full disk: the page has its answer all the same.
  }
}

function after(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
