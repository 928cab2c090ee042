/** What a `Reader` fires. */
import type { ReadOutcome, ReadRange } from './reading.js';

/** `word` and `sentence` of a `Reader`: this part of the shown text is being said now. */
export class ReadRangeEvent extends Event implements ReadRange {
  readonly id: string;
  readonly start: number;
  readonly end: number;

  constructor(type: 'word' | 'sentence', { id, start, end }: ReadRange) {
    super(type);
    this.id = id;
    this.start = start;
    this.end = end;
  }
}

/** `end` of a `Reader`: once for each read. */
export class ReadEndEvent extends Event {
  static readonly type = 'end';
  readonly outcome: ReadOutcome;

  constructor(outcome: ReadOutcome) {
    super(ReadEndEvent.type);
    this.outcome = outcome;
  }
}
