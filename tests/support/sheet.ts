/** A picture as a flat sheet in front of a pinhole camera: its colour planes, and where it is seen. */

/** Pixels in reading order, four bytes each: red, green, blue, alpha. An `ImageData` is one. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray | Uint8Array;
}

/** Distance from eye to picture, in heights of the picture: a phone held at arm's length. */
const DISTANCE = 2.2;

export interface Planes {
  readonly width: number;
  readonly height: number;
  readonly y: Float32Array;
  readonly u: Float32Array;
  readonly v: Float32Array;
}

/** Full-range BT.601, as `C420jpeg` says; see-through pixels are white paper. */
export function toPlanes({ width, height, data }: Picture): Planes {
  const planes = { width, height, y: new Float32Array(width * height) };
  const u = new Float32Array(width * height);
  const v = new Float32Array(width * height);
  for (let i = 0; i < width * height; i++) {
    const opaque = (data[4 * i + 3] ?? 255) / 255;
    const over = (channel: number) => (data[4 * i + channel] ?? 255) * opaque + 255 * (1 - opaque);
    const [r, g, b] = [over(0), over(1), over(2)];
    const luma = 0.299 * r + 0.587 * g + 0.114 * b;
    planes.y[i] = luma;
    u[i] = 128 + 0.564 * (b - luma);
    v[i] = 128 + 0.713 * (r - luma);
  }
  return { ...planes, u, v };
}

/** Halves by averaging until it is less than twice the size it is shown at: a lens does not alias. */
export function shrink(planes: Planes, size: number): Planes {
  if (planes.height < 2 * size || planes.width < 2) return planes;
  const width = planes.width >> 1;
  const height = planes.height >> 1;
  const half = (from: Float32Array) => {
    const to = new Float32Array(width * height);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const at = 2 * y * planes.width + 2 * x;
        const below = at + planes.width;
        const sum =
          (from[at] ?? 0) + (from[at + 1] ?? 0) + (from[below] ?? 0) + (from[below + 1] ?? 0);
        to[y * width + x] = sum / 4;
      }
    }
    return to;
  };
  const smaller = { width, height, y: half(planes.y), u: half(planes.u), v: half(planes.v) };
  return shrink(smaller, size);
}

/** A plane-to-plane perspective: numerators of picture x and y, and their denominator, each a·x + b·y + c. */
export type View = readonly [Row, Row, Row];
type Row = readonly [number, number, number];

/** From a frame's pixel back to the picture's pixel, for a sheet leaning in front of a pinhole camera. */
export function look(pose: {
  tilt: { x: number; y: number; z: number };
  size: number;
  x: number;
  y: number;
  picture: Planes;
}): View {
  const [rx, ry, rz] = [pose.tilt.x, pose.tilt.y, pose.tilt.z].map(
    (degrees) => (degrees * Math.PI) / 180,
  ) as [number, number, number];
  const [cx, sx] = [Math.cos(rx), Math.sin(rx)];
  const [cy, sy] = [Math.cos(ry), Math.sin(ry)];
  const [cz, sz] = [Math.cos(rz), Math.sin(rz)];
  // Columns of Rz·Rx·Ry: where the sheet's own x and y axes point. Positive z is away.
  const right = [cz * cy - sz * sx * sy, sz * cy + cz * sx * sy, cx * sy] as const;
  const down = [-sz * cx, cz * cx, -sx] as const;
  const focal = pose.size * DISTANCE;
  const scale = 1 / pose.picture.height;
  // Picture pixel (p, q) → frame: a homography; its inverse is what painting needs.
  const [w, h] = [pose.picture.width / 2, pose.picture.height / 2];
  const column = (axis: readonly [number, number, number]) =>
    [
      scale * (focal * axis[0] + pose.x * axis[2]),
      scale * (focal * axis[1] + pose.y * axis[2]),
      scale * axis[2],
    ] as const;
  const a = column(right);
  const b = column(down);
  const c = [
    -w * a[0] - h * b[0] + pose.x * DISTANCE,
    -w * a[1] - h * b[1] + pose.y * DISTANCE,
    -w * a[2] - h * b[2] + DISTANCE,
  ] as const;
  // Rows of the adjugate: the inverse up to a factor, which the division takes out.
  return [
    [b[1] * c[2] - b[2] * c[1], b[2] * c[0] - b[0] * c[2], b[0] * c[1] - b[1] * c[0]],
    [c[1] * a[2] - c[2] * a[1], c[2] * a[0] - c[0] * a[2], c[0] * a[1] - c[1] * a[0]],
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]],
  ];
}
