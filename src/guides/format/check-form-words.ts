/** What the patterns of a guide's fields ask for. */
import type { FormWords } from './check-format.js';
import { quoted } from './check-place.js';

const DAYS = ['verified', 'reviewBy', 'checked', 'on', 'from', 'until'];

export function formWords(field: string, value: string): FormWords {
  const seen = quoted(value);
  if (DAYS.includes(field)) return dayForm(value);
  if (field === 'url') {
    return {
      code: 'link-unsafe',
      vi: `${seen} không phải địa chỉ web bắt đầu bằng https://.`,
      en: `${seen} is no web address that begins with https://.`,
    };
  }
  const [vi, en] = FORMS[field] ?? [
    'chữ thường không dấu, số và dấu gạch nối, ví dụ mo-vneid',
    'small letters without accents, digits and hyphens, like open-vneid',
  ];
  return {
    code: 'wrong-form',
    vi: `${seen} chưa đúng: cần ${vi}.`,
    en: `${seen} has to be ${en}.`,
  };
}

export function dayForm(value: string): FormWords {
  return {
    code: 'bad-date',
    vi: `${quoted(value)} không phải ngày viết theo kiểu năm-tháng-ngày, ví dụ 2026-11-21.`,
    en: `${quoted(value)} is no day written as year-month-day, like 2026-11-21.`,
  };
}

const FORMS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  number: ['số điện thoại gồm chữ số và dấu cách', 'a phone number of digits and spaces'],
  image: [
    'ảnh PNG, JPEG hoặc WebP nằm trong tệp (data:image/…)',
    'a PNG, JPEG or WebP picture inside the file (data:image/…)',
  ],
  file: [
    'tên tệp âm thanh .ogg, .mp3, .m4a hoặc .wav',
    'the name of an .ogg, .mp3, .m4a or .wav file',
  ],
};
