import { html } from 'lit';
import '../../src/define/ward-code-scanner.js';
import { CodeScanner } from '../../src/scanning.js';
import type { CodeScanEvent } from '../../src/events/code-scan-event.js';
import type { ScanErrorEvent } from '../../src/events/scan-error-event.js';
import type { WardCodeScannerElement } from '../../src/elements/code-scanner/code-scanner-element.js';
import { expectAccessible } from '../support/axe.js';
import { FakeCameras, toPhoto } from '../support/fake-camera.js';
import { FakeDecoder } from '../support/fake-decoder.js';
import { mount, nextEvent, part, settled, until, visibleText } from '../support/fixture.js';
import { ENTER, Keyboard } from '../support/key-presses.js';
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

  function scanner(decoder?: FakeDecoder): CodeScanner {
    return new CodeScanner({
      mediaDevices: cameras,
      memory: NO_MEMORY,
      ...(decoder ? { createDecoder: () => decoder } : {}),
    });
  }

  async function show(lang = 'vi', manual = false, session = scanner()) {
    const element = await mount<WardCodeScannerElement>(
      html`<ward-code-scanner
        lang=${lang}
        ?manual=${manual}
        .scanner=${session}
      ></ward-code-scanner>`,
    );
    await until(() => manual || !['idle', 'starting'].includes(session.state.kind), 'the camera');
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

  it('shows lamp and switch only where the camera has them', async () => {
    const plain = await show();
    expect(visibleText(plain)).not.to.include('Bật đèn');
    plain.remove();

    cameras.cameras = [{ id: 'rear', torch: true }, { id: 'front' }];
    const element = await show();
    button(element, 'Bật đèn').click();
    await until(() => visibleText(element).includes('Tắt đèn'), 'the light');
    await expectAccessible(element);
    expect(visibleText(element)).not.to.include('Phóng to');
    button(element, 'Đổi camera').click();
    await until(() => !visibleText(element).includes('Tắt đèn'), 'the other camera');
    expect(cameras.live).to.have.length(1);
  });

  it('zooms by a slider, and lists the cameras by name where there are more than two', async () => {
    cameras.cameras = [
      { id: 'main', label: 'camera2 0, facing back', zoom: { min: 1, max: 4 } },
      { id: 'wide', label: 'camera2 2, facing back' },
      { id: 'front', label: 'camera2 1, facing front' },
      { id: 'desk', label: 'Webcam C270 (046d:0825)' },
    ];
    const element = await show();
    const slider = part<HTMLInputElement>(element, 'input[type=range]');
    expect([slider.min, slider.max, slider.value]).to.deep.equal(['1', '4', '1']);
    slider.value = '2.5';
    slider.dispatchEvent(new Event('input'));
    await until(() => cameras.applied.length > 0, 'the zoom');
    expect(cameras.applied.at(-1)).to.deep.equal({ advanced: [{ zoom: 2.5 }] });
    const list = part<HTMLSelectElement>(element, 'select');
    expect([...list.options].map(({ text }) => text.trim())).to.deep.equal([
      'Camera sau',
      'Camera sau 2',
      'Camera trước',
      'Webcam C270',
    ]);
    await expectAccessible(element);
    list.value = 'desk';
    list.dispatchEvent(new Event('change'));
    await until(() => cameras.asked.length === 2 && cameras.live.length === 1, 'the other camera');
    await until(() => element.scanner?.state.kind === 'scanning', 'the picture');
    await settled(document.body);
    expect(part<HTMLSelectElement>(element, 'select').value).to.equal('desk');
  });

  it('draws a line around a code for as long as it is in view', async () => {
    const decoder = new FakeDecoder();
    decoder.texts = ['A'];
    const element = await show('vi', false, scanner(decoder));
    const outlines = () => element.shadowRoot?.querySelectorAll('[part=outline]').length;
    await until(() => outlines() === 1, 'the outline');
    decoder.texts = [];
    await until(() => outlines() === 0, 'the outline to go');
  });

  it('says what troubles the camera, and offers the lamp in the dark', async () => {
    cameras.cameras = [{ id: 'rear', torch: true }];
    const clock = { time: 1_000_000, now: () => clock.time };
    const decoder = new FakeDecoder();
    const session = new CodeScanner({
      mediaDevices: cameras,
      memory: NO_MEMORY,
      clock,
      createDecoder: () => decoder,
    });
    decoder.trouble = 'dark';
    const element = await show('vi', false, session);
    await until(() => decoder.frames > 1, 'frames');
    clock.time += 1_000;
    await until(() => visibleText(element).includes('Hơi tối. Bấm Bật đèn'), 'the hint');
    await expectAccessible(element);
    decoder.trouble = 'blurred';
    await until(() => visibleText(element).includes('Đưa mã QR vào trong khung.'), 'no hint');
    clock.time += 1_000;
    await until(() => visibleText(element).includes('Hình bị mờ.'), 'the other hint');
  });

  for (const [lang, title, none] of [
    ['vi', 'Có nhiều mã. Cô bác chọn một mã:', 'Quét lại'],
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

  it('reads nothing while paused, with the camera on, and goes on after', async () => {
    const decoder = new FakeDecoder();
    const element = await show('vi', false, scanner(decoder));
    await until(() => decoder.frames > 0, 'a frame');
    element.paused = true;
    await settled(document.body);
    expect(visibleText(element)).to.include('Camera đang tạm dừng.');
    expect(element.hasAttribute('paused')).to.equal(true);
    await expectAccessible(element);
    decoder.texts = ['A'];
    expect(cameras.live).to.have.length(1);
    expect(part<HTMLVideoElement>(element, 'video').paused).to.equal(true);
    element.paused = false;
    await until(() => scans.length === 1, 'the code');
  });

  it('opens the camera that faces the person where the page says so, and shows a mirror', async () => {
    cameras.cameras = [{ id: 'front', facing: 'user' }];
    const element = await mount<WardCodeScannerElement>(
      html`<ward-code-scanner lang="vi" facing="user" .scanner=${scanner()}></ward-code-scanner>`,
    );
    await until(() => element.scanner?.state.kind === 'scanning', 'the camera');
    await settled(document.body);
    expect(cameras.asked[0]?.video).to.deep.include({ facingMode: { ideal: 'user' } });
    expect(getComputedStyle(part(element, 'video')).scale).to.equal('-1 1');
  });

  it('takes what a hand scanner types, and says when a Vietnamese keyboard is in its way', async () => {
    const element = await show();
    const keyboard = new Keyboard();
    const telex = [...'https'].map((key) => ({
      key: 'Process',
      code: '',
      composing: true,
      puts: key,
    }));
    keyboard.pressAll([...telex, ...telex, ENTER], 5).settle();
    await until(
      () => visibleText(element).includes('Bàn phím đang bật gõ tiếng Việt'),
      'the notice',
    );
    expect(scans).to.deep.equal([]);
    await expectAccessible(element);
    keyboard.type('HTTPS://PHUONG.EXAMPLE/#V12345', 5).press(ENTER);
    await settled(document.body);
    expect(scans).to.deep.equal([['HTTPS://PHUONG.EXAMPLE/#V12345', 'hand-scanner']]);
    expect(visibleText(element)).not.to.include('Bàn phím đang bật');
    expect(visibleText(element)).to.include('Đã đọc được mã.');
    element.remove();
    keyboard.wait(1_000).type('SAU KHI ROI TRANG', 5).press(ENTER);
    expect(scans, 'after the element left the page').to.have.length(1);
  });

  describe('the tone of a code that was read', () => {
    const had = globalThis.AudioContext;
    let open = 0;
    let tones = 0;

    beforeEach(() => {
      open = tones = 0;
      const param = { value: 0, setValueAtTime() {}, linearRampToValueAtTime() {} };
      const node = () => ({
        connect() {},
        gain: param,
        frequency: { ...param },
        start: () => tones++,
        stop() {},
      });
      class FakeAudio {
        readonly state = 'running';
        readonly currentTime = 0;
        readonly destination = {};
        readonly createGain = node;
        readonly createOscillator = node;
        constructor() {
          open++;
        }
        resume = () => Promise.resolve();
        close = () => Promise.resolve(void open--);
      }
      (globalThis as { AudioContext: unknown }).AudioContext = FakeAudio;
      Object.defineProperty(navigator, 'userActivation', {
        configurable: true,
        value: { hasBeenActive: true },
      });
    });

    afterEach(() => {
      globalThis.AudioContext = had;
      Reflect.deleteProperty(navigator, 'userActivation');
    });

    for (const silent of [false, true]) {
      it(
        silent
          ? 'is left out where the page says so'
          : 'sounds once, and holds no sound device after',
        async () => {
          const decoder = new FakeDecoder();
          decoder.texts = ['A'];
          const element = await mount<WardCodeScannerElement>(
            html`<ward-code-scanner
              ?silent=${silent}
              .scanner=${scanner(decoder)}
            ></ward-code-scanner>`,
          );
          await until(() => scans.length === 1, 'the code');
          expect([open, tones > 0]).to.deep.equal(silent ? [0, false] : [1, true]);
          element.remove();
          expect(open).to.equal(0);
        },
      );
    }

    it('does without a sound device', async () => {
      (globalThis as { AudioContext: unknown }).AudioContext = function none() {
        throw new DOMException('none', 'NotSupportedError');
      };
      const decoder = new FakeDecoder();
      decoder.texts = ['A'];
      await show('vi', false, scanner(decoder));
      await until(() => scans.length === 1, 'the code');
    });
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
