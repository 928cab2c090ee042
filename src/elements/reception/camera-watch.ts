import type { CodeScanner } from '../../scanning.js';

/** Whether a session's camera has failed, for who draws something in its place. */
export class CameraWatch {
  hasFailed = false;
  readonly #changed: () => void;
  #scanner: CodeScanner | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** From now on this one; none: nobody looks any more. */
  follow(scanner: CodeScanner | undefined): void {
    if (scanner === this.#scanner) return;
    this.#scanner?.removeEventListener('state-change', this.#look);
    this.#scanner = scanner;
    scanner?.addEventListener('state-change', this.#look);
    this.#look();
  }

  /** What reads codes could not be fetched: the session never began. */
  fail(): void {
    this.hasFailed = true;
    this.#changed();
  }

  readonly #look = (): void => {
    this.hasFailed = this.#scanner?.state.kind === 'failed';
    this.#changed();
  };
}
