import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { servicesContext, type ServicesState } from '../context/services-context.js';
import { openServices, type Services } from '../services/services.js';
import { isClosed } from '../storage.js';

let standalone: Promise<ServicesState> | undefined;

/** For an element outside any `ward-services`: one set for the page, with every default. */
function standaloneServices(): Promise<ServicesState> {
  const { origin, pathname } = location;
  return (standalone ??= openServices({
    database: 'wardkit',
    checkInUrl: origin + pathname,
  }).then((opened) =>
    opened.ok
      ? { status: 'ready', services: opened.value }
      : { status: 'failed', code: opened.code },
  ));
}

export interface ServicesControllerOptions {
  /** The host needs the log, the reception, the cards or the audit, which load on demand. */
  readonly office?: boolean;
}

/**
 * Gives its host the services of the nearest `ward-services`, or the page's own where there is
 * none, and has it read again when they are ready and whenever something stored has changed.
 */
export class ServicesController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #read: (services: Services) => Promise<void>;
  readonly #office: boolean;
  /** As it was given last; the host has it once what staff needs is there too. */
  #given: ServicesState = { status: 'opening' };
  #state: ServicesState = { status: 'opening' };
  #unsubscribe: (() => void) | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    read: (services: Services) => Promise<void> = () => Promise.resolve(),
    { office = false }: ServicesControllerOptions = {},
  ) {
    this.#host = host;
    this.#read = read;
    this.#office = office;
    host.addController(this);
  }

  get state(): ServicesState {
    return this.#state;
  }

  /** The services, once they are ready. */
  get value(): Services | undefined {
    return this.#state.status === 'ready' ? this.#state.services : undefined;
  }

  /** Has the host read what it shows once more. */
  readonly refresh = (): void => {
    const services = this.value;
    if (!services) return;
    this.#read(services).catch((error: unknown) => {
      // Closed while it was read: the host has left the page, or is told so by its state.
      if (this.value === services && !isClosed(error)) reportError(error);
    });
  };

  hostConnected(): void {
    let provided = false;
    const request = new ContextEvent(
      servicesContext,
      this.#host,
      (state, unsubscribe) => {
        provided = true;
        this.#unsubscribe = unsubscribe;
        this.#take(state);
      },
      true,
    );
    this.#host.dispatchEvent(request);
    if (!provided) {
      void standaloneServices().then((state) => {
        if (this.#host.isConnected) this.#take(state);
      });
    }
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#take({ status: 'opening' });
  }

  #take(state: ServicesState): void {
    this.#given = state;
    if (!this.#office || state.status !== 'ready' || state.services.hasOffice) {
      this.#set(state);
      return;
    }
    const settle = (then: ServicesState) => {
      if (this.#given === state) this.#set(then);
    };
    state.services.loadOffice().then(
      () => settle(state),
      () => settle({ status: 'failed', code: 'not-loaded' }),
    );
  }

  #set(state: ServicesState): void {
    if (state === this.#state) return;
    this.value?.removeEventListener('change', this.refresh);
    this.#state = state;
    this.value?.addEventListener('change', this.refresh);
    this.#host.requestUpdate();
    this.refresh();
  }
}
