/** Frames without any code, which a kiosk's camera sees nearly all day. Seeded: the same in every run. */
import { generator } from '../../support/scene.js';
import type { Shot } from './readers.js';
import { blankCanvas, shotOf } from './shots.js';

export const EMPTY_FRAMES = 60;

const WIDTH = 1280;
const HEIGHT = 720;

type Random = () => number;
type Context = CanvasRenderingContext2D;

const KINDS: Readonly<Record<string, (context: Context, random: Random) => void>> = {
  wall: () => {},
  text: page,
  grid: tiles,
  face: visitor,
  clutter: squares,
  noise: () => {},
};

/** The n-th frame, 0 to 59, and what it shows. */
export function emptyFrame(n: number): { shot: Shot; kind: string } {
  const kinds = Object.keys(KINDS);
  const kind = kinds[n % kinds.length] ?? 'wall';
  const random = generator(104_729 * (n + 1));
  for (let i = 0; i < 16; i++) random();
  const { canvas, context } = blankCanvas(WIDTH, HEIGHT);
  wall(context, random);
  KINDS[kind]?.(context, random);
  const { image } = shotOf(canvas, context);
  grain(image.data, kind === 'noise' ? 90 : 4 + 16 * random(), random);
  context.putImageData(image, 0, 0);
  return { shot: { canvas, image }, kind };
}

/** Falling light on paint, behind everything. */
function wall(context: Context, random: Random): void {
  const light = context.createLinearGradient(0, 0, WIDTH * random(), HEIGHT);
  light.addColorStop(0, grey(150 + 100 * random()));
  light.addColorStop(1, grey(40 + 120 * random()));
  context.fillStyle = light;
  context.fillRect(0, 0, WIDTH, HEIGHT);
}

/** A notice held up to the camera. */
function page(context: Context, random: Random): void {
  context.save();
  context.translate(WIDTH / 2, HEIGHT / 2);
  context.rotate((random() - 0.5) * 0.6);
  context.fillStyle = grey(225);
  context.fillRect(-420, -330, 840, 660);
  context.fillStyle = grey(30);
  const size = 12 + Math.floor(random() * 20);
  context.font = `${size}px sans-serif`;
  const words = ['phường', 'thông báo', 'khai báo y tế', 'cô bác', '37,5 °C', 'KÍNH MỜI', '0900'];
  for (let y = -300 + size; y < 310; y += size * 1.4) {
    let line = '';
    while (line.length * size < 1500) line += `${words[Math.floor(random() * words.length)]} `;
    context.fillText(line, -390, y, 780);
  }
  context.restore();
}

/** Floor tiles, shelves, windows: edges at right angles without end. */
function tiles(context: Context, random: Random): void {
  const step = 12 + 60 * random();
  context.save();
  context.transform(1, 0.15 * (random() - 0.5), 0.4 * (random() - 0.5), 1, 0, 0);
  for (let y = -HEIGHT; y < 2 * HEIGHT; y += step) {
    for (let x = -WIDTH; x < 2 * WIDTH; x += step) {
      context.fillStyle = grey(60 + 160 * random());
      context.fillRect(x, y, step - 2, step - 2);
    }
  }
  context.restore();
}

/** Heads and shoulders in a queue. */
function visitor(context: Context, random: Random): void {
  for (let i = 0; i < 3; i++) {
    const x = WIDTH * (0.2 + 0.6 * random());
    const y = HEIGHT * (0.3 + 0.2 * random());
    const size = 80 + 120 * random();
    blob(context, x, y + 2.2 * size, 1.8 * size, 1.2 * size, 40 + 120 * random());
    blob(context, x, y, 0.75 * size, size, 120 + 80 * random());
    blob(context, x, y - 0.6 * size, 0.8 * size, 0.5 * size, 20 + 40 * random());
    for (const side of [-1, 1]) blob(context, x + side * 0.3 * size, y, size / 9, size / 14, 25);
    blob(context, x, y + 0.45 * size, size / 4, size / 18, 70);
  }
}

/** Nested squares, stripes and dots: what a finder of codes stops at, on bags, boxes and shirts. */
function squares(context: Context, random: Random): void {
  for (let i = 0; i < 400; i++) {
    const unit = 2 + 5 * random();
    context.save();
    context.translate(WIDTH * random(), HEIGHT * random());
    context.rotate((random() - 0.5) * (random() < 0.5 ? 0.2 : 3));
    const sizes = random() < 0.4 ? [7, 5, 3] : [1 + Math.floor(4 * random())];
    sizes.forEach((size, ring) => {
      context.fillStyle = grey(ring % 2 === 0 ? 25 : 230);
      context.fillRect((-size * unit) / 2, (-size * unit) / 2, size * unit, size * unit);
    });
    context.restore();
  }
}

function blob(
  context: Context,
  x: number,
  y: number,
  width: number,
  height: number,
  value: number,
) {
  context.fillStyle = grey(value);
  context.beginPath();
  context.ellipse(x, y, width, height, 0, 0, 2 * Math.PI);
  context.fill();
}

/** Sensor noise, the same in red, green and blue. */
function grain(data: Uint8ClampedArray, sigma: number, random: Random): void {
  for (let i = 0; i < data.length; i += 4) {
    // Three even numbers make nearly a bell.
    const speck = 2 * sigma * (random() + random() + random() - 1.5);
    for (let channel = 0; channel < 3; channel++)
      data[i + channel] = (data[i + channel] ?? 0) + speck;
  }
}

function grey(value: number): string {
  const level = Math.round(value);
  return `rgb(${level} ${level} ${level})`;
}
