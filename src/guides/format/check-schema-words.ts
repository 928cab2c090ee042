/** What does not fit the schema, in words for people who have never seen one. */
import { nearest } from './check-nearest.js';
import { quoted, valueAt, type Path } from './check-place.js';
import { isObject, type Json } from './check-plain.js';
import type { FormatWords, MisfitReport } from './check-format.js';
import type { FormatSchema } from './guide-format.js';

/** `keyword` is the one of JSON Schema that `schema` is not met in. */
export function tellMisfit(
  json: Json,
  path: Path,
  keyword: string,
  schema: FormatSchema,
  report: MisfitReport,
  words: FormatWords,
): void {
  const value = valueAt(json, path);
  switch (keyword) {
    case 'additionalProperties':
      return tellUnknown(value, path, schema, report);
    case 'required':
      return tellMissing(value, path, schema, report, words);
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
    case 'pattern': {
      if (typeof value !== 'string') return;
      const { code, vi, en } = words.form(String(path.at(-1)), value);
      return report.error(code, path, vi, en);
    }
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
  report: MisfitReport,
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
  report: MisfitReport,
  { field: fieldWords }: FormatWords,
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

function tellKind(path: Path, value: Json | undefined, type: string, report: MisfitReport): void {
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
  report: MisfitReport,
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
