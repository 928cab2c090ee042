/** A hand scanner beside the camera, and what to tell a person when its keyboard is set wrong. */
import type { ScannerStrings } from '../../localize/scanner-vi.js';
import { HandScanEvent } from '../../scanning/hand-scan-event.js';
import {
  HandScanFailedEvent,
  type HandScanFailure,
} from '../../scanning/hand-scan-failed-event.js';
import { HandScanner } from '../../scanning/hand-scanner.js';

const TERMS = {
  'input-method': 'scannerInputMethod',
  incomplete: 'scannerIncomplete',
  'too-long': 'scannerTooLong',
} as const satisfies Record<HandScanFailure, keyof ScannerStrings>;

export class HandScanning {
  /** What went wrong with the last scan. */
  failure: (typeof TERMS)[HandScanFailure] | undefined;
  readonly #scanner = new HandScanner();
  #isWanted = false;
  #isRunning = false;
  #paused = false;

  constructor(onScan: (text: string) => void, onChange: () => void) {
    this.#scanner.addEventListener(HandScanEvent.type, (event) => {
      if (!(event instanceof HandScanEvent)) return;
      this.failure = undefined;
      onScan(event.text);
    });
    this.#scanner.addEventListener(HandScanFailedEvent.type, (event) => {
      if (!(event instanceof HandScanFailedEvent)) return;
      this.failure = TERMS[event.reason];
      onChange();
    });
  }

  start(): void {
    this.#isWanted = true;
    this.#settle();
  }

  stop(): void {
    this.#isWanted = false;
    this.failure = undefined;
    this.#settle();
  }

  /** While true, keys belong to the page. */
  set paused(paused: boolean) {
    this.#paused = paused;
    this.#settle();
  }

  #settle(): void {
    const isDue = this.#isWanted && !this.#paused;
    if (isDue === this.#isRunning) return;
    this.#isRunning = isDue;
    if (isDue) this.#scanner.start();
    else this.#scanner.stop();
  }
}
