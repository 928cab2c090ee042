import { Reader } from '../../src/speech/reader.js';
import type { ReadEndEvent, ReadRangeEvent } from '../../src/speech/read-events.js';
import { FakeSpeech } from '../support/fake-speech.js';
import { mutedPlayer, wavUrl } from '../support/wav.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';

const PIECES = [
  { id: 'title', text: 'Mở máy' },
  { id: 'text', text: 'Bấm nút xanh. Chờ mã.' },
];

/** Real sound, really played: only muted. */
describe('a recording', () => {
  let url = '';
  beforeEach(() => void (url = wavUrl(2.5)));
  afterEach(() => URL.revokeObjectURL(url));

  function play(sentences: readonly number[], reader: Reader, from = url, rate = 2) {
    const seen: string[] = [];
    const texts = new Map(PIECES.map(({ id, text }) => [id, text]));
    reader.addEventListener('sentence', (event) => {
      const { id, start, end } = event as ReadRangeEvent;
      seen.push(texts.get(id)?.slice(start, end) ?? '');
    });
    reader.addEventListener('end', (event) => seen.push((event as ReadEndEvent).outcome));
    const outcome = reader.read(PIECES, {
      language: 'vi',
      rate,
      recording: { url: from, sentences },
    });
    return { outcome, seen };
  }

  it('is played to its end and lights its sentences', async () => {
    const reader = new Reader({ synthesis: undefined, createAudio: mutedPlayer });
    const { outcome, seen } = play([0, 0.7, 1.4], reader, url, 1);
    assert.equal(await outcome, 'finished');
    assert.deepEqual(seen, ['Mở máy', 'Bấm nút xanh.', 'Chờ mã.', 'finished']);
  });

  it('of another number of sentences is played, and lights none', async () => {
    const reader = new Reader({ synthesis: undefined, createAudio: mutedPlayer });
    const { outcome, seen } = play([0, 0.5], reader);
    assert.equal(await outcome, 'finished');
    assert.deepEqual(seen, ['finished']);
  });

  it('falls silent when told to', async () => {
    let player: HTMLMediaElement | undefined;
    const reader = new Reader({
      synthesis: undefined,
      createAudio: (from) => (player = mutedPlayer(from)),
    });
    const { outcome, seen } = play([0, 0.5, 0.8], reader);
    await new Promise((resolve) => reader.addEventListener('sentence', resolve, { once: true }));
    reader.stop();
    assert.equal(await outcome, 'stopped');
    assert.isTrue(player?.paused);
    assert.deepEqual(seen, ['Mở máy', 'stopped']);
  });

  it('that cannot be had is read by a voice instead', async () => {
    const speech = new FakeSpeech({ lang: 'vi' });
    const reader = new Reader({
      synthesis: speech,
      createUtterance: speech.createUtterance,
      createAudio: mutedPlayer,
    });
    const { outcome } = play([0, 0.5, 0.8], reader, 'data:audio/wav;base64,AAAA');
    for (let spoken = 0; spoken < 3;) {
      await new Promise((resolve) => setTimeout(resolve));
      if (!speech.speaking) continue;
      speech.finish();
      spoken++;
    }
    assert.equal(await outcome, 'finished');
    assert.deepEqual(speech.said, ['Mở máy', 'Bấm nút xanh.', 'Chờ mã.']);
  });

  it('that stalls without a word is given up after ten seconds, and not before', async () => {
    const looks = new Map<() => void, number>();
    const wait = (ms: number) => {
      for (const [look, every] of looks) for (let at = every; at <= ms; at += every) look();
    };
    let at = 0;
    let player: HTMLMediaElement | undefined;
    const reader = new Reader({
      synthesis: undefined,
      every: (ms, look) => {
        looks.set(look, ms);
        return () => looks.delete(look);
      },
      // As where the network drops: it plays on, and comes no further.
      createAudio: (from) => {
        player = mutedPlayer(from);
        player.play = () => Promise.resolve();
        return Object.defineProperty(player, 'currentTime', { get: () => at });
      },
    });
    const { outcome, seen } = play([0, 0.5, 0.8], reader);
    wait(9_000);
    at = 0.6;
    wait(10_000);
    assert.isTrue(reader.isReading, 'it went on in between');
    wait(1_000);
    assert.equal(await outcome, 'failed');
    assert.deepEqual(seen, ['failed']);
    assert.isFalse(player?.hasAttribute('src'), 'it is not loaded any more');
    assert.equal(looks.size, 0);
  });

  it('that cannot be had, without a voice, has failed', async () => {
    const reader = new Reader({ synthesis: undefined, createAudio: mutedPlayer });
    const { outcome } = play([0], reader, 'data:audio/wav;base64,AAAA');
    assert.equal(await outcome, 'failed');
  });
});
