/** Keeps a draft on the device while it is written, so that nothing is lost when the page goes away. */
import type { GuideRecords } from '../../services/guide-records.js';
import type { Draft } from './draft.js';

/** Between two writings of what is being typed (ms): the disk is not asked at every key. */
const GAP = 300;

/** How long records may take to open before it is said that nothing is kept (ms). */
const PATIENCE = 3_000;

export type Keeping = 'unchanged' | 'keeping' | 'kept' | 'failed';

export class DraftKeeper {
  readonly #records: () => GuideRecords | undefined;
  readonly #changed: () => void;
  #due: Draft | undefined;
  #state: Keeping = 'unchanged';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> | undefined;
  /** Goes up with every draft: what comes of an earlier one is not told of the present one. */
  #turn = 0;
  /** Settled when the records have come, or have not. */
  #waiting: { readonly promise: Promise<void>; readonly resolve: () => void } | undefined;

  constructor(records: () => GuideRecords | undefined, changed: () => void) {
    this.#records = records;
    this.#changed = changed;
  }

  get state(): Keeping {
    return this.#state;
  }

  /** Another draft is on the desk. What was typed last into the one before is still written. */
  reset(state: 'unchanged' | 'kept'): void {
    const due = this.#due;
    const records = this.#records();
    if (due && records) void keepIn(records, due);
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#due = undefined;
    this.#writing = undefined;
    this.#waiting?.resolve();
    this.#waiting = undefined;
    this.#turn++;
    this.#state = state;
  }

  /** The first change is written at once, the next ones together after a short while. */
  keep(draft: Draft): void {
    this.#due = draft;
    if (this.#state !== 'failed') this.#state = 'keeping';
    if (!this.#timer && !this.#writing) void this.flush();
  }

  /** Writes what is not kept yet, now; settles when it is kept or cannot be. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const draft = this.#due;
    if (!draft) return this.#writing;
    const records = this.#records();
    if (!records) return this.#wait();
    this.#waiting?.resolve();
    this.#waiting = undefined;
    this.#due = undefined;
    const turn = this.#turn;
    const writing = this.#write(records, draft);
    this.#writing = writing;
    await writing;
    if (turn !== this.#turn) return;
    if (this.#writing === writing) this.#writing = undefined;
    this.#changed();
    if (this.#due && !this.#timer) this.#timer = setTimeout(() => void this.flush(), GAP);
  }

  async #write(records: GuideRecords, draft: Draft): Promise<void> {
    const turn = this.#turn;
    const isKept = await keepIn(records, draft);
    if (turn !== this.#turn) return;
    if (isKept) this.#state = this.#due ? 'keeping' : 'kept';
    else this.#state = 'failed';
  }

  /** The records may still be opening; whoever has them calls `flush`. */
  async #wait(): Promise<void> {
    const waiting = (this.#waiting ??= promised());
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#due && !this.#records()) {
        this.#state = 'failed';
        this.#changed();
      }
      waiting.resolve();
    }, PATIENCE);
    await waiting.promise;
    return this.#writing;
  }
}

async function keepIn(records: GuideRecords, draft: Draft): Promise<boolean> {
  const kept = await records.keepDraft(draft.key, draft).catch(() => undefined);
  return kept?.ok ?? false;
}

function promised() {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
}
