/** Plays recorded speech, and tells which sentence it is at. */

export type PlayerOutcome = 'finished' | 'stopped' | 'failed';

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
    const settle = (outcome: PlayerOutcome) => {
      listening.abort();
      audio.pause();
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
    // The system's own controls, or a headset's button, were used.
    on('pause', () => {
      if (!audio.ended) settle('stopped');
    });
    audio.defaultPlaybackRate = audio.playbackRate = rate;
    audio.preservesPitch = true;
    audio.play().catch(() => {
      if (!listening.signal.aborted) settle('failed');
    });
  });
}
