import { closeFrame, eachFrame, grabStill } from '../../src/scanning/camera/frames.js';
import type { Frame } from '../../src/scanning.js';
import { FakeCameras } from '../support/fake-camera.js';
import { until } from '../support/fixture.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';

describe('the frames of a video', () => {
  let video: HTMLVideoElement;
  let stopping: AbortController;
  const sizes: [number, number][] = [];
  const stand = globalThis as { VideoFrame?: unknown; createImageBitmap?: unknown };
  const had = { VideoFrame: stand.VideoFrame, createImageBitmap: stand.createImageBitmap };

  beforeEach(async () => {
    sizes.length = 0;
    stopping = new AbortController();
    video = document.createElement('video');
    video.muted = true;
    document.body.append(video);
    video.srcObject = await new FakeCameras().getUserMedia();
    await video.play();
  });

  afterEach(() => {
    stopping.abort();
    for (const track of (video.srcObject as MediaStream | null)?.getTracks() ?? []) track.stop();
    video.remove();
    Object.assign(stand, had);
  });

  function take(frame: Frame): Promise<void> {
    const { width, height } = 'displayWidth' in frame ? sizeOf(frame) : frame;
    sizes.push([width, height]);
    closeFrame(frame);
    return Promise.resolve();
  }

  const sizeOf = (frame: VideoFrame) => ({
    width: frame.displayWidth,
    height: frame.displayHeight,
  });

  for (const [name, missing] of [
    ['by the cheapest way there is', []],
    ['without VideoFrame', ['VideoFrame']],
    ['without VideoFrame and ImageBitmap', ['VideoFrame', 'createImageBitmap']],
  ] as const) {
    it(`come whole ${name}`, async () => {
      for (const each of missing) {
        stand[each] = () => {
          throw new TypeError('not here');
        };
      }
      const running = eachFrame(video, stopping.signal, take);
      await until(() => sizes.length > 2, 'frames');
      stopping.abort();
      await running;
      for (const size of sizes) assert.deepEqual(size, [640, 480]);
    });

    it(`give a still ${name}`, async () => {
      for (const each of missing) {
        stand[each] = () => {
          throw new TypeError('not here');
        };
      }
      await until(() => video.videoWidth > 0, 'the picture');
      video.pause();
      const still = await grabStill(video);
      assert(still);
      await take(still);
      assert.deepEqual(sizes, [[640, 480]]);
    });
  }

  it('come without requestVideoFrameCallback', async () => {
    const bare = new Proxy(video, {
      has: (target, key) => key !== 'requestVideoFrameCallback' && key in target,
      get: (target, key) => Reflect.get(target, key) as unknown,
    });
    // A stand-in cannot be drawn: the loop is what is looked at here.
    stand.VideoFrame = function fromVideo() {
      return new (had.VideoFrame as typeof ImageData)(video as never, 0);
    };
    stand.createImageBitmap = () => Promise.resolve({ width: 640, height: 480, close() {} });
    void eachFrame(bare, stopping.signal, take);
    await until(() => sizes.length > 2, 'frames');
  });

  it('are dropped, not queued, while one is used', async () => {
    let done = () => {};
    let busy = 0;
    let most = 0;
    void eachFrame(video, stopping.signal, async (frame) => {
      most = Math.max(most, ++busy);
      closeFrame(frame);
      await new Promise<void>((resolve) => (done = resolve));
      busy--;
      sizes.push([0, 0]);
    });
    await until(() => busy === 1, 'a frame');
    const shown = video.currentTime;
    await until(() => video.currentTime > shown + 0.2, 'more of the video');
    assert.equal(busy, 1);
    done();
    await until(() => sizes.length === 1 && busy === 1, 'the next frame');
    assert.equal(most, 1);
    done();
  });

  it('are waited for while the video stands still, and go on with it', async () => {
    void eachFrame(video, stopping.signal, take);
    await until(() => sizes.length > 0, 'a frame');
    video.pause();
    await until(() => video.paused, 'the pause');
    sizes.length = 0;
    await video.play();
    await until(() => sizes.length > 0, 'a frame after the pause');
  });

  it('end without an exception when the camera goes, and begin again with another', async () => {
    let failure: unknown;
    eachFrame(video, stopping.signal, take).catch((error: unknown) => (failure = error));
    await until(() => sizes.length > 0, 'a frame');
    for (const track of (video.srcObject as MediaStream).getTracks()) track.stop();
    video.srcObject = null;
    await until(() => video.videoWidth === 0, 'the empty video');
    sizes.length = 0;
    video.srcObject = await new FakeCameras().getUserMedia();
    await video.play();
    await until(() => sizes.length > 0, 'frames of the other camera');
    assert.isUndefined(failure);
  });
});
