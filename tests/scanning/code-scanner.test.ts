import {
  CodeReadEvent,
  CodeScanner,
  CodesInViewEvent,
  FrameReadEvent,
  type CodeScannerOptions,
} from '../../src/scanning.js';
import { FakeCameras, toPhoto } from '../support/fake-camera.js';
import { FakeDecoder } from '../support/fake-decoder.js';
import { until } from '../support/fixture.js';
import { qrPicture } from '../support/qr-picture.js';
import { afterEach, assert, beforeEach, describe, expect, it } from '../support/suite.js';

describe('CodeScanner', () => {
  let cameras: FakeCameras;
  let video: HTMLVideoElement;
  let scanner: CodeScanner;
  const texts: string[] = [];
  const kinds: string[] = [];
  const choices: string[][] = [];
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
    made.addEventListener('state-change', () => {
      if (kinds.at(-1) !== made.state.kind) kinds.push(made.state.kind);
    });
    made.addEventListener('codes-in-view', (event) =>
      choices.push((event as CodesInViewEvent).reading.codes.map(({ text }) => text)),
    );
    started.push(made);
    return made;
  }

  function hide(hidden: boolean): void {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }

  beforeEach(() => {
    for (const list of [texts, kinds, choices]) list.length = 0;
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
    const decoder = new FakeDecoder();
    scanner = session({ createDecoder: () => decoder });
    await scanner.start(video);
    await until(() => scanner.decoder, 'the decoder');
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
      camera: 'rear',
      cameras: [{ id: 'rear', label: 'Rear camera', facing: 'environment' }],
      canTorch: false,
      torchOn: false,
      zoom: undefined,
      isFront: false,
      isReading: true,
    });
    expect(scanner.decoder).to.equal('zxing-js');
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

  it('says not-loaded when the reader cannot be fetched or stops, and loads it anew when asked', async () => {
    const made: FakeDecoder[] = [];
    const offline = session({
      createDecoder: () => {
        const decoder = new FakeDecoder();
        if (made.length === 0) decoder.error = new TypeError('Failed to fetch');
        made.push(decoder);
        return decoder;
      },
    });
    await offline.start(video);
    await until(() => offline.state.kind === 'failed', 'the failure');
    expect(offline.state).to.deep.equal({ kind: 'failed', reason: 'not-loaded' });
    expect(cameras.live).to.deep.equal([]);
    expect(made[0]?.closed).to.equal(true);

    await offline.start(video);
    await until(() => (made[1]?.frames ?? 0) > 0, 'a frame');
    made[1]!.error = new Error('the worker broke');
    await until(() => offline.state.kind === 'failed', 'the failure');
    expect(offline.state).to.deep.equal({ kind: 'failed', reason: 'not-loaded' });
    expect(cameras.live).to.deep.equal([]);
  });

  it('loads the reader while the person is still asked for the camera, and shows the picture while it loads', async () => {
    let open = () => {};
    let load = () => {};
    cameras.until = new Promise((resolve) => (open = resolve));
    const decoder = new FakeDecoder();
    decoder.until = new Promise((resolve) => (load = resolve));
    const early = session({ createDecoder: () => decoder });
    const starting = early.start(video);
    expect(decoder.loads).to.equal(1);
    open();
    await starting;
    expect(early.state).to.include({ kind: 'scanning', isReading: false });
    expect(early.decoder).to.equal(undefined);
    load();
    await until(() => early.decoder === 'zxing-js', 'the reader');
    expect(early.state).to.include({ kind: 'scanning', isReading: true });
    early.stop();
    expect(decoder.closed).to.equal(true);
    expect(early.decoder).to.equal(undefined);
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
    const decoder = new FakeDecoder();
    decoder.texts = ['A'];
    const steady = session({ clock, createDecoder: () => decoder });
    const frames = async (count: number) => {
      const goal = decoder.frames + count;
      await until(() => decoder.frames >= goal, `${count} more frames`);
    };
    await steady.start(video);
    await frames(5);
    expect(texts).to.deep.equal(['A']);
    clock.time += 2_000;
    await frames(2);
    clock.time += 2_000;
    await frames(2);
    expect(texts, 'still in view').to.deep.equal(['A']);
    decoder.texts = [];
    await frames(2);
    clock.time += 3_000;
    decoder.texts = ['A'];
    await frames(5);
    expect(texts, 'shown again').to.deep.equal(['A', 'A']);
    clock.time -= 86_400_000;
    decoder.texts = ['B'];
    await frames(5);
    expect(texts, 'another').to.deep.equal(['A', 'A', 'B']);
  });

  it('tells of each frame, also of codes already reported', async () => {
    const decoder = new FakeDecoder();
    decoder.texts = ['A'];
    const telling = session({ createDecoder: () => decoder });
    const seen: FrameReadEvent[] = [];
    telling.addEventListener('frame-read', (event) => seen.push(event as FrameReadEvent));
    await telling.start(video);
    await until(() => seen.length > 5 && texts.length > 0, 'frames');
    expect(seen.at(-1)).to.include({ width: 640, height: 480, trouble: undefined });
    expect(seen.at(-1)?.codes[0]?.corners).to.have.length(4);
    expect(texts).to.deep.equal(['A']);
  });

  it('tells what troubles it after a second, and no longer once a frame is clear', async () => {
    const clock = { time: 1_000_000, now: () => clock.time };
    const decoder = new FakeDecoder();
    decoder.trouble = 'dark';
    const telling = session({ clock, createDecoder: () => decoder });
    let trouble: string | undefined;
    telling.addEventListener(
      'frame-read',
      (event) => (trouble = (event as FrameReadEvent).trouble),
    );
    await telling.start(video);
    await until(() => decoder.frames > 2, 'frames');
    expect(trouble).to.equal(undefined);
    clock.time += 1_000;
    await until(() => trouble === 'dark', 'the hint');
    decoder.trouble = undefined;
    await until(() => trouble === undefined, 'the hint to go');
  });

  it('reports the preferred of several codes and none of the others', async () => {
    const decoder = new FakeDecoder();
    decoder.texts = [['wifi', 'venue'], ['wifi'], ['venue']];
    const picky = session({
      createDecoder: () => decoder,
      prefers: (text) => text === 'venue',
    });
    await picky.start(video);
    await until(() => decoder.frames > 12, 'frames');
    expect(texts).to.deep.equal(['venue']);
    expect(choices).to.deep.equal([]);
  });

  it('holds still and asks where several codes are in view, and reports the one that is chosen', async () => {
    const decoder = new FakeDecoder();
    decoder.texts = ['A', 'B'];
    const asking = session({ createDecoder: () => decoder });
    await asking.start(video);
    await until(() => choices.length > 0, 'the choice');
    expect(choices).to.deep.equal([['A', 'B']]);
    expect(texts).to.deep.equal([]);
    expect(video.paused).to.equal(true);
    asking.choose('B');
    expect(texts).to.deep.equal(['B']);
    const { frames } = decoder;
    await until(() => decoder.frames > frames + 4, 'more frames');
    expect(texts, 'both still lie there').to.deep.equal(['B']);
    expect(choices).to.have.length(1);
  });

  it('goes on without a report where none of several codes is wanted', async () => {
    const decoder = new FakeDecoder();
    decoder.texts = ['A', 'B'];
    const asking = session({ createDecoder: () => decoder });
    await asking.start(video);
    await until(() => choices.length > 0, 'the choice');
    asking.dismiss();
    const { frames } = decoder;
    await until(() => decoder.frames > frames + 4, 'more frames');
    expect(texts).to.deep.equal([]);
  });

  it('keeps the camera and reads nothing while paused', async () => {
    const decoder = new FakeDecoder();
    const busy = session({ createDecoder: () => decoder });
    await busy.start(video);
    await until(() => decoder.frames > 0, 'a frame');
    busy.paused = true;
    expect(video.paused).to.equal(true);
    decoder.texts = ['A'];
    // A frame that was under way, and time for others.
    for (let painted = 0; painted < 20; painted++) await new Promise(requestAnimationFrame);
    expect(texts).to.deep.equal([]);
    expect(cameras.live).to.have.length(1);
    busy.paused = false;
    await until(() => texts.length > 0, 'the code');
    expect(texts).to.deep.equal(['A']);
  });

  it('reports nothing after stop, even of a frame that is being read', async () => {
    let read = () => {};
    const decoder = new FakeDecoder();
    decoder.texts = ['A'];
    const leaving = session({ createDecoder: () => decoder });
    await leaving.start(video);
    decoder.until = new Promise((resolve) => (read = resolve));
    texts.length = 0;
    leaving.stop();
    read();
    const { frames } = decoder;
    await until(() => decoder.frames >= frames, 'the late frame');
    expect(texts).to.deep.equal([]);
  });

  it('lights the torch where there is one', async () => {
    cameras.cameras = [{ id: 'rear', torch: true }];
    await scanner.start(video);
    expect(scanner.state).to.include({ canTorch: true, torchOn: false });
    await scanner.torch(true);
    expect(scanner.state).to.include({ torchOn: true });
  });

  it('zooms within the range that the camera has, and no further than a hand can hold', async () => {
    cameras.cameras = [{ id: 'rear', zoom: { min: 1, max: 30, step: 0.5 }, torch: true }];
    await scanner.start(video);
    expect(scanner.state).to.deep.include({ zoom: { min: 1, max: 5, step: 0.5, value: 1 } });
    await scanner.zoom(2.5);
    expect(scanner.state).to.deep.include({ zoom: { min: 1, max: 5, step: 0.5, value: 2.5 } });
    await scanner.torch(true);
    expect(cameras.applied.at(-1), 'the lamp leaves the zoom').to.deep.equal({
      advanced: [{ zoom: 2.5, torch: true }],
    });
  });

  it('lets the camera follow what is held before it, where it can', async () => {
    cameras.cameras = [{ id: 'rear', focusMode: ['manual', 'continuous'] }];
    await scanner.start(video);
    expect(cameras.applied).to.deep.equal([{ advanced: [{ focusMode: 'continuous' }] }]);
  });

  it('takes the main lens of a phone that gives another first, and remembers it', async () => {
    cameras.cameras = [
      { id: 'depth', label: 'camera2 2, facing back' },
      { id: 'front', label: 'camera2 1, facing front' },
      { id: 'main', label: 'camera2 0, facing back' },
    ];
    await scanner.start(video);
    expect(scanner.state).to.include({ camera: 'main' });
    expect(cameras.live).to.have.length(1);
    expect([...memory.values()]).to.deep.equal(['main']);
  });

  it('takes a rear lens that focuses before one that does not', async () => {
    cameras.cameras = [
      { id: 'a', label: 'Back Camera', focusMode: ['manual'] },
      { id: 'b', label: 'Back Dual Camera', focusMode: ['continuous'] },
    ];
    await scanner.start(video);
    expect(scanner.state).to.include({ camera: 'b' });
    expect(cameras.live).to.have.length(1);

    memory.clear();
    cameras.cameras = [
      { id: 'a', label: 'Back Camera', focusMode: ['manual'] },
      { id: 'b', label: 'Back Dual Camera', focusMode: ['manual'] },
    ];
    await scanner.start(video);
    expect(scanner.state, 'none does').to.include({ camera: 'a' });
    expect(cameras.live).to.have.length(1);
  });

  it('opens the camera that faces the person where that is wanted, and remembers it apart', async () => {
    memory.set('ward-camera', 'rear');
    cameras.cameras = [{ id: 'front', label: 'Front', facing: 'user' }, { id: 'rear' }];
    await scanner.start(video, 'user');
    expect(cameras.asked[0]?.video).to.deep.include({ facingMode: { ideal: 'user' } });
    expect(scanner.state).to.include({ isFront: true });
    expect(memory.get('ward-camera')).to.equal('rear');
    expect(memory.get('ward-camera-front')).to.equal('front');
  });

  it('switches to the next camera or a certain one, remembers it, and lets go of the first', async () => {
    cameras.cameras = [
      { id: 'rear', label: 'Rear' },
      { id: 'front', label: 'Front' },
      { id: 'desk', label: 'Desk' },
    ];
    await scanner.start(video);
    expect(scanner.state).to.include({ camera: 'rear' });
    await scanner.switchCamera();
    expect(scanner.state).to.include({ camera: 'front' });
    expect(cameras.live).to.have.length(1);
    expect([...memory.values()]).to.deep.equal(['front']);
    await scanner.switchCamera('desk');
    expect(scanner.state).to.include({ camera: 'desk' });
    await scanner.switchCamera();
    expect(scanner.state).to.include({ camera: 'rear' });
  });

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
