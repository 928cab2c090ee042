/** Whether days are days, and how old the content is. */
import { formatDay } from '../../core/day.js';
import type { Guide } from './guide.js';
import type { GuideCheckOptions } from './guide-finding.js';
import type { Report } from './check-report.js';
import type { NamedValue } from './check-strings.js';

/** Days on which something was done; the others may lie ahead. */
const PAST = ['verified', 'checked', 'on'];

/** For a guide that fits the schema. */
export function checkDates(
  guide: Guide,
  values: readonly NamedValue[],
  { today }: GuideCheckOptions,
  report: Report,
): void {
  for (const { name, path, value } of values) {
    if (name !== 'day' || typeof value !== 'string') continue;
    if (!isDay(value)) {
      report.error(
        'bad-date',
        path,
        `không có ngày ${formatDay(value)}.`,
        `there is no day ${formatDay(value)}.`,
      );
    } else if (today === undefined) {
      continue;
    } else if (PAST.includes(String(path.at(-1))) && value > today) {
      report.error(
        'date-in-future',
        path,
        `${formatDay(value)} chưa đến. Hãy ghi ngày đã kiểm chứng thật.`,
        `${formatDay(value)} is yet to come. Write the day on which it was really done.`,
      );
    } else if (path.at(-1) === 'verified' && value < aYearBefore(today)) {
      report.warn(
        'verified-long-ago',
        path,
        `đã hơn 12 tháng (${formatDay(value)}). Các bước có thể đã đổi.`,
        `it was over 12 months ago (${formatDay(value)}). Things may have changed.`,
      );
    }
  }
  if (today !== undefined && guide.reviewBy < today) {
    report.warn(
      'review-due',
      ['reviewBy'],
      `đã quá hạn (${formatDay(guide.reviewBy)}). Hãy đối chiếu lại với nguồn rồi đổi ngày.`,
      `it has passed (${formatDay(guide.reviewBy)}). Hold the guide against its sources, then change the day.`,
    );
  }
}

function aYearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

/** Whether the calendar has it, given as `YYYY-MM-DD`. */
export function isDay(day: string): boolean {
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}
