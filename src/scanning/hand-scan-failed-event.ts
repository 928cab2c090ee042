/**
 * - `input-method`: a Vietnamese keyboard (Telex, VNI) rewrote the letters on their way.
 * - `incomplete`: the scanner fell silent before the end that its earlier scans had.
 * - `too-long`: more characters than any code of letters and digits holds.
 */
export type HandScanFailure = 'input-method' | 'incomplete' | 'too-long';

/** `hand-scan-failed` of a `HandScanner`: a scan arrived whose text cannot be relied on. */
export class HandScanFailedEvent extends Event {
  static readonly type = 'hand-scan-failed';
  readonly reason: HandScanFailure;

  constructor(reason: HandScanFailure) {
    super(HandScanFailedEvent.type);
    this.reason = reason;
  }
}
