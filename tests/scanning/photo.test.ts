import { readPhoto } from '../../src/scanning/camera/photo.js';
import { createDecoder, type Decoder } from '../../src/scanning/decoder.js';
import { toPhoto } from '../support/fake-camera.js';
import { qrPicture } from '../support/qr-picture.js';
import { afterEach, assert, beforeEach, describe, expect, it } from '../support/suite.js';

/** A photo of 400 × 300 with a code at its top left, as the sensor saw it. */
async function photo(): Promise<Blob> {
  const code = qrPicture('ảnh xoay', { scale: 4 });
  const data = new Uint8ClampedArray(400 * 300 * 4).fill(255);
  for (let y = 0; y < code.height; y++) {
    const row = code.data.subarray(y * code.width * 4, (y + 1) * code.width * 4);
    data.set(row, ((y + 20) * 400 + 20) * 4);
  }
  return toPhoto({ width: 400, height: 300, data }, 'image/jpeg');
}

/** The same with a note of how the camera was held (EXIF 2.3, tag 0x0112), as phones write it. */
async function held(jpeg: Blob, orientation: number): Promise<Blob> {
  const exif = [
    ...[0xff, 0xe1, 0, 34],
    ...[...'Exif\0\0'].map((letter) => letter.charCodeAt(0)),
    // A TIFF header, then one entry: tag, type short, one of them, its value; no further list.
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  ];
  const bytes = new Uint8Array(await jpeg.arrayBuffer());
  // Behind the start and the JFIF segment, whose length stands in it.
  const place = 4 + 256 * (bytes[4] ?? 0) + (bytes[5] ?? 0);
  return new Blob([bytes.slice(0, place), Uint8Array.from(exif), bytes.slice(place)], {
    type: 'image/jpeg',
  });
}

describe('a photo', () => {
  let decoder: Decoder;

  beforeEach(() => {
    decoder = createDecoder();
  });
  afterEach(() => decoder.close());

  const turns = {
    1: { name: 'held upright', size: [400, 300], corner: [20, 20] },
    3: { name: 'held upside down', size: [400, 300], corner: [380, 280] },
    6: { name: 'turned a quarter to the right', size: [300, 400], corner: [280, 20] },
    8: { name: 'turned a quarter to the left', size: [300, 400], corner: [20, 380] },
  };
  for (const [orientation, { name, size, corner }] of Object.entries(turns)) {
    it(`${name}: its code stands where a person sees it`, async () => {
      const file = await held(await photo(), Number(orientation));
      const read = await readPhoto(file, decoder);
      assert(read.ok, JSON.stringify(read));
      const { codes, width, height } = read.value;
      expect([width, height]).to.deep.equal(size);
      expect(codes.map(({ text }) => text)).to.deep.equal(['ảnh xoay']);
      const [code] = codes;
      const [x = 0, y = 0] = corner;
      // The quiet zone is 16 px wide.
      const nearest = Math.min(
        ...(code?.corners ?? []).map((point) => Math.hypot(point.x - x, point.y - y)),
      );
      expect(nearest).to.be.closeTo(16 * Math.SQRT2, 6);
    });
  }
});
