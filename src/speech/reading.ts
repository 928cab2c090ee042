/** What is read aloud, and how it goes: what a `Reader` takes and tells. */
import type { SpokenTerm } from '../vietnam/spoken.js';

/** A shown text, by an id that its reader chooses. */
export interface ReadPiece {
  readonly id: string;
  readonly text: string;
}

/** Speech recorded beforehand, of all pieces in order. */
export interface ReadRecording {
  readonly url: string;
  /** Where each sentence of the pieces begins, in seconds from the start. */
  readonly sentences: readonly number[];
}

export interface ReadOptions {
  /** Of the pieces: `vi`, `en-GB`. */
  readonly language: string;
  /** Abbreviations of these texts, and how they are said. */
  readonly terms?: readonly SpokenTerm[];
  /** Played instead of a voice; the voice speaks where it cannot be had. */
  readonly recording?: ReadRecording;
  /** 0.5 to 2; 1, the voice's own, unless given. */
  readonly rate?: number;
}

/** A part of a piece, as indices into its text. */
export interface ReadRange {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/**
 * `finished`: all was read. `stopped`: by `stop`, by another read, or by another part of the page
 * that speaks. `failed`: there is no voice or recording that works.
 */
export type ReadOutcome = 'finished' | 'stopped' | 'failed';
