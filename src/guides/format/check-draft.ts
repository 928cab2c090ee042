/** Checks a guide while it is written: what is wrong so far, and how it looks so far. */
import { checkGuide } from './check-guide.js';
import { pointerOf, valueAt, type Path } from './check-place.js';
import { isObject, textOf, type Json, type JsonObject } from './check-plain.js';
import { namedValues } from './check-strings.js';
import type { GuideCheckOptions, GuideFinding } from './guide-finding.js';
import type { Guide } from './guide.js';
import { showDraft } from './show-draft.js';

/** A text that stands in one language and not yet, or no more, in another. */
export interface OpenTranslation {
  /** Of the text in the other language. */
  readonly path: Path;
  /** `missing`: nobody has written it; `old`: the Vietnamese was changed since. */
  readonly why: 'missing' | 'old';
}

export interface DraftCheck {
  /** What has to be corrected, and what better were; without what is only not written yet. */
  readonly findings: readonly GuideFinding[];
  /** Fields that nobody has written in yet, in the order of the guide. */
  readonly unwritten: readonly Path[];
  readonly translations: readonly OpenTranslation[];
  /** To look at while it is written. */
  readonly shown?: Guide;
  /** Nothing is left that keeps people from using it. */
  readonly isWhole: boolean;
}

/** Words in another language, and the Vietnamese that they were written for. */
export type WordPair = readonly [language: string, words: string, vietnamese: string];

export interface DraftCheckOptions extends GuideCheckOptions {
  readonly today: string;
  readonly languages: readonly string[];
  readonly pairs: readonly WordPair[];
}

export function checkDraft(draft: JsonObject, options: DraftCheckOptions): DraftCheck {
  const { languages, pairs, today } = options;
  const real = checkGuide(draft, options);
  const shown = showDraft(draft, languages, today);
  // What does not fit the format yet is checked as if it were complete: whoever writes Vietnamese
  // need not wait for the English to hear of a sentence that is too long.
  const filled = real.draft ? undefined : checkGuide(shown.json, options);
  const told = new Set(real.findings.map(({ code, path }) => `${code} ${path}`));
  const more = (filled?.findings ?? []).filter(
    ({ code, path }) =>
      !told.has(`${code} ${path}`) && !isWithin(path, shown.filled) && code !== 'same-in-both',
  );
  const all = [...real.findings, ...more];
  const unwritten = new Map<string, Path>();
  for (const { path } of all) {
    const at = pathOf(path);
    if (isBlank(valueAt(draft, at)) && !isTranslation(at, languages)) unwritten.set(path, at);
  }
  for (const at of samplesIn(draft)) unwritten.set(pointerOf(at), at);
  const translations = translationsIn(draft, languages, pairs);
  const open = new Set(translations.map(({ path }) => pointerOf(path)));
  const findings = all.filter(({ path }) => {
    const at = pathOf(path);
    return !isBlank(valueAt(draft, at)) && !open.has(path) && !unwritten.has(path);
  });
  const guide = real.draft ?? filled?.draft;
  return {
    findings: findings.filter(
      ({ code, path }) => code !== 'language-missing' || path === '/languages',
    ),
    unwritten: [...unwritten.values()],
    translations,
    ...(guide ? { shown: guide } : {}),
    isWhole: real.guide !== undefined && unwritten.size === 0 && translations.length === 0,
  };
}

/** Where a finding is, as a path. */
export function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** All pairs of a guide as it was opened: taken to mean the same. */
export function pairsIn(draft: Json): WordPair[] {
  return namedValues(draft).flatMap(({ name, value }) => {
    if (name !== 'Text' || !isObject(value)) return [];
    const { vi, ...others } = value;
    return Object.entries(others).flatMap(([language, words]): WordPair[] =>
      typeof vi === 'string' && typeof words === 'string' && words ? [[language, words, vi]] : [],
    );
  });
}

function translationsIn(
  draft: Json,
  languages: readonly string[],
  pairs: readonly WordPair[],
): OpenTranslation[] {
  const meant = new Map<string, Set<string>>();
  for (const [language, words, vi] of pairs) {
    const key = `${language} ${words}`;
    meant.set(key, (meant.get(key) ?? new Set()).add(vi));
  }
  return namedValues(draft).flatMap(({ name, path, value }) => {
    if (name !== 'Text' || !isObject(value)) return [];
    const { vi } = value;
    if (typeof vi !== 'string' || vi.trim() === '') return [];
    return languages.flatMap((language): OpenTranslation[] => {
      if (language === 'vi') return [];
      const words = Object.hasOwn(value, language) ? value[language] : '';
      if (isBlank(words)) return [{ path: [...path, language], why: 'missing' }];
      const wasFor = meant.get(`${language} ${textOf(words)}`);
      const isOld = wasFor !== undefined && !wasFor.has(vi);
      return isOld ? [{ path: [...path, language], why: 'old' }] : [];
    });
  });
}

/** Texts of a template: `[Tên luật]` asks to be written over. */
function samplesIn(draft: Json): Path[] {
  return namedValues(draft).flatMap(({ name, path, value }) => {
    if (name === 'Text' && isObject(value)) {
      return isSample(value['vi']) ? [[...path, 'vi']] : [];
    }
    if (name !== 'Source' || !isObject(value)) return [];
    return isSample(value['title']) ? [[...path, 'title']] : [];
  });
}

/** Whether words are a template's, in brackets, to be written over. */
export function isSample(value: Json | undefined): boolean {
  return typeof value === 'string' && /\[[^\]]+\]/.test(value);
}

function isTranslation(path: Path, languages: readonly string[]): boolean {
  const last = path.at(-1);
  return typeof last === 'string' && last !== 'vi' && languages.includes(last);
}

function isBlank(value: Json | undefined): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** Whether a pointer is one of these, or leads into or around one. */
function isWithin(pointer: string, pointers: ReadonlySet<string>): boolean {
  if (pointers.has(pointer)) return true;
  for (let at = pointer.lastIndexOf('/'); at > 0; at = pointer.lastIndexOf('/', at - 1)) {
    if (pointers.has(pointer.slice(0, at))) return true;
  }
  return false;
}
