/** What the check of a guide finds. */
import type { Guide, GuideText } from './guide.js';

/** The guide cannot be used like this. */
export type GuideErrorCode =
  | 'not-json'
  | 'too-big'
  | 'unknown-field'
  | 'missing-field'
  | 'wrong-kind'
  | 'wrong-value'
  | 'wrong-form'
  | 'too-long'
  | 'empty'
  | 'too-many'
  | 'too-few'
  | 'repeated'
  | 'bad-date'
  | 'language-missing'
  | 'language-unlisted'
  | 'id-reserved'
  | 'target-missing'
  | 'step-unreachable'
  | 'loop-without-end'
  | 'done-unreachable'
  | 'markup'
  | 'hidden-character'
  | 'link-lookalike'
  | 'link-unsafe'
  | 'two-questions'
  | 'quiz-right'
  | 'drawing-kind'
  | 'scene-unknown'
  | 'screen-taps'
  | 'variant-unknown'
  | 'minutes-order'
  | 'date-in-future'
  | 'approval-incomplete'
  | 'replaced-by-itself';

/** It works, and people will be served less well than they could be. */
export type GuideWarningCode =
  | 'review-due'
  | 'verified-long-ago'
  | 'variant-missing'
  | 'helper-missing'
  | 'drawing-missing'
  | 'stuck-missing'
  | 'warning-missing'
  | 'next-unused'
  | 'sentence-long'
  | 'paragraph-long'
  | 'title-long'
  | 'abbreviation'
  | 'term-unused'
  | 'doubt-unsaid'
  | 'accents-missing'
  | 'not-nfc'
  | 'same-in-both'
  | 'steps-many'
  | 'steps-few'
  | 'guide-unknown';

export type GuideFindingCode = GuideErrorCode | GuideWarningCode;

export interface GuideFinding {
  readonly severity: 'error' | 'warning';
  readonly code: GuideFindingCode;
  /** Where it is, as a JSON pointer (RFC 6901); empty for the whole guide. */
  readonly path: string;
  /** Id of the step it is in, if it is in one that has an id. */
  readonly step?: string;
  /** For who writes the guide: where, what is wrong, what to do. Plain text, quoting the guide. */
  readonly message: GuideText;
}

export interface GuideCheckOptions {
  /**
   * The day on which it is checked, `YYYY-MM-DD`: `dayOf(Date.now())`. Without it no day is called
   * stale or yet to come; one that the calendar does not have is still found.
   */
  readonly today?: string;
  /** Ids of all guides there are; without it what a guide says of others is not checked. */
  readonly guides?: readonly string[];
}

/** The outcome of a check. */
export interface CheckedGuide {
  /** Errors first. */
  readonly findings: readonly GuideFinding[];
  /** The guide, where no error was found. */
  readonly guide?: Guide;
  /** The guide wherever it fits the schema, errors or not: to draw it, not to show it to anybody. */
  readonly draft?: Guide;
}
