/** The worker that keeps the kiosk running without a network. */

const AGAIN = 30_000;

/**
 * The release that this page is of, asked for as it begins: later the worker may be another's. Of a
 * page that no worker gave there is none, and it is on no trial.
 */
const version = navigator.serviceWorker?.controller ? readVersion() : undefined;

/**
 * Registers it, and gives the registration once a worker has everything and is in charge. A try that
 * breaks off is followed by another, which goes on where it stopped.
 * @returns {Promise<ServiceWorkerRegistration>}
 */
export async function install() {
  const container = navigator.serviceWorker;
  const address = 'service-worker.js';
  const policy = globalThis.trustedTypes?.createPolicy('kiosk', {
    createScriptURL: () => address,
  });
  for (;;) {
    try {
      const registration = await container.register(policy?.createScriptURL('') ?? address, {
        updateViaCache: 'none',
      });
      if (registration.active || (await comesUp(registration))) return registration;
    } catch {
      // No network yet, or half a release on the server.
    }
    await networkOrWhile();
  }
}

/**
 * Tells the worker how far this page's release has come.
 * @param {'alive' | 'healthy'} type `alive`: it drew something; `healthy`: its first screen stands, so
 *   that it is kept
 */
export async function confirmRelease(type) {
  const own = await version;
  if (own) navigator.serviceWorker.controller?.postMessage({ type, version: own });
}

/**
 * Has the worker keep what the ward put there itself, and a first page loaded before there was a
 * worker: the config, and the guides and the trust list that it names.
 */
export async function keepWardsOwn(config) {
  const { choices = [], trust } = await (await fetch(config)).json();
  const named = [...choices.flatMap(({ also = [] }) => also), trust].filter(Boolean);
  const own = named.filter((name) => new URL(name, document.baseURI).origin === location.origin);
  await Promise.all(own.map((name) => fetch(name).catch(() => undefined)));
}

async function readVersion() {
  try {
    return (await (await fetch('precache.json')).json()).version;
  } catch {
    return undefined;
  }
}

function comesUp({ installing, waiting }) {
  const worker = installing ?? waiting;
  return new Promise((resolve) => {
    const look = () => {
      if (!worker || worker.state === 'redundant') resolve(false);
      else if (worker.state === 'activated') resolve(true);
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}

function networkOrWhile() {
  return new Promise((resolve) => {
    const timer = setTimeout(done, AGAIN);
    addEventListener('online', done, { once: true });
    function done() {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    }
  });
}
