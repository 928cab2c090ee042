/** Parts a text into sentences and words, as people count them. */

/** A stop behind one of these ends no sentence, where more follows. */
const SHORTENED = new Set(
  'tp tx tt bs ths ts gs pgs ks cn ub ubnd đ đc q p h x st mr mrs ms dr no e.g i.e vs vd'.split(
    ' ',
  ),
);

/** What may begin a sentence: a capital or a digit, also behind a quote or bracket. */
const BEGINNING = /^[“"'‘([–-]*\s*[\p{Lu}\p{N}]/u;
/** Ends of what could be sentences. A stop inside `1.000.000` or `gov.vn` has no space behind it. */
const STOP = /[.!?…]+[”"'’)\]]*(?=\s|$)|\n+/gu;

export function sentencesIn(text: string): string[] {
  const sentences: string[] = [];
  let begin = 0;
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    const after = text.slice(end, end + 12).trimStart();
    const word = lastWord(text.slice(begin, stop.index));
    const isPlainStop = stop[0] === '.';
    if (after && isPlainStop && SHORTENED.has(word)) continue;
    if (after && !BEGINNING.test(after) && !stop[0].includes('\n')) continue;
    const sentence = text.slice(begin, end).trim();
    if (sentence) sentences.push(sentence);
    begin = end;
  }
  const rest = text.slice(begin).trim();
  return rest ? [...sentences, rest] : sentences;
}

/** Vietnamese writes each syllable as a word of its own, so this counts syllables there. */
export function wordsOf(sentence: string): string[] {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function lastWord(text: string): string {
  return (/[\p{L}.]+$/u.exec(text.slice(-12))?.[0] ?? '').toLowerCase();
}
