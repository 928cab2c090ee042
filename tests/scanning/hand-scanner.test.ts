import fc from 'fast-check';
import { HandScanEvent } from '../../src/scanning/hand-scan-event.js';
import { HandScanFailedEvent } from '../../src/scanning/hand-scan-failed-event.js';
import { HandScanner } from '../../src/scanning/hand-scanner.js';
import {
  active,
  altCode,
  asciiKey,
  BACKSPACE,
  ENTER,
  Keyboard,
  LINE_FEED,
  TAB,
  type KeyPress,
} from '../support/key-presses.js';
import { afterEach, beforeEach, describe, expect, it } from '../support/suite.js';

const VENUE = 'HTTPS://PHUONG.EXAMPLE/CHECK-IN#VABCDWWEEOOAADDSFRXJZ234567';
const CARD = '001099012345||Nguyễn Thị Ví Dụ|01011999|Nữ|Số 1, Phường Mạo Khê|02022022';
const INJECTED = (key: string): KeyPress => ({ key, code: '' });

const keys = (text: string) => [...text].map(asciiKey);

let scanner: HandScanner;
let keyboard: Keyboard;
let scans: string[];
let failures: string[];
let holder: HTMLElement;
let field: HTMLInputElement;

beforeEach(() => {
  scans = [];
  failures = [];
  holder = document.createElement('form');
  field = document.createElement('input');
  holder.append(field);
  holder.addEventListener('submit', (event) => {
    event.preventDefault();
    failures.push('the form was sent');
  });
  document.body.append(holder);
  field.focus();
  scanner = new HandScanner();
  scanner.addEventListener('hand-scan', (event) => {
    scans.push((event as HandScanEvent).text);
  });
  scanner.addEventListener('hand-scan-failed', (event) => {
    failures.push((event as HandScanFailedEvent).reason);
  });
  scanner.start();
  keyboard = new Keyboard();
});

afterEach(() => {
  scanner.stop();
  holder.remove();
});

/** Runs a property on a fresh field and a scanner that has learned nothing. */
function always<T extends [unknown, ...unknown[]]>(
  arbitraries: { [I in keyof T]: fc.Arbitrary<T[I]> },
  check: (...values: T) => void,
): void {
  fc.assert(
    fc.property(...arbitraries, (...values) => {
      scanner.start();
      scans.length = failures.length = 0;
      field.value = '';
      field.focus();
      check(...values);
    }),
    { numRuns: 150 },
  );
}

/** What codes say: printable ASCII, not one key again and again. */
const text = (minLength: number) =>
  fc
    .string({
      unit: fc.integer({ min: 32, max: 126 }).map((c) => String.fromCharCode(c)),
      minLength,
    })
    .filter((value) => new Set(value).size > 1 && !/^\][A-Za-z][0-9A-Za-z]/.test(value));
/** From a USB scanner to a slow Bluetooth one. */
const scannerGaps = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1 }),
  fc.array(fc.integer({ min: 12, max: 34 }), { minLength: 1 }),
);
const personGaps = fc.array(fc.integer({ min: 45, max: 400 }), { minLength: 1 });

