/** Long work in short tasks, so that a page answers meanwhile. */

/** Work at a stretch (ms): with what a task costs besides, within a frame also on a slow machine. */
const STRETCH = 8;

/** Lets the page breathe now and then. */
export class Breath {
  readonly #signal: AbortSignal | undefined;
  #since = performance.now();

  /** @param signal Ends the work at its next breath. */
  constructor(signal?: AbortSignal) {
    this.#signal = signal;
  }

  /**
   * To be awaited between small pieces of work: goes on in a new task once a stretch is over.
   * @throws the signal's reason once it is aborted.
   */
  async take(): Promise<void> {
    this.#signal?.throwIfAborted();
    if (performance.now() - this.#since < STRETCH) return;
    await nextTask();
    this.#since = performance.now();
    this.#signal?.throwIfAborted();
  }
}

/** Not a timer: nested ones wait 4 ms each, and a second each in a page that nobody sees. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
