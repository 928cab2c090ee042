import { troubleOf } from '../../src/scanning/reading/trouble.js';
import { qrPicture } from '../support/qr-picture.js';
import { shoot, type SceneOptions } from '../support/scene.js';
import { describe, expect, it } from '../support/suite.js';

/** What a frame of a poster says, filmed so; `light` is the part of it that is left. */
function trouble(scene: Partial<SceneOptions> = {}, light = 1) {
  const picture = qrPicture('HTTPS://PHUONG.EXAMPLE/CHECK-IN#VABCDEFGHIJKLMNOP', { margin: 8 });
  const [frame] = shoot({ picture, frames: 1, blank: 0, ...scene });
  if (!frame) throw new Error('no frame');
  const luma = frame.y.map((level) => level * light);
  return troubleOf({ width: frame.width, height: frame.height, luma });
}

describe('what keeps a code from being read', () => {
  it('is nothing in a sharp picture in good light, near or far', () => {
    for (const fill of [0.9, 0.5, 0.25]) expect(trouble({ fill }), `${fill}`).to.equal(undefined);
  });

  it('is nothing where a little blur is left, or noise', () => {
    expect(trouble({ blur: 1 })).to.equal(undefined);
    expect(trouble({ blur: 1, noise: 10 })).to.equal(undefined);
  });

  it('is the blur where the code is out of focus', () => {
    for (const blur of [5, 8, 12]) expect(trouble({ blur }), `${blur}`).to.equal('blurred');
    expect(trouble({ blur: 6, noise: 4 })).to.equal('blurred');
  });

  it('is the dark where there is hardly any light', () => {
    expect(trouble({}, 0.12)).to.equal('dark');
    expect(trouble({ blur: 6 }, 0.12)).to.equal('dark');
  });

  it('is nothing on an empty wall, light or in the shade', () => {
    for (const level of [90, 168, 255]) {
      const luma = new Uint8ClampedArray(640 * 480).fill(level);
      expect(troubleOf({ width: 640, height: 480, luma }), `${level}`).to.equal(undefined);
    }
  });

  it('is nothing in a picture too small to tell', () => {
    for (const side of [0, 1, 2, 3, 5]) {
      const luma = new Uint8ClampedArray(side * side).fill(200);
      expect(troubleOf({ width: side, height: side, luma }), `${side}`).to.equal(undefined);
    }
  });
});
