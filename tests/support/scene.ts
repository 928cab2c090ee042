/**
 * What a phone's camera sees of a printed picture: tilted, moving into view, out of focus, noisy,
 * unevenly lit. Plain pixels in and out, and the same seed gives the same frames, so it runs in
 * Node and in a browser.
 */
import { look, shrink, toPlanes, type Picture, type View } from './sheet.js';

export type { Picture };

export interface SceneOptions {
  readonly picture: Picture;
  /** Frame size in px. 1280 × 720 unless told. */
  readonly width?: number;
  readonly height?: number;
  /** How many frames; 30 unless told. */
  readonly frames?: number;
  /** Degrees: `x` leans the top away, `y` turns the right side away, `z` rolls clockwise. */
  readonly tilt?: { readonly x?: number; readonly y?: number; readonly z?: number };
  /** Standard deviation of the gaussian blur, in px of the frame. */
  readonly blur?: number;
  /** Standard deviation of the noise, in grey levels out of 255. */
  readonly noise?: number;
  /** How much darker the far corner is than the near one: 0 even, 1 black. */
  readonly shade?: number;
  /** A lamp mirrored in the picture: place as parts of the frame, radius as a part of its height. */
  readonly glare?: Glare;
  /** Height of the picture when held still, as a part of the frame's height; 0.9 unless told. */
  readonly fill?: number;
  /** Where the picture's middle is held, away from the frame's, in px. */
  readonly offset?: { readonly x: number; readonly y: number };
  /** The first frames show an empty wall; a sixth of them unless told. The picture then slides in. */
  readonly blank?: number;
  /** How far the hand trembles, in px; 4 unless told. */
  readonly tremble?: number;
  readonly seed?: number;
}

export interface Glare {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Grey levels added in the middle, where white paper is at 255 soon. */
  readonly strength: number;
}

/** One frame as a camera gives it: full-size luma, and chroma at half size both ways. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly y: Uint8ClampedArray;
  readonly u: Uint8ClampedArray;
  readonly v: Uint8ClampedArray;
}

/** Grey level of the wall behind the picture. */
const WALL = 168;

/** The frames one by one; each is valid until the next is asked for. */
export function* shoot(options: SceneOptions): Generator<Frame> {
  const { width = 1280, height = 720, frames = 30, tilt = {}, tremble = 4 } = options;
  const { blur = 0, noise = 0, shade = 0, fill = 0.9, seed = 1 } = options;
  const { glare, offset = { x: 0, y: 0 } } = options;
  const blank = options.blank ?? Math.floor(frames / 6);
  const planes = shrink(toPlanes(options.picture), height * fill);
  const random = generator(seed);
  const grain = grainTable(random, noise);
  const phase = [random(), random(), random()].map((part) => part * 2 * Math.PI);
  const y = new Float32Array(width * height);
  const scratch = new Float32Array(width * height);
  const [halfWidth, halfHeight] = [Math.ceil(width / 2), Math.ceil(height / 2)];
  const frame = {
    width,
    height,
    y: new Uint8ClampedArray(width * height),
    u: new Uint8ClampedArray(halfWidth * halfHeight),
    v: new Uint8ClampedArray(halfWidth * halfHeight),
  };
  for (let index = 0; index < frames; index++) {
    const arrived = Math.min(1, Math.max(0, (index + 1 - blank) / Math.max(1, frames / 6)));
    const sway = (part: number, rate: number) => Math.sin(index * rate + (phase[part] ?? 0));
    const view = look({
      tilt: {
        x: (tilt.x ?? 0) + 1.5 * sway(0, 0.5),
        y: (tilt.y ?? 0) + 1.5 * sway(1, 0.37),
        z: (tilt.z ?? 0) + sway(2, 0.21),
      },
      size: height * fill,
      x: width / 2 + offset.x + tremble * sway(0, 0.9) + (1 - arrived) ** 2 * width,
      y: height / 2 + offset.y + tremble * sway(1, 1.1),
      picture: planes,
    });
    const seen = arrived > 0 ? view : undefined;
    const full = { width, height, step: 1 as const };
    const half = { width: halfWidth, height: halfHeight, step: 2 as const };
    const sheet = { width: planes.width, height: planes.height };
    paint(y, full, { ...sheet, from: planes.y, wall: WALL }, seen);
    paint(frame.u, half, { ...sheet, from: planes.u, wall: 128 }, seen);
    paint(frame.v, half, { ...sheet, from: planes.v, wall: 128 }, seen);
    if (blur > 0) soften(y, scratch, width, height, blur);
    if (glare) shine(y, width, glare);
    expose(y, frame.y, width, shade, grain, random);
    yield frame;
  }
}

