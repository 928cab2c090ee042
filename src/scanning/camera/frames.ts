/** Pulls frames from a playing video, one at a time: what comes while one is used is dropped. */
import type { Frame } from '../decoder.js';

/** Px of the longer edge where a frame goes over a canvas: past 720p a reader finds hardly more. */
const LONGEST = 1280;
/** Where a browser tells of no frames, the picture is looked at after this many ms. */
const PATIENCE = 400;

/**
 * Hands frame after frame to `use`, which takes it over, until the signal is aborted. A video that
 * stands still or has no picture is waited for.
 * @throws what `use` throws.
 */
export async function eachFrame(
  video: HTMLVideoElement,
  signal: AbortSignal,
  use: (frame: Frame) => Promise<void>,
): Promise<void> {
  const grabber = new Grabber();
  while (!signal.aborted) {
    await nextFrame(video, signal);
    if (signal.aborted) break;
    if (video.paused || video.ended) continue;
    const frame = await grabber.grab(video);
    if (!frame) continue;
    if (signal.aborted) closeFrame(frame);
    else await use(frame);
  }
  grabber.release();
}

/** The picture that a video shows now, moving or not; nothing where it cannot be had. */
export async function grabStill(video: HTMLVideoElement): Promise<Frame | undefined> {
  const grabber = new Grabber();
  const frame = await grabber.grab(video);
  grabber.release();
  return frame;
}

/** As `Decoder.readFrame` does with a frame that it takes over. */
export function closeFrame(frame: Frame): void {
  if ('close' in frame) frame.close();
}

/** Takes a frame by the cheapest way that this browser has. */
class Grabber {
  readonly #ways = [toVideoFrame, toBitmap, (video: HTMLVideoElement) => this.#toPixels(video)];
  #canvas: HTMLCanvasElement | undefined;

  /** Nothing while the video shows nothing. */
  async grab(video: HTMLVideoElement): Promise<Frame | undefined> {
    for (let tries = this.#ways.length; tries > 0 && hasPicture(video); tries--) {
      try {
        const frame = await this.#ways[0]?.(video);
        if (frame) return frame;
      } catch {
        // The video may just have stopped: that is not the way's fault.
        if (!hasPicture(video)) return undefined;
      }
      // From now on another way goes first.
      this.#ways.push(...this.#ways.splice(0, 1));
    }
    return undefined;
  }

  release(): void {
    if (this.#canvas) this.#canvas.width = this.#canvas.height = 0;
    this.#canvas = undefined;
  }

  #toPixels(video: HTMLVideoElement): ImageData | undefined {
    const { videoWidth, videoHeight } = video;
    const scale = Math.min(1, LONGEST / Math.max(videoWidth, videoHeight));
    const width = Math.max(1, Math.round(videoWidth * scale));
    const height = Math.max(1, Math.round(videoHeight * scale));
    const canvas = (this.#canvas ??= document.createElement('canvas'));
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context?.drawImage(video, 0, 0, width, height);
    return context?.getImageData(0, 0, width, height);
  }
}

function toVideoFrame(video: HTMLVideoElement): VideoFrame | undefined {
  return typeof VideoFrame === 'undefined' ? undefined : new VideoFrame(video);
}

function toBitmap(video: HTMLVideoElement): Promise<ImageBitmap> {
  return createImageBitmap(video);
}

function hasPicture({ readyState, videoWidth, videoHeight }: HTMLVideoElement): boolean {
  return readyState >= HTMLMediaElement.HAVE_CURRENT_DATA && videoWidth > 0 && videoHeight > 0;
}

/** The video's next frame; where none is told of, a while. */
async function nextFrame(video: HTMLVideoElement, signal: AbortSignal): Promise<void> {
  if (!('requestVideoFrameCallback' in video)) return wait(PATIENCE / 8, signal);
  let handle = 0;
  await wait(PATIENCE, signal, (end) => {
    handle = video.requestVideoFrameCallback(end);
  });
  video.cancelVideoFrameCallback(handle);
}

/** Until the time is up, the signal is aborted, or what `begin` started calls back. */
function wait(ms: number, signal: AbortSignal, begin?: (end: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
    begin?.(end);
  });
}
