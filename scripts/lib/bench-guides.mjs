/** Guides on a slow phone: how long a step takes to follow the last, and a long list a keystroke. */
import { spread } from './quantile.mjs';
import { printTable, time } from './table.mjs';

/** Milliseconds to the frame, at the 95th percentile. */
const TARGETS = { step: 50, typed: 30 };

export function summariseGuides([slow, plain]) {
  return {
    step: judged(spread(slow.step), TARGETS.step),
    typed: judged(spread(plain.typed), TARGETS.typed),
  };
}

export function printGuides({ step, typed }, { guides, slowDown }) {
  console.log('\nGuides, to the frame that shows it');
  printTable([
    ['', 'times', 'median', '95 %', 'longest'],
    row(`a step to the next, ${slowDown} times slower`, step),
    row(`a keystroke in a list of ${guides}`, typed),
  ]);
  console.log(`  target: 95 % of steps under ${TARGETS.step} ms: ${verdict(step)}`);
  console.log(`  target: 95 % of keystrokes under ${TARGETS.typed} ms: ${verdict(typed)}`);
}

function row(name, { count, median, high, longest }) {
  return [name, String(count), time(median), time(high), time(longest)];
}

function judged(times, target) {
  return { ...times, met: times.high < target };
}

function verdict({ met }) {
  return met ? 'met' : 'MISSED';
}
