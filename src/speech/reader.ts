/** Reads texts aloud, sentence by sentence. Loaded on the first read. */
import { bestVoice } from './best-voice.js';
import { ReadEndEvent, ReadRangeEvent } from './read-events.js';
import type { ReadOptions, ReadOutcome, ReadPiece, ReadRecording } from './reading.js';
import { playRecording } from './recording-player.js';
import { speak, type SpeechEngine, type Synthesis } from './speaker.js';
import { sentencesOf, utterances, type Utterance } from './utterances.js';
import type { VoiceOptions } from './voices.js';

export interface ReaderOptions extends VoiceOptions {
  /** The browser's own unless told. */
  readonly synthesis?: Synthesis | undefined;
  /** `new SpeechSynthesisUtterance(say)` unless told. */
  readonly createUtterance?: SpeechEngine['createUtterance'];
  /** By `setInterval` unless told. */
  readonly every?: SpeechEngine['every'];
  /** Makes what plays a recording; `new Audio(url)` unless told. */
  readonly createAudio?: (url: string) => HTMLMediaElement;
}

const LEAST_RATE = 0.5;
const MOST_RATE = 2;

/**
 * Reads pieces of shown text, by a voice of their language or from a recording. Fires:
 * - `sentence` (a `ReadRangeEvent`) when a sentence begins;
 * - `word` (a `ReadRangeEvent`) for each word, where the voice tells of words;
 * - `end` (a `ReadEndEvent`) once for each read, however it ended.
 *
 * A new read stops the one before. Stopping while the page is hidden is up to the caller.
 */
export class Reader extends EventTarget {
  readonly #options: ReaderOptions;
  readonly #synthesis: Synthesis | undefined;
  #reading: AbortController | undefined;

  constructor(options: ReaderOptions = {}) {
    super();
    this.#options = options;
    this.#synthesis = 'synthesis' in options ? options.synthesis : globalThis.speechSynthesis;
  }

  get isReading(): boolean {
    return this.#reading !== undefined;
  }

  /** Settles when it has ended; never rejects. */
  async read(pieces: readonly ReadPiece[], options: ReadOptions): Promise<ReadOutcome> {
    this.stop();
    const reading = (this.#reading = new AbortController());
    const rate = Math.min(MOST_RATE, Math.max(LEAST_RATE, options.rate ?? 1));
    const outcome = await this.#run(pieces, { ...options, rate }, reading.signal);
    if (this.#reading === reading) this.#end(outcome);
    return reading.signal.aborted ? 'stopped' : outcome;
  }

  /** Falls silent at once; does nothing where nothing is read. */
  stop(): void {
    if (!this.#reading) return;
    this.#reading.abort();
    this.#synthesis?.cancel();
    this.#end('stopped');
  }

  #end(outcome: ReadOutcome): void {
    this.#reading = undefined;
    this.dispatchEvent(new ReadEndEvent(outcome));
  }

  async #run(
    pieces: readonly ReadPiece[],
    options: ReadOptions & { readonly rate: number },
    signal: AbortSignal,
  ): Promise<ReadOutcome> {
    if (options.recording) {
      const outcome = await this.#play(options.recording, pieces, options.rate, signal);
      if (outcome !== 'failed') return outcome;
    }
    return this.#speak(utterances(pieces, options), options, signal);
  }

  #play(
    { url, sentences: starts }: ReadRecording,
    pieces: readonly ReadPiece[],
    rate: number,
    signal: AbortSignal,
  ): Promise<ReadOutcome> {
    const { createAudio = (from) => new Audio(from) } = this.#options;
    const ranges = sentencesOf(pieces);
    // Recorded of another text: a wrong sentence lit is worse than none.
    const sentences = starts.length === ranges.length ? starts : [];
    const onSentence = (index: number) => {
      const range = ranges[index];
      if (range) this.dispatchEvent(new ReadRangeEvent('sentence', range));
    };
    const every = this.#every;
    return playRecording(createAudio(url), { rate, sentences, signal, onSentence, every });
  }

  async #speak(
    list: readonly Utterance[],
    { language, rate }: ReadOptions & { readonly rate: number },
    signal: AbortSignal,
  ): Promise<ReadOutcome> {
    const synthesis = this.#synthesis;
    const voice = synthesis && bestVoice(synthesis.getVoices(), language, this.#options);
    if (!voice) return 'failed';
    const { createUtterance = (say) => new SpeechSynthesisUtterance(say) } = this.#options;
    const engine = { synthesis, createUtterance, every: this.#every };
    await silence(synthesis);
    let failures = 0;
    for (const utterance of list) {
      const outcome = await speak(utterance.say, engine, {
        voice,
        rate,
        signal,
        onStart: () => {
          if (utterance.isFirst) {
            this.dispatchEvent(new ReadRangeEvent('sentence', utterance.sentence));
          }
        },
        onWord: (at) => this.#tellWord(utterance, at),
      });
      if (outcome === 'stopped') return 'stopped';
      failures = outcome === 'spoken' ? 0 : failures + 1;
      // One may fail by chance; an engine that fails twice is out of order.
      if (outcome === 'refused' || failures === 2) return 'failed';
    }
    return failures > 0 && list.length === 1 ? 'failed' : 'finished';
  }

  get #every(): SpeechEngine['every'] {
    return this.#options.every ?? atIntervals;
  }

  #tellWord({ words }: Utterance, at: number): void {
    const word = words.findLast((candidate) => candidate.at <= at);
    if (word) this.dispatchEvent(new ReadRangeEvent('word', word));
  }
}

/** Some engines drop what is said in the same moment in which they were silenced. */
async function silence(synthesis: Synthesis): Promise<void> {
  if (!synthesis.speaking && !synthesis.pending) return;
  synthesis.cancel();
  await new Promise((resolve) => setTimeout(resolve));
}

function atIntervals(ms: number, look: () => void): () => void {
  const timer = setInterval(look, ms);
  return () => clearInterval(timer);
}