describe('HandScanner, what scanners type', () => {
  const endings: Record<string, readonly KeyPress[]> = {
    'Enter (CR)': [ENTER],
    LF: [LINE_FEED],
    TAB: [TAB],
    'CR LF': [ENTER, LINE_FEED],
    'Enter twice': [ENTER, ENTER],
    'the Enter of the number pad': [{ key: 'Enter', code: 'NumpadEnter' }],
  };
  for (const [name, ending] of Object.entries(endings)) {
    it(`gives any text ended by ${name} letter for letter, and leaves the field alone`, () => {
      always([text(6), scannerGaps], (text, gaps) => {
        field.value = 'Chợ';
        field.setSelectionRange(1, 2);
        keyboard.wait(1_000).type(text, gaps).pressAll(ending, 10).settle();
        expect(scans).to.deep.equal([text]);
        expect(failures).to.deep.equal([]);
        expect([field.value, field.selectionStart, field.selectionEnd]).to.deep.equal([
          'Chợ',
          1,
          2,
        ]);
      });
    });
  }

  it('takes a pause for the end where the scanner sends none', () => {
    always([text(10), scannerGaps], (text, gaps) => {
      keyboard.wait(1_000).type(text, gaps).settle();
      expect(scans).to.deep.equal([text]);
      expect(field.value).to.equal('');
    });
  });

  it('notices that pause by itself', async () => {
    const scanned = new Promise((resolve) => {
      scanner.addEventListener('hand-scan', resolve);
    });
    keyboard.type(VENUE, 3);
    expect(scans).to.deep.equal([]);
    await scanned;
    expect(scans).to.deep.equal([VENUE]);
  });

  it('tells two scans in a row apart', () => {
    keyboard.type('001099012345', 3).press(ENTER).type('001099054321', 3).press(ENTER);
    expect(scans).to.deep.equal(['001099012345', '001099054321']);
  });

  it('understands a Bluetooth scanner that stumbles', () => {
    keyboard.type(VENUE, [25, 30, 22, 70, 28, 15, 41, 27]).press(ENTER);
    expect(scans).to.deep.equal([VENUE]);
    expect(field.value).to.equal('');
  });

  for (const at of [6, 30, VENUE.length - 3, VENUE.length]) {
    it(`reports no half text of a scan that stalls after ${at} characters`, () => {
      const button = document.createElement('button');
      holder.append(button);
      keyboard.type(VENUE, 3).press(ENTER).wait(2_000);
      button.focus();
      keyboard.type(VENUE.slice(0, at), 3).wait(300).type(VENUE.slice(at), 3).wait(3).press(ENTER);
      expect(scans).to.deep.equal([VENUE]);
      expect(new Set(failures)).to.deep.equal(new Set(['incomplete']));
      keyboard.wait(2_000).type(VENUE, 3).press(ENTER);
      expect(scans).to.deep.equal([VENUE, VENUE]);
    });
  }

  it('drops more than any code holds, and goes on', () => {
    keyboard.type('AB'.repeat(2_200), 1).press(ENTER).wait(1_000);
    expect(failures).to.deep.equal(['too-long']);
    keyboard.type(VENUE, 3).press(ENTER);
    expect(scans).to.deep.equal([VENUE]);
    expect(field.value).to.equal('');
  });

  it('leaves out an AIM id, STX and ETX', () => {
    const control = (key: string): KeyPress => ({
      key,
      code: `Key${key.toUpperCase()}`,
      ctrl: true,
    });
    keyboard.pressAll([control('b'), ...keys(`]Q1${VENUE}`), control('c'), ENTER], 3);
    expect(scans).to.deep.equal([VENUE]);
  });

  it('keeps GS within a text, and lets no function key of a scan reach the page', () => {
    const seen: string[] = [];
    field.addEventListener('keydown', ({ key }) => seen.push(key));
    field.addEventListener('keyup', ({ key }) => seen.push(key));
    const gs: KeyPress = { key: ']', code: 'BracketRight', ctrl: true };
    const f5: KeyPress = { key: 'F5', code: 'F5' };
    keyboard.pressAll([...keys('0104912345'), gs, f5, ...keys('10AB'), ENTER], 3);
    expect(scans).to.deep.equal(['0104912345\x1d10AB']);
    expect(seen).to.deep.equal([...'001100']);
  });

  it('is not misled by Caps Lock', () => {
    const inverted = [...VENUE].map((char) => {
      const key = asciiKey(char);
      return { ...key, key: /[A-Z]/.test(char) ? char.toLowerCase() : char, caps: true };
    });
    keyboard.pressAll([...inverted, ENTER], 3);
    expect(scans).to.deep.equal([VENUE]);
  });
});

