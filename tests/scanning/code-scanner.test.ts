/** How a session begins, fails and ends. */
import type { CodeScanner } from '../../src/scanning.js';
import { FakeDecoder } from '../support/fake-decoder.js';
import { until } from '../support/fixture.js';
import { Stage } from '../support/stage.js';
import { afterEach, beforeEach, describe, expect, it } from '../support/suite.js';

describe('CodeScanner', () => {
  let stage: Stage;
  let cameras: Stage['cameras'];
  let video: HTMLVideoElement;
  let kinds: string[];
  let session: Stage['session'];
  let scanner: CodeScanner;

  beforeEach(() => {
    stage = new Stage();
    ({ cameras, video, kinds, session } = stage);
    scanner = stage.session();
  });

  afterEach(() => stage.clear());

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
    stage.hide(true);
    expect(cameras.live).to.deep.equal([]);
    expect(scanner.state).to.deep.equal({ kind: 'hidden' });
    stage.hide(false);
    await until(() => scanner.state.kind === 'scanning', 'the camera');
    expect(cameras.live).to.have.length(1);
  });

  it('waits with the camera when started on a hidden page', async () => {
    stage.hide(true);
    await scanner.start(video);
    expect(cameras.asked).to.deep.equal([]);
    stage.hide(false);
    await until(() => scanner.state.kind === 'scanning', 'the camera');
  });

  it('does not open the camera again when the page is shown after stop', async () => {
    await scanner.start(video);
    scanner.stop();
    stage.hide(true);
    stage.hide(false);
    expect(cameras.asked).to.have.length(1);
    expect(scanner.state.kind).to.equal('idle');
  });
});
