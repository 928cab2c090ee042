/** The worker's end: opens a reader when told to, then answers picture by picture. */
import type { Frame, FrameReading } from '../decoder.js';
import { NOTHING, type FromWorker, type ToWorker } from './worker-messages.js';
import type { PictureReader } from './worker-reader.js';

/** `open` gives nothing, or rejects, where the reader cannot run here. */
export function hostReader(open: (wasm: string) => Promise<PictureReader | undefined>): void {
  let reader: PictureReader | undefined;
  // One after the other: pictures share buffers.
  let last = Promise.resolve();
  addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    last = last.then(async () => {
      if (data.kind === 'start') {
        reader = await open(data.wasm).catch(() => undefined);
        say(reader ? { kind: 'ready', name: reader.name } : { kind: 'refused' });
      } else if (reader) {
        say(await answer(reader, data));
      }
    });
  });
}

/** Whoever asks is never left without an answer. */
async function answer(
  reader: PictureReader,
  { kind, id, image }: ToWorker & { kind: 'decode' | 'frame' },
): Promise<FromWorker> {
  try {
    return { kind: 'answer', id, reading: await read(reader, kind, image) };
  } catch (error) {
    // A picture that was closed, say, shows nothing. Anything else is the reader's own end.
    if (error instanceof DOMException) return { kind: 'answer', id, reading: NOTHING };
    return { kind: 'broken', reason: String(error) };
  }
}

async function read(
  reader: PictureReader,
  kind: 'decode' | 'frame',
  image: Frame,
): Promise<FrameReading> {
  if (kind === 'frame') return reader.readFrame(image);
  const { width, height } = NOTHING;
  return { codes: await reader.decode(image as ImageData | ImageBitmap), width, height };
}

function say(message: FromWorker): void {
  postMessage(message);
}
