import { kioskSizes, pixelsPerMillimetre } from '../../src/kiosk/screen-scale.js';
import { assert, describe, it } from '../support/suite.js';

describe('sizes on a screen', () => {
  for (const [width, height, inches, expected] of [
    [1080, 1920, 21.5, { target: 65, text: 28, keyText: 42 }],
    [1280, 800, 10.1, { target: 95, text: 28, keyText: 42 }],
    [800, 1280, 10.1, { target: 95, text: 28, keyText: 42 }],
    [3840, 2160, 32, { target: 87, text: 36, keyText: 54 }],
    [1280, 720, 42, { target: 48, text: 28, keyText: 42 }],
  ] as const) {
    it(`of ${width} × ${height} and ${inches}" are as documented`, () => {
      assert.deepEqual(kioskSizes({ width, height }, inches), expected);
    });
  }

  it('are 16 mm for a finger, and letters of 0.7° from 60 cm, or 40 cm on a tablet', () => {
    for (const [width, height, inches, distance] of [
      [1080, 1920, 21.5, 600],
      [3840, 2160, 32, 600],
      [800, 1280, 10.1, 400],
      [1920, 1200, 12.9, 400],
    ] as const) {
      const scale = pixelsPerMillimetre({ width, height }, inches);
      const { target, text, keyText } = kioskSizes({ width, height }, inches);
      assert.isAtLeast(target / scale, 16);
      const angle = (size: number) =>
        (2 * Math.atan((size * 0.74) / scale / 2 / distance) * 180) / Math.PI;
      assert.isAtLeast(angle(keyText), 0.7);
      // At the text size of 150 % all of it is as large as the standard asks of one mode.
      assert.isAtLeast(angle(text * 1.5), 0.7);
    }
  });

  it('are the same whichever way the screen is turned', () => {
    assert.closeTo(pixelsPerMillimetre({ width: 1080, height: 1920 }, 21.5), 4.034, 0.001);
    assert.equal(
      pixelsPerMillimetre({ width: 800, height: 1280 }, 10.1),
      pixelsPerMillimetre({ width: 1280, height: 800 }, 10.1),
    );
  });
});
