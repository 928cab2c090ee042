/** The venue's log with very many visits: how fast it finds, and whether it holds the page up. */
import { spread } from './quantile.mjs';
import { printTable, time } from './table.mjs';

/** Milliseconds from a keystroke to the list drawn, at the 95th percentile. */
const TYPING_TARGET = 50;

export function summariseLog([{ find, typed, ...tasks }]) {
  return {
    find: spread(find),
    typed: { ...spread(typed), met: spread(typed).high < TYPING_TARGET },
    ...tasks,
    scrolling: { ...tasks.scrolling, met: tasks.scrolling.count === 0 },
  };
}

export function printLog({ find, typed, reading, opening, typing, scrolling }, { visits }) {
  const count = visits.toLocaleString('en');
  console.log(`\nSearch as you type over ${count} opened visits`);
  printTable([
    ['', 'keystrokes', 'median', '95 %', 'longest'],
    row('the search alone', find),
    row('to the list drawn', typed),
  ]);
  const asked = `95 % under ${TYPING_TARGET} ms to the list drawn`;
  console.log(`  target: ${asked}: ${verdict(typed)}`);
  console.log(`\nTasks over 50 ms in the log of ${count} visits`);
  printTable([
    ['', 'tasks', 'longest', 'took'],
    tasks('reading and folding them', reading),
    tasks('opening the names', opening),
    tasks('typing', typing),
    tasks(`scrolling, ${scrolling.frames} steps`, scrolling),
  ]);
  console.log(`  target: none while scrolling: ${verdict(scrolling)}`);
}

function row(name, { count, median, high, longest }) {
  return [name, String(count), time(median), time(high), time(longest)];
}

function tasks(name, { count, longest, ms }) {
  return [name, String(count), count > 0 ? time(longest) : '', ms ? time(ms) : ''];
}

function verdict({ met }) {
  return met ? 'met' : 'MISSED';
}
