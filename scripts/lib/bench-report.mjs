/** Prints what the bench found, as docs/benchmarks.md shows it. */
import { FOLD_TARGET, RACES, READING_TARGET } from './bench-figures.mjs';
import { printGuides } from './bench-guides.mjs';
import { printKiosk } from './bench-kiosk.mjs';
import { printLog } from './bench-log.mjs';
import { printReception } from './bench-reception.mjs';
import { printScan } from './bench-scan-report.mjs';
import { printTable, time } from './table.mjs';

export function printReport(
  { machine, quick, plans, results },
  { races, fold, scan, reading, log, reception, guides, kiosk },
) {
  const { browser, system, cores, processor, memoryGB, loadBefore, loadAfter } = machine;
  console.log(`\n${browser}, ${system}, ${cores} × ${processor}, ${memoryGB} GB`);
  console.log(
    `Load before ${loadBefore}, after ${loadAfter}.${quick ? ' A short run: rough.' : ''}`,
  );
  for (const [name, rows] of Object.entries(races)) printRace(name, rows);
  if (results.codes) printImages(results.codes[0]);
  if (reading) printReading(reading, results.codes[0].reading);
  if (fold) printFold(fold);
  if (scan) printScan(scan);
  if (log) printLog(log, plans.log);
  if (reception) printReception(reception, plans.reception);
  if (guides) printGuides(guides, plans.guides);
  if (kiosk) printKiosk(kiosk, plans.kiosk);
}

function printRace(name, rows) {
  const { title, base, target } = RACES[name];
  console.log(`\n${title}`);
  printTable([
    ['', 'rate', 'median', 'middle half', 'speed', '95 %'],
    ...rows.map(({ name, ms, perSecond, speed, certain }) => [
      name,
      `${perSecond.toFixed(0)}/s`,
      time(ms.median),
      `${time(ms.low)} to ${time(ms.high)}`,
      speed === undefined ? '1' : speed.toFixed(2),
      certain ? certain.map((bound) => bound.toFixed(2)).join(' to ') : '',
    ]),
  ]);
  console.log(`  speed: of ${base}, over 1 is faster`);
  const ours = rows.find(({ met }) => met !== undefined);
  if (!ours) return;
  const verdict = ours.met ? 'met' : 'MISSED';
  console.log(`  target: at least ${target}, measured ${ours.speed.toFixed(3)}: ${verdict}`);
}

function printImages({ text, nameCharacters, images }) {
  console.log(`\nImages of the code (${text.length} characters, a name of ${nameCharacters})`);
  printTable([
    ['', 'code', 'SVG characters', 'small letters', 'SVG characters'],
    ...Object.keys(images.code).map((painter) => [
      painter,
      ...[images.code[painter], images.plain[painter]].flatMap(({ version, characters }) => [
        `version ${version}`,
        characters.toLocaleString('en'),
      ]),
    ]),
  ]);
}

function printReading(spreads, { mix, damaged }) {
  console.log('\nreadCode, texts a second');
  const rate = (ms) => `${Math.round(1000 / ms).toLocaleString('en')}/s`;
  printTable([
    ['', 'rate', 'a text', 'middle half'],
    ...Object.entries(spreads).map(([what, { low, median, high }]) => [
      what,
      rate(median),
      `${(1000 * median).toFixed(2)} µs`,
      `${(1000 * low).toFixed(2)} to ${(1000 * high).toFixed(2)} µs`,
    ]),
  ]);
  const total = mix.reduce((sum, [, count]) => sum + count, 0);
  const shares = mix.map(([what, count]) => `${what} ${((100 * count) / total).toFixed(0)} %`);
  console.log(`  mixed: ${shares.join(', ')}`);
  const met = 1000 / spreads.mixed.median >= READING_TARGET;
  const target = `at least ${READING_TARGET.toLocaleString('en')} mixed texts a second`;
  console.log(`  target: ${target}: ${met ? 'met' : 'MISSED'}`);
  const count = damaged.texts.toLocaleString('en');
  const verdict = damaged.threw === 0 ? 'met' : 'MISSED';
  console.log(
    `  target: ${count} damaged texts without throwing, threw ${damaged.threw}: ${verdict}`,
  );
}

function printFold({ first, warm }) {
  console.log('\nFold of 100,000 events into 50,000 visits');
  const rows = Object.entries({ 'first in a fresh page': first, 'once warm': warm });
  printTable([
    ['', 'median', 'middle half'],
    ...rows.map(([name, { low, median, high }]) => [
      name,
      time(median),
      `${time(low)} to ${time(high)}`,
    ]),
  ]);
  const met = warm.median <= FOLD_TARGET;
  console.log(`  target: at most ${FOLD_TARGET} ms once warm: ${met ? 'met' : 'MISSED'}`);
}
