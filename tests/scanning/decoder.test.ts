import { createDecoder } from '../../src/scanning/decoder.js';
import type { PictureReader } from '../../src/scanning/reading/worker-reader.js';
import { openZxing } from '../../src/scanning/reading/zxing-reader.js';
import { byteCode } from '../support/byte-code.js';
import { qrPicture } from '../support/qr-picture.js';
import { shoot, toGrey, type SceneOptions } from '../support/scene.js';
import { afterEach, assert, beforeEach, describe, expect, it } from '../support/suite.js';

const TEXT = `HTTPS://PHUONG.EXAMPLE/CHECK-IN#V${'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.repeat(10)}`;

/** The top of the ladder here, and its lowest step. */
const READERS = { createDecoder, openZxing };

for (const [name, open] of Object.entries(READERS)) {
  describe(name, () => {
    let decoder: Pick<PictureReader, 'decode' | 'readFrame' | 'close'>;

    beforeEach(() => {
      decoder = open();
    });
    afterEach(() => decoder.close());

    it('reads a code and says where it stands', async () => {
      const [code] = await decoder.decode(qrPicture('xin chào', { scale: 6 }));
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
        const [code] = await decoder.decode(qrPicture(text));
        expect(code?.text).to.equal(text);
      });
    }

    it('gives back bytes that are no UTF-8 as the letters they are in Latin-1', async () => {
      const [code] = await decoder.decode(byteCode(Uint8Array.of(99, 97, 102, 0xe9, 32, 0xd0)));
      expect(code?.text).to.equal('café Ð');
    });

    it('reads light on dark', async () => {
      const image = qrPicture('ngược sáng', { margin: 4 });
      image.data.forEach((level, i) => (image.data[i] = i % 4 === 3 ? level : 255 - level));
      expect((await decoder.decode(image)).map(({ text }) => text)).to.deep.equal(['ngược sáng']);
    });

    const scenes: Record<string, Partial<SceneOptions>> = {
      tilted: { tilt: { x: 18, y: 12, z: 5 } },
      blurred: { tilt: { x: 8, y: 5 }, blur: 1.2 },
      noisy: { tilt: { x: 8, y: 6 }, noise: 18, blur: 0.6 },
      'in falling light': { tilt: { x: 10 }, shade: 0.6, noise: 4 },
      'tilted, blurred and noisy': { tilt: { x: 18, y: 10, z: 4 }, blur: 1, noise: 12, shade: 0.3 },
    };
    for (const [name, scene] of Object.entries(scenes)) {
      it(`reads a poster filmed ${name}, within a second of film`, async () => {
        const picture = qrPicture(TEXT, { scale: 10, margin: 8 });
        const texts = new Set<string>();
        for (const frame of shoot({ picture, frames: 10, blank: 0, ...scene })) {
          const { data, width, height } = toGrey(frame);
          const { codes } = await decoder.readFrame(new ImageData(data, width, height));
          for (const { text } of codes) texts.add(text);
        }
        expect([...texts]).to.deep.equal([TEXT]);
      });
    }
  });
}

describe('createDecoder', () => {
  it('finds nothing after it was closed', async () => {
    const decoder = createDecoder();
    decoder.close();
    expect(await decoder.decode(qrPicture('đã đóng'))).to.deep.equal([]);
    await decoder.load().then(
      () => assert.fail('a closed decoder was loaded'),
      () => undefined,
    );
  });
});
