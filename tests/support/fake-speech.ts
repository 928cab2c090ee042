/**
 * The one part of a browser that the tests cannot have for real: no engine on a test machine has a
 * Vietnamese voice (Chromium and Firefox here have none at all, WebKitGTK only English ones). This
 * stands in for `speechSynthesis` and speaks when a test says so.
 */
import type { Synthesis } from '../../src/speech/speaker.js';

export interface FakeVoice {
  readonly name?: string;
  readonly lang: string;
  readonly localService?: boolean;
  readonly default?: boolean;
}

export function voice({
  lang,
  name = lang,
  localService = true,
  default: isDefault = false,
}: FakeVoice): SpeechSynthesisVoice {
  return { lang, name, localService, default: isDefault, voiceURI: name };
}

type Handler = 'onstart' | 'onend' | 'onerror' | 'onboundary';
interface FakeUtterance {
  text: string;
  lang: string;
  rate: number;
  voice: SpeechSynthesisVoice | null;
  onstart: ((event: object) => void) | null;
  onend: ((event: object) => void) | null;
  onerror: ((event: object) => void) | null;
  onboundary: ((event: object) => void) | null;
}

export class FakeSpeech extends EventTarget implements Synthesis {
  /** What was said to the end or begun, in order. */
  readonly said: string[] = [];
  readonly utterances: FakeUtterance[] = [];
  #voices: SpeechSynthesisVoice[] = [];
  #queue: FakeUtterance[] = [];
  paused = false;

  constructor(...voices: FakeVoice[]) {
    super();
    this.#voices = voices.map(voice);
  }

  /** Of `ReaderOptions`. */
  readonly createUtterance = (text: string): SpeechSynthesisUtterance => {
    const utterance: FakeUtterance = {
      text,
      lang: '',
      rate: 1,
      voice: null,
      onstart: null,
      onend: null,
      onerror: null,
      onboundary: null,
    };
    return utterance as unknown as SpeechSynthesisUtterance;
  };

  get speaking(): boolean {
    return this.#queue.length > 0;
  }

  get pending(): boolean {
    return this.#queue.length > 1;
  }

  /** The words that are being said, or undefined in silence. */
  get current(): string | undefined {
    return this.#queue[0]?.text;
  }

  getVoices(): SpeechSynthesisVoice[] {
    return [...this.#voices];
  }

  /** As when a browser has found its voices, or a person has installed one. */
  setVoices(...voices: FakeVoice[]): void {
    this.#voices = voices.map(voice);
    this.dispatchEvent(new Event('voiceschanged'));
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    const own = utterance as unknown as FakeUtterance;
    // An empty one is over at once.
    if (own.text === '') return;
    this.#queue.push(own);
    this.utterances.push(own);
    this.said.push(own.text);
  }

  cancel(): void {
    const queue = this.#queue;
    this.#queue = [];
    // Browsers tell later, when what was cancelled may be long forgotten.
    for (const utterance of queue) {
      queueMicrotask(() => utterance.onerror?.({ error: 'interrupted' }));
    }
  }

  resume(): void {
    this.paused = false;
  }

  start(): void {
    this.#tell('onstart', {});
  }

  /** Comes to a word, by what it begins with. */
  reach(word: string): void {
    this.#tell('onboundary', { name: 'word', charIndex: this.current?.indexOf(word) ?? -1 });
  }

  /** Comes to the end of what is said now. */
  finish(): void {
    const [utterance] = this.#queue.splice(0, 1);
    utterance?.onend?.({});
  }

  fail(error: string): void {
    const [utterance] = this.#queue.splice(0, 1);
    utterance?.onerror?.({ error });
  }

  /** Falls silent without a word to anybody, as some engines do. */
  lose(): void {
    this.#queue = [];
  }

  #tell(handler: Handler, event: object): void {
    this.#queue[0]?.[handler]?.(event);
  }
}
