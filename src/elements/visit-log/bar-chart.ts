import { html, svg, type TemplateResult } from 'lit';
import { addDays, formatDay } from '../../core/day.js';
import type { LocalizeController } from '../../localize/localize.js';

const BAR = 20;
const GAP = 4;
const HEIGHT = 120;

interface Bar {
  readonly count: number;
  /** Under the axis; empty where there is no room for every one. */
  readonly mark: string;
  /** In the table. */
  readonly name: string;
}

/** @param counts 24 counts of people. */
export function hourChart(counts: readonly number[], localize: LocalizeController): TemplateResult {
  // A day's visits seldom fill 24 hours; the usual span stays, so that days compare.
  const first = Math.min(6, firstFilled(counts));
  const last = Math.max(21, 23 - firstFilled(counts.toReversed()));
  const bars = counts.slice(first, last + 1).map((count, i) => {
    const hour = first + i;
    const mark = hour % 3 === 0 ? String(hour) : '';
    return { count, mark, name: `${hour}:00 – ${hour}:59` };
  });
  return barChart(bars, localize, {
    title: localize.term('arrivalsByHour'),
    column: localize.term('hourColumn'),
  });
}

/** @param counts People by day, from the day given (`YYYY-MM-DD`) on. */
export function dayChart(
  counts: readonly number[],
  from: string,
  localize: LocalizeController,
): TemplateResult {
  const bars = counts.map((count, i) => {
    const day = formatDay(addDays(from, i));
    const isMarked = (counts.length - 1 - i) % (counts.length > 7 ? 5 : 1) === 0;
    return { count, mark: isMarked ? day.slice(0, 2) : '', name: day };
  });
  return barChart(bars, localize, {
    title: localize.term('arrivalsByDay'),
    column: localize.term('dayColumn'),
  });
}

/** Bars, with the same figures in a table for whoever does not see them. */
function barChart(
  bars: readonly Bar[],
  localize: LocalizeController,
  words: { readonly title: string; readonly column: string },
): TemplateResult {
  const top = Math.max(1, ...bars.map(({ count }) => count));
  // A week's bars would be as broad as doors.
  const width = Math.max(bars.length, 16) * (BAR + GAP);
  const unit = width / bars.length;
  const bar = Math.min(BAR * 1.6, unit - GAP);
  return html`<figure class="chart" part="chart">
    <figcaption>${words.title}</figcaption>
    <svg viewBox="0 -20 ${width} ${HEIGHT + 44}" preserveAspectRatio="xMinYMid" aria-hidden="true">
      ${bars.map(({ count, mark }, i) => {
        const height = (count / top) * HEIGHT;
        const middle = (i + 0.5) * unit;
        const x = middle - bar / 2;
        return svg`
          <rect class="slot" x=${x} y="0" width=${bar} height=${HEIGHT} rx="3" />
          <rect class="bar" x=${x} y=${HEIGHT - height} width=${bar} height=${height} rx="3" />
          ${
            count > 0 && unit >= 11 * String(count).length
              ? svg`<text class="value" x=${middle} y=${HEIGHT - height - 4}>${count}</text>`
              : ''
          }
          ${mark ? svg`<text x=${middle} y=${HEIGHT + 20}>${mark}</text>` : ''}`;
      })}
    </svg>
    <details>
      <summary>${localize.term('asTable')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.column}</th>
            <th scope="col">${localize.term('peopleColumn')}</th>
          </tr>
        </thead>
        <tbody>
          ${bars.map(
            ({ name, count }) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td>${localize.number(count)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>
  </figure>`;
}

function firstFilled(counts: readonly number[]): number {
  const index = counts.findIndex((count) => count > 0);
  return index < 0 ? counts.length - 1 : index;
}
