/**
 * Composes a word key by key, as Telex or VNI does.
 *
 * Marks and tones may come at once or at the end of the word; the same key again takes them away
 * and stands as a letter. A key that would make of the word what is no syllable stands as a
 * letter too, and if the letters then are none, the keys are shown as typed (`ưi` and `n` are
 * `win`): from there on the word is plain.
 */
import { actionOf, type InputMethod, type KeyAction } from './keys.js';
import { read, write, type Letter, type Tone, type Written } from './letters.js';
import { mark, withBothHorns } from './marks.js';
import { takeApart, toneAt, type Parts, type ToneStyle } from './syllable.js';

export type { InputMethod, ToneStyle };

/**
 * Old, as Vietnamese input methods place it unless told otherwise, as identity cards and decrees
 * print it, and as the names of the communes here are spelt: Hòa, Thủy.
 */
export const TONE_STYLE: ToneStyle = 'old';

/** A word under composition: what stands in the field, and the keys that made it. Immutable. */
export interface TypedWord {
  /** NFC. */
  readonly text: string;
  /** Letters that stood in the field already are keys of their own: `hoà`. */
  readonly keys: string;
  /** The word before the key that made it plain: back to there, it composes again. */
  readonly composed?: TypedWord;
  /** A mark or tone was undone: keys are letters from here on. */
  readonly isPlain?: true;
}

interface Taken extends Written {
  readonly parts: Parts;
}

/** No syllable is longer, nor any name of two: what is longer is plain. */
const LONGEST = 14;

/** Picks up a word that stands in a field already, so that `hoa` and then `f` is `hòa`. */
export function typedWord(text: string): TypedWord {
  const composed = text.normalize('NFC');
  return { text: composed, keys: composed };
}

/** `key` is one character; one that is no key of the method is added to the word as it is. */
export function typeKey(
  word: TypedWord,
  key: string,
  method: InputMethod,
  style: ToneStyle = TONE_STYLE,
): TypedWord {
  const taken = method === 'none' || word.isPlain ? undefined : take(word.text);
  if (!taken) return plain(word, key, method);
  const keys = word.keys + key;
  const action = actionOf(key, method);
  if (action) {
    const acted = act(taken, action);
    if (acted) {
      const text = textOf(acted.letters, acted.tone, style);
      if (!acted.isUndone) return { text, keys };
      const undone = typedByHook(word, key) ?? text + key;
      // «Oo» that is no ô may still be that of «xoong» and «moóc».
      return /oo$/i.test(undone)
        ? typedWord(undone)
        : { text: undone, keys: undone, isPlain: true };
    }
  }
  const added = read(hooked(taken, key, method) ?? key);
  if (added) {
    const text = append(taken, added, style);
    if (text !== undefined) return { text, keys };
  }
  return restored(word, key);
}

/** Backspace: takes the last letter (with its marks), not the last key. */
export function eraseKey(word: TypedWord): TypedWord {
  const keys = withoutLast(word.keys);
  if (word.composed && keys.length <= word.composed.keys.length) return word.composed;
  if (word.composed) return { ...word, text: withoutLast(word.text), keys };
  return typedWord(withoutLast(word.text));
}

/** Whether a character belongs to a word that composes (for VNI, digits do) or ends it. */
export function belongsToWord(character: string, method: InputMethod): boolean {
  return method === 'vni'
    ? /^[\p{L}\p{M}0-9]$/u.test(character)
    : /^[\p{L}\p{M}]$/u.test(character);
}

function take(text: string): Taken | undefined {
  const written = text.length > LONGEST ? undefined : read(text);
  if (!written) return undefined;
  const parts = takeApart(charsOf(written.letters), written.tone);
  return parts && { ...written, parts };
}

function act(
  { letters, tone, parts }: Taken,
  action: KeyAction,
): (Written & { readonly isUndone: boolean }) | undefined {
  if (action.mark) {
    const marked = mark(letters, parts, tone, action.mark);
    return marked && { ...marked, tone };
  }
  const asked = action.tone ?? 0;
  if (parts.to === parts.from) return undefined;
  if (asked === 0) return tone === 0 ? undefined : { letters, tone: 0, isUndone: false };
  if (asked === tone) return { letters, tone: 0, isUndone: true };
  return takeApart(charsOf(letters), asked) && { letters, tone: asked, isUndone: false };
}

/** Undefined where the word would be no syllable. */
function append(taken: Taken, added: Written, style: ToneStyle): string | undefined {
  if (taken.tone !== 0 && added.tone !== 0) return undefined;
  const tone = taken.tone || added.tone;
  const letters = [...taken.letters, ...added.letters];
  const parts = takeApart(charsOf(letters), tone);
  // A tone stays with its syllable.
  if (!parts || (taken.tone !== 0 && parts.start !== taken.parts.start)) return undefined;
  return textOf(withBothHorns(letters, parts), tone, style);
}

function textOf(letters: readonly Letter[], tone: Tone, style: ToneStyle): string {
  const chars = charsOf(letters);
  const parts = takeApart(chars, tone) ?? takeApart(chars);
  return write(letters, tone, parts && tone !== 0 ? toneAt(chars, parts, style) : -1);
}

/** Telex: `w` where no vowel is yet writes `ư`. */
function hooked({ parts }: Taken, key: string, method: InputMethod): string | undefined {
  if (method !== 'telex' || parts.to > parts.from) return undefined;
  return key === 'w' ? 'ư' : key === 'W' ? 'Ư' : undefined;
}

/** The keys, where the horn that is undone is of an `ư` written by `w` alone: `tww` is `tw`. */
function typedByHook({ text, keys }: TypedWord, key: string): string | undefined {
  const isHook = /^w$/i.test(key) && /ư/i.test(text) && /w/i.test(keys) && !/[uư]/i.test(keys);
  return isHook ? keys : undefined;
}

/** The keys as typed; before a letter that is no key, such as `ñ`, the word as it stands. */
function restored(word: TypedWord, key: string): TypedWord {
  const before = /^[a-z0-9]$/i.test(key) ? word : typedWord(word.text);
  const after = typedWord(before.keys + key);
  return before.keys === before.text ? after : { ...after, composed: before };
}

function plain(word: TypedWord, key: string, method: InputMethod): TypedWord {
  const text = word.text + key;
  // Telex has no other way to write the name La Dêê than to go on from an undone «ee».
  if (method === 'telex' && text.length <= LONGEST && /^[^aeiouy]*e{3}$/i.test(text)) {
    return typedWord(text.slice(0, -1).replace(/e/gi, (e) => `${e}\u0302`));
  }
  const isMark = /^\p{M}$/u.test(key);
  return { ...word, text: isMark ? text.normalize('NFC') : text, keys: word.keys + key };
}

function charsOf(letters: readonly Letter[]): string {
  return letters.map(({ char }) => char).join('');
}

function withoutLast(text: string): string {
  return text.replace(/\P{M}?\p{M}*$/u, '');
}
