/** New releases of the kiosk: looked for now and then, announced, and taken when told to. */

const HOUR = 3_600_000;

/** @fires update-ready when a whole new release waits; `ready` says so as well. */
export class AppUpdates extends EventTarget {
  #registration;
  #isTaken = false;
  /** Whether a release was in charge that another took the place of. */
  #wasControlled = navigator.serviceWorker.controller !== null;

  /** @param {ServiceWorkerRegistration} registration with a worker in charge */
  constructor(registration) {
    super();
    this.#registration = registration;
    registration.addEventListener('updatefound', () => this.#follow(registration.installing));
    this.#follow(registration.installing);
    navigator.serviceWorker.addEventListener('controllerchange', () => this.#changed());
    setInterval(() => void this.check(), HOUR);
    addEventListener('online', () => void this.check());
    if (registration.waiting) queueMicrotask(() => this.#tell());
  }

  get ready() {
    return this.#registration.waiting !== null || this.#isTaken;
  }

  /** Asks the server; without a network, or where a release is not whole, all stays as it is. */
  async check() {
    await this.#registration.update().catch(() => undefined);
  }

  /**
   * Loads this page again, in the new release. To be called where nobody is in the middle of things.
   * @param {{wasReady: boolean}} from whether the release that is left showed its first screen here
   */
  takeOver({ wasReady }) {
    const { waiting } = this.#registration;
    if (waiting) waiting.postMessage({ type: 'take-over', wasReady });
    else if (this.#isTaken) location.reload();
  }

  #follow(worker) {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && this.#registration.active) this.#tell();
    });
  }

  /** The first worker of all came for this page; any later one brings other files than it has. */
  #changed() {
    if (this.#wasControlled) {
      this.#isTaken = true;
      this.#tell();
    }
    this.#wasControlled = true;
  }

  #tell() {
    this.dispatchEvent(new Event('update-ready'));
  }
}