describe('HandScanner and Vietnamese', () => {
  it('reads what the keys were where the system has the Vietnamese layout', () => {
    // Its top row has letters and tone marks.
    const row = 'đăâêô\u0300\u0309\u0303\u0301\u0323';
    const presses = keys('001099012345|AB').map((press) =>
      press.code?.startsWith('Digit')
        ? { ...press, key: row[Number(press.key)] ?? press.key }
        : press,
    );
    keyboard.pressAll([...presses, ENTER], 3);
    expect(scans).to.deep.equal(['001099012345|AB']);
    expect(field.value).to.equal('');
    // A person who rolls those keys means the letters.
    keyboard.wait(1_000).pressAll(presses.slice(0, 6), 20).settle();
    expect(field.value).to.equal('đđăđ\u0323\u0323');
  });

  for (const key of ['Process', 'Unidentified', 'a']) {
    it(`reads what the keys were while an input method composes (key “${key}”)`, () => {
      const presses = keys(VENUE).map((press) => ({ ...press, key, composing: true, puts: 'ư' }));
      keyboard.pressAll([...presses, { ...ENTER, key: 'Process', composing: true }], 4);
      expect(scans).to.deep.equal([VENUE]);
      expect(field.value).to.equal('');
      expect(active()).to.equal(field);
    });
  }

  it('says that Unikey rewrote a scan, wherever in the text it did', () => {
    always([fc.integer({ min: 1, max: VENUE.length - 8 })], (at) => {
      // The second of two letters is taken away, the first erased, and â sent instead.
      const presses = [...keys(`${VENUE.slice(0, at)}A`), BACKSPACE, INJECTED('Â')];
      keyboard.wait(1_000).pressAll([...presses, ...keys(VENUE.slice(at)), ENTER], 2);
      expect(failures).to.deep.equal(['input-method']);
      expect(scans).to.deep.equal([]);
      expect(field.value).to.equal('');
    });
  });

  it('does not take a W that Telex made Ư for part of the code', () => {
    keyboard.pressAll([...keys('CODE/12'), INJECTED('Ư'), ...keys('345'), ENTER], 2);
    expect(failures).to.deep.equal(['input-method']);
  });

  it('says so where the input method hides every key', () => {
    const hidden = { key: 'Unidentified', composing: true, puts: 'x' };
    keyboard.pressAll([...Array.from({ length: 20 }, () => hidden), ...keys('12'), ENTER], 3);
    expect(failures).to.deep.equal(['input-method']);
  });

  it('leaves every letter to a person who types with Unikey, however fast it rewrites', () => {
    keyboard.type('xin nguoi', 60).wait(60);
    keyboard.pressAll(
      [...'iou'].flatMap(() => BACKSPACE),
      1,
    );
    keyboard.pressAll([...'ười anh chị em'].map(INJECTED), 1).settle();
    expect(field.value).to.equal('xin người anh chị em');
    expect([...scans, ...failures]).to.deep.equal([]);
  });

  it('reads names sent as Unicode', () => {
    const presses = [...CARD].map((c) => (/[ -~]/.test(c) ? asciiKey(c) : INJECTED(c)));
    keyboard.pressAll([...presses, ENTER], 3);
    expect(scans).to.deep.equal([CARD]);
    expect(field.value).to.equal('');
  });

  it('reads names sent as Alt codes, of Unicode or of the bytes of UTF-8', () => {
    const bytes = (char: string) => [...new TextEncoder().encode(char)].map((byte) => `0${byte}`);
    const seen: string[] = [];
    field.addEventListener('input', () => seen.push(field.value));
    const ways = [(char: string) => [`0${char.codePointAt(0)}`], bytes];
    for (const way of ways) {
      const presses = [...CARD].flatMap((char) =>
        /[ -~]/.test(char) ? [asciiKey(char)] : way(char).flatMap((code) => altCode(code, 'x')),
      );
      keyboard.pressAll([...presses, ENTER], 3).wait(1_000);
      expect(scans.pop()).to.equal(CARD);
      expect(field.value).to.equal('');
    }
    expect(seen.join('')).to.not.include('x');
  });

  it('reads a scanner that sends every character as an Alt code', () => {
    const presses = [...'001099012345'].flatMap((char) => altCode(`0${char.charCodeAt(0)}`, char));
    keyboard.pressAll([...presses, ENTER], 3);
    expect(scans).to.deep.equal(['001099012345']);
    expect(field.value).to.equal('');
  });

  it('mends UTF-8 typed byte by byte, only if all of it is that', () => {
    const windows1252 = (text: string) =>
      new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
    const typed = (text: string) =>
      [...text].map((c) => (/[ -~]/.test(c) ? asciiKey(c) : INJECTED(c)));
    keyboard.pressAll([...typed(windows1252(CARD)), ENTER], 2).wait(1_000);
    keyboard.pressAll([...typed('001099012345|Hà Ñ'), ENTER], 2).wait(1_000);
    keyboard.pressAll([...typed('001099012345|Nguy?n Th? V'), ENTER], 2);
    expect(scans).to.deep.equal([CARD, '001099012345|Hà Ñ', '001099012345|Nguy?n Th? V']);
  });
});

