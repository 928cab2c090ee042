/** The state of the form for a visitor who carries nothing. No DOM. */
import { SECOND } from '../../core/day.js';
import type { Gate } from '../../services/admission.js';
import type { Desk } from './reception-desk.js';
import type { ReceptionFlow, Result } from './reception-flow.js';
import { browserTimers, type Timers } from './timers.js';
import { checkTyped, EMPTY_DRAFT, type TypedDraft, type TypedFault } from './typed-draft.js';

export class TypedEntry {
  isOpen = false;
  isBusy = false;
  draft: TypedDraft = EMPTY_DRAFT;
  faults: ReadonlySet<TypedFault> = new Set();
  isDocumentWritten = false;
  /**
   * A form that nobody writes in for so many seconds is forgotten: it says a name and number to all
   * who pass. With 0 it is left to the page.
   */
  patience = 120;
  readonly #onLeft: () => void;
  readonly #timers: Timers;
  #left: unknown;

  /** @param onLeft Told after the form closed by itself. */
  constructor(onLeft: () => void, timers: Timers = browserTimers) {
    this.#onLeft = onLeft;
    this.#timers = timers;
  }

  open(): void {
    this.isOpen = true;
    this.#wait();
  }

  /** What was typed is forgotten with it. */
  close(): void {
    this.#timers.clear(this.#left);
    this.isOpen = this.isDocumentWritten = false;
    this.draft = EMPTY_DRAFT;
    this.faults = new Set();
  }

  /** Of what was said to be wrong, what is right now is said no more. */
  change(draft: TypedDraft): void {
    this.#wait();
    this.draft = draft;
    const checked = checkTyped(draft);
    this.faults = new Set(checked.ok ? [] : [...this.faults].filter((f) => checked.faults.has(f)));
  }

  /** Gives what came of it; nothing where something is wrong, or one press is on its way. */
  async submit(
    flow: ReceptionFlow,
    gate: Omit<Gate, 'people'>,
    desk: Desk,
  ): Promise<Result | undefined> {
    const checked = checkTyped(this.draft);
    this.faults = checked.ok ? new Set() : checked.faults;
    if (!checked.ok || this.isBusy) return undefined;
    this.isBusy = true;
    this.#timers.clear(this.#left);
    const { people } = this.draft;
    const result = await flow.typed(checked.identity, { ...gate, people }, desk);
    this.isBusy = false;
    // What was refused or not stored stays, to be sent once more.
    const { kind } = result.admission;
    if (kind !== 'failed' && kind !== 'refused') this.close();
    else if (this.isOpen) this.#wait();
    return result;
  }

  #wait(): void {
    this.#timers.clear(this.#left);
    if (this.patience === 0) return;
    this.#left = this.#timers.set(() => {
      this.close();
      this.#onLeft();
    }, this.patience * SECOND);
  }
}
