/** What each reader found and got wrong, out of what the scan page read. */
import { comparable } from './bench-photos.mjs';
import { quantile } from './quantile.mjs';

/** Times the codes that the bare reader finds on the drawn frames. */
export const DRAWN_TARGET = 1.3;
/** Median of the loop's first pass by the median of the bare reader, where there is no code. */
export const EMPTY_TARGET = 1;
/** Milliseconds that full effort may take. */
export const FULL_EFFORT = 1500;

export const OURS = 'wardkit';
export const BARE = 'zxing-wasm';
const CHEAP = 'wardkit, cheap pass';

/** Readers of one descent make the same mistakes, so two of them are one witness. */
const FAMILIES = {
  [OURS]: 'wardkit',
  [BARE]: 'zxing-cpp',
  'zxing-wasm+tryDenoise': 'zxing-cpp',
  '@zxing/browser': 'zxing-js',
  'html5-qrcode': 'zxing-js',
  jsqr: 'jsqr',
  'qr-scanner': 'jsqr',
  qr: 'qr',
};

/** Who can be asked for by name. */
export const READERS = Object.keys(FAMILIES);

/** One entry a set: a row for each reader, and the codes that any of the others found. */
export function summariseScan(sets) {
  return sets.map((set) => {
    const pictures = judge(set);
    const rows = set.readers.map((name) => row(name, pictures));
    const others = set.readers.filter((name) => name !== OURS);
    return {
      title: set.title,
      kind: set.kind,
      pictures: pictures.length,
      unsaid: set.pictures.filter(({ expected }) => !expected).length,
      rows,
      anyOther: count(pictures, ({ verdicts }) =>
        others.some((name) => verdicts[name] === 'found'),
      ),
      oursAlone: count(
        pictures,
        ({ verdicts }) =>
          verdicts[OURS] === 'found' && others.every((name) => verdicts[name] !== 'found'),
      ),
      ...target(set.kind, rows),
    };
  });
}

/** Adds what each reader's texts came to: found, wrong, alone (nobody else saw it), or nothing. */
function judge({ kind, pictures }) {
  const agreed = pictures.map((picture) => agreement(picture));
  // The same code is on many photos of a folder: nobody misreads one as another.
  const known = new Set(agreed.flatMap((texts) => [...texts]));
  return pictures.map(({ expected, readings }, i) => {
    const right = expected ? new Set(expected.map(comparable)) : agreed[i];
    const isRight = (text) => right.has(text) || (!expected && known.has(text));
    const verdicts = Object.entries(readings).map(([name, reading]) => {
      const said = textsOf(reading);
      // A photo may show more codes than the file beside it tells of; what is drawn has one.
      const isFound =
        kind === 'photos' ? said.some(isRight) : said.length > 0 && said.every(isRight);
      if (isFound) return [name, 'found'];
      return [name, said.length === 0 ? 'nothing' : expected ? 'wrong' : 'alone'];
    });
    return { readings, verdicts: Object.fromEntries(verdicts) };
  });
}

/** Texts that readers of two families found in this picture. */
function agreement({ readings }) {
  const families = new Map();
  for (const [name, reading] of Object.entries(readings)) {
    for (const text of textsOf(reading)) {
      families.set(text, (families.get(text) ?? new Set()).add(FAMILIES[name] ?? name));
    }
  }
  return new Set([...families].filter(([, seen]) => seen.size > 1).map(([text]) => text));
}

/** Some say an empty text where they cannot tell the letters: that is nothing. */
function textsOf({ texts = [] }) {
  return texts.map(comparable).filter((text) => text !== '');
}

function row(name, pictures) {
  const readings = pictures.map(({ readings }) => readings[name]);
  const times = readings.flatMap(({ ms }) => (ms === undefined ? [] : [ms])).sort((a, b) => a - b);
  const verdict = (wanted) => count(pictures, ({ verdicts }) => verdicts[name] === wanted);
  return {
    name,
    found: verdict('found'),
    wrong: verdict('wrong'),
    alone: verdict('alone'),
    failed: count(readings, ({ failure }) => failure !== undefined),
    ms: {
      median: quantile(times, 0.5),
      high: quantile(times, 0.95),
      longest: times.at(-1),
    },
  };
}

/** What was asked of us in this kind of set. */
function target(kind, rows) {
  const find = (wanted) => rows.find(({ name }) => name === wanted);
  const [ours, cheap, bare] = [find(OURS), find(CHEAP), find(BARE)];
  return {
    ...(ours && { effort: { ms: ours.ms.longest, met: ours.ms.longest <= FULL_EFFORT } }),
    ...(kind === 'drawn' &&
      ours &&
      bare && {
        gain: {
          ratio: ours.found / bare.found,
          met: ours.found >= DRAWN_TARGET * bare.found && ours.wrong === 0,
        },
      }),
    ...(kind === 'empty' &&
      cheap &&
      bare && {
        cost: {
          ratio: cheap.ms.median / bare.ms.median,
          met: cheap.ms.median <= EMPTY_TARGET * bare.ms.median,
        },
      }),
  };
}

function count(items, test) {
  return items.filter(test).length;
}
