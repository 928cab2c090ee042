import type { WardKioskElement } from '../../src/elements/kiosk/kiosk-element.js';
import { FakeSpeech, type FakeVoice } from '../support/fake-speech.js';
import { deepElements, nextEvent, settled, until, visibleText } from '../support/fixture.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { buttons, Hall, HALL, press, sees } from './ward-kiosk-kit.js';

const HOME = 'Cô bác cần gì?';
const LINH: FakeVoice = { lang: 'vi-VN', name: 'Linh' };
const ANN: FakeVoice = { lang: 'en-GB', name: 'Ann' };

describe('what ward-kiosk says aloud', () => {
  let hall: Hall;
  let speech: FakeSpeech;
  let given: [string, PropertyDescriptor | undefined][];

  beforeEach(() => {
    hall = new Hall();
    speech = new FakeSpeech();
    given = [];
    put('speechSynthesis', speech);
    // An engine's own takes no voice but its own.
    put('SpeechSynthesisUtterance', function (text: string) {
      return speech.createUtterance(text);
    });
  });

  afterEach(async () => {
    await hall.close();
    for (const [name, own] of given.reverse()) {
      if (own) Object.defineProperty(globalThis, name, own);
      else Reflect.deleteProperty(globalThis, name);
    }
  });

  /** For this test alone. */
  function put(name: string, value: unknown): void {
    given.push([name, Object.getOwnPropertyDescriptor(globalThis, name)]);
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }

  const begun = async (...voices: FakeVoice[]) => {
    speech.setVoices(...voices);
    const kiosk = await hall.show(HALL);
    await press(kiosk, 'Chạm để bắt đầu', HOME);
    return kiosk;
  };
  const offers = (kiosk: Element) =>
    [...buttons(kiosk).keys()].filter((words) => /Nghe đọc|Read aloud/.test(words));
  const ask = async (kiosk: WardKioskElement, words = 'Nghe đọc') => {
    // The first presses after the one that wakes it do nothing.
    await until(() => {
      if (!speech.current) buttons(kiosk).get(words)?.click();
      return speech.current;
    }, 'the first sentence');
    await settled(kiosk);
  };
  /** Everything, to the end. */
  const listen = async () => {
    for (;;) {
      const { length } = speech.said;
      speech.finish();
      if (speech.current) continue;
      await until(() => speech.said.length > length || isSilent(), 'the next sentence or the end');
      if (!speech.current) return;
    }
  };
  const isSilent = () => deepElements(document).some((each) => /Nghe đọc/.test(each.textContent));

  it('offers nothing where no voice of the language is, and never another language', async () => {
    const kiosk = await begun(ANN);
    assert.deepEqual(offers(kiosk), []);
    await press(kiosk, 'English', 'What do you need?');
    assert.deepEqual(offers(kiosk), ['Read aloud']);
    await ask(kiosk, 'Read aloud');
    assert.equal(speech.utterances[0]?.voice?.lang, 'en-GB');
    await press(kiosk, 'Tiếng Việt', HOME);
    assert.deepEqual(offers(kiosk), []);
    assert.isFalse(speech.speaking, 'English goes on over a Vietnamese screen');
  });

  it('offers it as soon as a voice of the language has come', async () => {
    const kiosk = await begun();
    assert.deepEqual(offers(kiosk), []);
    speech.setVoices(ANN, LINH);
    await settled(kiosk);
    assert.deepEqual(offers(kiosk), ['Nghe đọc']);
    await ask(kiosk);
    assert.deepEqual([...new Set(speech.utterances.map(({ voice }) => voice?.name))], ['Linh']);
  });

  it('reads the screen from its title down, at the voice’s own volume', async () => {
    const kiosk = await begun(LINH);
    await ask(kiosk);
    await listen();
    const all = speech.said.join(' | ');
    let from = 0;
    for (const words of [
      HOME,
      'hai phút',
      'Ghi tên vào, ra',
      'Hướng dẫn từng bước',
      'cho địa điểm',
    ]) {
      const at = all.indexOf(words, from);
      assert.isAtLeast(at, from, `“${words}” in its turn: ${all}`);
      from = at;
    }
    for (const utterance of speech.utterances) assert.notProperty(utterance, 'volume');
  });

  it('reads the list of guides, and nothing of what was typed there', async () => {
    const kiosk = await begun(LINH);
    await press(kiosk, 'Hướng dẫn từng bước', 'Tìm hướng dẫn');
    const field = deepElements(kiosk.shadowRoot ?? kiosk).find(
      (each) => each instanceof HTMLInputElement,
    );
    if (!(field instanceof HTMLInputElement)) throw new Error('no field');
    field.value = 'Trần Thị Ví Dụ 0900';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settled(kiosk);
    await ask(kiosk);
    await listen();
    assert.include(speech.said.join(' '), 'Tìm hướng dẫn');
    assert.notMatch(speech.said.join(' '), /Ví Dụ|0900/);
  });

  it('leaves a guide to its own button', async () => {
    const kiosk = await begun(LINH);
    await press(kiosk, 'Hướng dẫn từng bước', 'Tìm hướng dẫn');
    assert.lengthOf(offers(kiosk), 1);
    const guide = deepElements(kiosk.shadowRoot ?? kiosk).find((each) =>
      each.matches('[data-guide]'),
    );
    (guide as HTMLElement).click();
    await until(() => visibleText(kiosk).includes('Bắt đầu'), 'the guide');
    const bar = kiosk.shadowRoot?.querySelector('.bar');
    await until(() => !bar?.textContent?.includes('Nghe đọc'), 'the bar to have none');
    await until(() => offers(kiosk).length === 1, 'the guide to have one');
  });

  it('stops when it is told to, when the screen is left, and at the wipe', async () => {
    const kiosk = await begun(LINH);
    const leaves: (() => Promise<void>)[] = [
      () => press(kiosk, 'Thôi đọc', 'Nghe đọc'),
      () => press(kiosk, 'Mã QR cho', 'Đăng ký trên máy của cô bác'),
      () => press(kiosk, 'Quay lại', HOME),
      () => press(kiosk, 'Gọi người giúp', 'Mời người trực'),
      () => press(kiosk, 'Trang đầu', HOME),
    ];
    for (const [i, leave] of leaves.entries()) {
      await ask(kiosk);
      await leave();
      await until(
        () => !speech.speaking,
        `silence after way ${i}, not “${speech.current}” at: ${visibleText(kiosk)}`,
      );
    }
    await ask(kiosk);
    const reset = nextEvent(kiosk, 'kiosk-reset');
    await press(kiosk, 'Xong, xoá hết', 'Chạm để bắt đầu');
    await reset;
    assert.isFalse(speech.speaking);
  });

  it('takes whoever listens for somebody who is there', async () => {
    const ticks: (() => void)[] = [];
    const { setInterval } = globalThis;
    put('setInterval', (work: () => void, ms: number) => {
      if (ms === 1_000) ticks.push(work);
      return setInterval(work, ms);
    });
    let later = 0;
    const now = performance.now.bind(performance);
    performance.now = () => now() + later;
    try {
      const kiosk = await begun(LINH);
      const wait = async (seconds: number) => {
        later += seconds * 1_000;
        ticks.forEach((tick) => tick());
        await settled(kiosk);
      };
      await ask(kiosk);
      await wait(150);
      assert.isFalse(sees(kiosk, 'Cô bác còn ở đây không?'));
      await press(kiosk, 'Thôi đọc', 'Nghe đọc');
      await wait(150);
      assert.isTrue(sees(kiosk, 'Cô bác còn ở đây không?'));
    } finally {
      Reflect.deleteProperty(performance, 'now');
    }
  });
});
