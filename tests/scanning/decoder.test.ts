import { createDecoder } from '../../src/scanning.js';
import { qrPicture } from '../support/qr-picture.js';
import { shoot, toGrey, type SceneOptions } from '../support/scene.js';
import { assert, describe, expect, it } from '../support/suite.js';

const TEXT = `HTTPS://PHUONG.EXAMPLE/CHECK-IN#V${'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.repeat(10)}`;

function blank(width: number, height: number): ImageData {
  return { width, height, data: new Uint8ClampedArray(width * height * 4).fill(200) } as never;
}

function readerLoads(): number {
  const entries = performance.getEntriesByType('resource');
  return entries.filter(({ name }) => /zxing-reader/.test(name)).length;
}

describe('createDecoder', () => {
  it('loads the reader at the first picture, not before', async () => {
    const decoder = createDecoder();
    expect(readerLoads()).to.equal(0);
    await decoder.decode(blank(100, 100));
    expect(readerLoads()).to.be.greaterThan(0);
    decoder.close();
  });

  it('reads a code and says where it stands', async () => {
    const [code] = await createDecoder().decode(qrPicture('xin chào', { scale: 6 }));
    assert(code);
    expect(code.text).to.equal('xin chào');
    expect(code.corners).to.have.length(4);
    // Behind a quiet zone of four modules: 24 px. Version 1 has 21 modules: 126 px.
    for (const [index, [x, y]] of [
      [24, 24],
      [150, 24],
      [150, 150],
      [24, 150],
    ].entries()) {
      expect(code.corners[index]?.x).to.be.closeTo(x ?? 0, 4);
      expect(code.corners[index]?.y).to.be.closeTo(y ?? 0, 4);
    }
  });

  for (const text of ['Đặng Thị Ngọc Ánh', 'Ủy ban nhân dân phường Bến Nghé', 'ABC-123', '0']) {
    it(`gives back “${text}” letter for letter`, async () => {
      const [code] = await createDecoder().decode(qrPicture(text));
      expect(code?.text).to.equal(text);
    });
  }

  const scenes: Record<string, Partial<SceneOptions>> = {
    tilted: { tilt: { x: 18, y: 12, z: 5 } },
    blurred: { tilt: { x: 8, y: 5 }, blur: 1.2 },
    noisy: { tilt: { x: 8, y: 6 }, noise: 18, blur: 0.6 },
    'in falling light': { tilt: { x: 10 }, shade: 0.6, noise: 4 },
    'tilted, blurred and noisy': { tilt: { x: 18, y: 10, z: 4 }, blur: 1, noise: 12, shade: 0.3 },
  };
  for (const [name, scene] of Object.entries(scenes)) {
    it(`reads a poster filmed ${name}, within a second of film`, async () => {
      const decoder = createDecoder();
      const picture = qrPicture(TEXT, { scale: 10, margin: 8 });
      const texts = new Set<string>();
      for (const frame of shoot({ picture, frames: 10, blank: 0, ...scene })) {
        const grey = toGrey(frame);
        const image = { width: grey.width, height: grey.height, data: grey.data } as ImageData;
        for (const { text } of await decoder.decode(image, { effort: 'frame' })) texts.add(text);
      }
      expect([...texts]).to.deep.equal([TEXT]);
    });
  }

  it('finds nothing, and does not fail, in empty, tiny, torn and plain pictures', async () => {
    const decoder = createDecoder();
    const torn = { width: 400, height: 400, data: new Uint8ClampedArray(1_000) };
    const odd = { width: 30.5, height: 30, data: new Uint8ClampedArray(30 * 30 * 4) };
    const bare = { width: 30, height: 30, data: undefined };
    const pictures: unknown[] = [
      { width: 0, height: 0, data: new Uint8ClampedArray() },
      blank(1, 1),
      blank(21, 21),
      blank(2_000, 22),
      blank(640, 480),
      torn,
      odd,
      bare,
    ];
    for (const picture of pictures) {
      expect(await decoder.decode(picture as ImageData)).to.deep.equal([]);
      expect(await decoder.decode(picture as ImageData, { effort: 'frame' })).to.deep.equal([]);
    }
  });

  it('finds nothing after it was closed', async () => {
    const decoder = createDecoder();
    decoder.close();
    expect(await decoder.decode(qrPicture('đã đóng'))).to.deep.equal([]);
  });
});
