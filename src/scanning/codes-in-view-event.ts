import type { FrameReading } from './decoder.js';

/**
 * `codes-in-view` of a `CodeScanner`: several codes, none of which goes before the others. The
 * picture stands still until `choose` or `resume`.
 */
export class CodesInViewEvent extends Event {
  static readonly type = 'codes-in-view';
  /** Two or more, each with where it was last seen. */
  readonly reading: FrameReading;

  constructor(reading: FrameReading) {
    super(CodesInViewEvent.type);
    this.reading = reading;
  }
}
