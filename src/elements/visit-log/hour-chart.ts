import { html, svg, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../localize/localize.js';

const BAR = 20;
const GAP = 4;
const HEIGHT = 120;

/**
 * Arrivals by hour as bars, with the same figures in a table for whoever does not see them.
 * @param counts 24 counts of people.
 */
export function hourChart(counts: readonly number[], localize: LocalizeController): TemplateResult {
  const top = Math.max(1, ...counts);
  // A day's visits seldom fill 24 hours; the usual span stays, so that days compare.
  const first = Math.min(6, firstFilled(counts));
  const last = Math.max(21, 23 - firstFilled(counts.toReversed()));
  const hours = counts.slice(first, last + 1).map((count, i) => ({ hour: first + i, count }));
  const width = hours.length * (BAR + GAP);
  return html`<figure class="chart" part="chart">
    <figcaption>${localize.term('arrivalsByHour')}</figcaption>
    <svg viewBox="0 -20 ${width} ${HEIGHT + 44}" preserveAspectRatio="xMinYMid" aria-hidden="true">
      ${hours.map(({ hour, count }, i) => {
        const height = (count / top) * HEIGHT;
        const x = i * (BAR + GAP) + GAP / 2;
        return svg`
          <rect class="slot" x=${x} y="0" width=${BAR} height=${HEIGHT} rx="3" />
          <rect class="bar" x=${x} y=${HEIGHT - height} width=${BAR} height=${height} rx="3" />
          ${
            count > 0
              ? svg`<text class="value" x=${x + BAR / 2} y=${HEIGHT - height - 4}>${count}</text>`
              : ''
          }
          ${hour % 3 === 0 ? svg`<text x=${x + BAR / 2} y=${HEIGHT + 20}>${hour}</text>` : ''}`;
      })}
    </svg>
    <details>
      <summary>${localize.term('asTable')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">${localize.term('hourColumn')}</th>
            <th scope="col">${localize.term('peopleColumn')}</th>
          </tr>
        </thead>
        <tbody>
          ${hours.map(
            ({ hour, count }) =>
              html`<tr>
                <th scope="row">${hour}:00 – ${hour}:59</th>
                <td>${count}</td>
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
