/**
 * The poster's drawings, all lines of one weight. Paths use absolute M, L, H, V, C and Z only, so
 * that every output reads them alike.
 */
export interface Art {
  readonly width: number;
  readonly height: number;
  /** In green. */
  readonly lines: string;
  /** The one accent, in lotus. */
  readonly accent: string;
}

/** A phone, and the line that scans. */
export const scanArt: Art = {
  width: 21,
  height: 24,
  lines:
    'M4 8V4.5C4 2.6 5.3 1.3 7 1.3H14C15.7 1.3 17 2.6 17 4.5V8' +
    'M4 16V19.5C4 21.4 5.3 22.7 7 22.7H14C15.7 22.7 17 21.4 17 19.5V16',
  accent: 'M1.3 12H19.7',
};

/** A tick in its box: agreed by one's own hand. */
export const agreeArt: Art = {
  width: 24,
  height: 24,
  lines: 'M22 12.5V18C22 20.2 20.2 22 18 22H6C3.8 22 2 20.2 2 18V6C2 3.8 3.8 2 6 2H15',
  accent: 'M7.5 11.5L12 16L22.5 4.5',
};

/** A way in through an open door. */
export const enterArt: Art = {
  width: 24,
  height: 24,
  lines:
    'M11 6V4C11 2.3 12.3 1 14 1H20C21.7 1 23 2.3 23 4V20C23 21.7 21.7 23 20 23H14C12.3 23 11 21.7 11 20V18',
  accent: 'M1 12H15.5M10.5 7L15.5 12L10.5 17',
};

/** The ward's mark: a lotus on the water. */
export const lotusArt: Art = {
  width: 34,
  height: 22,
  lines: 'M7 21H27',
  accent:
    'M17 1.5C20.6 5.2 21.3 11.4 17 17C12.7 11.4 13.4 5.2 17 1.5Z' +
    'M12.9 8.6C11.4 7 9.5 6 7.4 5.6C7 10.8 10.8 15.6 17 17' +
    'M21.1 8.6C22.6 7 24.5 6 26.6 5.6C27 10.8 23.2 15.6 17 17' +
    'M7.6 10.6C5.6 10.2 3.5 10.5 1.5 11.4C4 15.6 10 18.2 17 17' +
    'M26.4 10.6C28.4 10.2 30.5 10.5 32.5 11.4C30 15.6 24 18.2 17 17',
};

/** The four corners of a viewfinder, for a box of that side; the pen runs inside the box. */
export function cornersArt(side: number, arm: number, radius: number, weight: number): Art {
  const near = weight / 2;
  const far = side - near;
  // How far a circle's control points stand from its corner.
  const bend = radius * 0.4477;
  const [a, b] = [near + arm, far - arm];
  const [r, s] = [near + radius, far - radius];
  const [c, d] = [near + bend, far - bend];
  const path =
    `M${near} ${a}V${r}C${near} ${c} ${c} ${near} ${r} ${near}H${a}` +
    `M${b} ${near}H${s}C${d} ${near} ${far} ${c} ${far} ${r}V${a}` +
    `M${far} ${b}V${s}C${far} ${d} ${d} ${far} ${s} ${far}H${b}` +
    `M${a} ${far}H${r}C${c} ${far} ${near} ${d} ${near} ${s}V${b}`;
  return { width: side, height: side, lines: path, accent: '' };
}
