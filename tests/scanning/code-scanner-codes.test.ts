/** Which codes a session tells of, and when. */
import type { CodeScanner, FrameReadEvent } from '../../src/scanning.js';
import { FakeDecoder } from '../support/fake-decoder.js';
import { until } from '../support/fixture.js';
import { qrPicture } from '../support/qr-picture.js';
import { Stage } from '../support/stage.js';
import { afterEach, beforeEach, describe, expect, it } from '../support/suite.js';

describe('the codes that a CodeScanner sees', () => {
  let stage: Stage;
  let cameras: Stage['cameras'];
  let video: HTMLVideoElement;
  let texts: string[];
  let kinds: string[];
  let choices: string[][];
  let session: Stage['session'];
  let scanner: CodeScanner;

  beforeEach(() => {
    stage = new Stage();
    ({ cameras, video, texts, kinds, choices, session } = stage);
    scanner = stage.session();
  });

  afterEach(() => stage.clear());

  it('reads a code held before the camera, once', async () => {
    cameras.show(qrPicture('HTTPS://PHUONG.EXAMPLE/#V12345'));
    await scanner.start(video);
    await until(() => texts.length > 0, 'a code');
    expect(texts).to.deep.equal(['HTTPS://PHUONG.EXAMPLE/#V12345']);
    expect(kinds).to.deep.equal(['starting', 'scanning']);
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
});
