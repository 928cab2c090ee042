/** Which camera a session opens, and what it does with its lens. */
import type { CodeScanner } from '../../src/scanning.js';
import { FakeDecoder } from '../support/fake-decoder.js';
import { until } from '../support/fixture.js';
import { Stage } from '../support/stage.js';
import { afterEach, beforeEach, describe, expect, it } from '../support/suite.js';

describe('the cameras of a CodeScanner', () => {
  let stage: Stage;
  let cameras: Stage['cameras'];
  let video: HTMLVideoElement;
  let memory: Map<string, string>;
  let session: Stage['session'];
  let scanner: CodeScanner;

  beforeEach(() => {
    stage = new Stage();
    ({ cameras, video, memory, session } = stage);
    scanner = stage.session();
  });

  afterEach(() => stage.clear());

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

  it('opens any other camera while the one it remembers is busy, and does not forget that', async () => {
    memory.set('ward-camera', 'desk');
    cameras.cameras = [{ id: 'desk', busy: true }, { id: 'rear' }];
    await scanner.start(video);
    expect(scanner.state).to.include({ kind: 'scanning', camera: 'rear' });
    expect(memory.get('ward-camera')).to.equal('desk');

    cameras.cameras = [{ id: 'desk' }, { id: 'rear' }];
    await scanner.start(video);
    expect(scanner.state, 'once it is free').to.include({ camera: 'desk' });
  });

  it('opens another camera where the likeliest is busy, and says busy where all are', async () => {
    cameras.cameras = [{ id: 'rear', busy: true }, { id: 'desk' }];
    await scanner.start(video);
    expect(scanner.state).to.include({ kind: 'scanning', camera: 'desk' });
    memory.clear();
    cameras.cameras = [
      { id: 'rear', busy: true },
      { id: 'desk', busy: true },
    ];
    await scanner.start(video);
    expect(scanner.state).to.deep.equal({ kind: 'failed', reason: 'busy' });
    expect(cameras.live).to.deep.equal([]);
  });

  it('asks no second time where the remembered camera was refused', async () => {
    memory.set('ward-camera', 'rear');
    cameras.error = 'NotAllowedError';
    await scanner.start(video);
    expect(cameras.asked).to.have.length(1);
    expect(scanner.state).to.deep.equal({ kind: 'failed', reason: 'refused' });
  });

  it('works where the browser keeps nothing', async () => {
    const refuse = () => {
      throw new DOMException('no storage', 'SecurityError');
    };
    const forgetful = session({ memory: { getItem: refuse, setItem: refuse, removeItem: refuse } });
    await forgetful.start(video);
    expect(forgetful.state.kind).to.equal('scanning');
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

  it('sets lamp and zoom one after the other, and says at once what is wished', async () => {
    cameras.cameras = [{ id: 'rear', zoom: { min: 1, max: 4, step: 0.5 }, torch: true }];
    await scanner.start(video);
    let obey = () => {};
    cameras.lens = new Promise((resolve) => (obey = resolve));
    const all = Promise.all([scanner.torch(true), ...[2, 2.5, 3].map((x) => scanner.zoom(x))]);
    const zoom = { min: 1, max: 4, step: 0.5, value: 3 };
    expect(scanner.state).to.deep.include({ torchOn: true, zoom });
    obey();
    await all;
    expect(scanner.state).to.deep.include({ torchOn: true, zoom });
    expect(cameras.applied, 'what was overtaken is left out').to.deep.equal([
      { advanced: [{ torch: true }] },
      { advanced: [{ torch: true, zoom: 3 }] },
    ]);
  });

  it('says that the lamp is off where it does not obey, and zooms all the same', async () => {
    cameras.cameras = [{ id: 'rear', zoom: { min: 1, max: 4 }, torch: true, torchFails: true }];
    await scanner.start(video);
    await Promise.all([scanner.torch(true), scanner.zoom(2)]);
    expect(scanner.state).to.deep.include({ torchOn: false });
    expect(cameras.applied.at(-1)).to.deep.equal({ advanced: [{ zoom: 2 }] });
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
});
