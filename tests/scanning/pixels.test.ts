import { GreyTaker } from '../../src/scanning/reading/pixels.js';
import { afterEach, assert, beforeEach, describe, expect, it } from '../support/suite.js';

/** A ramp: each pixel tells where it came from. */
const level = (x: number, y: number) => (x * 3 + y * 5) % 200;

/** A frame as cameras give them: a plane of grey, then two of colour at half the size. */
function planar(format: 'I420' | 'NV12', width: number, height: number): VideoFrame {
  const colours = 2 * Math.ceil(width / 2) * Math.ceil(height / 2);
  const data = new Uint8Array(width * height + colours).fill(128);
  for (let i = 0; i < width * height; i++) data[i] = level(i % width, Math.floor(i / width));
  return new VideoFrame(data, { format, codedWidth: width, codedHeight: height, timestamp: 0 });
}

const hasFrames = typeof VideoFrame !== 'undefined';

describe('taking grey pixels', () => {
  let taker: GreyTaker;

  beforeEach(() => {
    taker = new GreyTaker();
  });
  afterEach(() => taker.release());

  if (hasFrames) {
    for (const format of ['I420', 'NV12'] as const) {
      it(`takes the first plane of ${format} as it is`, async () => {
        for (const [width, height] of [
          [64, 48],
          [1_280, 720],
          [66, 50],
          [64, 48],
        ] as const) {
          const frame = planar(format, width, height);
          const grey = await taker.take(frame, 4_000_000);
          frame.close();
          assert(grey);
          expect([grey.width, grey.height, grey.luma.length]).to.deep.equal([
            width,
            height,
            width * height,
          ]);
          for (const [x, y] of [
            [0, 0],
            [width - 1, 0],
            [1, height - 1],
            [width - 1, height - 1],
          ] as const) {
            expect(grey.luma[y * width + x], `${x}, ${y}`).to.equal(level(x, y));
          }
        }
      });
    }

    it('takes the part of a frame that is shown', async () => {
      const whole = planar('I420', 96, 64);
      const part = new VideoFrame(whole, { visibleRect: { x: 16, y: 8, width: 48, height: 32 } });
      const grey = await taker.take(part, 4_000_000);
      whole.close();
      part.close();
      assert(grey);
      expect([grey.width, grey.height]).to.deep.equal([48, 32]);
      // An engine that draws it instead may be a shade off.
      expect(grey.luma[0]).to.be.closeTo(level(16, 8), 12);
      expect(grey.luma[47]).to.be.closeTo(level(63, 8), 12);
    });
  }

  it('scales down what has more pixels than wanted, and keeps its shape', async () => {
    const image = new ImageData(400, 300);
    const bitmap = await createImageBitmap(image);
    for (const picture of [image, bitmap]) {
      const grey = await taker.take(picture, 40_000);
      assert(grey);
      expect(grey.luma.length).to.be.at.most(40_400);
      expect(grey.luma.length).to.equal(grey.width * grey.height);
      expect(grey.width / grey.height).to.be.closeTo(4 / 3, 0.02);
      // Nothing at all in it: white paper.
      expect(grey.luma[0]).to.equal(255);
    }
    bitmap.close();
  });
});
