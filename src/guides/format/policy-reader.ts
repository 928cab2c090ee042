/** Reads the parts of a rule table out of JSON that somebody wrote, and notes every fault it meets. */
import type { GuideConfidence, GuideSource, GuideText } from './guide.js';
import type { PolicyProblem, PolicyText } from './policy-rules.js';

type Json = Readonly<Record<string, unknown>>;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Row ids are shortened to leave room for what the steps of a guide put before them. */
export const ID_LENGTH = 56;

export class PolicyReader {
  readonly problems: PolicyProblem[] = [];

  refuse(path: string, message: GuideText): void {
    this.problems.push({ path, message });
  }

  /** An object with no field but these; an empty one where there is none. */
  record(value: unknown, path: string, fields: readonly string[]): Json {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.refuse(path, { vi: 'Thiếu phần này.', en: 'This part is missing.' });
      return {};
    }
    for (const key of Object.keys(value)) {
      if (fields.includes(key)) continue;
      this.refuse(`${path}/${key}`, {
        vi: `Không có mục nào tên “${key}”. Xoá mục này, hoặc sửa tên.`,
        en: `There is no field “${key}”. Remove it, or correct its name.`,
      });
    }
    return value as Json;
  }

  list(value: unknown, path: string, max: number): readonly unknown[] {
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    if (list.length === 0 || list.length > max) {
      this.refuse(path, {
        vi: `Cần từ 1 đến ${max} hàng.`,
        en: `Between 1 and ${max} entries are needed.`,
      });
    }
    return list;
  }

  /** Vietnamese always, English where it is given. */
  text(value: unknown, path: string, max: number): PolicyText {
    const text = this.record(value, path, ['vi', 'en']);
    const vi = this.words(text['vi'], `${path}/vi`, max);
    return text['en'] === undefined
      ? { vi }
      : { vi, en: this.words(text['en'], `${path}/en`, max) };
  }

  words(value: unknown, path: string, max: number): string {
    const fault = typeof value === 'string' ? wordsFault(value, max) : EMPTY;
    if (fault) this.refuse(path, fault);
    return typeof value === 'string' ? value : '';
  }

  whole(
    value: unknown,
    path: string,
    { min, max }: { readonly min: number; readonly max: number },
  ): number {
    if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) {
      return value;
    }
    this.refuse(path, {
      vi: `Cần một số nguyên từ ${min.toLocaleString('vi-VN')} đến ${max.toLocaleString('vi-VN')}.`,
      en: `A whole number from ${min.toLocaleString('en-GB')} to ${max.toLocaleString('en-GB')} is needed.`,
    });
    return 0;
  }

  id(value: unknown, path: string): string {
    if (typeof value === 'string' && ID.test(value) && value.length <= ID_LENGTH) return value;
    this.refuse(path, {
      vi: `Mã chỉ gồm chữ thường không dấu, số và gạch nối, dài nhất ${ID_LENGTH} ký tự.`,
      en: `An id is made of small letters, digits and hyphens, at most ${ID_LENGTH} characters.`,
    });
    return '';
  }

  day(value: unknown, path: string): string {
    if (typeof value === 'string' && isDay(value)) return value;
    this.refuse(path, {
      vi: 'Cần một ngày, viết năm-tháng-ngày, ví dụ 2026-11-21.',
      en: 'A day is needed, written year-month-day, for example 2026-11-21.',
    });
    return '';
  }

  oneOf<Choice extends string>(
    value: unknown,
    path: string,
    choices: readonly [Choice, ...Choice[]],
  ): Choice {
    const choice = choices.find((each) => each === value);
    if (choice !== undefined) return choice;
    const all = choices.map((each) => `“${each}”`).join(', ');
    this.refuse(path, { vi: `Chọn một trong: ${all}.`, en: `Choose one of: ${all}.` });
    return choices[0];
  }

  confidence(value: unknown, path: string): GuideConfidence {
    return this.oneOf(value, path, ['high', 'medium', 'low']);
  }

  source(value: unknown, path: string): GuideSource {
    const source = this.record(value, path, ['title', 'url', 'checked', 'confidence']);
    const { url } = source;
    if (url !== undefined && !(typeof url === 'string' && /^https:\/\/[^\s"<>]+$/.test(url))) {
      this.refuse(`${path}/url`, {
        vi: 'Địa chỉ phải bắt đầu bằng https://.',
        en: 'The address has to begin with https://.',
      });
    }
    return {
      title: this.words(source['title'], `${path}/title`, 200),
      ...(typeof url === 'string' ? { url } : {}),
      checked: this.day(source['checked'], `${path}/checked`),
      confidence: this.confidence(source['confidence'], `${path}/confidence`),
    };
  }
}

const EMPTY: GuideText = { vi: 'Chỗ này còn trống.', en: 'This is empty.' };

/** Why these are no words to show: empty, too long, or markup. */
export function wordsFault(words: string, max: number): GuideText | undefined {
  if (words.trim() === '') return EMPTY;
  if (words.length > max) {
    return {
      vi: `Dài quá ${max} ký tự (đang có ${words.length}). Viết gọn lại.`,
      en: `Longer than ${max} characters (${words.length} now). Please shorten it.`,
    };
  }
  if (/<[a-z/!?]/i.test(words)) {
    return {
      vi: 'Có dấu “<” của mã trang web. Chỉ viết chữ thường, không viết mã.',
      en: 'There is a “<” as in the code of a web page. Write plain text, no code.',
    };
  }
  return undefined;
}

function isDay(text: string): boolean {
  return /^20\d\d-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true;
}
