/** How large keys are and how many columns fit. All in CSS px. */
import { QWERTY_COLUMNS } from './layouts.js';

/** Between keys, and around them. */
export const GAP = 8;
/** The share of the screen's height that a keyboard may take. */
const SHARE = 0.55;

export interface Space {
  /** What the keyboard may be wide. */
  readonly width: number;
  /** The whole screen. */
  readonly height: number;
  /** The least side of a key. */
  readonly target: number;
}

/** Columns of keys that are as wide as they must be: 4 to 10. */
export function columnsIn({ width, target }: Space): number {
  return Math.max(4, Math.min(QWERTY_COLUMNS, Math.floor((width - GAP) / (target + GAP))));
}

/** A board that fills a large desk's screen would be too wide to type on. */
export function boardWidth({ width, target }: Space, columns: number): number {
  return Math.min(width, columns * (2.2 * target + GAP) + GAP);
}

/**
 * How high a row is, the strip of words among them: somewhat less than a key is wide where there is
 * room, and never less than the target then. On a low screen the share of the height decides, and a
 * row may shrink to 65 % of the target, though not below 44 px where the target is more.
 *
 * @param rows of keys, without the strip
 */
export function rowHeight(space: Space, columns: number, rows: number): number {
  const { target } = space;
  const key = (boardWidth(space, columns) - GAP) / columns - GAP;
  const wanted = Math.min(1.25 * target, Math.max(target, 0.8 * key));
  const least = Math.max(0.65 * target, Math.min(target, 44));
  return Math.floor(Math.max(least, Math.min(wanted, allowance(space, rows))));
}

/** Whether so many rows are as high as the target asks, within the share of the screen. */
export function hasRoom(space: Space, rows: number): boolean {
  return allowance(space, rows) >= space.target;
}

function allowance({ height }: Space, rows: number): number {
  return (SHARE * height - (rows + 2) * GAP) / (rows + 1);
}
