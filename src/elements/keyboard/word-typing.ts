/** Composes the word before the caret, as long as nobody else touches it. */
import { accentsOf, syllableChoices } from '../../vietnam/typing/choices.js';
import {
  belongsToWord,
  eraseKey,
  typedWord,
  typeKey,
  type InputMethod,
  type ToneStyle,
  type TypedWord,
} from '../../vietnam/typing/typed-word.js';
import type { FieldWriter } from './field-writer.js';

export interface WordSettings {
  readonly method: InputMethod;
  readonly tones: ToneStyle;
}

/** Words offered; as many as fit are shown. */
const CHOICES = 8;

export class WordTyping {
  /** The word under composition, and where it ends in which field's text. */
  #word:
    { readonly word: TypedWord; readonly writer: FieldWriter; readonly end: number } | undefined;

  /** Somebody else wrote or moved: what follows starts a word of its own. */
  drop(): void {
    this.#word = undefined;
  }

  type(writer: FieldWriter, character: string, { method, tones }: WordSettings): void {
    if (!writer.isAtCaret || method === 'none' || !belongsToWord(character, method)) {
      if (writer.insert(character) && method !== 'none' && belongsToWord(character, method)) {
        this.#keep(writer, typedWord(character));
      } else this.drop();
      return;
    }
    const word = this.#current(writer) ?? typedWord('');
    const next = typeKey(word, character, method, tones);
    if (this.#turn(writer, word.text, next.text)) this.#keep(writer, next);
  }

  erase(writer: FieldWriter, settings: WordSettings): void {
    const word = this.#current(writer);
    if (!word || word.text === '') {
      writer.erase();
      this.pickUp(writer, settings);
      return;
    }
    const next = eraseKey(word);
    const isDone =
      next.text !== '' && !word.text.startsWith(next.text)
        ? writer.replace(word.text.length, next.text, 'deleteContentBackward')
        : writer.replace(word.text.length - next.text.length, '', 'deleteContentBackward');
    if (!isDone) return;
    if (next.text === '') this.pickUp(writer, settings);
    else this.#keep(writer, next);
  }

  /** One accented letter as it is. */
  accent(writer: FieldWriter, letter: string, settings: WordSettings): void {
    if (writer.insert(letter)) this.pickUp(writer, settings);
  }

  /** What the syllable before the caret may be meant as. */
  choices(writer: FieldWriter, { tones }: WordSettings): readonly string[] {
    if (!writer.isAtCaret) return [];
    const syllable = syllableIn(writer.before);
    if (syllable === '') return [];
    return syllableChoices(syllable, CHOICES, tones).filter((choice) => choice !== syllable);
  }

  choose(writer: FieldWriter, choice: string): void {
    const syllable = syllableIn(writer.before);
    if (writer.replace(syllable.length, choice)) this.#keep(writer, typedWord(choice));
  }

  /** After a person moved or erased with this keyboard, the word there can be gone on with. */
  pickUp(writer: FieldWriter, { method }: WordSettings): void {
    this.drop();
    if (method === 'none' || !writer.isAtCaret) return;
    const syllable = syllableIn(writer.before);
    if (syllable !== '') this.#keep(writer, typedWord(syllable));
  }

  #turn(writer: FieldWriter, from: string, to: string): boolean {
    return to.startsWith(from) && to !== from
      ? writer.insert(to.slice(from.length))
      : writer.replace(from.length, to);
  }

  #keep(writer: FieldWriter, word: TypedWord): void {
    this.#word = writer.isAtCaret ? { word, writer, end: writer.before.length } : undefined;
  }

  /** Only while the field still says what was written: a page may write into it at any time. */
  #current(writer: FieldWriter): TypedWord | undefined {
    const kept = this.#word;
    if (kept?.writer !== writer || !writer.isAtCaret) return undefined;
    const { before } = writer;
    return before.length === kept.end && before.endsWith(kept.word.text) ? kept.word : undefined;
  }
}

/** Letters to choose from when a key is held, the plain one first; none where there is no choice. */
export function accentChoices(letter: string): readonly string[] {
  const accents = accentsOf(letter);
  return accents.length === 0 || accents.includes(letter) ? accents : [letter, ...accents];
}

function syllableIn(before: string): string {
  return /[\p{L}\p{M}]+$/u.exec(before)?.[0] ?? '';
}
