/** Tables on a terminal. */

/** Columns as wide as their widest cell, the first to the left and the others to the right. */
export function printTable(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  for (const row of rows) {
    const cells = row.map((cell, i) =>
      i === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[i]),
    );
    console.log(`  ${cells.join('  ')}`.trimEnd());
  }
}

/** Milliseconds to three figures. */
export function time(ms) {
  if (ms === undefined) return '';
  const digits = ms >= 100 ? 0 : ms >= 10 ? 1 : ms >= 1 ? 2 : 3;
  return `${ms.toFixed(digits)} ms`;
}
