/** Pulls frames from a playing video, one at a time: what comes while one is used is dropped. */

/** Px of the longer edge: past 720p a reader finds hardly more and takes longer. */
const LONGEST = 1280;
/** Breath for the page between two frames, in ms: the reader runs on the page's own thread. */
const REST = 50;
/** Where a browser paints no frames it tells of none; then the picture is taken after this many ms. */
const PATIENCE = 400;

/** One canvas, used again for every picture. */
export class Grabber {
  #canvas: HTMLCanvasElement | undefined;

  /** The pixels of a video or image scaled to fit, or nothing if it has none yet. */
  grab(
    image: HTMLVideoElement | ImageBitmap,
    width: number,
    height: number,
    longest = LONGEST,
  ): ImageData | undefined {
    if (!(width > 0 && height > 0)) return undefined;
    const scale = Math.min(1, longest / Math.max(width, height));
    const canvas = (this.#canvas ??= document.createElement('canvas'));
    const [w, h] = [
      Math.max(1, Math.round(width * scale)),
      Math.max(1, Math.round(height * scale)),
    ];
    if (canvas.width !== w) canvas.width = w;
    if (canvas.height !== h) canvas.height = h;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) return undefined;
    // A picture with see-through parts lies on white paper.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, w, h);
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, w, h);
    return context.getImageData(0, 0, w, h);
  }

  release(): void {
    if (this.#canvas) this.#canvas.width = this.#canvas.height = 0;
    this.#canvas = undefined;
  }
}

/** Calls `use` with frame after frame until the signal is aborted. */
export async function eachFrame(
  video: HTMLVideoElement,
  signal: AbortSignal,
  use: (image: ImageData) => Promise<void>,
): Promise<void> {
  const grabber = new Grabber();
  while (!signal.aborted) {
    await nextFrame(video, signal);
    if (signal.aborted) break;
    const image = grabber.grab(video, video.videoWidth, video.videoHeight);
    if (image) await use(image);
    await wait(REST, signal);
  }
  grabber.release();
}

async function nextFrame(video: HTMLVideoElement, signal: AbortSignal): Promise<void> {
  if (!('requestVideoFrameCallback' in video)) return wait(PATIENCE / 4, signal);
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
