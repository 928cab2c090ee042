import fc from 'fast-check';
import { createDecoder, type DecodedCode } from '../../src/scanning/decoder.js';
import { FrameReader } from '../../src/scanning/reading/frame-reader.js';
import type { Grey } from '../../src/scanning/reading/grey.js';
import { PASSES, readFully, type GreyReader } from '../../src/scanning/reading/passes.js';
import { qrPicture } from '../support/qr-picture.js';
import { shoot, toGrey, type SceneOptions } from '../support/scene.js';
import { assert, describe, expect, it } from '../support/suite.js';

const DISC = { x: 430, y: 170, radius: 30 };

/** White paper with one black disc. */
function discPicture(width = 640, height = 360, disc = DISC): Grey {
  const luma = Uint8ClampedArray.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    return Math.hypot(x + 0.5 - disc.x, y + 0.5 - disc.y) < disc.radius ? 10 : 240;
  });
  return { width, height, luma };
}

/** Reads the disc as a code at the look it is told, and at none before. */
class DiscReader implements GreyReader {
  looks = 0;
  readonly sizes: string[] = [];
  readonly #readsAt: number;

  constructor(readsAt: number) {
    this.#readsAt = readsAt;
  }

  read(grey: Grey): DecodedCode[] {
    this.sizes.push(`${grey.width} × ${grey.height}`);
    return this.looks++ < this.#readsAt ? [] : darkest(grey);
  }
}

/** The box around what is dark, as a code; none in a picture without. */
function darkest({ width, luma }: Grey): DecodedCode[] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  luma.forEach((value, at) => {
    if (value > 100) return;
    const [x, y] = [at % width, Math.floor(at / width)];
    [left, right] = [Math.min(left, x), Math.max(right, x + 1)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y + 1)];
  });
  if (left > right) return [];
  const corner = (x: number, y: number) => ({ x, y });
  const upper = [corner(left, top), corner(right, top)];
  return [{ text: 'disc', corners: [...upper, corner(right, bottom), corner(left, bottom)] }];
}

/** To a px or two: a filter may draw the edge a little in or out. */
function expectDisc(codes: readonly DecodedCode[], { x, y, radius } = DISC): void {
  const corners = codes[0]?.corners;
  assert(corners, 'the disc was not read');
  const [left, right, top, bottom] = [x - radius, x + radius, y - radius, y + radius];
  for (const [index, edges] of [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ].entries()) {
    expect(corners[index]?.x).to.be.closeTo(edges[0] ?? 0, 4);
    expect(corners[index]?.y).to.be.closeTo(edges[1] ?? 0, 4);
  }
}

/** A reader that sees nothing, and a clock that its looks move on. */
function blindReader(msALook: number) {
  const clock = { ms: 0, now: () => clock.ms };
  const seen: string[] = [];
  const reader: GreyReader = {
    read({ width, height, luma }, options) {
      clock.ms += msALook;
      const sum = luma.reduce((total, value) => (total * 31 + value) % 1_000_003, 7);
      seen.push(JSON.stringify([width, height, sum, options]));
      return [];
    },
  };
  return { reader, clock, seen };
}

const sizes = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 })),
  fc.tuple(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 1, max: 3 })),
  fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4000 })),
);

const pictures = sizes.chain(([width, height]) =>
  fc
    .uint8Array({ minLength: width * height, maxLength: width * height })
    .map((bytes) => ({ width, height, luma: Uint8ClampedArray.from(bytes) })),
);

