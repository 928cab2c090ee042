import fc from 'fast-check';
import {
  calm,
  gamma,
  localContrast,
  localThreshold,
  sharpen,
} from '../../src/scanning/reading/filters.js';
import { halve, type Grey } from '../../src/scanning/reading/grey.js';
import { crop, enlarge } from '../../src/scanning/reading/resize.js';
import { describe, expect, it } from '../support/suite.js';

const FILTERS: Record<string, (grey: Grey, radius: number) => Grey> = {
  calm,
  sharpen: (grey, radius) => sharpen(grey, radius, 3),
  'local contrast': (grey, radius) => localContrast(grey, radius, 2),
  'local threshold': localThreshold,
  gamma: (grey) => gamma(grey, 2),
};

/** Any picture of these sides, down to none at all. */
function pictures(least = 0, most = 24): fc.Arbitrary<Grey> {
  const side = fc.integer({ min: least, max: most });
  return fc
    .tuple(side, side)
    .chain(([width, height]) =>
      fc
        .uint8Array({ minLength: width * height, maxLength: width * height })
        .map((bytes) => ({ width, height, luma: Uint8ClampedArray.from(bytes) })),
    );
}

const radii = fc.integer({ min: 0, max: 40 });

function picture(width: number, height: number, level: (x: number, y: number) => number): Grey {
  const luma = Uint8ClampedArray.from({ length: width * height }, (_, at) =>
    level(at % width, Math.floor(at / width)),
  );
  return { width, height, luma };
}

function level({ width, height, luma }: Grey, x: number, y: number): number {
  const [column, row] = [Math.min(width - 1, Math.max(0, x)), Math.min(height - 1, Math.max(0, y))];
  return luma[row * width + column] ?? 0;
}

/** The mean as its definition says it, px by px. */
function meanAround(grey: Grey, radius: number, x: number, y: number): number {
  let sum = 0;
  for (let down = -radius; down <= radius; down++) {
    for (let across = -radius; across <= radius; across++) sum += level(grey, x + across, y + down);
  }
  return sum / (2 * radius + 1) ** 2;
}

for (const [name, filter] of Object.entries(FILTERS)) {
  describe(`the filter ${name}`, () => {
    it('keeps the size of any picture and leaves the picture as it was', () => {
      fc.assert(
        fc.property(pictures(), radii, (grey, radius) => {
          const before = grey.luma.slice();
          const { width, height, luma } = filter(grey, radius);
          expect([width, height, luma.length]).to.deep.equal([
            grey.width,
            grey.height,
            grey.luma.length,
          ]);
          expect(grey.luma).to.deep.equal(before);
        }),
      );
    });

    it('draws nothing into a flat picture', () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 255 }), radii, (shade, radius) => {
          const { luma } = filter(
            picture(17, 9, () => shade),
            radius,
          );
          expect(new Set(luma).size).to.equal(1);
        }),
      );
    });
  });
}

describe('the filters', () => {
  it('see the mean of the square around each px, the border repeated', () => {
    fc.assert(
      fc.property(pictures(1, 12), fc.integer({ min: 0, max: 15 }), (grey, radius) => {
        const contrast = localContrast(grey, radius, 0.5);
        for (let y = 0; y < grey.height; y++) {
          for (let x = 0; x < grey.width; x++) {
            const difference = level(grey, x, y) - meanAround(grey, radius, x, y);
            expect(level(contrast, x, y)).to.be.closeTo(128 + difference / 2, 1);
          }
        }
      }),
    );
  });

  it('draw a blurred edge steeper', () => {
    const edge = picture(20, 5, (x) => 40 + 10 * Math.min(8, Math.max(0, x - 6)));
    const sharp = sharpen(edge, 3, 2);
    expect(level(sharp, 7, 2)).to.be.below(level(edge, 7, 2));
    expect(level(sharp, 13, 2)).to.be.above(level(edge, 13, 2));
  });

  it('tell ink from paper where the light falls to a tenth across the picture', () => {
    const isInk = (x: number, y: number) => Math.floor(x / 4) % 2 === Math.floor(y / 4) % 2;
    const light = (x: number) => 1 - (0.9 * x) / 199;
    const page = picture(200, 40, (x, y) => (isInk(x, y) ? 60 : 240) * light(x));
    const seen = localThreshold(page, 8);
    for (let y = 0; y < page.height; y++) {
      for (let x = 0; x < page.width; x++) {
        expect(level(seen, x, y)).to.equal(isInk(x, y) ? 0 : 255);
      }
    }
  });

  it('tell apart what is nearly white, or nearly black', () => {
    const apart = (grey: Grey) => level(grey, 0, 0) - level(grey, 1, 0);
    expect(
      apart(
        gamma(
          picture(2, 1, (x) => 250 - 10 * x),
          2,
        ),
      ),
    ).to.be.above(15);
    expect(
      apart(
        gamma(
          picture(2, 1, (x) => 20 - 10 * x),
          0.5,
        ),
      ),
    ).to.be.above(15);
  });
});

describe('other sizes', () => {
  it('have the size asked for, whatever the picture', () => {
    const factors = fc.double({ min: 1, max: 3, noNaN: true });
    fc.assert(
      fc.property(pictures(), factors, factors, (grey, across, down) => {
        const larger = enlarge(grey, across, down);
        expect(larger.width).to.equal(Math.round(grey.width * across));
        expect(larger.height).to.equal(Math.round(grey.height * down));
        expect(larger.luma.length).to.equal(larger.width * larger.height);
      }),
    );
  });

  it('keep flat what is flat', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 255 }), (shade) => {
        const flat = picture(6, 6, () => shade);
        for (const { luma } of [enlarge(flat, 1.5), halve(flat)]) {
          expect(new Set(luma)).to.deep.equal(new Set([shade]));
        }
      }),
    );
  });

  it('keep a slope where it is', () => {
    const slope = picture(40, 30, (x, y) => 3 * x + 4 * y);
    const larger = enlarge(slope, 2, 1.5);
    for (let y = 6; y < 39; y++) {
      for (let x = 6; x < 74; x++) {
        const [column, row] = [(x + 0.5) / 2 - 0.5, (y + 0.5) / 1.5 - 0.5];
        expect(level(larger, x, y)).to.be.closeTo(3 * column + 4 * row, 0.6);
      }
    }
  });

  it('of 1 are the picture itself', () => {
    fc.assert(
      fc.property(pictures(), (grey) => {
        expect(enlarge(grey, 1).luma).to.deep.equal(grey.luma);
      }),
    );
  });

  it('give any part of a picture', () => {
    fc.assert(
      fc.property(pictures(1), fc.nat(), fc.nat(), fc.nat(), fc.nat(), (grey, a, b, c, d) => {
        const [x, y] = [a % grey.width, b % grey.height];
        const region = { x, y, width: c % (grey.width - x), height: d % (grey.height - y) };
        const part = crop(grey, region);
        expect(part.luma.length).to.equal(region.width * region.height);
        part.luma.forEach((value, at) => {
          const [column, row] = [at % region.width, Math.floor(at / region.width)];
          expect(value).to.equal(level(grey, x + column, y + row));
        });
      }),
    );
  });
});
