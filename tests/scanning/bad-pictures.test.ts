import * as fc from 'fast-check';
import { createDecoder, type Decoder, type Frame } from '../../src/scanning/decoder.js';
import { qrPicture } from '../support/qr-picture.js';
import { afterEach, assert, beforeEach, describe, expect, it } from '../support/suite.js';

function picture(width: number, height: number, level = 200): ImageData {
  return { width, height, data: new Uint8ClampedArray(width * height * 4).fill(level) } as never;
}

describe('pictures that are no good', () => {
  let decoder: Decoder;

  beforeEach(() => {
    decoder = createDecoder();
  });
  afterEach(() => decoder.close());

  /** Nothing is found, nothing fails, and the decoder reads on. */
  async function expectNothing(image: Frame): Promise<void> {
    expect(await decoder.decode(image as ImageData)).to.deep.equal([]);
    expect((await decoder.readFrame(image)).codes).to.deep.equal([]);
  }

  const bad: Record<string, unknown> = {
    'of no size': { width: 0, height: 0, data: new Uint8ClampedArray() },
    'of one pixel': picture(1, 1),
    'smaller than any code': picture(20, 20),
    'as small as the smallest code': picture(21, 21),
    'as flat as a line': picture(2_000, 22),
    'as thin as a line': picture(22, 2_000),
    'with fewer pixels than it says': { width: 400, height: 400, data: new Uint8ClampedArray(999) },
    'with more pixels than it says': { width: 30, height: 30, data: new Uint8ClampedArray(99_999) },
    'of broken size': { width: 30.5, height: 30, data: new Uint8ClampedArray(30 * 30 * 4) },
    'of negative size': { width: -30, height: -30, data: new Uint8ClampedArray(30 * 30 * 4) },
    'without pixels': { width: 30, height: 30, data: undefined },
    'all black': picture(640, 480, 0),
    'all white': picture(640, 480, 255),
  };
  for (const [name, image] of Object.entries(bad)) {
    it(`${name}: nothing is found`, async () => {
      await expectNothing(image as ImageData);
      const [code] = await decoder.decode(qrPicture('vẫn đọc'));
      expect(code?.text).to.equal('vẫn đọc');
    });
  }

  it('closed before it is read: nothing is found', async () => {
    const bitmap = await createImageBitmap(new ImageData(64, 64));
    bitmap.close();
    await expectNothing(bitmap);
  });

  it('of any size and any bytes: nothing fails', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 90 }),
        fc.uint8Array({ minLength: 1, maxLength: 64 }),
        async (width, height, bytes) => {
          const image = picture(width, height);
          image.data.forEach((_, i) => (image.data[i] = bytes[(i * 7) % bytes.length] ?? 0));
          await decoder.decode(image);
          await decoder.readFrame(image);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('of 8,000 × 6,000 pixels with a small code in it: it is found where it stands', async () => {
    const wide = new ImageData(8_000, 6_000);
    wide.data.fill(255);
    const code = qrPicture('ảnh rất lớn', { scale: 16 });
    for (let y = 0; y < code.height; y++) {
      const row = code.data.subarray(y * code.width * 4, (y + 1) * code.width * 4);
      wide.data.set(row, ((y + 3_000) * wide.width + 5_000) * 4);
    }
    const [found] = await decoder.decode(wide);
    assert(found);
    expect(found.text).to.equal('ảnh rất lớn');
    expect(found.corners[0]?.x).to.be.closeTo(5_000 + 4 * 16, 24);
    expect(found.corners[0]?.y).to.be.closeTo(3_000 + 4 * 16, 24);
  });

  it('see-through: it lies on white paper, however it comes', async () => {
    const { data, width, height } = qrPicture('trong suốt');
    const clear = new ImageData(Uint8ClampedArray.from(data), width, height);
    // White becomes see-through black, as many programs save it.
    for (let i = 0; i < data.length; i += 4) if (data[i] === 255) clear.data.fill(0, i, i + 4);
    const [fromPixels] = await decoder.decode(clear);
    expect(fromPixels?.text).to.equal('trong suốt');
    const [fromBitmap] = await decoder.decode(await createImageBitmap(clear));
    expect(fromBitmap?.text).to.equal('trong suốt');
  });
});
