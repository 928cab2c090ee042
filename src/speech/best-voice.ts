import { fits, type VoiceOptions } from './voices.js';

/** Voices of macOS made for fun or for robots' sake, which come first in its alphabetical list. */
const NOVELTY =
  /^(?:Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Good News|Jester|Organ|Superstar|Trinoids|Whisper|Wobble|Zarvox|Fred|Junior|Kathy|Ralph|Eddy|Flo|Grandma|Grandpa|Reed|Rocko|Sandy|Shelley)\b/;

type Named = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'name' | 'default'>;

/**
 * The voice to read a language with: one of the machine before one of a server, a natural one before
 * a robot's, the person's own choice before others; undefined where none fits.
 */
export function bestVoice<Voice extends Named>(
  voices: readonly Voice[],
  language: string,
  options: VoiceOptions = {},
): Voice | undefined {
  return voices
    .filter((voice) => fits(voice, language, options))
    .map((voice) => ({ voice, rank: rank(voice, language) }))
    .reduce<{ voice: Voice; rank: number } | undefined>(
      (best, next) => (best && best.rank >= next.rank ? best : next),
      undefined,
    )?.voice;
}

function rank({ name, lang, localService, default: isDefault }: Named, language: string): number {
  return (
    (localService ? 32 : 0) +
    (NOVELTY.test(name) ? 0 : 16) +
    (/espeak/i.test(name) ? 0 : 8) +
    (isDefault ? 4 : 0) +
    (/enhanced|premium|natural/i.test(name) ? 2 : 0) +
    (lang.replace('_', '-').toLowerCase() === language.toLowerCase() ? 1 : 0)
  );
}
