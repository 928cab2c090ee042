import type { CameraFailure, PhotoFailure } from '../scanning.js';

/** The camera or a photo gave no code. The element already tells the person what to do. */
export class ScanErrorEvent extends Event {
  static readonly type = 'scan-error';
  readonly code: CameraFailure | PhotoFailure;

  constructor(code: CameraFailure | PhotoFailure) {
    super(ScanErrorEvent.type, { bubbles: true, composed: true });
    this.code = code;
  }
}

declare global {
  interface HTMLElementEventMap {
    'scan-error': ScanErrorEvent;
  }
}
