import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Calls back every minute while its host is on the page: "who is in now" changes by itself. */
export class MinuteController implements ReactiveController {
  readonly #tick: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, tick: () => void) {
    this.#tick = tick;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(this.#tick, 60_000);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }
}
