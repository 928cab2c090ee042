/**
 * What a kiosk's camera sees: paper cards and phones, held up at an angle, not quite sharp, under
 * the lamp of a hall. Drawn, seeded, the same 200 frames in every run. The distribution follows what
 * kiosks see, not what any reader is good at. It stays as it is: figures of another do not compare.
 */
import { generator, shoot, toGrey, type SceneOptions } from '../../support/scene.js';
import { qrPicture } from '../../support/qr-picture.js';
import type { Picture } from '../../support/sheet.js';
import { cardText, venueText } from './payloads.js';

export const KIOSK_FRAMES = 200;

const WIDTH = 1280;
const HEIGHT = 720;
/** Px a module in the drawn sheet: above what any frame shows, so that the lens never enlarges. */
const SCALE = 6;
/** Px of that sheet that a line of its print is wide. */
const STROKE = 3;

export interface KioskFrame {
  readonly picture: Picture;
  /** What its code says. */
  readonly text: string;
  /** How it was seen, for a study of what was missed. */
  readonly seen: Readonly<Record<string, number>>;
}

/** The n-th frame, 0 to 199; frames beyond are for warming up. */
export function kioskFrame(n: number): KioskFrame {
  const random = generator(7919 * (n + 1));
  // The first numbers of neighbouring seeds are alike.
  for (let i = 0; i < 16; i++) random();
  const between = (low: number, high: number) => low + (high - low) * random();
  const within = (sigma: number, limit: number) =>
    Math.max(-limit, Math.min(limit, sigma * gaussian(random)));

  const version = 5 + Math.floor(random() * 16);
  const text = random() < 0.25 ? venueText(random, version) : cardText(random, version);
  const contrast = between(0.35, 0.95);
  const paper = between(150, 250);
  const sheet = card(qrPicture(text, { scale: SCALE }), paper, paper * (1 - contrast), random);
  // 1.5 to 5 px, as many small ones as large ones by ratio: people stand where they stand.
  const modulePx = 1.5 * (5 / 1.5) ** random();
  const size = (modulePx * sheet.height) / SCALE;
  const room = (side: number, held: number) => Math.max(0, (side - held) / 2);
  // One in eight holds it any way up.
  const roll = random() < 0.125 ? between(-180, 180) : within(6, 20);
  const tilt = { x: within(12, 40), y: within(12, 40), z: roll };
  const blur = between(0.3, 1.6);
  const noise = between(2, 16);
  const shade = between(0, 0.5);
  const offset = {
    x: within(0.35, 1) * room(WIDTH, size),
    y: within(0.35, 1) * room(HEIGHT, size),
  };
  const glare = random() < 0.35 && {
    x: 0.5 + (offset.x + within(0.35, 1) * size) / WIDTH,
    y: 0.5 + (offset.y + within(0.35, 1) * size) / HEIGHT,
    radius: (between(0.08, 0.35) * size) / HEIGHT,
    strength: between(60, 220),
  };
  const scene: SceneOptions = {
    ...{ picture: sheet, width: WIDTH, height: HEIGHT, frames: 1, blank: 0, tremble: 0 },
    ...{ fill: size / HEIGHT, tilt, blur, noise, shade, offset, seed: n + 1 },
    ...(glare && { glare }),
  };
  const frame = shoot(scene).next().value;
  if (!frame) throw new Error('no frame');
  const seen = { version, modulePx, contrast, blur, noise, shade, roll, tiltX: tilt.x };
  const rest = { tiltY: tilt.y, glare: glare ? glare.strength : 0 };
  return { picture: toGrey(frame), text, seen: { ...seen, ...rest } };
}

/** The code in ink on paper, with lines of print beside it as cards and screens have them. */
function card(code: Picture, paper: number, ink: number, random: () => number): Picture {
  const height = Math.round(code.height * 1.25);
  const width = Math.round(code.width * 1.9);
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  const grey = (x: number, y: number, value: number) => {
    const at = 4 * (y * width + x);
    data.fill(value, at, at + 3);
  };
  const left = Math.floor((width - code.width) / 2);
  const top = Math.floor((height - code.height) / 2);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) grey(x, y, paper);
  for (let y = 0; y < code.height; y++) {
    for (let x = 0; x < code.width; x++) {
      if (code.data[4 * (y * code.width + x)] === 0) grey(left + x, top + y, ink);
    }
  }
  // Words left and right of it, clear of its quiet zone.
  for (const start of [0.03 * width, left + code.width + 0.03 * width]) {
    for (let line = top; line < top + code.height; line += 7 * SCALE) {
      const end = start + (left - 0.06 * width) * (0.4 + 0.6 * random());
      let stroke = false;
      for (let x = Math.ceil(start); x < end; x++) {
        if (x % STROKE === 0) stroke = random() < 0.45;
        for (let y = line; y < line + 3 * SCALE; y++) if (stroke) grey(x, y, ink);
      }
    }
  }
  return { width, height, data };
}

/** Box and Muller. */
function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
