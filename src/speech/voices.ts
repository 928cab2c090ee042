/** Which of the browser's voices may read a language. */

export interface VoiceOptions {
  /**
   * Voices that send the text to a server of their maker may read as well. Off unless a page turns
   * it on: what is read can be private.
   */
  readonly allowsNetwork?: boolean;
}

/** What of a `SpeechSynthesisVoice` matters here. */
export type VoiceTraits = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/**
 * Whether a voice speaks a language, by its first part: `vi`, `vi-VN` and Android's `vi_VN` are the
 * same. A voice of another language never fits. Android also lists voices that are not installed
 * yet; nothing tells them apart.
 */
export function fits(
  voice: VoiceTraits,
  language: string,
  { allowsNetwork = false }: VoiceOptions = {},
): boolean {
  return primary(voice.lang) === primary(language) && (allowsNetwork || voice.localService);
}

function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}
