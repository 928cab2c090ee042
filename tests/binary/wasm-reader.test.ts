/** In Node, where the binary is at hand; in browsers the decoder's tests read through it. */
import { toGrey } from '../../src/scanning/reading/grey.js';
import { prepare, readerOver } from '../../src/scanning/reading/wasm-reader.js';
import { qrPicture } from '../support/qr-picture.js';
import { describe, expect, it } from '../support/suite.js';

const MEGABYTE = 2 ** 20;

async function load() {
  const { readFile } = await import('node:fs/promises');
  const { createRequire } = await import('node:module');
  const path = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  return prepare(await WebAssembly.compile(await readFile(path)));
}

describe('ZXing-C++', () => {
  it('frees what it gave: a day of frames does not fill its memory', async () => {
    const module = await load();
    const reader = readerOver(module);
    const grey = toGrey(qrPicture('Ủy ban nhân dân phường '.repeat(20), { scale: 2 }));
    const read = (times: number) => {
      for (let i = 0; i < times; i++) expect(reader.read(grey, {})).to.have.length(1);
    };
    /** Where there is room for so much: behind all that is held. */
    const end = () => {
      const at = module._malloc(MEGABYTE);
      module._free(at);
      return at;
    };
    read(10);
    const before = end();
    read(1_000);
    expect(end()).to.equal(before);
  });

  it('reads pictures of any shape, the slimmest too', async () => {
    const reader = readerOver(await load());
    for (const [width, height] of [
      [2_000, 22],
      [22, 2_000],
      [9_000, 60],
      [40, 9_000],
      [21, 21],
    ] as const) {
      const grey = { width, height, luma: new Uint8ClampedArray(width * height).fill(200) };
      for (const threshold of ['local', 'global', 'fixed'] as const) {
        const options = { harder: true, invert: true, denoise: true, threshold };
        expect(reader.read(grey, options), `${width} × ${height}`).to.deep.equal([]);
      }
    }
  });
});
