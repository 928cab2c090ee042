import { html } from 'lit';
import type { WardCodeScannerElement } from '../../src/elements/code-scanner/code-scanner-element.js';
import { expectAccessible } from '../support/axe.js';
import { type FakeCameras } from '../support/fake-camera.js';
import { FakeDecoder } from '../support/fake-decoder.js';
import { mount, part, settled, until, visibleText } from '../support/fixture.js';
import { button, ScannerPage } from '../support/scanner-page.js';
import { afterEach, beforeEach, describe, expect, it } from '../support/suite.js';

describe('ward-code-scanner, its camera and picture', () => {
  let page: ScannerPage;
  let cameras: FakeCameras;
  let scans: ScannerPage['scans'];
  let scanner: ScannerPage['scanner'];
  let show: ScannerPage['show'];

  beforeEach(() => {
    page = new ScannerPage();
    ({ cameras, scans, scanner, show } = page);
  });

  afterEach(() => page.close());

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
    const session = scanner(decoder, { clock });
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

  it('turns to the other camera when the page changes its facing, and not before it is open', async () => {
    cameras.cameras = [{ id: 'rear', facing: 'environment' }];
    const element = await show('vi', true);
    element.facing = 'user';
    await settled(document.body);
    expect(cameras.asked).to.deep.equal([]);
    await element.start();
    element.facing = 'environment';
    await until(() => cameras.asked.length === 2, 'the other camera');
    await until(() => element.scanner?.state.kind === 'scanning', 'the picture');
    expect(
      cameras.asked.map(({ video }) => (video as MediaTrackConstraints).facingMode),
    ).to.deep.equal([{ ideal: 'user' }, { ideal: 'environment' }]);
    expect(cameras.live).to.have.length(1);
  });

  it('leaves the zoom where the person moves it while the lens is slow', async () => {
    cameras.cameras = [{ id: 'rear', zoom: { min: 1, max: 4, step: 0.5 } }];
    const decoder = new FakeDecoder();
    decoder.texts = ['A'];
    const element = await show('vi', false, scanner(decoder));
    let obey = () => {};
    cameras.lens = new Promise((resolve) => (obey = resolve));
    const slider = part<HTMLInputElement>(element, 'input[type=range]');
    slider.value = '2.5';
    slider.dispatchEvent(new Event('input'));
    const { frames } = decoder;
    await until(() => decoder.frames > frames + 3, 'frames with a code');
    await settled(document.body);
    expect(slider.value).to.equal('2.5');
    obey();
  });

  it('hears a session by the types of its events, of whichever copy of the classes they are', async () => {
    const session = scanner();
    const element = await show('vi', false, session);
    session.dispatchEvent(Object.assign(new Event('code-read'), { text: 'A' }));
    expect(scans).to.deep.equal([['A', 'camera']]);
    const codes = [
      { text: 'B', corners: [] },
      { text: 'C', corners: [] },
    ];
    const reading = { codes, width: 640, height: 480 };
    session.dispatchEvent(Object.assign(new Event('codes-in-view'), { reading }));
    await settled(document.body);
    expect(visibleText(element)).to.include('Có nhiều mã.');
  });

  it('leaves a shared session to the element that opened it last', async () => {
    const decoder = new FakeDecoder();
    const session = scanner(decoder);
    const first = await show('vi', false, session);
    const second = await show('vi', false, session);
    await until(() => visibleText(first).includes('Mở camera'), 'the first to close');
    await until(() => session.state.kind === 'scanning', 'the camera of the second');
    first.remove();
    expect(cameras.live, 'the camera of the second').to.have.length(1);
    decoder.texts = ['A'];
    await until(() => scans.length > 0, 'the code');
    second.remove();
    expect(cameras.live).to.deep.equal([]);

    const gone: string[] = [];
    for (const each of [first, second]) {
      each.addEventListener('code-scan', ({ text }) => gone.push(text));
    }
    decoder.texts = ['B'];
    await show('vi', false, session);
    await until(() => scans.length > 1, 'the other code');
    expect(scans.map(([text]) => text)).to.deep.equal(['A', 'B']);
    expect(gone, 'of elements off the page').to.deep.equal([]);
  });
});
