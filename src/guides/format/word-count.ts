/** Vietnamese writes each syllable as a word of its own, so this counts syllables there. */
export function wordsOf(sentence: string): string[] {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
