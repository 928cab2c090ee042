import type { LitElement, ReactiveController } from 'lit';
import { ScanErrorEvent } from '../../events/scan-error-event.js';

interface Host extends LitElement {
  readonly manual: boolean;
  start(): Promise<void>;
}

/** A screen that nobody stands at opens its camera once the network is back that it waited for. */
export class BackOnline implements ReactiveController {
  readonly #host: Host;
  #isStuck = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener(ScanErrorEvent.type, this.#onError);
    globalThis.addEventListener('online', this.#onOnline);
  }

  hostDisconnected(): void {
    this.#isStuck = false;
    this.#host.removeEventListener(ScanErrorEvent.type, this.#onError);
    globalThis.removeEventListener('online', this.#onOnline);
  }

  readonly #onError = (event: Event): void => {
    // With `manual` the person has a button, and may have wanted a photo alone.
    this.#isStuck = (event as ScanErrorEvent).code === 'not-loaded' && !this.#host.manual;
  };

  readonly #onOnline = (): void => {
    if (this.#isStuck) void this.#host.start();
    this.#isStuck = false;
  };
}
