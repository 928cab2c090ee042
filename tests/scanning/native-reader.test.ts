import { createDecoder, type DecodedCode, type Decoder } from '../../src/scanning/decoder.js';
import { openNative, type DetectorClass } from '../../src/scanning/reading/native-reader.js';
import { qrPicture } from '../support/qr-picture.js';
import { afterEach, beforeEach, describe, expect, it } from '../support/suite.js';

/** No engine here has a detector: this one reads as well as our own decoder, spoilt as a test wants. */
describe('the native detector', () => {
  let decoder: Decoder;

  beforeEach(() => {
    decoder = createDecoder();
  });
  afterEach(() => decoder.close());

  interface Spoilt {
    readonly formats?: readonly string[] | 'rejects';
    readonly read?: (image: ImageData) => Promise<readonly DecodedCode[]>;
  }

  function detectorClass({ formats = ['qr_code'], read }: Spoilt = {}): DetectorClass {
    return class {
      static getSupportedFormats() {
        return formats === 'rejects'
          ? Promise.reject(new Error('no service'))
          : Promise.resolve(formats);
      }
      async detect(image: ImageBitmapSource) {
        const codes = await (read ?? ((picture) => decoder.decode(picture)))(image as ImageData);
        return codes.map(({ text, corners }) => ({ rawValue: text, cornerPoints: corners }));
      }
    };
  }

  const isLightOnDark = ({ data }: ImageData) => (data[0] ?? 0) < 128;

  it('is taken where it reads', async () => {
    const native = await openNative(detectorClass());
    const [code] = (await native?.read(qrPicture('Đặng Thị Ngọc Ánh'))) ?? [];
    expect(code?.text).to.equal('Đặng Thị Ngọc Ánh');
    expect(code?.corners).to.have.length(4);
  });

  it('is taken where it reads all but light on dark', async () => {
    const read = (image: ImageData) =>
      isLightOnDark(image) ? Promise.resolve([]) : decoder.decode(image);
    expect(await openNative(detectorClass({ read }))).not.to.equal(undefined);
  });

  const wrong = (text: string) => Promise.resolve([{ text, corners: [] }]);
  const useless: Record<string, Spoilt> = {
    'knows no QR codes': { formats: ['ean_13'] },
    'cannot say what it knows': { formats: 'rejects' },
    'finds nothing': { read: () => Promise.resolve([]) },
    'mangles Vietnamese': { read: () => wrong('PhÆ°á»\u009dng Máº¡o KhÃª') },
    'misreads light on dark': {
      read: (image) => (isLightOnDark(image) ? wrong('1') : decoder.decode(image)),
    },
    'does not answer': { read: () => new Promise(() => undefined) },
    fails: { read: () => Promise.reject(new Error('service gone')) },
  };
  for (const [name, spoilt] of Object.entries(useless)) {
    it(`is left alone where it ${name}`, async () => {
      expect(await openNative(detectorClass(spoilt))).to.equal(undefined);
    });
  }

  it('is left alone where there is none', async () => {
    expect(await openNative()).to.equal(undefined);
  });

  const spoiled: Record<string, string> = {
    'has no text': '',
    'has holes in its text': 'caf\ufffd',
  };
  for (const [name, text] of Object.entries(spoiled)) {
    it(`leaves to the other reader what ${name}`, async () => {
      let calls = 0;
      const read = (image: ImageData) => (++calls > 2 ? wrong(text) : decoder.decode(image));
      const native = await openNative(detectorClass({ read }));
      expect(await native?.read(qrPicture('chữ'))).to.deep.equal([]);
    });
  }

  it('is not asked again once it did not answer', async () => {
    let calls = 0;
    const read = (image: ImageData) =>
      ++calls > 2 ? new Promise<DecodedCode[]>(() => undefined) : decoder.decode(image);
    const native = await openNative(detectorClass({ read }));
    expect(await native?.read(qrPicture('im'))).to.deep.equal([]);
    expect(await native?.read(qrPicture('im'))).to.deep.equal([]);
    expect(calls).to.equal(3);
  });

  it('finds nothing where it fails later', async () => {
    let calls = 0;
    const read = (image: ImageData) =>
      ++calls > 2 ? Promise.reject(new Error('service gone')) : decoder.decode(image);
    const native = await openNative(detectorClass({ read }));
    expect(await native?.read(qrPicture('sau'))).to.deep.equal([]);
  });
});