describe('HandScanner, what people type', () => {
  it('never takes a person for a scanner, and swallows nothing', () => {
    const letter = text(1).map(keys);
    const press = fc.oneof(letter, fc.constant([BACKSPACE]), fc.constant([TAB]));
    always([fc.array(press), personGaps], (presses, gaps) => {
      const all = presses.flat();
      keyboard.wait(1_000).pressAll(all, gaps).settle();
      const expected = all.reduce(
        (value, { key }) =>
          key === 'Backspace' ? value.slice(0, -1) : key === 'Tab' ? value : value + key,
        '',
      );
      expect(field.value).to.equal(expected);
      expect([...scans, ...failures]).to.deep.equal([]);
    });
  });

  it('gives rolled keys back to the field in order', () => {
    const roll = fc.tuple(text(2), fc.integer({ min: 1, max: 30 }));
    always([fc.array(roll)], (rolls) => {
      keyboard.wait(1_000);
      const short = rolls.map(([text, gap]) => [text.slice(0, 5), gap] as const);
      for (const [text, gap] of short) keyboard.wait(150).type(text, gap);
      keyboard.settle();
      expect(field.value).to.equal(short.map(([text]) => text).join(''));
      expect([...scans, ...failures]).to.deep.equal([]);
    });
  });

  it('keeps a person who rolls pairs and goes on typing apart from a scanner', () => {
    const quick = fc.integer({ min: 20, max: 34 });
    const slow = fc.integer({ min: 70, max: 140 });
    always([text(1), fc.array(fc.tuple(quick, slow), { minLength: 3 })], (text, pairs) => {
      keyboard.wait(1_000).type(text, pairs.flat()).settle();
      expect(field.value).to.equal(text);
      expect([...scans, ...failures]).to.deep.equal([]);
    });
  });

  it('tells people and scanners apart in any order', () => {
    const turn = fc.oneof(
      fc.record({ text: text(6), gaps: scannerGaps, scan: fc.constant(true) }),
      fc.record({ text: text(1), gaps: personGaps, scan: fc.constant(false) }),
    );
    always([fc.array(turn)], (turns) => {
      for (const { text, gaps, scan } of turns) {
        keyboard.wait(400).type(text, gaps);
        if (scan) keyboard.press(ENTER);
      }
      keyboard.settle();
      const texts = (wanted: boolean) =>
        turns.filter(({ scan }) => scan === wanted).map(({ text }) => text);
      expect(scans).to.deep.equal(texts(true));
      expect(failures).to.deep.equal([]);
      expect(field.value).to.equal(texts(false).join(''));
    });
  });

  it('lets Enter send a form after a short rolled text', () => {
    keyboard.type('1234', 20).wait(20).press(ENTER);
    expect(failures).to.deep.equal(['the form was sent']);
    expect(field.value).to.equal('1234');
    keyboard.wait(500).type('567890', 20).wait(200).press(ENTER);
    expect(failures).to.deep.equal(['the form was sent', 'the form was sent']);
    expect(field.value).to.equal('1234567890');
  });

  it('lets a shortcut through right after a roll of the fingers', () => {
    const seen: string[] = [];
    field.addEventListener('keydown', ({ key, ctrlKey }) => {
      if (ctrlKey) seen.push(`${key}, ${field.value}`);
    });
    keyboard.type('1234', 20).wait(40).press({ key: 's', code: 'KeyS', ctrl: true });
    expect(seen).to.deep.equal(['s, 1234']);
  });

  it('counts as a person what is as fast as the fastest, key after key', () => {
    keyboard.type('cong hoa xa hoi', 38).wait(38).press(TAB).settle();
    expect(field.value).to.equal('cong hoa xa hoi');
    expect([...scans, ...failures]).to.deep.equal([]);
  });

  it('is not misled by a held key or by pasting', () => {
    keyboard.type('a', 100);
    const held = { ...asciiKey('a'), repeat: true };
    keyboard
      .pressAll(
        Array.from({ length: 30 }, () => held),
        30,
      )
      .wait(30)
      .press(TAB);
    keyboard.wait(500).press({ key: 'v', code: 'KeyV', ctrl: true, puts: VENUE }).settle();
    expect(field.value).to.equal(`${'a'.repeat(31)}${VENUE}`);
    expect([...scans, ...failures]).to.deep.equal([]);
  });

  it('gives held letters back when it is stopped, and hears nothing afterwards', () => {
    keyboard.type('ABCDEF', 5);
    expect(field.value).to.equal('ABC');
    scanner.stop();
    expect(field.value).to.equal('ABCDEF');
    keyboard.wait(500).type(VENUE, 3).press({ key: 'Tab', code: 'Tab' });
    expect(scans).to.deep.equal([]);
  });

  it('does without keys that a browser makes up when it fills in a form', () => {
    field.dispatchEvent(new Event('keydown', { bubbles: true }));
    keyboard.type(VENUE, 3).press(ENTER);
    expect(scans).to.deep.equal([VENUE]);
  });
});

