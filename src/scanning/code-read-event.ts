import type { Point } from './decoder.js';

/** `code-read` of a `CodeScanner`: the camera saw a code that was not just reported. */
export class CodeReadEvent extends Event {
  static readonly type = 'code-read';
  readonly text: string;
  /** In px of the frame. */
  readonly corners: readonly Point[];
  readonly frame: { readonly width: number; readonly height: number };

  constructor(
    text: string,
    corners: readonly Point[],
    frame: { readonly width: number; readonly height: number },
  ) {
    super(CodeReadEvent.type);
    this.text = text;
    this.corners = corners;
    this.frame = frame;
  }
}
