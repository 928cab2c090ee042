/** Fits words into a box: which characters can be printed, where lines break, how large they get. */

export type Weight = 'regular' | 'bold';

export interface TextMeasurer {
  /** The advance of a text, in em. */
  width(text: string, weight: Weight): number;
  /** Whether the typeface draws this code point. */
  has(codePoint: number): boolean;
}

/** The reach of Be Vietnam Pro's tallest capital (Ẩ) and deepest mark (ặ), in em. */
export const ASCENT = 1.16;
export const DESCENT = 0.27;
export const CAP_HEIGHT = 0.74;
/** Between baselines: room for two marks on a capital under a line that ends in "g". */
export const LEADING = 1.22;

/** What stands for a letter that the typeface lacks. It is drawn, never guessed at. */
const UNKNOWN_LETTER = '?';
/** Pictures, joiners, bidi controls and the like: left out, the name reads without them. */
const SILENT = /^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{C}\p{Variation_Selector}\p{Emoji_Modifier}\u20e3]+$/u;

/** The text as the typeface can print it: NFC, one line, nothing invisible. */
export function printable(text: string, measurer: TextMeasurer): string {
  let result = '';
  const line = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  for (const { segment } of new Intl.Segmenter('vi').segment(line)) {
    const known = [...segment].filter((char) => measurer.has(char.codePointAt(0) ?? 0)).join('');
    if (known === segment) result += segment;
    else if (!SILENT.test(segment)) result += /^\p{M}*$/u.test(known) ? UNKNOWN_LETTER : known;
  }
  return result.replace(/ +/g, ' ').trim();
}

export interface TextBox {
  readonly width: number;
  readonly height: number;
  /** The em to try first and the one to stop at. */
  readonly largest: number;
  readonly smallest: number;
  readonly weight: Weight;
}

export interface FittedText {
  readonly lines: readonly string[];
  /** The em, in the box's unit. */
  readonly size: number;
}

/** From the top of the first line's capitals to the last baseline, in em. */
export function blockHeight(lines: number): number {
  return CAP_HEIGHT + (lines - 1) * LEADING;
}

/**
 * The largest setting of a text that fits a box, its lines balanced; only a text too long for the
 * smallest size loses its end to an ellipsis. `most` limits the lines.
 */
export function fitText(
  text: string,
  box: TextBox,
  measurer: TextMeasurer,
  most = Infinity,
): FittedText {
  const STEP = 0.97;
  for (let size = box.largest; ; size = Math.max(size * STEP, box.smallest)) {
    const high = Math.floor((box.height / size - CAP_HEIGHT) / LEADING + 1);
    const room = Math.max(1, Math.min(most, high));
    const width = box.width / size;
    const lines = wrap(text, width, box.weight, measurer);
    if (lines.length <= room && lines.every((line) => measurer.width(line, box.weight) <= width)) {
      return { lines: balance(text, lines.length, width, box.weight, measurer), size };
    }
    if (size <= box.smallest) return { lines: cut(text, room, width, box.weight, measurer), size };
  }
}

function wrap(text: string, width: number, weight: Weight, measurer: TextMeasurer): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measurer.width(longer, weight) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  return lines;
}

/** The same number of lines at the narrowest measure that still gives it. */
function balance(
  text: string,
  count: number,
  widest: number,
  weight: Weight,
  measurer: TextMeasurer,
): string[] {
  let narrow = 0;
  let wide = widest;
  for (let i = 0; i < 12; i++) {
    const middle = (narrow + wide) / 2;
    const lines = wrap(text, middle, weight, measurer);
    const fits =
      lines.length <= count && lines.every((line) => measurer.width(line, weight) <= middle);
    if (fits) wide = middle;
    else narrow = middle;
  }
  return wrap(text, wide, weight, measurer);
}

/** Wraps inside words too, and ends with an ellipsis what does not fit. */
function cut(
  text: string,
  room: number,
  width: number,
  weight: Weight,
  measurer: TextMeasurer,
): string[] {
  const lines: string[] = [];
  const rest = Array.from(new Intl.Segmenter('vi').segment(text), ({ segment }) => segment);
  while (rest.length > 0) {
    const last = lines.length === room - 1;
    let line = '';
    let end = 0;
    while (end < rest.length) {
      const longer = line + (rest[end] ?? '');
      const mark = last && end + 1 < rest.length ? '…' : '';
      if (line !== '' && measurer.width(longer + mark, weight) > width) break;
      line = longer;
      end++;
    }
    if (last) return [...lines, end < rest.length ? `${line.trimEnd()}…` : line];
    const space = end < rest.length ? rest.lastIndexOf(' ', end) : -1;
    if (space > 0) end = space + 1;
    lines.push(rest.splice(0, end).join('').trim());
  }
  return lines;
}
