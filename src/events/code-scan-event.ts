/** How a code came: through the camera, from a photo, from a hand scanner, or typed by hand. */
export type CodeSource = 'camera' | 'photo' | 'hand-scanner' | 'typed';

/** A code was read or typed. What it says is for the listener to judge. */
export class CodeScanEvent extends Event {
  static readonly type = 'code-scan';
  readonly text: string;
  readonly source: CodeSource;

  constructor(text: string, source: CodeSource) {
    super(CodeScanEvent.type, { bubbles: true, composed: true });
    this.text = text;
    this.source = source;
  }
}

declare global {
  interface HTMLElementEventMap {
    'code-scan': CodeScanEvent;
  }
}
