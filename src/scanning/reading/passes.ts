/**
 * In which versions a grey picture is shown to the reader, and in which order. The reader is quick
 * and exact; what it misses it mostly reads in other light, sharper, calmer or larger.
 */
import type { DecodedCode } from '../decoder.js';
import { calm, gamma, localContrast, localThreshold, sharpen } from './filters.js';
import { halve, type Grey } from './grey.js';
import { enlarge } from './resize.js';

/** How to look at one picture; what is left out is off. */
export interface ReadOptions {
  /** Search every row, not one in a few. */
  readonly harder?: boolean;
  /** Light codes on dark ground as well as dark ones on light. */
  readonly invert?: boolean;
  /** Once more with small specks closed. */
  readonly denoise?: boolean;
  /** Black is what is darker than the mean around it (unless told), than one level, or than 128. */
  readonly threshold?: 'local' | 'global' | 'fixed';
}

/** A reader of codes. Corners in px of the picture given. Never throws. */
export interface GreyReader {
  read(grey: Grey, options: ReadOptions): DecodedCode[];
}

/** A version of a picture, of the same view at any size, and how to look at it. */
export interface Pass {
  readonly name: string;
  readonly options: ReadOptions;
  readonly prepare: (grey: Grey) => Grey;
}

const THOROUGH: ReadOptions = { harder: true, invert: true, denoise: true };

const asItIs = (grey: Grey) => grey;

/** For every frame of a camera: reads a code that is held up well, whichever way up, in one look. */
export const GLANCE: Pass = { name: 'glance', options: { invert: true }, prepare: asItIs };

const PLAIN: Pass = {
  name: 'plain',
  options: { harder: true, invert: true },
  prepare: asItIs,
};

export const DENOISED: Pass = { name: 'denoised', options: THOROUGH, prepare: asItIs };

/** A code that was printed in dots, or is written over: one level for all keeps its modules whole. */
const ONE_LEVEL: Pass = {
  name: 'one level',
  options: { ...THOROUGH, threshold: 'global' },
  prepare: asItIs,
};

/** Too little light, or a screen that blinds the camera to what is beside it. */
const SHADOWS: Pass = { name: 'shadows', options: THOROUGH, prepare: (grey) => gamma(grey, 0.5) };

/** Faint ink, glare, spots of light and shade: only how a px differs from the next few counts. */
const LOCAL_CONTRAST: Pass = {
  name: 'local contrast',
  options: THOROUGH,
  prepare: (grey) => localContrast(calm(grey), 8, 4),
};

/** Noise and a blur together: the noise must go before the edges are drawn out. */
export const CALM_AND_SHARP: Pass = {
  name: 'calm and sharp',
  options: THOROUGH,
  prepare: (grey) => sharpen(calm(grey), 3, 3),
};

/** Patterned or crumpled ground, where the reader's own local mean of 40 px is too coarse. */
const LOCAL_THRESHOLD: Pass = {
  name: 'local threshold',
  options: { ...THOROUGH, threshold: 'fixed' },
  prepare: (grey) => localThreshold(grey, 12),
};

/** A code turned far to the side: its modules are narrow, and its finder patterns no squares. */
const WIDE: Pass = {
  name: 'wide',
  options: THOROUGH,
  prepare: (grey) => sharpen(enlarge(calm(grey), 1.5, 1), 3, 2),
};

/** Modules of two px and less, which the reader cannot find the middles of. */
export const DOUBLE: Pass = {
  name: 'double',
  options: THOROUGH,
  prepare: (grey) => sharpen(enlarge(calm(grey), 2), 4, 3),
};

/** Measured on photos and drawn frames: next comes what reads most of the rest in the least time. */
export const PASSES: readonly Pass[] = [
  PLAIN,
  DENOISED,
  ONE_LEVEL,
  SHADOWS,
  LOCAL_CONTRAST,
  CALM_AND_SHARP,
  LOCAL_THRESHOLD,
  WIDE,
  DOUBLE,
];

/** Time to spend in ms, and the clock that tells it. A look that is begun is ended. */
export interface Budget {
  readonly ms: number;
  readonly now: () => number;
}

/** Px of the longer edge past which a picture is read at half its size first: more finds little. */
const LARGE = 1600;

/**
 * The codes in a picture: one pass after the other until one reads, or the time is up. A large
 * picture is read smaller, but once in its own size too: a code may be a small part of it.
 */
export function readFully(
  grey: Grey,
  reader: GreyReader,
  budget: Budget = { ms: 1000, now: () => performance.now() },
): DecodedCode[] {
  const end = budget.now() + budget.ms;
  for (const { pass, size } of fullEffort(grey)) {
    const scale = { across: grey.width / size.width, down: grey.height / size.height };
    const codes = look(size, pass, reader);
    if (codes.length > 0) return moved(codes, scale);
    if (budget.now() >= end) break;
  }
  return [];
}

function* fullEffort(grey: Grey): Generator<{ readonly pass: Pass; readonly size: Grey }> {
  let small = grey;
  while (Math.max(small.width, small.height) > LARGE) small = halve(small);
  for (const pass of PASSES) {
    yield { pass, size: small };
    if (pass === DENOISED && small !== grey) yield { pass, size: grey };
  }
}

/** What one pass reads; corners in px of the picture given. */
export function look(grey: Grey, { options, prepare }: Pass, reader: GreyReader): DecodedCode[] {
  const prepared = prepare(grey);
  if (prepared.luma.length === 0) return [];
  const across = grey.width / prepared.width;
  const down = grey.height / prepared.height;
  return moved(reader.read(prepared, options), { across, down });
}

/** The codes as they stand in a picture of another scale, of which theirs is a part at `x`, `y`. */
export function moved(
  codes: readonly DecodedCode[],
  { x = 0, y = 0, across = 1, down = 1 },
): DecodedCode[] {
  return codes.map(({ text, corners }) => ({
    text,
    corners: corners.map((corner) => ({ x: x + corner.x * across, y: y + corner.y * down })),
  }));
}
