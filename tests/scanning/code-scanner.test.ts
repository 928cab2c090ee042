import {
  CodeReadEvent,
  CodeScanner,
  type CodeScannerOptions,
  type Decoder,
} from '../../src/scanning.js';
import { FakeCameras, toPhoto } from '../support/fake-camera.js';
import { until } from '../support/fixture.js';
import { qrPicture } from '../support/qr-picture.js';
import { afterEach, assert, beforeEach, describe, expect, it } from '../support/suite.js';

/** Finds the same text in every frame. */
class FixedDecoder implements Decoder {
  readonly name = 'fixed';
  text: string | undefined = 'A';
  frames = 0;
  close(): void {}
  decode() {
    this.frames++;
    return Promise.resolve(this.text === undefined ? [] : [{ text: this.text, corners: [] }]);
  }
}

describe('CodeScanner', () => {
  let cameras: FakeCameras;
  let video: HTMLVideoElement;
  let scanner: CodeScanner;
  const texts: string[] = [];
  const kinds: string[] = [];
  const memory = new Map<string, string>();
  const started: CodeScanner[] = [];

  function session(options: CodeScannerOptions = {}): CodeScanner {
    const made = new CodeScanner({
      mediaDevices: cameras,
      memory: {
        getItem: (key) => memory.get(key) ?? null,
        setItem: (key, value) => void memory.set(key, value),
        removeItem: (key) => void memory.delete(key),
      },
      ...options,
    });
    made.addEventListener('code-read', (event) => texts.push((event as CodeReadEvent).text));
    made.addEventListener('state-change', () => kinds.push(made.state.kind));
    started.push(made);
    return made;
  }

  function hide(hidden: boolean): void {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }

  beforeEach(() => {
    for (const list of [texts, kinds]) list.length = 0;
    memory.clear();
    cameras = new FakeCameras();
    video = document.createElement('video');
    document.body.append(video);
    scanner = session();
  });

  afterEach(() => {
    for (const each of started.splice(0)) each.stop();
    Reflect.deleteProperty(document, 'hidden');
    video.remove();
  });

  it('reads a code held before the camera, once', async () => {
    cameras.show(qrPicture('HTTPS://PHUONG.EXAMPLE/#V12345'));
    await scanner.start(video);
    await until(() => texts.length > 0, 'a code');
    expect(texts).to.deep.equal(['HTTPS://PHUONG.EXAMPLE/#V12345']);
    expect(kinds).to.deep.equal(['starting', 'scanning']);
  });

  it('asks for the rear camera at 720p without sound, and says which it got', async () => {
    await scanner.start(video);
    expect(cameras.asked).to.deep.equal([
      {
        audio: false,
        video: {
          width: { ideal: 1280 },
          height: { ideal: 720 },
          facingMode: { ideal: 'environment' },
        },
      },
    ]);
    expect(scanner.state).to.deep.equal({
      kind: 'scanning',
      camera: 'Rear camera',
      canTorch: false,
      torchOn: false,
      canSwitch: false,
    });
    expect(video.muted).to.equal(true);
  });

  it('opens the camera that was granted last, and the rear one when that is gone', async () => {
    memory.set('ward-camera', 'desk');
    await scanner.start(video);
    expect(cameras.asked).to.have.length(2);
    expect(scanner.state.kind).to.equal('scanning');
    expect([...memory.values()]).to.deep.equal(['rear']);

    cameras.cameras = [{ id: 'front' }, { id: 'rear', label: 'Rear camera' }];
    await session().start(video);
    expect(cameras.asked[2]?.video).to.deep.include({ deviceId: { exact: 'rear' } });
  });

  it('works where the browser keeps nothing', async () => {
    const refuse = () => {
      throw new DOMException('no storage', 'SecurityError');
    };
    const forgetful = session({ memory: { getItem: refuse, setItem: refuse, removeItem: refuse } });
    await forgetful.start(video);
    expect(forgetful.state.kind).to.equal('scanning');
  });

  const failures = {
    NotAllowedError: 'refused',
    SecurityError: 'refused',
    NotFoundError: 'missing',
    OverconstrainedError: 'missing',
    NotReadableError: 'busy',
    AbortError: 'busy',
    NotSupportedError: 'unsupported',
  };
  for (const [error, reason] of Object.entries(failures)) {
    it(`says ${reason} for ${error}, and starts again when asked`, async () => {
      cameras.error = error;
      await scanner.start(video);
      expect(scanner.state).to.deep.equal({ kind: 'failed', reason });
      cameras.error = undefined;
      await scanner.start(video);
      expect(scanner.state.kind).to.equal('scanning');
    });
  }

  it('says unsupported where the browser has no camera for pages', async () => {
    const bare = session({ mediaDevices: {} as never });
    await bare.start(video);
    expect(bare.state).to.deep.equal({ kind: 'failed', reason: 'unsupported' });
  });

  it('says insecure on a page without https', async () => {
    Object.defineProperty(globalThis, 'isSecureContext', { configurable: true, value: false });
    try {
      const bare = session({ mediaDevices: {} as never });
      await bare.start(video);
      expect(bare.state).to.deep.equal({ kind: 'failed', reason: 'insecure' });
    } finally {
      Object.defineProperty(globalThis, 'isSecureContext', { configurable: true, value: true });
    }
  });

  it('says unplugged when the camera goes away, and holds nothing', async () => {
    await scanner.start(video);
    cameras.unplug();
    expect(scanner.state).to.deep.equal({ kind: 'failed', reason: 'unplugged' });
    expect(video.srcObject).to.equal(null);
  });

  it('says not-loaded when the reader cannot be fetched', async () => {
    const broken: Decoder = {
      name: 'broken',
      decode: () => Promise.reject(new TypeError('Failed to fetch')),
      close: () => undefined,
    };
    const offline = session({ createDecoder: () => broken });
    await offline.start(video);
    await until(() => offline.state.kind === 'failed', 'the failure');
    expect(offline.state).to.deep.equal({ kind: 'failed', reason: 'not-loaded' });
    expect(cameras.live).to.deep.equal([]);
  });

  it('leaves no camera on after stop', async () => {
    await scanner.start(video);
    expect(cameras.live).to.have.length(1);
    scanner.stop();
    expect(cameras.live).to.deep.equal([]);
    expect(scanner.state).to.deep.equal({ kind: 'idle' });
  });

  it('leaves no camera on when stopped while it is still opening', async () => {
    let open = () => {};
    cameras.until = new Promise((resolve) => (open = resolve));
    const starting = scanner.start(video);
    scanner.stop();
    open();
    await starting;
    expect(cameras.tracks).to.have.length(1);
    expect(cameras.live).to.deep.equal([]);
    expect(kinds).to.deep.equal(['starting', 'idle']);
  });

  it('keeps one camera on when started twice in a row', async () => {
    await Promise.all([scanner.start(video), scanner.start(video)]);
    expect(cameras.live).to.have.length(1);
    expect(scanner.state.kind).to.equal('scanning');
  });

  it('lets the camera go while the page is hidden, and opens it again', async () => {
    await scanner.start(video);
    hide(true);
    expect(cameras.live).to.deep.equal([]);
    expect(scanner.state).to.deep.equal({ kind: 'hidden' });
    hide(false);
    await until(() => scanner.state.kind === 'scanning', 'the camera');
    expect(cameras.live).to.have.length(1);
  });

  it('waits with the camera when started on a hidden page', async () => {
    hide(true);
    await scanner.start(video);
    expect(cameras.asked).to.deep.equal([]);
    hide(false);
    await until(() => scanner.state.kind === 'scanning', 'the camera');
  });

  it('does not open the camera again when the page is shown after stop', async () => {
    await scanner.start(video);
    scanner.stop();
    hide(true);
    hide(false);
    expect(cameras.asked).to.have.length(1);
    expect(scanner.state.kind).to.equal('idle');
  });

  it('reports a code again only after it was out of view for 3 s, whatever the clock does', async () => {
    const clock = { time: 1_000_000, now: () => clock.time };
    const decoder = new FixedDecoder();
    const steady = session({ clock, createDecoder: () => decoder });
    const frames = async (count: number) => {
      const goal = decoder.frames + count;
      await until(() => decoder.frames >= goal, `${count} more frames`);
    };
    await steady.start(video);
    await frames(3);
    expect(texts).to.deep.equal(['A']);
    clock.time += 2_000;
    await frames(2);
    clock.time += 2_000;
    await frames(2);
    expect(texts, 'still in view').to.deep.equal(['A']);
    decoder.text = undefined;
    await frames(2);
    clock.time += 3_000;
    decoder.text = 'A';
    await frames(2);
    expect(texts, 'shown again').to.deep.equal(['A', 'A']);
    clock.time -= 86_400_000;
    decoder.text = 'B';
    await frames(2);
    expect(texts, 'another').to.deep.equal(['A', 'A', 'B']);
  });

  it('lights the torch where there is one', async () => {
    cameras.cameras = [{ id: 'rear', torch: true }];
    await scanner.start(video);
    expect(scanner.state).to.include({ canTorch: true, torchOn: false });
    await scanner.torch(true);
    expect(scanner.state).to.include({ torchOn: true });
  });

  it('switches to the next camera, remembers it, and lets go of the first', async () => {
    cameras.cameras = [
      { id: 'rear', label: 'Rear' },
      { id: 'front', label: 'Front' },
    ];
    await scanner.start(video);
    expect(scanner.state).to.include({ canSwitch: true, camera: 'Rear' });
    await scanner.switchCamera();
    expect(scanner.state).to.include({ camera: 'Front' });
    expect(cameras.live).to.have.length(1);
    expect([...memory.values()]).to.deep.equal(['front']);
    await scanner.switchCamera();
    expect(scanner.state).to.include({ camera: 'Rear' });
  });

  for (const type of ['image/png', 'image/jpeg']) {
    it(`reads a code from a photo (${type}) without a camera`, async () => {
      const read = await scanner.readPhoto(await toPhoto(qrPicture('từ ảnh'), type));
      assert(read.ok);
      expect(read.value.map(({ text }) => text)).to.deep.equal(['từ ảnh']);
      expect(cameras.asked).to.deep.equal([]);
    });
  }

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
