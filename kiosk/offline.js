/** The worker that keeps the kiosk running without a network. */

const AGAIN = 30_000;

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

/** Tells the worker that this page's first screen stands, so that its release is kept. */
export async function confirmRelease() {
  const { controller } = navigator.serviceWorker;
  if (!controller) return;
  // From the release in charge, not from the server.
  const { version } = await (await fetch('precache.json')).json();
  controller.postMessage({ type: 'healthy', version });
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
