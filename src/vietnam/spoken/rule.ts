/** How a shown thing is recognised, and what is said for it. */

/** What stands around it. */
export interface Surroundings {
  /** The shown word before it in small letters; empty at the beginning and after a full stop. */
  readonly before: string;
  /** What ends right before it, spaces aside, is a figure. */
  readonly isAfterNumber: boolean;
  /** A number here is dialled or typed, not counted. */
  readonly isDialled: boolean;
  /** The text after it. */
  readonly after: string;
}

export interface Rule {
  /** Sticky: tried where a word or a sign may begin. */
  readonly pattern: RegExp;
  /** Of the match; undefined where it is something else after all. */
  readonly say: (match: RegExpExecArray, around: Surroundings) => string | undefined;
  /** Makes what follows a unit, or a further number of a list. */
  readonly isNumber?: true;
}
