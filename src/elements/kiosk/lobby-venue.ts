/** Whether the kiosk's own venue is registered, as the services inside the kiosk know. */
import { ContextEvent } from '@lit/context';
import { servicesContext } from '../../context/services-context.js';
import type { Services } from '../../services/services.js';

export class LobbyVenue {
  readonly #changed: () => void;
  #services: Services | undefined;
  #unsubscribe: (() => void) | undefined;
  #isRegistered = false;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get isRegistered(): boolean {
    return this.#isRegistered;
  }

  get services(): Services | undefined {
    return this.#services;
  }

  /** @param below An element inside the `ward-services` whose services are meant. */
  join(below: Element): void {
    if (this.#unsubscribe) return;
    below.dispatchEvent(
      new ContextEvent(
        servicesContext,
        below,
        (state, unsubscribe) => {
          this.#unsubscribe = unsubscribe;
          this.#services?.removeEventListener('change', this.#look);
          this.#services = state.status === 'ready' ? state.services : undefined;
          this.#services?.addEventListener('change', this.#look);
          this.#look();
        },
        true,
      ),
    );
  }

  leave(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#services?.removeEventListener('change', this.#look);
    this.#services = undefined;
  }

  readonly #look = (): void => {
    void this.#services?.venues.list().then((venues) => {
      const isRegistered = venues.length > 0;
      if (isRegistered === this.#isRegistered) return;
      this.#isRegistered = isRegistered;
      this.#changed();
    }, reportError);
  };
}
