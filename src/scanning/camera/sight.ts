/** Looks at a camera's frames and tells what they show, for a `CodeScanner`. */
import type { Clock } from '../../core/clock.js';
import { CodeReadEvent } from '../code-read-event.js';
import { CodesInViewEvent } from '../codes-in-view-event.js';
import type { DecodedCode, Decoder, FrameReading } from '../decoder.js';
import { Finds, inReadingOrder } from './finds.js';
import { FrameReadEvent } from '../frame-read-event.js';
import { closeFrame, eachFrame, grabStill } from './frames.js';
import { SteadyTrouble } from './steady-trouble.js';

export interface SightOptions {
  readonly clock: Clock;
  readonly prefers: (text: string) => boolean;
  readonly tell: (event: Event) => void;
}

interface Watch {
  readonly video: HTMLVideoElement;
  readonly decoder: Decoder;
  readonly signal: AbortSignal;
}

/** A code is told of no later than this many ms after it was found, however slow the frames are. */
const LATEST = 120;

export class Sight {
  readonly #finds: Finds;
  readonly #trouble: SteadyTrouble;
  readonly #tell: (event: Event) => void;
  #video: HTMLVideoElement | undefined;
  /** Of the frame that is out: no two are at a time. */
  #reading: Promise<FrameReading> | undefined;
  #last: FrameReading = { codes: [], width: 0, height: 0 };
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What a person has to choose from. */
  #choice: readonly DecodedCode[] = [];
  #paused = false;

  constructor({ clock, prefers, tell }: SightOptions) {
    this.#finds = new Finds(clock, prefers);
    this.#trouble = new SteadyTrouble(clock);
    this.#tell = tell;
  }

  get paused(): boolean {
    return this.#paused;
  }

  set paused(paused: boolean) {
    this.#paused = paused;
    this.#settleVideo();
  }

  /**
   * Until the signal is aborted.
   * @throws as the decoder does.
   */
  async watch(video: HTMLVideoElement, signal: AbortSignal, decoder: Decoder): Promise<void> {
    this.#video = video;
    this.#choice = [];
    if (!this.#paused) this.#finds.resume();
    try {
      await eachFrame(video, signal, async (frame) => {
        if (this.#isStill) return closeFrame(frame);
        this.#reading = decoder.readFrame(frame);
        const reading = await this.#reading;
        if (!signal.aborted && !this.#isStill) this.#look(reading, { video, decoder, signal });
      });
    } finally {
      if (this.#video === video) this.#video = undefined;
    }
  }

  /** One of the codes that the last `codes-in-view` told of, or none of them. */
  choose(text: string | undefined): void {
    const choice = this.#choice;
    const chosen = choice.find((code) => code.text === text);
    this.#choice = [];
    this.#settleVideo();
    if (chosen) this.#report(chosen);
    else this.#finds.dismiss(choice);
  }

  clear(): void {
    this.#choice = [];
    this.#finds.clear();
    this.#trouble.clear();
  }

  get #isStill(): boolean {
    return this.#paused || this.#choice.length > 0;
  }

  #look(reading: FrameReading, watch: Watch): void {
    this.#last = reading;
    this.#tell(new FrameReadEvent(reading, this.#trouble.after(reading)));
    // Whoever heard of it may have paused or stopped.
    if (watch.signal.aborted || this.#isStill) return;
    const wasHolding = this.#finds.isHolding;
    this.#offer(this.#finds.after(reading.codes), watch);
    if (!this.#finds.isHolding) clearTimeout(this.#timer);
    else if (!wasHolding) {
      this.#timer = setTimeout(() => {
        if (!watch.signal.aborted) this.#offer(this.#finds.settle(), watch);
      }, LATEST);
    }
  }

  #offer(codes: readonly DecodedCode[], watch: Watch): void {
    const [first] = codes;
    if (!first || this.#isStill) return;
    if (codes.length === 1) this.#report(first);
    else void this.#ask(codes, watch);
  }

  /** Stops the picture and tells of the codes where they stand in it. */
  async #ask(codes: readonly DecodedCode[], { video, decoder, signal }: Watch): Promise<void> {
    this.#choice = codes;
    this.#settleVideo();
    try {
      await this.#reading;
      const still = await grabStill(video);
      if (still) this.#last = await decoder.readFrame(still);
    } catch {
      // Where they were seen last is near enough.
    }
    if (signal.aborted || this.#choice !== codes) return;
    const { width, height, codes: stood } = this.#last;
    const placed = codes.map((code) => stood.find(({ text }) => text === code.text) ?? code);
    this.#tell(new CodesInViewEvent({ codes: inReadingOrder(placed), width, height }));
  }

  #report({ text, corners }: DecodedCode): void {
    const { width, height } = this.#last;
    this.#tell(new CodeReadEvent(text, corners, { width, height }));
  }

  /** The picture stands still while nothing is read from it. */
  #settleVideo(): void {
    const video = this.#video;
    if (this.#isStill) {
      this.#finds.pause();
      this.#trouble.clear();
      if (video?.srcObject) video.pause();
    } else {
      this.#finds.resume();
      if (video?.srcObject) video.play().catch(() => undefined);
    }
  }
}
