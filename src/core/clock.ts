/** Where "now" comes from. Injected everywhere, so that a test owns time. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };
