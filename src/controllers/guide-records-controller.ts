import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { servicesContext, type ServicesState } from '../context/services-context.js';
import type { GuideRecords } from '../services/guide-records.js';

let standalone: Promise<GuideRecords | undefined> | undefined;

/** For guides outside any `ward-services`: one database for the page. A refusal is asked again. */
async function standaloneRecords(): Promise<GuideRecords | undefined> {
  standalone ??= import('../services/guide-records.js').then(async ({ openGuideRecords }) => {
    const opened = await openGuideRecords('wardkit');
    return opened.ok ? opened.value : undefined;
  });
  const records = await standalone.catch(() => undefined);
  if (!records) standalone = undefined;
  return records;
}

/**
 * Gives its host what the device keeps of guides, of the nearest `ward-services` or of the page.
 * It loads after the host has drawn, and a guide does without where there is none: a browser may
 * refuse to keep anything.
 */
export class GuideRecordsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #ready: (records: GuideRecords) => void;
  #value: GuideRecords | undefined;
  #unsubscribe: (() => void) | undefined;
  /** One for each time the host is put on a page. */
  #stay = {};

  /** @param ready The records are there, once for each place the host is put in. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    ready: (records: GuideRecords) => void = () => undefined,
  ) {
    this.#host = host;
    this.#ready = ready;
    host.addController(this);
  }

  get value(): GuideRecords | undefined {
    return this.#value;
  }

  hostConnected(): void {
    const stay = (this.#stay = {});
    let provided = false;
    const take = (state: ServicesState, unsubscribe?: () => void) => {
      provided = true;
      this.#unsubscribe = unsubscribe;
      if (state.status !== 'ready') return this.#set(undefined);
      void state.services.guides().then(
        (records) => stay === this.#stay && this.#set(records),
        () => undefined,
      );
    };
    this.#host.dispatchEvent(new ContextEvent(servicesContext, this.#host, take, true));
    if (provided) return;
    void this.#host.updateComplete
      .then(standaloneRecords)
      .then((records) => stay === this.#stay && this.#set(records));
  }

  hostDisconnected(): void {
    this.#stay = {};
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#set(undefined);
  }

  #set(records: GuideRecords | undefined): void {
    if (records === this.#value) return;
    this.#value = records;
    if (records) this.#ready(records);
    this.#host.requestUpdate();
  }
}
