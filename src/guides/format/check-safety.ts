/** Refuses what could deceive a reader or run as code: markup, hidden characters, bad addresses. */
import { checkAddresses } from './check-addresses.js';
import { checkHidden } from './check-hidden.js';
import { quoted } from './check-place.js';
import type { Json } from './check-plain.js';
import type { Report } from './check-report.js';
import { stringsIn, type FoundString } from './check-strings.js';

/** Longer ones are refused by the schema already. */
const MOST_LETTERS = 2000;

const TAG = /<[a-z/!?][^<]{0,20}/i;
const CHARACTER_REFERENCE = /&(?:#\d|#x[\da-f]|[a-z]{2,8};)[^&]{0,8}/i;
/** `data: ` with a space is an English word and a colon. */
const SCRIPT_ADDRESS = /(?:java|live|vb)\s*script\s*:|\bdata:[^\s]/i;

/** For any value, also one that does not fit the schema. */
export function checkSafety(json: Json, report: Report): void {
  for (const found of stringsIn(json)) {
    if (report.isFull) return;
    if (found.path.at(-1) === 'image' || found.path[0] === '$schema') continue;
    if (found.text.length > MOST_LETTERS) continue;
    checkMarkup(found, report);
    const isPlain = checkHidden(found, report);
    if (!isFake(found)) checkAddresses(found, report);
    // Engines differ in what they make of half a surrogate pair.
    if (isPlain && found.text !== found.text.normalize('NFC')) {
      report.warn(
        'not-nfc',
        found.path,
        'dấu tiếng Việt gõ theo kiểu tổ hợp (NFD). Hãy gõ lại bằng bộ gõ Unicode dựng sẵn.',
        'its accents are written apart from the letters (NFD). Type it again, composed (NFC).',
      );
    }
  }
}

/** The one place where the addresses of fakes may stand. */
function isFake({ path }: FoundString): boolean {
  return path[0] === 'steps' && path[2] === 'fakes';
}

function checkMarkup({ path, text }: FoundString, report: Report): void {
  const found = (TAG.exec(text) ??
    CHARACTER_REFERENCE.exec(text) ??
    SCRIPT_ADDRESS.exec(text))?.[0];
  if (found === undefined) return;
  report.error(
    'markup',
    path,
    `có mã máy ${quoted(found)}. Chỉ được viết chữ thường, không thẻ HTML, không mã lệnh.`,
    `there is code in it: ${quoted(found)}. Only plain text may stand here, no HTML, no script.`,
  );
}
