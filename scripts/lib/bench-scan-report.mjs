/** Prints what the readers found, as docs/benchmarks.md shows it. */
import { BARE, DRAWN_TARGET, EMPTY_TARGET, FULL_EFFORT, OURS } from './bench-scan-figures.mjs';
import { printTable, time } from './table.mjs';

export function printScan(sets) {
  for (const set of sets) printSet(set);
  console.log(
    '\nAll read QR codes alone, each picture in turns. Without a text beside the photo a find counts' +
      '\nwhere readers of two families agree, or did so on another photo of the folder.' +
      '\nWho read what: build/bench.json.',
  );
}

function printSet({ title, kind, pictures, unsaid, rows, anyOther, oursAlone, ...targets }) {
  const texts = kind === 'photos' ? `, ${pictures - unsaid} with a text beside them` : '';
  console.log(`\n${title[0].toUpperCase()}${title.slice(1)}: ${pictures}${texts}`);
  const columns = [
    ...(kind === 'empty' ? [] : [['found', ({ found }) => found]]),
    ...(unsaid === pictures ? [] : [['wrong', ({ wrong }) => wrong]]),
    ...(unsaid > 0 ? [['alone', ({ alone }) => alone]] : []),
    ...(rows.some(({ failed }) => failed > 0) ? [['failed', ({ failed }) => failed]] : []),
    ['median', ({ ms }) => time(ms.median)],
    ['95 %', ({ ms }) => time(ms.high)],
    ['longest', ({ ms }) => time(ms.longest)],
  ];
  printTable([
    ['', ...columns.map(([heading]) => heading)],
    ...rows.map((row) => [row.name, ...columns.map(([, cell]) => String(cell(row)))]),
  ]);
  if (kind !== 'empty') printPeers(rows, anyOther, oursAlone);
  printTargets(targets);
}

function printPeers(rows, anyOther, oursAlone) {
  const peers = rows.filter(({ name }) => name !== OURS);
  const best = peers.reduce((a, b) => (b?.found > (a?.found ?? -1) ? b : a), undefined);
  if (!best) return;
  console.log(`  any but wardkit: ${anyOther}; the best of them: ${best.name}, ${best.found}`);
  if (peers.length < rows.length) console.log(`  found by wardkit alone: ${oursAlone}`);
}

function printTargets({ gain, cost, effort }) {
  if (gain) {
    const asked = `at least ${DRAWN_TARGET} times what ${BARE} finds, nothing wrong`;
    console.log(`  target: ${asked}, measured ${gain.ratio.toFixed(2)}: ${verdict(gain)}`);
  }
  if (cost) {
    const asked = `median of the cheap pass at most ${EMPTY_TARGET.toFixed(1)} of ${BARE}`;
    console.log(`  target: ${asked}, measured ${cost.ratio.toFixed(2)}: ${verdict(cost)}`);
  }
  if (effort) {
    const asked = `full effort at most ${FULL_EFFORT} ms a picture`;
    console.log(`  target: ${asked}, longest ${time(effort.ms)}: ${verdict(effort)}`);
  }
}

function verdict({ met }) {
  return met ? 'met' : 'MISSED';
}
