/** Codes from pictures that a person chose. */
import type { CodeScanner } from '../../src/scanning.js';
import { toPhoto } from '../support/fake-camera.js';
import { FakeDecoder } from '../support/fake-decoder.js';
import { qrPicture } from '../support/qr-picture.js';
import { Stage } from '../support/stage.js';
import { afterEach, assert, beforeEach, describe, expect, it } from '../support/suite.js';

describe('the photos of a CodeScanner', () => {
  let stage: Stage;
  let video: HTMLVideoElement;
  let cameras: Stage['cameras'];
  let session: Stage['session'];
  let scanner: CodeScanner;

  beforeEach(() => {
    stage = new Stage();
    ({ video, cameras, session } = stage);
    scanner = stage.session();
  });

  afterEach(() => stage.clear());

  for (const type of ['image/png', 'image/jpeg']) {
    it(`reads a code from a photo (${type}) without a camera`, async () => {
      const read = await scanner.readPhoto(await toPhoto(qrPicture('từ ảnh'), type));
      assert(read.ok);
      expect(read.value.codes.map(({ text }) => text)).to.deep.equal(['từ ảnh']);
      expect(cameras.asked).to.deep.equal([]);
    });
  }

  it('gives the preferred codes of a photo, else all of them', async () => {
    const decoder = new FakeDecoder();
    decoder.texts = ['wifi', 'venue', 'wifi'];
    const photo = await toPhoto(qrPicture('whatever'));
    const picky = session({ createDecoder: () => decoder, prefers: (text) => text === 'venue' });
    const first = await picky.readPhoto(photo);
    assert(first.ok);
    expect(first.value.codes.map(({ text }) => text)).to.deep.equal(['venue']);
    const plain = await session({ createDecoder: () => decoder }).readPhoto(photo);
    assert(plain.ok);
    expect(plain.value.codes.map(({ text }) => text)).to.deep.equal(['wifi', 'venue']);
    expect(plain.value.width).to.be.greaterThan(100);
  });

  it('opens a photo smaller that is too large to be opened whole', async () => {
    const open = globalThis.createImageBitmap;
    const widths: (number | undefined)[] = [];
    globalThis.createImageBitmap = ((image: Blob, options: ImageBitmapOptions = {}) => {
      if (!(image instanceof Blob)) return open(image, options);
      widths.push(options.resizeWidth);
      if (!options.resizeWidth) return Promise.reject(new DOMException('', 'InvalidStateError'));
      return open(image, { ...options, resizeWidth: 400 });
    }) as typeof createImageBitmap;
    try {
      const read = await scanner.readPhoto(await toPhoto(qrPicture('rất lớn')));
      assert(read.ok);
      expect(read.value.codes.map(({ text }) => text)).to.deep.equal(['rất lớn']);
      expect(widths).to.deep.equal([undefined, 4096]);
    } finally {
      globalThis.createImageBitmap = open;
    }
  });

  it('opens a photo where the browser does not know the word for its turning', async () => {
    const open = globalThis.createImageBitmap;
    globalThis.createImageBitmap = ((image: Blob, options: ImageBitmapOptions = {}) =>
      options.imageOrientation
        ? Promise.reject(new TypeError('from-image is no ImageOrientation'))
        : open(image)) as typeof createImageBitmap;
    try {
      const read = await scanner.readPhoto(await toPhoto(qrPicture('máy cũ')));
      assert(read.ok);
      expect(read.value.codes.map(({ text }) => text)).to.deep.equal(['máy cũ']);
    } finally {
      globalThis.createImageBitmap = open;
    }
  });

  it('reads a photo to its end when the camera is closed meanwhile, and only then lets the reader go', async () => {
    let read = () => {};
    const decoder = new FakeDecoder();
    decoder.texts = ['A'];
    const closing = session({ createDecoder: () => decoder });
    await closing.start(video);
    decoder.until = new Promise((resolve) => (read = resolve));
    const reading = closing.readPhoto(await toPhoto(qrPicture('whatever')));
    closing.stop();
    expect(decoder.closed).to.equal(false);
    read();
    const outcome = await reading;
    assert(outcome.ok);
    expect(outcome.value.codes.map(({ text }) => text)).to.deep.equal(['A']);
    expect(decoder.closed).to.equal(true);
  });

  it('says not-loaded of a photo when the reader cannot be fetched', async () => {
    const decoder = new FakeDecoder();
    decoder.error = new TypeError('Failed to fetch');
    const offline = session({ createDecoder: () => decoder });
    expect(await offline.readPhoto(await toPhoto(qrPicture('x')))).to.deep.equal({
      ok: false,
      code: 'not-loaded',
    });
  });

  it('tells a photo without a code from a file that is no photo', async () => {
    const empty = { width: 60, height: 60, data: new Uint8ClampedArray(60 * 60 * 4).fill(255) };
    expect(await scanner.readPhoto(await toPhoto(empty))).to.deep.equal({
      ok: false,
      code: 'no-code',
    });
    for (const file of [new Blob(['not a picture']), new Blob([])]) {
      expect(await scanner.readPhoto(file)).to.deep.equal({ ok: false, code: 'not-an-image' });
    }
  });
});
