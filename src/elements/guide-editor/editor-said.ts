/** What is found, to be shown at its field: without the words for where it is. */
import type { DraftCheck } from '../../guides/format/check-draft.js';
import { pathOf } from '../../guides/format/check-draft.js';
import { placeWords, pointerOf } from '../../guides/format/check-place.js';
import type { Json } from '../../guides/format/check-plain.js';
import { wordsIn } from '../../guides/format/guide-view.js';
import type { Said } from './editor-context.js';

/** By pointer, the gravest of each place. */
export function sayings(
  { findings }: DraftCheck,
  guide: Json,
  language: string,
): ReadonlyMap<string, Said> {
  const said = new Map<string, Said>();
  for (const { severity, path, message } of findings) {
    if (said.has(path) && (severity === 'warning' || said.get(path)?.severity === 'error'))
      continue;
    const whole = wordsIn(message, language);
    const place = `${wordsIn(placeWords(guide, pathOf(path)), language)}: `;
    const isTold = whole.toLowerCase().startsWith(place.toLowerCase());
    const words = isTold ? whole.slice(place.length) : whole;
    said.set(path, { severity, words: words.charAt(0).toUpperCase() + words.slice(1) });
  }
  return said;
}

/** How much is left to do at each place, by pointer: errors, and fields that are empty. */
export function leftAt({ findings, unwritten }: DraftCheck): readonly string[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return [...errors.map(({ path }) => path), ...unwritten.map(pointerOf)];
}
