/** Plays recorded speech, and tells which sentence it is at. */
import type { SpeechEngine } from './speaker.js';

export type PlayerOutcome = 'finished' | 'stopped' | 'failed';

/**
 * In ms, after which it was paused by the system's own controls or a headset's button. WebKit also
 * pauses by itself for a moment when it begins at another rate than 1.
 */
const PAUSE = 500;
/** How often it is looked at, in ms. */
const LOOK_EVERY = 1_000;
/** In ms, after which one that comes no further is given up: a network that drops makes no error. */
const STALL = 10_000;

export interface PlayOptions {
  readonly rate: number;
  /** Where each sentence begins, in seconds. */
  readonly sentences: readonly number[];
  readonly signal: AbortSignal;
  readonly onSentence: (index: number) => void;
  /** Calls back again and again; gives what ends it. */
  readonly every: SpeechEngine['every'];
}

/** Never rejects; `failed` where it cannot be had, read or played. */
export function playRecording(
  audio: HTMLMediaElement,
  { rate, sentences, signal, onSentence, every }: PlayOptions,
): Promise<PlayerOutcome> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve('stopped');
    const listening = new AbortController();
    let shown = -1;
    let pausing: ReturnType<typeof setTimeout> | undefined;
    let reached = audio.currentTime;
    let stalled = 0;
    const settle = (outcome: PlayerOutcome) => {
      stopWatching();
      listening.abort();
      clearTimeout(pausing);
      audio.pause();
      // WebKit may resume what is paused in its first moments at another rate than 1.
      audio.removeAttribute('src');
      audio.load();
      resolve(outcome);
    };
    const light = () => {
      const index = sentences.findLastIndex((second) => second <= audio.currentTime);
      if (index === shown || index < 0 || audio.paused) return;
      shown = index;
      onSentence(index);
    };
    const stopWatching = every(LOOK_EVERY, () => {
      stalled = audio.currentTime === reached ? stalled + LOOK_EVERY : 0;
      reached = audio.currentTime;
      if (stalled >= STALL) settle('failed');
    });
    const on = (type: string, listener: () => void) =>
      audio.addEventListener(type, listener, { signal: listening.signal });
    signal.addEventListener('abort', () => settle('stopped'), { signal: listening.signal });
    on('timeupdate', light);
    on('playing', light);
    on('ended', () => settle('finished'));
    on('error', () => settle('failed'));
    on('pause', () => {
      if (!audio.ended) pausing = setTimeout(() => settle('stopped'), PAUSE);
    });
    on('play', () => clearTimeout(pausing));
    audio.defaultPlaybackRate = audio.playbackRate = rate;
    audio.preservesPitch = true;
    audio.play().catch(() => {
      if (!listening.signal.aborted) settle('failed');
    });
  });
}