describe('reading a picture with all effort', () => {
  for (const [index, { name }] of PASSES.entries()) {
    it(`says where the code stands that the pass “${name}” reads`, () => {
      expectDisc(readFully(discPicture(), new DiscReader(index)));
    });
  }

  it('looks no further once a code is read', () => {
    const reader = new DiscReader(3);
    readFully(discPicture(), reader);
    expect(reader.looks).to.equal(4);
  });

  it('tries another version at each look', () => {
    const { reader, seen } = blindReader(0);
    readFully(discPicture(), reader);
    expect(new Set(seen).size).to.equal(PASSES.length);
  });

  it('stops when the time is up', () => {
    const { reader, clock, seen } = blindReader(100);
    expect(readFully(discPicture(), reader, { ms: 250, now: clock.now })).to.deep.equal([]);
    expect(seen).to.have.length(3);
  });

  it('looks at a photo of many megapixels smaller first, and in its own size too', () => {
    const disc = { x: 2100, y: 900, radius: 60 };
    const photo = discPicture(3000, 1500, disc);
    const reader = new DiscReader(99);
    readFully(photo, reader);
    expect(reader.sizes[0]).to.equal('1500 × 750');
    expect(reader.sizes).to.include('3000 × 1500');
    for (const readsAt of reader.sizes.keys()) {
      expectDisc(readFully(photo, new DiscReader(readsAt)), disc);
    }
  });

  it('never fails, whatever the picture', () => {
    fc.assert(
      fc.property(pictures, (grey) => {
        expect(readFully(grey, blindReader(0).reader)).to.deep.equal([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('reading frame after frame', () => {
  it('looks once at a frame that shows its code', () => {
    const reader = new DiscReader(0);
    const frames = new FrameReader();
    for (let frame = 1; frame <= 5; frame++) {
      expectDisc(frames.read(discPicture(), reader));
      expect(reader.looks).to.equal(frame);
    }
  });

  it('goes on, frame by frame, until everything was tried', () => {
    const { reader, clock, seen } = blindReader(10);
    const frames = new FrameReader({ ms: 40, now: clock.now });
    const grey = discPicture();
    for (let frame = 0; frame < 20; frame++) {
      const before = clock.ms;
      frames.read(grey, reader);
      expect(clock.ms - before).to.equal(40);
    }
    // The first look again and again, and each other pass at least once.
    expect(new Set(seen).size).to.be.at.least(PASSES.length);
  });

  it('looks once where one look takes all the time there is', () => {
    const { reader, clock, seen } = blindReader(90);
    const frames = new FrameReader({ ms: 40, now: clock.now });
    for (let frame = 0; frame < 4; frame++) frames.read(discPicture(), reader);
    expect(seen).to.have.length(4);
  });

  it('looks closer where a code was read a moment ago, and forgets that place in time', () => {
    const frames = new FrameReader({ ms: Infinity, now: () => 0 });
    frames.read(discPicture(), new DiscReader(0));
    const reader = new DiscReader(1);
    expectDisc(frames.read(discPicture(), reader));
    const [whole, part] = reader.sizes;
    expect(whole).to.equal('640 × 360');
    expect(part).not.to.equal(whole);
    const isCloser = () => {
      const blind = new DiscReader(Infinity);
      frames.read(discPicture(), blind);
      return blind.sizes.includes(part ?? '');
    };
    expect(isCloser()).to.equal(true);
    for (let frame = 0; frame < 60; frame++) isCloser();
    expect(isCloser()).to.equal(false);
  });

  it('says where the code stands, whichever look reads it', () => {
    // Far to the side, where not every part of the view shows it.
    const disc = { x: 560, y: 300, radius: 25 };
    const grey = discPicture(640, 360, disc);
    for (let readsAt = 0; readsAt < 30; readsAt++) {
      const frames = new FrameReader({ ms: Infinity, now: () => 0 });
      const reader = new DiscReader(readsAt);
      let codes: DecodedCode[] = [];
      for (let frame = 0; frame < 60 && codes.length === 0; frame++) {
        codes = frames.read(grey, reader);
      }
      expectDisc(codes, disc);
    }
  });

  it('never fails, though each frame has another size', () => {
    fc.assert(
      fc.property(fc.array(pictures, { maxLength: 4 }), fc.boolean(), (greys, finds) => {
        const frames = new FrameReader({ ms: Infinity, now: () => 0 });
        for (const grey of greys) {
          const reader: GreyReader = finds ? { read: darkest } : blindReader(0).reader;
          expect(frames.read(grey, reader)).to.be.an('array');
        }
      }),
      { numRuns: 30 },
    );
  });
});

// The reader itself is loaded by a worker, which only a browser has.
if ('Worker' in globalThis) {
  describe('the passes beyond the plain one', () => {
    const text = '0123456789|Đặng Thị Ngọc Ánh|Ủy ban nhân dân phường Bến Nghé';
    const scenes: Record<string, Partial<SceneOptions>> = {
      'small and not sharp': { fill: 0.16, blur: 0.9, noise: 3 },
      'out of focus': { fill: 0.4, blur: 2.6, noise: 3 },
    };
    for (const [name, scene] of Object.entries(scenes)) {
      it(`read a code that is ${name}, which plainly looked at is missed`, async () => {
        const picture = qrPicture(text, { scale: 6, margin: 6 });
        const frame = shoot({ picture, frames: 1, blank: 0, tremble: 0, ...scene }).next().value;
        assert(frame);
        const decoder = createDecoder();
        const { width, height, data } = toGrey(frame);
        const codes = await decoder.decode(
          new ImageData(Uint8ClampedArray.from(data), width, height),
        );
        decoder.close();
        expect(codes.map((code) => code.text)).to.deep.equal([text]);
      });
    }
  });
}
