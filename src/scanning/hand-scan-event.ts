/** `hand-scan` of a `HandScanner`: a hand scanner typed a code. */
export class HandScanEvent extends Event {
  static readonly type = 'hand-scan';
  /** What the code says, without the scanner's prefix and suffix. */
  readonly text: string;

  constructor(text: string) {
    super(HandScanEvent.type);
    this.text = text;
  }
}
