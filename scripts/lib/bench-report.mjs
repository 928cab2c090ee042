/** Tables out of the bench's series: medians, their spread, and ratios round by round. */

/** What issue by issue was asked of the product. */
const TARGETS = {
  checkIn: { against: 'raw IndexedDB', atLeast: 0.9 },
  batch: { against: 'raw IndexedDB', atLeast: 0.9 },
  fold: { atMostMs: 150 },
};

const TITLES = {
  checkIn: 'Check-in: event and diary row in one strict transaction, one at a time',
  oneEvent: 'One event in one strict transaction, one at a time',
  batch: '1,000 events in one strict transaction',
  issue: 'Venue code: issue',
  verify: 'Venue code: verify, 300 venues on the trust list',
  qrCode: 'QR SVG of the venue code',
  qrPlain: 'QR SVG of the same text in small letters, which all encode alike',
};

export function printReport({ machine, quick, results }) {
  const { browser, system, cores, processor, memoryGB, loadBefore, loadAfter } = machine;
  console.log(`\n${browser}, ${system}, ${cores} × ${processor}, ${memoryGB} GB`);
  console.log(
    `Load before ${loadBefore}, after ${loadAfter}.${quick ? ' A short run: rough.' : ''}`,
  );
  const { storage, fold, codes } = results;
  if (storage) {
    for (const name of ['checkIn', 'oneEvent', 'batch']) {
      printRace(name, storage[name], { against: 'raw IndexedDB' });
    }
  }
  if (fold) printFold(fold);
  if (codes) printCodes(codes);
}

function printFold({ first, series }) {
  const [figures] = Object.values(series);
  const { median, low, high } = spread(figures);
  console.log('\nFold of 100,000 events into 50,000 visits');
  console.log(`  median ${ms(median)} (${ms(low)} to ${ms(high)}); first, cold, ${ms(first)}`);
  const limit = TARGETS.fold.atMostMs;
  console.log(`  target: at most ${limit} ms: ${median <= limit ? 'met' : 'MISSED'}`);
}

function printCodes({ text, nameCharacters, images, series }) {
  console.log(`\nThe code: ${text.length} characters, name of ${nameCharacters}`);
  printRace('issue', series.issue, { against: 'bare ECDSA signature' });
  printRace('verify', series.verify, { against: 'bare key import and ECDSA check' });
  for (const [name, drawn] of [
    ['qrCode', images.code],
    ['qrPlain', images.plain],
  ]) {
    printRace(name, series[name], { against: 'uqr' });
    for (const [painter, { version, characters }] of Object.entries(drawn)) {
      console.log(
        `  ${painter}: version ${version}, SVG of ${characters.toLocaleString('en')} characters`,
      );
    }
  }
}

/** A table of one race; the last column is the speed against one of them: over 1 is faster. */
function printRace(name, series, { against }) {
  console.log(`\n${TITLES[name]}`);
  const rows = Object.entries(series).map(([contestant, figures]) => {
    const { median, low, high } = spread(figures);
    const ratio = spread(pairedSpeeds(figures, series[against]));
    return [
      contestant,
      `${(1000 / median).toFixed(0)}/s`,
      ms(median),
      `${ms(low)} to ${ms(high)}`,
      contestant === against
        ? '1'
        : `${ratio.median.toFixed(2)} (${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)})`,
    ];
  });
  printTable(['', 'rate', 'median', 'middle half', `speed against ${against}`], rows);
  const target = TARGETS[name];
  if (!target) return;
  const { median } = spread(pairedSpeeds(series.wardkit, series[target.against]));
  const verdict = median >= target.atLeast ? 'met' : 'MISSED';
  console.log(`  target: at least ${target.atLeast} of ${target.against}: ${verdict}`);
}

/** Round by round, so that a slow second of the machine counts for both or neither. */
function pairedSpeeds(figures, base) {
  return figures.map((figure, round) => base[round] / figure);
}

function printTable(head, rows) {
  const widths = head.map((title, i) =>
    Math.max(title.length, ...rows.map((row) => row[i].length)),
  );
  for (const row of [head, ...rows]) {
    const cells = row.map((cell, i) =>
      i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]),
    );
    console.log(`  ${cells.join('  ')}`);
  }
}

/** Median and quartiles. */
function spread(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
  };
}

function quantile(sorted, part) {
  const place = part * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
}

function ms(value) {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
  return `${value.toFixed(digits)} ms`;
}
