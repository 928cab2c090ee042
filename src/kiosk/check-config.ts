/** Holds a `kiosk.json` against its schema and against what a kiosk needs of it. */
import { Validator, type Schema } from '@cfworker/json-schema';
import { formatDay } from '../core/day.js';
import { isDay } from '../guides/format/check-dates.js';
import { checkFormat, type Format } from '../guides/format/check-format.js';
import { checkHidden } from '../guides/format/check-hidden.js';
import { nearest } from '../guides/format/check-nearest.js';
import { quoted, valueAt, type Path } from '../guides/format/check-place.js';
import { isObject, plainCopy, type Json, type JsonObject } from '../guides/format/check-plain.js';
import { stringsIn } from '../guides/format/check-strings.js';
import { parseJson } from '../guides/format/parse-json.js';
import { loaders } from '../guides/shipped/loaders.js';
import { checkAddress, type AddressUse, type HashUse } from './config-address.js';
import { TOO_BIG, type CheckedConfig, type ConfigFinding } from './config-finding.js';
import { ConfigReport } from './config-report.js';
import { configWords } from './config-words.js';
import type { KioskConfig } from './kiosk-config.js';
import kioskSchema from './kiosk.schema.json' with { type: 'json' };

export interface ConfigCheckOptions {
  /**
   * Whether a commune has that code. The list is long, so a kiosk is content with five digits; the
   * command `wardkit check-kiosk` brings it.
   */
  readonly isCommune?: (code: string) => boolean;
}

const FORMAT: Format = {
  root: kioskSchema,
  validator: new Validator(kioskSchema as Schema, '2020-12', false),
  words: configWords,
};

/** Longer ones are refused by the schema already. */
const MOST_LETTERS = 2000;

/**
 * Checks what may be a kiosk's config: any value at all, it never throws. Everything that is wrong is
 * told at once. The config given is a copy of its own that no later change of the value reaches.
 */
export function checkKioskConfig(value: unknown, options: ConfigCheckOptions = {}): CheckedConfig {
  const copied = plainCopy(value);
  if (copied === 'not-json')
    return refused('not-json', 'Tệp này không phải JSON.', 'This is not JSON.');
  if (copied === 'too-big') return tooBig();
  const { json } = copied;
  const report = new ConfigReport();
  const fit = checkFormat(FORMAT, json, report);
  if (fit === 'too-big') return tooBig();
  if (isObject(json)) checkContent(json, options, report);
  if (report.findings.length > 0) return { ok: false, findings: report.findings };
  // Whatever the schema minds and no words were found for, it is no config.
  if (fit === 'misfit') return tooBig();
  const { $schema: _, ...config } = json as JsonObject;
  return { ok: true, config: config as unknown as KioskConfig };
}

/** Checks the text of a file; where it is no JSON, the finding says line and column. */
export function checkKioskText(text: string, options?: ConfigCheckOptions): CheckedConfig {
  const parsed = parseJson(text);
  if (parsed.ok) return checkKioskConfig(parsed.value, options);
  const { line, column } = parsed;
  return refused(
    'not-json',
    `Tệp không đúng kiểu JSON ở dòng ${line}, cột ${column}. Hay gặp: thiếu hoặc thừa dấu phẩy, thiếu dấu ngoặc kép.`,
    `This is not JSON, at line ${line}, column ${column}. Often a comma or a quote is missing, or one too many.`,
  );
}

function refused(code: ConfigFinding['code'], vi: string, en: string): CheckedConfig {
  return { ok: false, findings: [{ code, path: '', message: { vi, en } }] };
}

function tooBig(): CheckedConfig {
  return { ok: false, findings: [TOO_BIG] };
}