/** A frame in shades of grey, as an `ImageData`-like picture for a decoder. */
export function toGrey({
  width,
  height,
  y,
}: Frame): Picture & { data: Uint8ClampedArray<ArrayBuffer> } {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let i = 0, at = 0; i < y.length; i++) {
    const grey = y[i] ?? 0;
    data[at++] = grey;
    data[at++] = grey;
    data[at++] = grey;
    data[at++] = 255;
  }
  return { width, height, data };
}

/** Same numbers for the same seed, in [0, 1). */
export function generator(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** The wall everywhere, and over it one plane of the picture where the view shows it. */
function paint(
  to: Float32Array | Uint8ClampedArray,
  size: { width: number; height: number; step: 1 | 2 },
  plane: { from: Float32Array; wall: number; width: number; height: number },
  view: View | undefined,
): void {
  to.fill(plane.wall);
  if (!view) return;
  const [[ax, bx, cx], [ay, by, cy], [aw, bw, cw]] = view;
  const { from, width, height } = plane;
  for (let row = 0, at = 0; row < size.height; row++) {
    for (let column = 0; column < size.width; column++, at++) {
      const [x, y] = [column * size.step, row * size.step];
      const depth = aw * x + bw * y + cw;
      const p = (ax * x + bx * y + cx) / depth - 0.5;
      const q = (ay * x + by * y + cy) / depth - 0.5;
      if (!(p >= 0 && q >= 0 && p < width - 1 && q < height - 1)) continue;
      const left = p | 0;
      const top = q | 0;
      const start = top * width + left;
      const [right, down] = [p - left, q - top];
      const above = (from[start] ?? 0) * (1 - right) + (from[start + 1] ?? 0) * right;
      const below =
        (from[start + width] ?? 0) * (1 - right) + (from[start + width + 1] ?? 0) * right;
      to[at] = above * (1 - down) + below * down;
    }
  }
}

/** Gaussian blur in place, one axis after the other. */
function soften(
  plane: Float32Array,
  scratch: Float32Array,
  width: number,
  height: number,
  sigma: number,
): void {
  const radius = Math.ceil(2.5 * sigma);
  const weights = Array.from({ length: 2 * radius + 1 }, (_, i) =>
    Math.exp(-((i - radius) ** 2) / (2 * sigma * sigma)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const kernel = Float32Array.from(weights, (weight) => weight / total);
  const pass = (from: Float32Array, to: Float32Array, step: number) => {
    const last = (step === 1 ? width : height) - 1;
    for (let row = 0, at = 0; row < height; row++) {
      for (let column = 0; column < width; column++, at++) {
        const place = step === 1 ? column : row;
        const isInside = place >= radius && place + radius <= last;
        let sum = 0;
        for (let k = -radius; k <= radius; k++) {
          const by = isInside ? k : Math.min(last, Math.max(0, place + k)) - place;
          sum += (kernel[k + radius] ?? 0) * (from[at + by * step] ?? 0);
        }
        to[at] = sum;
      }
    }
  };
  pass(plane, scratch, 1);
  pass(scratch, plane, width);
}

/** Light of a lamp on top, falling off as a gaussian does. */
function shine(plane: Float32Array, width: number, { x, y, radius, strength }: Glare): void {
  const height = plane.length / width;
  for (let row = 0, at = 0; row < height; row++) {
    const across = ((row - y * height) / (radius * height)) ** 2;
    for (let column = 0; column < width; column++, at++) {
      const distance = across + ((column - x * width) / (radius * height)) ** 2;
      if (distance < 8) plane[at] = (plane[at] ?? 0) + strength * Math.exp(-distance);
    }
  }
}

/** Falling light, then grain, then eight bits. */
function expose(
  from: Float32Array,
  to: Uint8ClampedArray,
  width: number,
  shade: number,
  grain: Float32Array,
  random: () => number,
): void {
  const height = from.length / width;
  for (let row = 0, at = 0; row < height; row++) {
    for (let column = 0; column < width; column++, at++) {
      const light = 1 - (shade * (column / width + row / height)) / 2;
      const speck = grain.length > 0 ? (grain[(random() * grain.length) | 0] ?? 0) : 0;
      to[at] = (from[at] ?? 0) * light + speck;
    }
  }
}

/** Gaussian numbers made once (Box and Muller) and drawn from at random: quick, and as noisy. */
function grainTable(random: () => number, sigma: number): Float32Array {
  const length = sigma > 0 ? 65_536 : 0;
  return Float32Array.from(
    { length },
    () => sigma * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()),
  );
}
