import { html } from 'lit';
import '../../src/define/ward-code-scanner.js';
import { CodeScanner } from '../../src/scanning.js';
import type { CodeScanEvent } from '../../src/events/code-scan-event.js';
import type { ScanErrorEvent } from '../../src/events/scan-error-event.js';
import type { WardCodeScannerElement } from '../../src/elements/code-scanner/code-scanner-element.js';
import { expectAccessible } from '../support/axe.js';
import { FakeCameras, toPhoto } from '../support/fake-camera.js';
import { mount, nextEvent, part, settled, until, visibleText } from '../support/fixture.js';
import { qrPicture } from '../support/qr-picture.js';
import { afterEach, beforeEach, describe, expect, it } from '../support/suite.js';

const NO_MEMORY = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

describe('ward-code-scanner', () => {
  let cameras: FakeCameras;
  const scans: [string, string][] = [];
  const errors: string[] = [];

  const onScan = ({ text, source }: CodeScanEvent) => scans.push([text, source]);
  const onError = ({ code }: ScanErrorEvent) => errors.push(code);

  beforeEach(() => {
    cameras = new FakeCameras();
    scans.length = errors.length = 0;
    document.body.addEventListener('code-scan', onScan);
    document.body.addEventListener('scan-error', onError);
  });

  afterEach(() => {
    document.body.removeEventListener('code-scan', onScan);
    document.body.removeEventListener('scan-error', onError);
    document.documentElement.lang = 'en';
  });

  function scanner(mediaDevices: unknown = cameras): CodeScanner {
    return new CodeScanner({ mediaDevices: mediaDevices as FakeCameras, memory: NO_MEMORY });
  }

  async function show(lang = 'vi', manual = false, session = scanner()) {
    const element = await mount<WardCodeScannerElement>(
      html`<ward-code-scanner
        lang=${lang}
        ?manual=${manual}
        .scanner=${session}
      ></ward-code-scanner>`,
    );
    await until(() => !['starting'].includes(session.state.kind), 'the camera');
    await settled(document.body);
    return element;
  }

  function button(element: Element, name: string): HTMLButtonElement {
    const found = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(
      (each) => each.checkVisibility() && visibleText(each) === name,
    );
    if (!found) throw new Error(`no button “${name}” in: ${visibleText(element)}`);
    return found;
  }

  async function choose(element: Element, file: File): Promise<void> {
    const input = part<HTMLInputElement>(element, 'input[type=file]');
    const files = new DataTransfer();
    files.items.add(file);
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await settled(document.body);
  }

  async function type(element: Element, text: string): Promise<void> {
    const input = part<HTMLInputElement>(element, '#typed');
    input.value = text;
    input.dispatchEvent(new Event('input'));
    button(element, 'Dùng mã này').click();
    await settled(document.body);
  }

  it('opens the camera by itself and says what to do', async () => {
    const element = await show();
    expect(visibleText(element)).to.include('Đưa mã QR vào trong khung.');
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

  it('shows lamp and switch only where the camera has them', async () => {
    const plain = await show();
    expect(visibleText(plain)).not.to.include('Bật đèn');
    plain.remove();

    cameras.cameras = [{ id: 'rear', torch: true }, { id: 'front' }];
    const element = await show();
    button(element, 'Bật đèn').click();
    await until(() => visibleText(element).includes('Tắt đèn'), 'the light');
    await expectAccessible(element);
    button(element, 'Đổi camera').click();
    await until(() => !visibleText(element).includes('Tắt đèn'), 'the other camera');
    expect(cameras.live).to.have.length(1);
  });

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
    expect(visibleText(element)).to.include('Không thấy mã QR');
    await expectAccessible(element);
    expect(errors).to.deep.equal(['not-an-image', 'no-code']);
    await choose(element, await toPhoto(qrPicture('được')));
    await until(() => scans.length === 1, 'the code');
    await settled(document.body);
    expect(visibleText(element)).not.to.include('Không thấy mã QR');
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
