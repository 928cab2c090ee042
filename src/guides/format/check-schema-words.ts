/** What does not fit the schema, in words for people who have never seen one. */
import { fieldWords } from './check-field-words.js';
import { nearest } from './check-nearest.js';
import { quoted, valueAt, type Path } from './check-place.js';
import { isObject, type Json } from './check-plain.js';
import type { Report } from './check-report.js';
import type { FormatSchema } from './guide-format.js';

/** `keyword` is the one of JSON Schema that `schema` is not met in. */
export function tellMisfit(
  json: Json,
  path: Path,
  keyword: string,
  schema: FormatSchema,
  report: Report,
) {
  const value = valueAt(json, path);
  switch (keyword) {
    case 'additionalProperties':
      return tellUnknown(value, path, schema, report);
    case 'required':
      return tellMissing(value, path, schema, report);
    case 'type':
      return tellKind(path, value, schema.type ?? '', report);
    case 'const':
      return report.error(
        'wrong-value',
        path,
        `chỉ được ghi ${JSON.stringify(schema.const)}.`,
        `only ${JSON.stringify(schema.const)} may stand here.`,
      );
    case 'enum':
      return tellChoice(path, value, schema.enum ?? [], report);
    case 'pattern':
      return typeof value === 'string' ? tellForm(path, value, report) : undefined;
    case 'maxLength': {
      const length = typeof value === 'string' ? Array.from(value).length : 0;
      return report.error(
        'too-long',
        path,
        `dài ${length} ký tự, nhiều nhất là ${schema.maxLength}. Hãy viết ngắn lại.`,
        `it has ${length} characters, the most is ${schema.maxLength}. Make it shorter.`,
      );
    }
    case 'minLength':
      return report.error('empty', path, 'đang để trống.', 'it is empty.');
    case 'maxItems':
      return report.error(
        'too-many',
        path,
        `có quá nhiều mục, nhiều nhất là ${schema.maxItems}.`,
        `there are too many, the most is ${schema.maxItems}.`,
      );
    case 'minItems':
      return report.error(
        'too-few',
        path,
        `cần ít nhất ${schema.minItems} mục.`,
        `at least ${schema.minItems} must stand here.`,
      );
    case 'uniqueItems':
      return report.error('repeated', path, 'có mục bị lặp lại.', 'something stands here twice.');
    case 'minimum':
    case 'maximum': {
      const { minimum = 0, maximum } = schema;
      const most = maximum === undefined ? ['', ''] : [` đến ${maximum}`, ` to ${maximum}`];
      return report.error(
        'wrong-value',
        path,
        `phải là số từ ${minimum}${most[0]}${maximum === undefined ? ' trở lên' : ''}.`,
        `it has to be a number from ${minimum}${most[1]}${maximum === undefined ? ' up' : ''}.`,
      );
    }
  }
}

function tellUnknown(
  value: Json | undefined,
  path: Path,
  { properties = {}, patternProperties = {} }: FormatSchema,
  report: Report,
): void {
  if (!isObject(value)) return;
  const patterns = Object.keys(patternProperties).map((pattern) => new RegExp(pattern, 'u'));
  const free = Object.keys(properties).filter((field) => !Object.hasOwn(value, field));
  for (const name of Object.keys(value)) {
    if (Object.hasOwn(properties, name) || patterns.some((one) => one.test(name))) continue;
    const meant = nearest(name, free);
    const [vi, en] = meant
      ? [`Có phải là “${meant}” không?`, `Did you mean “${meant}”?`]
      : ['Hãy xoá đi.', 'Please remove it.'];
    report.error(
      'unknown-field',
      [...path, name],
      `ở đây không có mục nào tên ${quoted(name)}. ${vi}`,
      `there is no field named ${quoted(name)} here. ${en}`,
      path,
    );
  }
}

function tellMissing(
  value: Json | undefined,
  path: Path,
  schema: FormatSchema,
  report: Report,
): void {
  if (!isObject(value)) return;
  for (const field of schema.required ?? []) {
    if (Object.hasOwn(value, field)) continue;
    const words = fieldWords(field);
    const isLanguage = field === 'vi' || field === 'en';
    report.error(
      isLanguage ? 'language-missing' : 'missing-field',
      path,
      isLanguage ? `thiếu ${words.vi} (“${field}”).` : `thiếu mục “${field}” (${words.vi}).`,
      isLanguage
        ? `${words.en} (“${field}”) is missing.`
        : `the field “${field}” (${words.en}) is missing.`,
    );
  }
}

const KINDS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  string: ['chữ trong ngoặc kép', 'text in quotes'],
  array: ['một danh sách [ … ]', 'a list [ … ]'],
  object: ['một nhóm mục { … }', 'a group of fields { … }'],
  integer: ['một số nguyên', 'a whole number'],
  number: ['một số', 'a number'],
  boolean: ['true hoặc false', 'true or false'],
};

function tellKind(path: Path, value: Json | undefined, type: string, report: Report): void {
  const [vi, en] = KINDS[type] ?? [type, type];
  const isBareText = type === 'object' && typeof value === 'string';
  report.error(
    'wrong-kind',
    path,
    `phải là ${vi}${isBareText ? ', ví dụ { "vi": "…", "en": "…" } cho lời' : ''}.`,
    `it has to be ${en}${isBareText ? ', as { "vi": "…", "en": "…" } for a text' : ''}.`,
  );
}

function tellChoice(
  path: Path,
  value: Json | undefined,
  choices: readonly string[],
  report: Report,
): void {
  const list = choices.join(', ');
  const meant = typeof value === 'string' ? nearest(value, choices) : undefined;
  report.error(
    'wrong-value',
    path,
    `chỉ được chọn một trong: ${list}.${meant ? ` Có phải là “${meant}” không?` : ''}`,
    `it has to be one of: ${list}.${meant ? ` Did you mean “${meant}”?` : ''}`,
  );
}

/** What a pattern asks for, by the field. */
function tellForm(path: Path, value: string, report: Report): void {
  const field = String(path.at(-1));
  const seen = quoted(value);
  if (['verified', 'reviewBy', 'checked', 'on', 'from', 'until'].includes(field)) {
    return report.error(
      'bad-date',
      path,
      `${seen} không phải ngày viết theo kiểu năm-tháng-ngày, ví dụ 2026-11-21.`,
      `${seen} is no day written as year-month-day, like 2026-11-21.`,
    );
  }
  if (field === 'url') {
    return report.error(
      'link-unsafe',
      path,
      `${seen} không phải địa chỉ web bắt đầu bằng https://.`,
      `${seen} is no web address that begins with https://.`,
    );
  }
  const [vi, en] = FORMS[field] ?? [
    'chữ thường không dấu, số và dấu gạch nối, ví dụ mo-vneid',
    'small letters without accents, digits and hyphens, like open-vneid',
  ];
  report.error('wrong-form', path, `${seen} chưa đúng: cần ${vi}.`, `${seen} has to be ${en}.`);
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
