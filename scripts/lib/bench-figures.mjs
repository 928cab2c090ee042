/** Medians, their spread, ratios and targets out of what the bench pages measured. */
import { summariseGuides } from './bench-guides.mjs';
import { summariseKiosk } from './bench-kiosk.mjs';
import { summariseLog } from './bench-log.mjs';
import { summariseReception } from './bench-reception.mjs';
import { summariseScan } from './bench-scan-figures.mjs';
import { quantile } from './quantile.mjs';

const RAW = 'raw IndexedDB';

/** What each race is compared with, and what was asked of it where something was. */
export const RACES = {
  checkIn: {
    title: 'Check-in: event and diary row, one strict transaction each, one at a time',
    base: RAW,
    target: 0.9,
  },
  oneEvent: { title: 'One event, one strict transaction each, one at a time', base: RAW },
  batch: { title: '1,000 events in one strict transaction', base: RAW, target: 0.9 },
  issue: { title: 'Venue code: issue', base: 'bare ECDSA signature' },
  verify: {
    title: 'Venue code: verify, 300 venues on the trust list',
    base: 'bare key import and ECDSA check',
  },
  qrCode: { title: 'QR SVG of the venue code', base: 'uqr' },
  qrPlain: { title: 'QR SVG of the same text in small letters', base: 'uqr' },
};

/** Milliseconds for 100,000 events. */
export const FOLD_TARGET = 150;

/** Texts a second that `readCode` reads of the mix. */
export const READING_TARGET = 200_000;

/** What a report says: a list of rows for each race, and the fold's times. */
export function summarise({ storage, fold, codes, scan, log, reception, guides, kiosk }) {
  const series = { ...storage?.[0], ...codes?.[0].series };
  const races = Object.fromEntries(
    Object.entries(series).map(([name, figures]) => [name, summariseRace(figures, RACES[name])]),
  );
  return {
    races,
    ...(codes && {
      reading: Object.fromEntries(
        Object.entries(codes[0].reading.series).map(([what, ms]) => [what, spread(ms)]),
      ),
    }),
    ...(scan && { scan: summariseScan(scan) }),
    ...(log && { log: summariseLog(log) }),
    ...(reception && { reception: summariseReception(reception) }),
    ...(guides && { guides: summariseGuides(guides) }),
    ...(kiosk && { kiosk: summariseKiosk(kiosk) }),
    ...(fold && {
      fold: {
        first: spread(fold.map(({ first }) => first)),
        warm: spread(fold.flatMap((page) => Object.values(page.series).flat())),
      },
    }),
  };
}

function summariseRace(series, { base, target }) {
  return Object.entries(series).map(([name, figures]) => {
    const ratios = pairedSpeeds(figures, series[base]);
    return {
      name,
      ms: spread(figures),
      perSecond: 1000 / spread(figures).median,
      ...(name !== base && { speed: spread(ratios).median, certain: interval(ratios) }),
      ...(name === 'wardkit' && target && { met: spread(ratios).median >= target }),
    };
  });
}

/** Round by round, so that a slow moment of the machine counts for both or neither. */
function pairedSpeeds(figures, base) {
  return figures.map((figure, round) => base[round] / figure);
}

/** Median and quartiles. */
function spread(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  return {
    low: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    high: quantile(sorted, 0.75),
  };
}

/** Where the median of such rounds would lie in 95 of 100 runs (bootstrap over the rounds). */
function interval(figures, draws = 1000) {
  const medians = Array.from({ length: draws }, () => {
    const again = figures.map(() => figures[Math.floor(Math.random() * figures.length)]);
    return spread(again).median;
  }).sort((a, b) => a - b);
  return [quantile(medians, 0.025), quantile(medians, 0.975)];
}