/** Of fields that fit the schema, whether the others do or not. */
function checkContent(json: JsonObject, options: ConfigCheckOptions, report: ConfigReport): void {
  for (const found of stringsIn(json)) {
    const isOurs = found.path[0] !== '$schema' && found.text.length <= MOST_LETTERS;
    if (isOurs && !report.has(found.path)) checkHidden(found, report);
  }
  const choices = Array.isArray(json['choices']) ? (json['choices'] as readonly Json[]) : [];
  const bulletins = Array.isArray(json['bulletins']) ? (json['bulletins'] as readonly Json[]) : [];

  const address = (path: Path, use: AddressUse, hash: HashUse = 'any') => {
    const written = valueAt(json, path);
    if (typeof written !== 'string' || report.has(path)) return;
    checkAddress(written, path, use, hash, report);
  };
  address(['checkInUrl'], 'page', 'none');
  address(['registerUrl'], 'page');
  address(['guideUrl'], 'page', 'none');
  address(['trust'], 'data', 'thumbprint');
  address(['heartbeat', 'url'], 'data');
  address(['remote', 'url'], 'data');
  for (const [i, choice] of choices.entries()) {
    const also = isObject(choice) ? choice['also'] : undefined;
    if (!Array.isArray(also)) continue;
    also.forEach((_, j) => address(['choices', i, 'also', j], 'data'));
  }

  bulletins.forEach((_, i) => checkUntil(json, ['bulletins', i, 'until'], report));
  checkWard(json, options, report);
  checkChoices(json, choices, report);
  const { help } = json;
  if (isObject(help) && Object.keys(help).every((name) => name !== 'place' && name !== 'phone')) {
    report.error(
      'help-missing',
      ['help'],
      'cần ít nhất một trong hai mục: “place” (chỗ có người giúp) hoặc “phone” (số điện thoại).',
      'at least one of “place” (where a person is) and “phone” has to stand here.',
    );
  }
  const { phone } = isObject(help) ? help : {};
  if (typeof phone === 'string' && !report.has(['help', 'phone'])) {
    const digits = phone.replace(/\D/g, '').length;
    if (digits < 3 || digits > 15) {
      const { code, vi, en } = configWords.form('phone', phone);
      report.error(code, ['help', 'phone'], vi, en);
    }
  }
}

function checkUntil(json: Json, path: Path, report: ConfigReport): void {
  const day = valueAt(json, path);
  if (typeof day !== 'string' || report.has(path) || isDay(day)) return;
  report.error(
    'bad-date',
    path,
    `không có ngày ${formatDay(day)}.`,
    `there is no day ${formatDay(day)}.`,
  );
}

function checkWard({ ward }: JsonObject, { isCommune }: ConfigCheckOptions, report: ConfigReport) {
  if (typeof ward !== 'string' || report.has(['ward']) || !isCommune || isCommune(ward)) return;
  report.error(
    'unknown-ward',
    ['ward'],
    `không có phường, xã nào mang mã ${quoted(ward)}.`,
    `no commune has the code ${quoted(ward)}.`,
  );
}

function checkChoices(json: JsonObject, choices: readonly Json[], report: ConfigReport): void {
  const known = new Map<string, number>();
  const guides = Object.keys(loaders);
  for (const [i, choice] of choices.entries()) {
    if (!isObject(choice) || typeof choice['show'] !== 'string') continue;
    const path = ['choices', i];
    const { show, guide, entrance = null, direction = 'auto' } = choice;
    if (show === 'guide' && typeof guide === 'string' && guide && !guides.includes(guide)) {
      const meant = nearest(guide, guides);
      report.error(
        'unknown-guide',
        [...path, 'guide'],
        `không có hướng dẫn nào tên ${quoted(guide)}.${meant ? ` Có phải là “${meant}” không?` : ''}`,
        `there is no guide named ${quoted(guide)}.${meant ? ` Did you mean “${meant}”?` : ''}`,
      );
    }
    // Titles apart: two buttons that open the same confuse, whatever they are called.
    const opens = show === 'guide' ? [guide] : show === 'check-in' ? [entrance, direction] : [];
    const key = JSON.stringify([show, ...opens]);
    const first = known.get(key);
    if (first === undefined) known.set(key, i);
    else {
      report.error(
        'repeated',
        path,
        `mở cùng một việc với nút thứ ${first + 1}. Hãy bỏ một nút.`,
        `it opens the same as button ${first + 1}. Remove one of them.`,
      );
    }
    if (show === 'register-venue' && json['registerUrl'] === undefined) {
      report.error(
        'missing-field',
        path,
        'nút đăng ký địa điểm cần mục “registerUrl” (địa chỉ trang đăng ký) ở ngoài cùng.',
        'a button to register a venue needs the field “registerUrl” at the top of the file.',
      );
    }
  }
}
