/** Plays recorded speech, and tells which sentence it is at. */

export type PlayerOutcome = 'finished' | 'stopped' | 'failed';

/**
 * In ms, after which it was paused by the system's own controls or a headset's button. WebKit also
 * pauses by itself for a moment when it begins at another rate than 1.
 */
const PAUSE = 500;

export interface PlayOptions {
  readonly rate: number;
  /** Where each sentence begins, in seconds. */
  readonly sentences: readonly number[];
  readonly signal: AbortSignal;
  readonly onSentence: (index: number) => void;
}

/** Never rejects; `failed` where it cannot be had, read or played. */
export function playRecording(
  audio: HTMLMediaElement,
  { rate, sentences, signal, onSentence }: PlayOptions,
): Promise<PlayerOutcome> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve('stopped');
    const listening = new AbortController();
    let shown = -1;
    let pausing: ReturnType<typeof setTimeout> | undefined;
    const settle = (outcome: PlayerOutcome) => {
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
