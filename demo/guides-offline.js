/**
 * A service worker for the page of guides: what was shown once is shown again without a network. The
 * network comes first, so that nobody reads an old guide while there is a new one.
 */
const CACHE = 'guides';

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));

// The page tells what it had loaded before this worker watched over it.
addEventListener('message', (event) => event.waitUntil(keep(event.data)));

addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || new URL(url).origin !== location.origin) return;
  event.respondWith(fromNetworkFirst(event.request));
});

async function keep(addresses) {
  const cache = await caches.open(CACHE);
  const own = addresses.filter((address) => new URL(address).origin === location.origin);
  await Promise.all(own.map((address) => cache.add(address).catch(() => undefined)));
}

async function fromNetworkFirst(request) {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(request, response.clone());
    return response;
  } catch {
    return (await cache.match(request, { ignoreSearch: true })) ?? Response.error();
  }
}
