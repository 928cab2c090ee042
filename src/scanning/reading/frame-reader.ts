/** Effort that follows the frames of a camera: a glance at each, and more while nothing is read. */
import type { DecodedCode } from '../decoder.js';
import type { Grey } from './grey.js';
import {
  CALM_AND_SHARP,
  DENOISED,
  DOUBLE,
  GLANCE,
  PASSES,
  look,
  moved,
  type Budget,
  type GreyReader,
  type Pass,
} from './passes.js';
import { crop, type Region } from './resize.js';

/** Where to look at a frame (everywhere, unless told), and how. */
interface Look {
  readonly pass: Pass;
  readonly part?: Region;
}

/** The plain pass sees hardly more than the glance before it, and nothing that the denoised misses. */
const FURTHER = PASSES.filter(({ name }) => name !== 'plain');

/** For how many frames the place of the last code is looked at: a second or two. */
const MEMORY = 30;
/** Room around that place on each side, in sizes of the code: as far as a hand moves meanwhile. */
const ROOM = 0.4;

/** The parts of a frame that are doubled by turns: so much of it, starting at so much of the rest. */
const PART = 0.6;
const PART_STARTS = [
  { x: 0.5, y: 0.5 },
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: 1, y: 1 },
];

export class FrameReader {
  readonly #budget: Budget;
  /** Which of the further passes comes next, on whichever frame. */
  #turn = 0;
  #place: Region | undefined;
  #framesSince = 0;

  constructor(budget: Budget = { ms: 40, now: () => performance.now() }) {
    this.#budget = budget;
  }

  read(grey: Grey, reader: GreyReader): DecodedCode[] {
    const end = this.#budget.now() + this.#budget.ms;
    this.#framesSince++;
    for (const next of this.#looks(grey)) {
      const codes = lookAt(grey, next, reader);
      if (codes.length > 0) {
        this.#place = placeOf(codes);
        this.#framesSince = 0;
        return codes;
      }
      if (this.#budget.now() >= end) break;
    }
    return [];
  }

  *#looks(grey: Grey): Generator<Look> {
    yield { pass: GLANCE };
    if (this.#place && this.#framesSince <= MEMORY) {
      const part = within(grey, this.#place);
      yield { pass: DENOISED, part };
      yield { pass: CALM_AND_SHARP, part };
      if (4 * part.width * part.height < grey.width * grey.height) yield { pass: DOUBLE, part };
    }
    for (const _ of FURTHER) {
      const round = Math.floor(this.#turn / FURTHER.length);
      const pass = FURTHER[this.#turn++ % FURTHER.length];
      if (pass === DOUBLE) yield { pass, part: partOf(grey, round) };
      else if (pass) yield { pass };
    }
  }
}

function lookAt(grey: Grey, { pass, part }: Look, reader: GreyReader): DecodedCode[] {
  return part ? moved(look(crop(grey, part), pass, reader), part) : look(grey, pass, reader);
}

function partOf(grey: Grey, round: number): Region {
  const { x, y } = PART_STARTS[round % PART_STARTS.length] ?? { x: 0, y: 0 };
  const width = PART * grey.width;
  const height = PART * grey.height;
  return within(grey, {
    x: x * (grey.width - width),
    y: y * (grey.height - height),
    width,
    height,
  });
}

/** Around the corners of the codes; nowhere where the reader gave none. */
function placeOf(codes: readonly DecodedCode[]): Region | undefined {
  const corners = codes.flatMap((code) => code.corners);
  if (corners.length === 0) return undefined;
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const room = ROOM * Math.max(width, height);
  return { x: left - room, y: top - room, width: width + 2 * room, height: height + 2 * room };
}

/** The region in whole px, as much of it as lies in the picture. */
function within(grey: Grey, region: Region): Region {
  const edge = (at: number, length: number) => Math.min(length, Math.max(0, Math.round(at)));
  const x = edge(region.x, grey.width);
  const y = edge(region.y, grey.height);
  return {
    x,
    y,
    width: edge(region.x + region.width, grey.width) - x,
    height: edge(region.y + region.height, grey.height) - y,
  };
}
