import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Venue } from '../core/venue.js';
import type { ServicesFailure, Services } from '../services/services.js';
import type { VenueCode } from '../services/venues.js';
import { ServicesController } from './services-controller.js';

/** Which code is asked for; the newest venue of this device where none is named. */
export interface VenueCodeChoice {
  readonly venue: string | undefined;
  /** From 1. */
  readonly entrance: number;
  /**
   * Shown as it is, without looking anything up. A live code is passed over: it would stand there,
   * or on paper, long after its time.
   */
  readonly code: VenueCode | undefined;
}

/**
 * `none`: nothing is registered on this device. `elsewhere`: the venue named is not one of this
 * device, which therefore cannot sign its codes.
 */
export type VenueCodeState =
  | { readonly status: 'opening' | 'none' | 'elsewhere' }
  | { readonly status: 'failed'; readonly code: ServicesFailure }
  | { readonly status: 'ready'; readonly code: VenueCode };

/** Finds the signed code that its host's properties ask for, and keeps up with what is stored. */
export class VenueCodeController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #choice: () => VenueCodeChoice;
  readonly #services: ServicesController;
  #venues: readonly Venue[] = [];
  #found: VenueCodeState = { status: 'opening' };
  #asked = '';
  #turn = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, choice: () => VenueCodeChoice) {
    this.#host = host;
    this.#choice = choice;
    this.#services = new ServicesController(host, (services) => this.#look(services));
    host.addController(this);
  }

  /** The venues of this device, newest first. */
  get venues(): readonly Venue[] {
    return this.#venues;
  }

  /** The services, once they are ready. */
  get services(): Services | undefined {
    return this.#services.value;
  }

  get state(): VenueCodeState {
    const { code } = this.#choice();
    if (code && !('expiresAt' in code)) return { status: 'ready', code };
    const services = this.#services.state;
    return services.status === 'ready' ? this.#found : services;
  }

  hostUpdate(): void {
    const services = this.#services.value;
    if (services && key(this.#choice()) !== this.#asked) void this.#look(services);
  }

  async #look(services: Services): Promise<void> {
    const choice = this.#choice();
    this.#asked = key(choice);
    const turn = ++this.#turn;
    const venues = await services.venues.list();
    const found = await find(services, choice, venues);
    if (turn !== this.#turn) return;
    this.#venues = venues;
    this.#found = found;
    this.#host.requestUpdate();
  }
}

async function find(
  services: Services,
  choice: VenueCodeChoice,
  venues: readonly Venue[],
): Promise<VenueCodeState> {
  try {
    const id = choice.venue ?? venues[0]?.id;
    if (id === undefined) return { status: 'none' };
    const code = await services.venues.code(id, choice.entrance);
    if (code) return { status: 'ready', code };
    const first = await services.venues.code(id, 1);
    if (!first) return { status: 'elsewhere' };
    console.warn(`wardkit: venue ${id} has no entrance ${choice.entrance}; entrance 1 is shown`);
    return { status: 'ready', code: first };
  } catch {
    return { status: 'failed', code: 'closed' };
  }
}

function key({ venue, entrance }: VenueCodeChoice): string {
  return `${venue ?? ''}|${entrance}`;
}