describe('HandScanner and the page', () => {
  it('presses no focused button, with Enter or with Space', () => {
    const button = document.createElement('button');
    button.type = 'button';
    let presses = 0;
    button.addEventListener('click', () => presses++);
    holder.append(button);
    button.focus();
    keyboard.type('A B CDE FG', 5).press(ENTER);
    expect(scans).to.deep.equal(['A B CDE FG']);
    expect(presses).to.equal(0);
    keyboard.wait(1_000).press(asciiKey(' ')).wait(400).press(ENTER);
    expect(presses, 'a person presses it').to.equal(2);
  });

  it('cleans fields inside shadow roots, and tells them', () => {
    const host = document.createElement('div');
    const inner = document.createElement('textarea');
    host.attachShadow({ mode: 'open' }).append(inner);
    holder.append(host);
    inner.value = 'Ghi chú';
    inner.focus();
    let told = '';
    holder.addEventListener('input', () => (told = inner.value));
    keyboard.type(VENUE, 3).press(ENTER);
    expect([inner.value, told]).to.deep.equal(['Ghi chú', 'Ghi chú']);
  });

  it('puts right a list, and boxes that pass the focus on', () => {
    const list = document.createElement('select');
    list.append(new Option('Nam'), new Option('Hà Nội'));
    holder.append(list);
    list.focus();
    list.addEventListener('keydown', ({ key }) => {
      if (key === 'H') list.selectedIndex = 1;
    });
    keyboard.type(VENUE, 3).press(ENTER).wait(1_000);
    expect(list.selectedIndex).to.equal(0);
    const boxes = [0, 1, 2, 3].map(() => document.createElement('input'));
    boxes.forEach((box, i) => box.addEventListener('input', () => boxes[i + 1]?.focus()));
    holder.append(...boxes);
    boxes[0]?.focus();
    keyboard.type(VENUE, 3).press(ENTER);
    expect(boxes.map(({ value }) => value)).to.deep.equal(['', '', '', '']);
    expect(active()).to.equal(boxes[0]);
    expect(scans).to.deep.equal([VENUE, VENUE]);
  });

  it('takes its letters out of text that is edited in place', () => {
    const editor = document.createElement('div');
    editor.contentEditable = 'true';
    editor.textContent = 'Kính gửi';
    holder.append(editor);
    editor.focus();
    getSelection()?.selectAllChildren(editor);
    getSelection()?.collapseToEnd();
    keyboard.type(VENUE, 3).press(ENTER);
    expect(scans).to.deep.equal([VENUE]);
    expect(editor.textContent).to.equal('Kính gửi');
  });
});

