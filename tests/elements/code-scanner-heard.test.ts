import { html } from 'lit';
import type { WardCodeScannerElement } from '../../src/elements/code-scanner/code-scanner-element.js';
import { expectAccessible } from '../support/axe.js';
import { type FakeCameras } from '../support/fake-camera.js';
import { FakeDecoder } from '../support/fake-decoder.js';
import { mount, settled, until, visibleText } from '../support/fixture.js';
import { ENTER, Keyboard } from '../support/key-presses.js';
import { ScannerPage } from '../support/scanner-page.js';
import { afterEach, beforeEach, describe, expect, it } from '../support/suite.js';

describe('ward-code-scanner, what is heard', () => {
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

  const keyboard = new Keyboard();
  const scan = (text: string) => keyboard.wait(1_000).type(text, 5).press(ENTER);

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
        state = 'suspended';
        readonly currentTime = 0;
        readonly destination = {};
        readonly createGain = node;
        readonly createOscillator = node;
        constructor() {
          open++;
        }
        resume = async () => {
          await new Promise((resolve) => setTimeout(resolve, 20));
          this.state = 'running';
        };
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
          if (!silent) await until(() => tones > 0, 'the tone');
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

  it('hears a hand scanner before any camera is opened, and says so', async () => {
    const element = await show('vi', true);
    await until(() => {
      scan('TRUOC KHI MO');
      return scans.length > 0;
    }, 'the hand scanner');
    await until(() => visibleText(element).includes('Đã đọc được mã.'), 'the sign');
    expect(scans).to.deep.equal([['TRUOC KHI MO', 'hand-scanner']]);
    expect(cameras.asked).to.deep.equal([]);
  });

  it('hears it after the camera was closed, and drops what it says while paused', async () => {
    const element = await show();
    element.stop();
    scan('SAU KHI DONG');
    expect(scans).to.deep.equal([['SAU KHI DONG', 'hand-scanner']]);
    element.paused = true;
    await settled(document.body);
    scan('TRONG KHI DUNG');
    element.paused = false;
    await settled(document.body);
    scan('SAU KHI DUNG');
    element.remove();
    scan('SAU KHI ROI TRANG');
    expect(scans.map(([text]) => text)).to.deep.equal(['SAU KHI DONG', 'SAU KHI DUNG']);
  });
});
