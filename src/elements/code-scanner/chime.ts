/** The short soft tone of a code that was read. Never an error: a page may be kept silent. */

/** Notes one after the other. */
export interface Tune {
  /** Hz. */
  readonly notes: readonly number[];
  /** Of each, in s. */
  readonly note: number;
  /** 0 to 1; one that is heard across a counter where it is absent. */
  readonly loudness?: number;
}

/** Two notes, a fourth apart. */
const READ: Tune = { notes: [784, 1047], note: 0.09 };
/** Heard across a counter, not across a room. */
const LOUDNESS = 0.12;
/** Milliseconds after which a tone would be taken for that of something else. */
const LATEST = 2_000;

export class Chime {
  #context: AudioContext | undefined;

  /** A browser gives sound only to a page that was touched: call this when it may have been. */
  wake(): void {
    if (typeof AudioContext === 'undefined' || !wasTouched()) return;
    try {
      this.#context ??= new AudioContext();
      if (this.#context.state !== 'running') this.#context.resume().catch(() => undefined);
    } catch {
      // No sound device, or too many in use.
    }
  }

  /** Sounds once the device is open, which most engines do after the page has gone on. */
  play(tune = READ): void {
    this.wake();
    const context = this.#context;
    if (!context) return;
    const asked = performance.now();
    const play = () => {
      const isLate = performance.now() - asked > LATEST;
      if (this.#context === context && !isLate) sound(context, tune);
    };
    context.resume().then(play, () => undefined);
  }

  close(): void {
    this.#context?.close().catch(() => undefined);
    this.#context = undefined;
  }
}

function sound(context: AudioContext, { notes, note: length, loudness: peak = LOUDNESS }: Tune) {
  const loudness = context.createGain();
  loudness.connect(context.destination);
  notes.forEach((hertz, index) => {
    const start = context.currentTime + index * length;
    const note = context.createOscillator();
    note.frequency.value = hertz;
    note.connect(loudness);
    note.start(start);
    note.stop(start + length);
  });
  const end = context.currentTime + notes.length * length;
  // In and out within a few ms, or it would click.
  loudness.gain.setValueAtTime(0, context.currentTime);
  loudness.gain.linearRampToValueAtTime(peak, context.currentTime + 0.01);
  loudness.gain.setValueAtTime(peak, end - 0.04);
  loudness.gain.linearRampToValueAtTime(0, end);
}

/** A short shake, where the device can and the page was touched. */
export function vibrate(): void {
  if (wasTouched()) navigator.vibrate?.(80);
}

/** Browsers warn in the console of whoever asks for sound or a shake too early. */
function wasTouched(): boolean {
  const { userActivation } = navigator as { userActivation?: UserActivation };
  return userActivation?.hasBeenActive ?? true;
}
