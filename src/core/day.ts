/** Days are days in Vietnam, wherever the device thinks it is. */

/** Vietnam has kept UTC+7 without daylight saving since 1975 (IANA Asia/Ho_Chi_Minh). */
const OFFSET = 7 * 60 * 60 * 1000;

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The Vietnamese day of a moment (epoch ms), as `YYYY-MM-DD`. */
export function dayOf(at: number): string {
  return new Date(at + OFFSET).toISOString().slice(0, 10);
}

/** The first moment (epoch ms) of a Vietnamese day given as `YYYY-MM-DD`. */
export function startOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) - OFFSET;
}

/** The day some days after (or, negative, before) another. */
export function addDays(day: string, count: number): string {
  return dayOf(startOfDay(day) + count * DAY);
}

/** The hour of a moment (epoch ms) on Vietnam's clock, 0 to 23. */
export function hourOf(at: number): number {
  return new Date(at + OFFSET).getUTCHours();
}

/** `dd/mm/yyyy`, the way Vietnamese readers write a day given as `YYYY-MM-DD`. */
export function formatDay(day: string): string {
  return day.split('-').reverse().join('/');
}

/** `HH:MM`, and the day behind it where that is not the day of another moment. */
export function formatMoment(at: number, other: number): string {
  const time = formatTime(at);
  return dayOf(at) === dayOf(other) ? time : `${time} ${formatDay(dayOf(at))}`;
}

/** `HH:MM` on Vietnam's 24-hour clock. */
export function formatTime(at: number): string {
  return new Date(at + OFFSET).toISOString().slice(11, 16);
}
