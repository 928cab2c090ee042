/** A busy reception: how long from a scan to its confirmed answer on the screen. */
import { spread } from './quantile.mjs';
import { printTable, time } from './table.mjs';

/** Milliseconds, the strict write included. */
const TARGET = 150;

export function summariseReception([figures]) {
  const summary = Object.fromEntries(
    Object.entries(figures).map(([way, times]) => [way, spread(times)]),
  );
  return { ...summary, met: Object.values(summary).every(({ high }) => high < TARGET) };
}

export function printReception({ met, ...ways }, { crowd }) {
  console.log(`\nA scan at the reception to the frame that shows its answer, ${crowd} parties in`);
  printTable([
    ['', 'scans', 'median', '95 %', 'longest'],
    ...Object.entries(ways).map(([way, { count, median, high, longest }]) => [
      way,
      String(count),
      time(median),
      time(high),
      time(longest),
    ]),
  ]);
  console.log(`  target: 95 % under ${TARGET} ms: ${met ? 'met' : 'MISSED'}`);
}
