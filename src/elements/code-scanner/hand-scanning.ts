/** A hand scanner for an element, and what to tell a person when its keyboard is set wrong. */
import type { LitElement, ReactiveController } from 'lit';
import type { CodeSource } from '../../events/code-scan-event.js';
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

export interface HandScanHost extends LitElement {
  /** While true, what is scanned is dropped; its keys would press the page's buttons. */
  readonly paused: boolean;
  announce(text: string, source: CodeSource): void;
}

/** Listens while the element is on the page. */
export class HandScanning implements ReactiveController {
  /** What went wrong with the last scan. */
  failure: (typeof TERMS)[HandScanFailure] | undefined;
  readonly #scanner = new HandScanner();

  /** `onScan` is told of each scan, before the page is, and whether it was read. */
  constructor(host: HandScanHost, onScan: (isRead: boolean) => void) {
    this.#scanner.addEventListener(HandScanEvent.type, (event) => {
      if (host.paused) return;
      this.failure = undefined;
      onScan(true);
      host.announce((event as HandScanEvent).text, 'hand-scanner');
    });
    this.#scanner.addEventListener(HandScanFailedEvent.type, (event) => {
      if (host.paused) return;
      this.failure = TERMS[(event as HandScanFailedEvent).reason];
      onScan(false);
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#scanner.start();
  }

  hostDisconnected(): void {
    this.failure = undefined;
    this.#scanner.stop();
  }
}
