/** Folders of photos, and what the files beside them say that the codes say. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';

const PICTURE = /\.(png|jpe?g|webp|gif)$/i;

/**
 * The photos of a folder, in order. `expected` holds the texts that count as right: several where
 * the file's encoding is not certain, and undefined where no file says.
 * @returns {{folder: string, title: string, photos: {name: string, expected?: string[]}[]}}
 * @throws where the folder cannot be read or holds no photo.
 */
export function photosIn(path) {
  const folder = resolve(path);
  const files = new Set(readdirSync(folder));
  const photos = [...files]
    .filter((name) => PICTURE.test(name))
    .sort()
    .map((name) => ({ name, ...expectation(folder, name, files) }));
  if (photos.length === 0) throw new Error(`${path} holds no png, jpg, webp or gif`);
  return { folder, title: basename(folder), photos };
}

/** `x.txt` or `x.bin` beside `x.png`; `x.metadata.txt` and the like are something else. */
function expectation(folder, name, files) {
  const stem = name.slice(0, -extname(name).length);
  const file = ['.txt', '.bin'].map((ending) => stem + ending).find((each) => files.has(each));
  if (!file) return {};
  const bytes = readFileSync(join(folder, file));
  const readings = file.endsWith('.bin')
    ? [utf8(bytes), bytes.toString('latin1')]
    : // ISO-8859-1 takes anything, so that it has to stand beside Shift JIS.
      [utf8(bytes) ?? [bytes.toString('latin1'), shiftJis(bytes)]];
  const texts = readings.flat().filter((text) => text !== undefined);
  return { expected: [...new Set(texts.map(comparable))] };
}

/** Line ends alike, and none at the end: editors add and change those. All else counts. */
export function comparable(text) {
  return text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
}

function utf8(bytes) {
  return decode('utf-8', bytes);
}

function shiftJis(bytes) {
  return decode('shift_jis', bytes);
}

function decode(encoding, bytes) {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
