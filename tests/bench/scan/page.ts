/**
 * The page of `npm run bench -- scan`. The script shows a picture and has one reader after the other
 * read it, so that a reader that hangs or dies takes nothing but this page with it.
 */
import { qrPicture } from '../../support/qr-picture.js';
import { EMPTY_FRAMES, emptyFrame } from './empty.js';
import { KIOSK_FRAMES, kioskFrame } from './kiosk.js';
import { READERS, type Reader, type Shot } from './readers.js';
import { fromPixels, loadPhoto } from './shots.js';

const CLEAR = 'Xin chào, cô bác!';
/** Frames that everyone reads before anything counts. */
const WARM_UP = 4;

const readers = new Map<string, Reader>();
let shown: Shot | undefined;

export type Reading =
  { readonly texts: readonly string[]; readonly ms: number } | { readonly failure: string };

const scan = {
  names: Object.keys(READERS),
  counts: { drawn: KIOSK_FRAMES, empty: EMPTY_FRAMES },

  /**
   * Loads readers, and lets the engine compile them.
   * @throws where one does not read a clear code: it would be quick at everything else.
   */
  async open(names: readonly string[]): Promise<void> {
    for (const name of names) {
      const open = READERS[name];
      if (!open) throw new Error(`no reader is called ${name}`);
      readers.set(name, await open());
    }
    shown = fromPixels(qrPicture(CLEAR));
    for (const name of names) {
      const reading = await scan.read(name);
      const isRead = 'texts' in reading && reading.texts[0] === CLEAR;
      if (!isRead) throw new Error(`${name} reads nothing: ${JSON.stringify(reading)}`);
    }
    for (let n = 0; n < WARM_UP; n++) {
      scan.draw(KIOSK_FRAMES + n);
      for (const name of names) await scan.read(name);
    }
  },

  async photo(url: string) {
    try {
      shown = await loadPhoto(url);
      return sizeOf(shown);
    } catch (error) {
      return { failure: String(error) };
    }
  },

  draw(n: number) {
    const { picture, text, seen } = kioskFrame(n);
    shown = fromPixels(picture);
    return { ...sizeOf(shown), expected: [text], seen };
  },

  empty(n: number) {
    const { shot, kind } = emptyFrame(n);
    shown = shot;
    return { ...sizeOf(shown), kind };
  },

  async read(name: string): Promise<Reading> {
    const reader = readers.get(name);
    if (!reader || !shown) throw new Error(`${name} has nothing to read`);
    const look = reader(shown);
    const begin = performance.now();
    try {
      const texts = await look();
      return { texts, ms: performance.now() - begin };
    } catch (error) {
      return { failure: String(error) };
    }
  },

  /** The picture shown, to be looked at. */
  save: () => shown?.canvas.toDataURL('image/png'),
};

function sizeOf({ image: { width, height } }: Shot) {
  return { width, height };
}

Object.assign(globalThis, { scan });
