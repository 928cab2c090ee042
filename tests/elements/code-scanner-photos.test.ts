import { html } from 'lit';
import type { WardCodeScannerElement } from '../../src/elements/code-scanner/code-scanner-element.js';
import { CodeScanner } from '../../src/scanning.js';
import { expectAccessible } from '../support/axe.js';
import { type FakeCameras, toPhoto } from '../support/fake-camera.js';
import { FakeDecoder } from '../support/fake-decoder.js';
import { mount, part, settled, until, visibleText } from '../support/fixture.js';
import { qrPicture } from '../support/qr-picture.js';
import { button, choose, type, ScannerPage } from '../support/scanner-page.js';
import { afterEach, beforeEach, describe, expect, it } from '../support/suite.js';

describe('ward-code-scanner, photos and choices', () => {
  let page: ScannerPage;
  let cameras: FakeCameras;
  let scans: ScannerPage['scans'];
  let errors: string[];
  let scanner: ScannerPage['scanner'];
  let show: ScannerPage['show'];

  beforeEach(() => {
    page = new ScannerPage();
    ({ cameras, scans, errors, scanner, show } = page);
  });

  afterEach(() => page.close());

  function several(...texts: string[]): FakeDecoder {
    return Object.assign(new FakeDecoder(), { texts });
  }

  for (const [lang, title, none] of [
    ['vi', 'Có nhiều mã. Hãy chọn một mã:', 'Quét lại'],
    ['en', 'There are several codes. Choose one:', 'Scan again'],
  ] as const) {
    it(`lets a person choose where there are several codes (${lang})`, async () => {
      const decoder = new FakeDecoder();
      decoder.texts = ['https://example.vn/thuc-don', 'WIFI:S:Quán Mộc;T:WPA;P:12345678;;'];
      const element = await show(lang, false, scanner(decoder));
      await until(() => visibleText(element).includes(title), 'the choice');
      expect(scans).to.deep.equal([]);
      expect(part(element, '[part=outlines]').textContent.replace(/\s+/g, ' ').trim()).to.equal(
        '1 2',
      );
      expect(element.shadowRoot?.activeElement?.id).to.equal('choice-title');
      await expectAccessible(element);
      const wifi = 'WIFI:S:Quán Mộc;T:WPA;P:12345678;;';
      button(element, '2 Wi-Fi Quán Mộc').click();
      await settled(document.body);
      expect(scans).to.deep.equal([[wifi, 'camera']]);
      expect(visibleText(element)).not.to.include(title);
      element.remove();

      const another = await show(lang, false, scanner(decoder));
      await until(() => visibleText(another).includes(title), 'the choice');
      button(another, none).click();
      await settled(document.body);
      expect(visibleText(another)).not.to.include(title);
      expect(scans).to.have.length(1);
    });
  }

  it('lets a person choose among the codes of a photo, over the photo', async () => {
    const decoder = new FakeDecoder();
    decoder.texts = ['https://example.vn/', 'hai'];
    const element = await show('vi', true, scanner(decoder));
    await choose(element, await toPhoto(qrPicture('whatever')));
    await until(() => visibleText(element).includes('Có nhiều mã.'), 'the choice');
    expect(part(element, 'canvas').checkVisibility()).to.equal(true);
    await expectAccessible(element);
    button(element, '1 example.vn').click();
    await settled(document.body);
    expect(scans).to.deep.equal([['https://example.vn/', 'photo']]);
    expect(element.shadowRoot?.querySelectorAll('canvas').length).to.equal(0);
  });

  it('takes the venue code of several by itself', async () => {
    cameras.show(undefined);
    const element = await mount<WardCodeScannerElement>(
      html`<ward-code-scanner lang="vi" manual></ward-code-scanner>`,
    );
    expect(element.scanner === undefined).to.equal(true);
    await choose(element, await toPhoto(qrPicture('HTTPS://PHUONG.EXAMPLE/#V12345')));
    await until(() => scans.length === 1, 'the code');
    expect(element.scanner instanceof CodeScanner).to.equal(true);
  });

  for (const gift of ['paste', 'drop'] as const) {
    it(`reads a photo that is given by ${gift}`, async () => {
      const element = await show('vi', true);
      const data = new DataTransfer();
      data.items.add(await toPhoto(qrPicture('được cho')));
      const event = new Event(gift, { bubbles: true, cancelable: true, composed: true });
      Object.defineProperty(event, gift === 'drop' ? 'dataTransfer' : 'clipboardData', {
        value: data,
      });
      part(element, '#typed').dispatchEvent(event);
      await until(() => scans.length === 1, 'the code');
      expect(scans).to.deep.equal([['được cho', 'photo']]);
      expect(event.defaultPrevented).to.equal(true);
    });
  }

  it('says so when a photo has no code or is no photo, until the next one', async () => {
    const element = await show('vi', true);
    await choose(element, new File(['…'], 'thu.pdf'));
    await until(() => errors.length === 1, 'the answer');
    await settled(document.body);
    expect(visibleText(element)).to.include('Không mở được tệp này');
    const empty = { width: 60, height: 60, data: new Uint8ClampedArray(60 * 60 * 4).fill(255) };
    await choose(element, await toPhoto(empty));
    await until(() => errors.length === 2, 'the answer');
    await settled(document.body);
    expect(visibleText(element)).to.include('Ảnh này không đọc được mã QR');
    await expectAccessible(element);
    expect(errors).to.deep.equal(['not-an-image', 'no-code']);
    await choose(element, await toPhoto(qrPicture('được')));
    await until(() => scans.length === 1, 'the code');
    await settled(document.body);
    expect(visibleText(element)).not.to.include('Ảnh này không đọc được mã QR');
    expect(visibleText(element)).to.include('Đã đọc được mã.');
  });

  it('asks for a typed code when there is none, and takes it trimmed and composed', async () => {
    const element = await show('vi', true);
    await type(element, '   ');
    expect(scans).to.deep.equal([]);
    expect(visibleText(element)).to.include('Chưa có mã.');
    expect(element.shadowRoot?.activeElement?.id).to.equal('typed');
    await expectAccessible(element);
    await type(element, '  Cho\u031b\u0323 12 ');
    expect(scans).to.deep.equal([['Chợ 12', 'typed']]);
    expect(visibleText(element)).not.to.include('Chưa có mã.');
  });

  it('shows the second of two photos with several codes, not the first', async () => {
    const element = await show('vi', true, scanner(several('một', 'hai')));
    // None while the next photo is read.
    const shown = () => element.shadowRoot?.querySelector('canvas')?.toDataURL();
    await choose(element, await toPhoto(qrPicture('đầu')));
    await until(() => visibleText(element).includes('Có nhiều mã.'), 'the choice');
    const first = shown();
    await choose(element, await toPhoto(qrPicture('sau')));
    await until(() => (shown() ?? first) !== first, 'the second photo');
  });

  it('goes on with the camera after a photo took the place of its choice', async () => {
    const decoder = several('một', 'hai');
    const element = await show('vi', false, scanner(decoder));
    await until(() => visibleText(element).includes('Có nhiều mã.'), 'the camera’s choice');
    decoder.texts = ['ba', 'bốn'];
    await choose(element, await toPhoto(qrPicture('whatever')));
    await until(() => visibleText(element).includes('bốn'), 'the photo’s choice');
    button(element, '1 ba').click();
    await settled(document.body);
    expect(scans).to.deep.equal([['ba', 'photo']]);
    decoder.texts = ['năm'];
    await until(() => scans.length > 1, 'the camera');
    expect(scans[1]).to.deep.equal(['năm', 'camera']);
    expect(part<HTMLVideoElement>(element, 'video').paused).to.equal(false);
  });

  it('lets a person choose among the codes of a photo that cannot be shown', async () => {
    const element = await show('vi', true, scanner(several('một', 'hai')));
    const open = globalThis.createImageBitmap;
    let opened = 0;
    globalThis.createImageBitmap = ((image: Blob) =>
      opened++ ? Promise.reject(new TypeError('no')) : open(image)) as typeof createImageBitmap;
    try {
      await choose(element, await toPhoto(qrPicture('whatever')));
      await until(() => visibleText(element).includes('Có nhiều mã.'), 'the choice');
      button(element, '2 hai').click();
      expect(scans).to.deep.equal([['hai', 'photo']]);
    } finally {
      globalThis.createImageBitmap = open;
    }
  });

  it('reads a photo to its end though the camera is closed meanwhile', async () => {
    let read = () => {};
    const decoder = several('A');
    const element = await show('vi', false, scanner(decoder));
    await until(() => scans.length === 1, 'the camera');
    decoder.until = new Promise((resolve) => (read = resolve));
    await choose(element, await toPhoto(qrPicture('whatever')));
    await until(() => decoder.photos === 1, 'the reading');
    element.stop();
    read();
    await until(() => scans.length === 2, 'the photo');
    expect(scans[1]).to.deep.equal(['A', 'photo']);
    expect(cameras.live).to.deep.equal([]);
  });
});