describe('HandScanner, stopped by what it found', () => {
  const seconds = { 'CR CR': ENTER, 'CR LF': LINE_FEED, 'CR TAB': TAB };
  /** What came to the button that the page went on to. */
  let seen: string[];
  let button: HTMLButtonElement;

  /** As a page that reacts to a scan. */
  function goOn(): void {
    scanner.stop();
    button.focus();
  }

  beforeEach(() => {
    seen = [];
    button = document.createElement('button');
    button.type = 'button';
    const note = ({ type, key }: KeyboardEvent) => seen.push(`${type} ${key}`);
    button.addEventListener('keydown', note);
    button.addEventListener('keyup', note);
    button.addEventListener('click', () => seen.push('pressed'));
    holder.append(button);
    scanner.addEventListener('hand-scan', goOn);
  });

  for (const [name, second] of Object.entries(seconds)) {
    it(`keeps the rest of ${name} from the page`, () => {
      keyboard.type(VENUE, 3).pressAll([ENTER, second], [3, 60]).wait(300);
      expect(scans).to.deep.equal([VENUE]);
      expect(seen).to.deep.equal([]);
      keyboard.press(ENTER);
      expect(seen, 'a person').to.deep.equal(['keydown Enter', 'pressed', 'keyup Enter']);
    });

    it(`and where it is started again at once, with ${name}`, () => {
      scanner.addEventListener('hand-scan', () => scanner.start());
      const scan = [...keys(VENUE), ENTER, second];
      keyboard.pressAll(scan, 10);
      expect(seen).to.deep.equal([]);
      keyboard.wait(1_000).pressAll(scan, 10);
      expect(scans).to.deep.equal([VENUE, VENUE]);
      expect(seen.filter((what) => /Enter|Tab|j$|pressed/.test(what))).to.deep.equal([]);
    });
  }

  it('keeps back all of an Enter that is pressed within 100 ms, and nothing of a later one', () => {
    const gap = fc.integer({ min: 0, max: 1_000 });
    always([gap], (gap) => {
      seen.length = 0;
      keyboard.wait(1_000).type(VENUE, 3).press(ENTER).wait(gap).press(ENTER);
      expect(seen).to.deep.equal(gap <= 100 ? [] : ['keydown Enter', 'pressed', 'keyup Enter']);
    });
  });

  it('hears no other key, however soon', () => {
    keyboard.type(VENUE, 3).press(ENTER);
    field.focus();
    keyboard.type('xin chao', 5).wait(5).press({ key: 'Control', code: 'ControlLeft' }).settle();
    expect(field.value).to.equal('xin chao');
    expect(scans).to.deep.equal([VENUE]);
  });

  it('keeps back the terminator of a scan that stalled before it', () => {
    keyboard.type(VENUE, 3).wait(300).press(ENTER);
    expect(scans).to.deep.equal([VENUE]);
    expect(seen).to.deep.equal([]);
    keyboard.wait(1_000).press(ENTER);
    expect(seen).to.include('pressed');
  });

  it('lets the key through that showed a scan to be over', () => {
    let reached = '';
    holder.addEventListener('keydown', ({ key }) => (reached += key));
    keyboard.type(VENUE, 3).wait(1_000).press(asciiKey('a'));
    expect(scans).to.deep.equal([VENUE]);
    expect(reached).to.equal(`${VENUE.slice(0, 3)}a`);
    keyboard.type('bcdef', 3);
    expect(reached).to.equal(`${VENUE.slice(0, 3)}abcdef`);
  });

  it('leaves nothing behind', async () => {
    const left = new Promise<void>((resolve) => {
      const target = new EventTarget();
      target.addEventListener = (_type: string, _listener: unknown, options: unknown) => {
        const { signal } = options as { signal: AbortSignal };
        signal.addEventListener('abort', () => resolve());
      };
      scanner.addEventListener('hand-scan', () => scanner.start(target));
      keyboard.type(VENUE, 3).press(ENTER);
    });
    scanner.stop();
    await left;
  });
});
