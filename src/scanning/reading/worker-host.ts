/** The worker's end: opens a reader when told to, then answers picture by picture. */
import type { Frame, FrameReading } from '../decoder.js';
import { NOTHING, type FromWorker, type ToWorker } from './worker-messages.js';
import type { PictureReader } from './worker-reader.js';

/** `open` gives nothing, or rejects, where the reader cannot run here. */
export function hostReader(open: (wasm: string) => Promise<PictureReader | undefined>): void {
  let reader: PictureReader | undefined;
  addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
    if (data.kind === 'start') {
      reader = await open(data.wasm).catch(() => undefined);
      say(reader ? { kind: 'ready', name: reader.name } : { kind: 'refused' });
    } else if (reader) {
      const { kind, id, image } = data;
      // A picture that cannot be read shows nothing; whoever asks is never left without an answer.
      const reading = await read(reader, kind, image).catch(() => NOTHING);
      say({ kind: 'answer', id, reading });
    }
  });
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
