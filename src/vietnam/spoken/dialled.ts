/** Numbers that are dialled or typed, not counted: said digit by digit, in groups. */

/**
 * Phone numbers as they are written: `+84 912 345 678`, `0912 345 678`, `(024) 3942 1234`,
 * `1900 9095`, `18001091`; and the 12 digits of an identity number.
 */
export const DIALLED =
  /(?:\+\d{8,14}|\+\d{1,3}(?:[ .\u00a0-]\d{2,4}){2,4}|0\d{7,11}|\(?0\d{1,4}\)?(?:[ .\u00a0-]\d{2,4}){2,4}|0\d{2,3}[ .\u00a0-]\d{6,8}|1[89]00(?:[ .\u00a0-]?\d{2,4}){1,2}|\d{3}(?:[ \u00a0]\d{3}){3}|\d{12})(?![.,]?\d)/uy;

/** Between these and a number nothing is counted: `số 115`, `mã 482913`. */
const LEADS: Readonly<Record<string, RegExp>> = {
  vi: /^(?:số|gọi|đài|hotline|nóng|thoại|đt|sđt|mã|otp|pin|cccd|cmnd|đuôi|gửi|nhắn)$/u,
  en: /^(?:call|dial|ring|phone|hotline|number|code|otp|pin|text)$/u,
};
/** May stand between: `gọi cho 115`, `gọi 113, 114 hoặc 115`. */
const FILLERS: Readonly<Record<string, RegExp>> = {
  vi: /^(?:cho|ngay|đến|tới|là|theo|qua|hoặc|hay|và|tin|điện|tổng|về)$/u,
  en: /^(?:on|to|is|or|and|the|free)$/u,
};

/** Whether a number after this word is dialled, given whether one before it would have been. */
export function leadsToDialled(word: string, wasDialled: boolean, language: 'vi' | 'en'): boolean {
  return (
    (LEADS[language]?.test(word) ?? false) ||
    (wasDialled && (FILLERS[language]?.test(word) ?? false))
  );
}

/** People are counted by these; `gọi 500 người` is no call to 500. */
const COUNTED =
  /^[\s\u00a0]*(?:người|lần|cuộc|phút|giờ|ngày|tháng|năm|nghìn|triệu|tỷ|hồ sơ|đồng|đ(?!\p{L})|%|₫)/u;
/** A label of one of the emergency numbers: `115 là số cấp cứu`, `115: cấp cứu`. */
const LABEL = /^[\s\u00a0]*(?:[:–—(]|là |is )/u;

/** Whether digits without any separator, not a phone number by their form, are dialled. */
export function isDialledHere(
  digits: string,
  { isDialled, before, after }: { isDialled: boolean; before: string; after: string },
): boolean {
  if (digits.length < 3) return false;
  if (digits.length >= 9 || digits.startsWith('0')) return true;
  if (COUNTED.test(after)) return false;
  // An amount of so many digits would have its dots.
  if (digits.length >= 6) return true;
  if (isDialled) return true;
  if (before !== '') return false;
  return /^11[1-5]$/.test(digits) && LABEL.test(after);
}

/**
 * The groups in which digits are said, with a breath between: as they are written, else as people
 * are used to (`0912 345 678`, `001 204 005 678`, `1900 9095`).
 */
export function groupsOf(shown: string): string[] {
  const groups = shown.match(/\d+/g) ?? [];
  return groups.length > 1 ? groups : cut(groups[0] ?? '', shown.startsWith('+'));
}

function cut(digits: string, isForeign: boolean): string[] {
  if (digits.length <= 5) return [digits];
  if (digits.length === 8 || /^1[89]00/.test(digits)) return [digits.slice(0, 4), digits.slice(4)];
  const head = isForeign ? 2 : digits.length % 3 === 0 ? 3 : digits.length % 3 === 1 ? 4 : 2;
  return [digits.slice(0, head), ...(digits.slice(head).match(/\d{1,3}/g) ?? [])];
}
