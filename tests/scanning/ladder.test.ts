import { createDecoder, type Decoder } from '../../src/scanning/decoder.js';
import { qrPicture } from '../support/qr-picture.js';
import { afterEach, assert, describe, expect, it } from '../support/suite.js';

function blank(width: number, height: number): ImageData {
  return { width, height, data: new Uint8ClampedArray(width * height * 4).fill(200) } as never;
}

/** An `ImageData` of its own, which may be handed over. */
function handed(text: string): ImageData {
  const { data, width, height } = qrPicture(text);
  return new ImageData(new Uint8ClampedArray(data), width, height);
}

describe('the ladder', () => {
  const open: Decoder[] = [];

  function decoder(): Decoder {
    const made = createDecoder();
    open.push(made);
    return made;
  }

  afterEach(() => {
    for (const each of open.splice(0)) each.close();
  });

  it('loads WebAssembly where nothing forbids it', async () => {
    expect(await decoder().load()).to.match(/^zxing-wasm/);
  });

  it('reads frames however they come, and takes them over', async () => {
    const reader = decoder();
    const image = handed('từng khung');
    const bitmap = await createImageBitmap(image);
    const frame =
      typeof VideoFrame === 'undefined' ? undefined : new VideoFrame(bitmap, { timestamp: 0 });
    for (const each of [image, frame, bitmap]) {
      if (!each) continue;
      const { codes, width, height } = await reader.readFrame(each);
      expect(codes.map(({ text }) => text)).to.deep.equal(['từng khung']);
      expect([width, height]).to.deep.equal([qrPicture('từng khung').width, image.height]);
    }
    expect(image.data.length, 'detached').to.equal(0);
    expect(bitmap.width, 'closed').to.equal(0);
    expect(await reader.readFrame(bitmap)).to.deep.include({ codes: [] });
  });

  it('leaves an ImageData to its owner and reads it twice', async () => {
    const reader = decoder();
    const image = handed('hai lần');
    for (let i = 0; i < 2; i++) {
      const [code] = await reader.decode(image);
      assert(code);
      expect(code.text).to.equal('hai lần');
    }
    expect(image.data.length).to.be.greaterThan(0);
  });

  it('answers every question when many are asked at once, and when closed amid them', async () => {
    const reader = decoder();
    const texts = ['một', 'hai', 'ba'];
    const read = await Promise.all(texts.map((text) => reader.decode(handed(text))));
    expect(read.map(([code]) => code?.text)).to.deep.equal(texts);
    const late = reader.decode(handed('muộn'));
    reader.close();
    expect(await late).to.deep.equal([]);
  });

  it('keeps frames apart that are given at once', async () => {
    const reader = decoder();
    const texts = ['khung một', 'khung hai', 'khung ba'];
    const frames = await Promise.all(texts.map((text) => createImageBitmap(handed(text))));
    const readings = await Promise.all(frames.map((frame) => reader.readFrame(frame)));
    expect(readings.map(({ codes }) => codes[0]?.text)).to.deep.equal(texts);
  });

  it('finds nothing in a blank picture of any shape', async () => {
    const reader = decoder();
    for (const [width, height] of [
      [0, 0],
      [1, 1],
      [21, 21],
      [2_000, 22],
      [640, 480],
    ] as const) {
      expect(await reader.decode(blank(width, height))).to.deep.equal([]);
    }
  });
});
