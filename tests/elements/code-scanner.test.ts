import { html } from 'lit';
import type { WardCodeScannerElement } from '../../src/elements/code-scanner/code-scanner-element.js';
import { expectAccessible } from '../support/axe.js';
import { type FakeCameras, toPhoto } from '../support/fake-camera.js';
import { mount, nextEvent, part, settled, until, visibleText } from '../support/fixture.js';
import { qrPicture } from '../support/qr-picture.js';
import { button, choose, type, ScannerPage } from '../support/scanner-page.js';
import { afterEach, beforeEach, describe, expect, it } from '../support/suite.js';

describe('ward-code-scanner', () => {
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

  it('opens the camera by itself and says what to do', async () => {
    const element = await show();
    await until(() => visibleText(element).includes('Đưa mã QR vào trong khung.'), 'the reader');
    expect(part<HTMLVideoElement>(element, '[part=video]').checkVisibility()).to.equal(true);
    expect(cameras.live).to.have.length(1);
  });

  it('reads a code held before the camera and tells the page', async () => {
    cameras.show(qrPicture('HTTPS://PHUONG.EXAMPLE/#V12345'));
    const read = nextEvent(document.body, 'code-scan');
    const element = await show();
    await read;
    await settled(document.body);
    expect(scans).to.deep.equal([['HTTPS://PHUONG.EXAMPLE/#V12345', 'camera']]);
    expect(visibleText(element)).to.include('Đã đọc được mã.');
  });

  it('with manual, leaves the camera closed until its button is pressed', async () => {
    const element = await show('vi', true);
    expect(cameras.asked).to.deep.equal([]);
    button(element, 'Mở camera').click();
    await until(() => cameras.live.length === 1, 'the camera');
    await settled(document.body);
    expect(part(element, '[part=video]').checkVisibility()).to.equal(true);
  });

  it('lets the camera go when it leaves the page, and takes it again when it comes back', async () => {
    const element = await show();
    const place = element.parentElement;
    element.remove();
    expect(cameras.live).to.deep.equal([]);
    place?.append(element);
    await until(() => cameras.live.length === 1, 'the camera');
  });

  it('leaves no camera on when it leaves the page while the camera opens', async () => {
    let open = () => {};
    cameras.until = new Promise((resolve) => (open = resolve));
    const element = await mount<WardCodeScannerElement>(
      html`<ward-code-scanner lang="vi" .scanner=${scanner()}></ward-code-scanner>`,
    );
    await until(() => cameras.asked.length === 1, 'the question');
    await settled(document.body);
    expect(visibleText(element)).to.include('bấm Cho phép');
    element.remove();
    open();
    await until(() => cameras.tracks.length === 1, 'the late camera');
    await until(() => cameras.live.length === 0, 'the late camera to be let go');
  });

  const failures: [string, string, string, string][] = [
    ['NotAllowedError', 'refused', 'Camera chưa được phép mở', 'not allowed yet'],
    ['NotFoundError', 'missing', 'Không tìm thấy camera', 'No camera found'],
    ['NotReadableError', 'busy', 'Camera đang bận', 'camera is in use'],
    ['NotSupportedError', 'unsupported', 'Trình duyệt này không mở', 'This browser cannot'],
  ];
  for (const [error, code, vi, en] of failures) {
    it(`has a way on when the camera is ${code}`, async () => {
      cameras.error = error;
      const element = await show();
      expect(errors).to.deep.equal([code]);
      expect(visibleText(element)).to.include(vi);
      await expectAccessible(element);
      await type(element, 'AB12-CD34');
      await choose(element, await toPhoto(qrPicture('từ ảnh')));
      await until(() => scans.length === 2, 'the photo');
      expect(scans).to.deep.equal([
        ['AB12-CD34', 'typed'],
        ['từ ảnh', 'photo'],
      ]);
      cameras.error = undefined;
      button(element, 'Thử lại').click();
      await until(() => cameras.live.length === 1, 'the camera');

      cameras.error = error;
      const english = await show('en');
      expect(visibleText(english)).to.include(en);
      await expectAccessible(english);
    });
  }

  it('opens by itself when the person allows the camera after all', async () => {
    const status = Object.assign(new EventTarget(), { state: 'denied' });
    Object.defineProperty(navigator, 'permissions', {
      configurable: true,
      value: { query: () => Promise.resolve(status) },
    });
    try {
      cameras.error = 'NotAllowedError';
      const element = await show();
      await until(() => visibleText(element).includes('Quay lại đây, bấm Thử lại.'), 'the steps');
      expect(part(element, '.steps').children.length).to.be.greaterThan(1);
      cameras.error = undefined;
      status.state = 'granted';
      status.dispatchEvent(new Event('change'));
      await until(() => cameras.live.length === 1, 'the camera');

      element.remove();
      status.dispatchEvent(new Event('change'));
      await settled(document.body);
      expect(cameras.asked, 'once the element is gone').to.have.length(2);
    } finally {
      Reflect.deleteProperty(navigator, 'permissions');
    }
  });

  it('has a way on when the camera is unplugged in mid-scan', async () => {
    const element = await show();
    cameras.unplug();
    await settled(document.body);
    expect(errors).to.deep.equal(['unplugged']);
    expect(visibleText(element)).to.include('Camera vừa bị ngắt');
    expect(part(element, '[part=video]').checkVisibility()).to.equal(false);
    await expectAccessible(element);
    button(element, 'Thử lại').click();
    await until(() => cameras.live.length === 1, 'the camera');
  });

  for (const lang of ['vi', 'en']) {
    for (const scheme of ['light', 'dark']) {
      it(`is accessible when closed and when scanning (${lang}, ${scheme})`, async () => {
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = scheme === 'dark' ? '#121c18' : '#fbf8f2';
        try {
          await expectAccessible(await show(lang, true));
          await expectAccessible(await show(lang));
        } finally {
          document.documentElement.style.colorScheme = '';
          document.body.style.background = '';
        }
      });
    }
  }
});
