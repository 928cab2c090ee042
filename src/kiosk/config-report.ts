/** Gathers findings, each behind the name of its field as programmers write it. */
import type { MisfitCode } from '../guides/format/check-format.js';
import { pointerOf, quoted, type Path } from '../guides/format/check-place.js';
import type { ConfigFinding, ConfigFindingCode } from './config-finding.js';

/** Nobody mends more at a time. */
const MOST_FINDINGS = 100;

export class ConfigReport {
  readonly findings: ConfigFinding[] = [];
  readonly #places = new Set<string>();

  error(
    code: ConfigFindingCode | MisfitCode,
    path: Path,
    vi: string,
    en: string,
    place = path,
  ): void {
    const pointer = pointerOf(path);
    this.#places.add(pointer);
    if (this.findings.length >= MOST_FINDINGS) return;
    this.findings.push({
      code: code === 'link-unsafe' ? 'bad-address' : code,
      path: pointer,
      message: { vi: said(place, vi, 'vi'), en: said(place, en, 'en') },
    });
  }

  /** True if something was said of the very value there. */
  has(path: Path): boolean {
    return this.#places.has(pointerOf(path));
  }
}

const LISTS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  choices: ['nút thứ', 'button'],
  bulletins: ['thông báo thứ', 'notice'],
};

function said(place: Path, what: string, language: 'vi' | 'en'): string {
  if (place.length === 0) return what.charAt(0).toUpperCase() + what.slice(1);
  const [list, index] = place;
  const words = typeof list === 'string' && Object.hasOwn(LISTS, list) ? LISTS[list] : undefined;
  // A program counts from 0, people do not.
  const counted =
    words && typeof index === 'number' ? ` (${words[language === 'vi' ? 0 : 1]} ${index + 1})` : '';
  return `${fieldName(place)}${counted}: ${what}`;
}

/** `choices[2].guide` */
export function fieldName(path: Path): string {
  return path
    .map((part, i) => {
      if (typeof part === 'number') return `[${part}]`;
      if (/^[\w$-]{1,40}$/.test(part)) return i === 0 ? part : `.${part}`;
      return `[${quoted(part)}]`;
    })
    .join('');
}
