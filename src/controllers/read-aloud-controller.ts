import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReadRangeEvent } from '../speech/read-events.js';
import type { Reader, ReaderOptions } from '../speech/reader.js';
import type { ReadOptions, ReadOutcome, ReadPiece, ReadRange } from '../speech/reading.js';
import { fits } from '../speech/voices.js';

/**
 * Reads its host's texts aloud, and tells which word is being said. Only the search for a voice
 * comes with the host; what speaks loads on the first read. Falls silent when the host leaves.
 */
export class ReadAloudController implements ReactiveController {
  static readonly #speaking = new Set<ReadAloudController>();

  /** Whether anything on the page is being read aloud: whoever listens does not touch. */
  static get isSpeaking(): boolean {
    return ReadAloudController.#speaking.size > 0;
  }

  readonly #host: ReactiveControllerHost;
  readonly #options: ReaderOptions;
  readonly #asked = new Map<string, boolean>();
  #reader: Reader | undefined;
  #audio: HTMLMediaElement | undefined;
  #state: 'silent' | 'speaking' = 'silent';
  #lit: ReadRange | undefined;
  #hasWords = false;
  /** Goes up with every read and stop, so that what is still loading is dropped. */
  #turn = 0;

  constructor(host: ReactiveControllerHost, options: ReaderOptions = {}) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get state(): 'silent' | 'speaking' {
    return this.#state;
  }

  /** The word that is being said, or its sentence where the voice tells of no words. */
  get lit(): ReadRange | undefined {
    return this.#lit;
  }

  /** Whether there is a recording, or a voice of the language; voices arrive late. */
  available(language: string, hasRecording: boolean): boolean {
    let has = this.#asked.get(language);
    if (has === undefined) this.#asked.set(language, (has = this.#hasVoice(language)));
    return hasRecording || has;
  }

  /**
   * To be called in the same turn as the touch or key that asks for it. A read in progress is
   * stopped. Never rejects.
   */
  async read(pieces: readonly ReadPiece[], options: ReadOptions): Promise<ReadOutcome> {
    this.stop();
    const turn = this.#turn;
    this.#set('speaking', undefined);
    this.#unlock(options);
    try {
      this.#reader ??= await this.#load();
    } catch {
      if (turn === this.#turn) this.#set('silent', undefined);
      return 'failed';
    }
    return turn === this.#turn ? this.#reader.read(pieces, options) : 'stopped';
  }

  stop(): void {
    this.#turn++;
    this.#reader?.stop();
    this.#set('silent', undefined);
  }

  hostConnected(): void {
    // Not every browser's list of voices is an event target.
    this.#page?.addEventListener?.('voiceschanged', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    this.#page?.removeEventListener?.('voiceschanged', this.#look);
    this.stop();
  }

  get #synthesis(): ReaderOptions['synthesis'] {
    return 'synthesis' in this.#options ? this.#options.synthesis : globalThis.speechSynthesis;
  }

  get #page(): Partial<EventTarget> | undefined {
    return this.#synthesis as Partial<EventTarget> | undefined;
  }

  #hasVoice(language: string): boolean {
    return (
      this.#synthesis?.getVoices().some((voice) => fits(voice, language, this.#options)) ?? false
    );
  }

  readonly #look = (): void => {
    for (const [language, had] of this.#asked) {
      const has = this.#hasVoice(language);
      if (has === had) continue;
      this.#asked.set(language, has);
      this.#host.requestUpdate();
    }
  };

  /**
   * Safari lets speak and play what begins within the touch, and the reader may load for longer: so
   * nothing is said at once, and the recording begins to load.
   */
  #unlock({ language, recording }: ReadOptions): void {
    const { createAudio = newAudio, createUtterance = newUtterance } = this.#options;
    this.#audio = recording && createAudio(recording.url);
    this.#audio?.load();
    if (!this.#reader && this.available(language, false)) {
      this.#synthesis?.speak(createUtterance(''));
    }
  }

  async #load(): Promise<Reader> {
    const { Reader } = await import('../speech/reader.js');
    const reader = new Reader({
      ...this.#options,
      createAudio: (url) => this.#audio ?? newAudio(url),
    });
    reader.addEventListener('sentence', (event) => this.#light(event as ReadRangeEvent, false));
    reader.addEventListener('word', (event) => this.#light(event as ReadRangeEvent, true));
    reader.addEventListener('end', () => this.#set('silent', undefined));
    return reader;
  }

  #light({ id, start, end }: ReadRangeEvent, isWord: boolean): void {
    // The word follows at once: to light its sentence first would flash.
    if (!isWord && this.#hasWords) return;
    this.#hasWords = isWord;
    this.#set('speaking', { id, start, end });
  }

  #set(state: 'silent' | 'speaking', lit: ReadRange | undefined): void {
    if (state === this.#state && lit === this.#lit) return;
    if (state === 'speaking') ReadAloudController.#speaking.add(this);
    else ReadAloudController.#speaking.delete(this);
    this.#state = state;
    this.#lit = lit;
    if (state === 'silent') this.#hasWords = false;
    this.#host.requestUpdate();
  }
}

const newAudio = (url: string): HTMLMediaElement => new Audio(url);
const newUtterance = (say: string) => new SpeechSynthesisUtterance(say);
