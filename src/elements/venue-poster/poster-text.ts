/** Fits words into a box: which characters can be printed, where lines break, how large they get. */

export type Weight = 'regular' | 'bold';

export interface TextMeasurer {
  /** The advance of a text, in em. */
  width(text: string, weight: Weight): number;
  /** How far its ink goes above and below the baseline, in em. */
  reach(text: string, weight: Weight): { readonly up: number; readonly down: number };
  /** Whether the typeface draws this code point. */
  has(codePoint: number): boolean;
}

/** Between baselines, in em; more where a capital with two marks stands under a "g". */
const LEADING = 1.22;
/** The least white between the ink of two lines, in em. */
const WHITE = 0.06;

/** What stands for a letter that the typeface lacks. It is drawn, never guessed at. */
const UNKNOWN_LETTER = '?';
/** Pictures, joiners, bidi controls and the like: left out, the name reads without them. */
const SILENT =
  /^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{C}\p{Variation_Selector}\p{Emoji_Modifier}\u20e3]+$/u;

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
  /** Lines at most; as many as the height holds where absent. */
  readonly most?: number;
}

export interface FittedText {
  readonly lines: readonly FittedLine[];
  /** The em, in the box's unit. */
  readonly size: number;
  /** From the top of the ink to its bottom, in the box's unit. */
  readonly height: number;
}

export interface FittedLine {
  readonly text: string;
  /** From the top of the whole text's ink, in the box's unit. */
  readonly baseline: number;
}

/**
 * The largest setting of a text that fits a box, its lines balanced; only a text too long for the
 * smallest size loses its end to an ellipsis.
 */
export function fitText(text: string, box: TextBox, measurer: TextMeasurer): FittedText {
  const STEP = 0.97;
  const { weight, most = Infinity } = box;
  for (let size = box.largest; ; size = Math.max(size * STEP, box.smallest)) {
    const width = box.width / size;
    const lines = wrap(text, width, weight, measurer);
    if (lines.length <= most && widest(lines, weight, measurer) <= width) {
      const set = stack(balance(text, lines.length, width, weight, measurer), box, size, measurer);
      if (set.height <= box.height) return set;
    }
    if (size <= box.smallest) break;
  }
  const size = box.smallest;
  for (let room = Math.min(most, Math.ceil(box.height / size)); ; room--) {
    const lines = cut(text, Math.max(1, room), box.width / size, weight, measurer);
    const set = stack(lines, box, size, measurer);
    if (set.height <= box.height || room <= 1) return set;
  }
}

/** Puts lines under each other, ink clear of ink. */
function stack(
  lines: readonly string[],
  { weight }: TextBox,
  size: number,
  measurer: TextMeasurer,
): FittedText {
  let baseline = 0;
  let above = 0;
  const placed = lines.map((text, i) => {
    const { up, down } = measurer.reach(text, weight);
    baseline += i === 0 ? up : Math.max(LEADING, above + up + WHITE);
    above = down;
    return { text, baseline: baseline * size };
  });
  return { lines: placed, size, height: (baseline + above) * size };
}

function widest(lines: readonly string[], weight: Weight, measurer: TextMeasurer): number {
  return Math.max(...lines.map((line) => measurer.width(line, weight)));
}

export function wrap(
  text: string,
  width: number,
  weight: Weight,
  measurer: TextMeasurer,
): string[] {
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
  full: number,
  weight: Weight,
  measurer: TextMeasurer,
): string[] {
  let narrow = 0;
  let wide = full;
  for (let i = 0; i < 12; i++) {
    const middle = (narrow + wide) / 2;
    const lines = wrap(text, middle, weight, measurer);
    const fits = lines.length <= count && widest(lines, weight, measurer) <= middle;
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
