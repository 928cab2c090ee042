/** Keys that a real browser gets from outside, as fast as a hand scanner types and as a person does. */
import { writeFileSync } from 'node:fs';
import { after, before, beforeEach } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { complaints, launch, temporaryFolder } from '../support/e2e.js';
import { asciiKey, ENTER, LINE_FEED, TAB, type KeyPress } from '../support/key-presses.js';
import { KeySender } from '../support/key-sender.js';
import { startServer, type RunningServer } from '../support/server.js';
import { describe, expect, it } from '../support/suite.js';

const TEXT = 'https://phuong.example/Check-in#V AADDWW 234567';

const PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8"><link rel="icon" href="data:,">
<title>Máy quét</title><script type="module" src="page.js"></script>
<form><label>Họ tên <input name="name" value="Nguyễn Thị"></label><button>Gửi</button></form>
<button id="agree">Đồng ý</button></html>`;

const SCRIPT = `import { HandScanner } from '/wardkit/scanning/hand-scanner.js';
globalThis.log = [];
// Each key says when it was pressed; how late a busy machine brings it must not matter here.
const { setTimeout } = globalThis;
globalThis.setTimeout = (work, delay) => setTimeout(work, delay * 50);
const scanner = new HandScanner();
scanner.addEventListener('hand-scan', ({ text }) => log.push(text));
scanner.addEventListener('hand-scan-failed', ({ reason }) => log.push('failed: ' + reason));
scanner.start();
document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  log.push('form sent');
});
document.querySelector('#agree').addEventListener('click', () => log.push('agreed'));
globalThis.scanner = scanner;
globalThis.ready = true;`;

/** A page that goes on as soon as it has the code. */
const ELEMENT_PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8">
<link rel="icon" href="data:,"><title>Máy quét</title><script type="module" src="element.js">
</script><button id="agree">Đồng ý</button></html>`;

const ELEMENT_SCRIPT = `import '/wardkit/wardkit.min.js';
globalThis.log = [];
const element = document.createElement('ward-code-scanner');
const agree = document.querySelector('#agree');
agree.addEventListener('click', () => log.push('agreed'));
element.addEventListener('code-scan', ({ text }) => {
  log.push(text);
  if (location.hash === '#removes') element.remove();
  else element.paused = true;
  agree.focus();
});
// The hand scanner is on before anything is known of the camera, of which there is none.
element.addEventListener('scan-error', () => (globalThis.ready = true));
document.body.prepend(element);`;

describe('a hand scanner before a real browser', () => {
  const folder = temporaryFolder();
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  let keyboard: KeySender;
  let wrong: string[];

  before(async () => {
    writeFileSync(folder.file('index.html'), PAGE);
    writeFileSync(folder.file('page.js'), SCRIPT);
    writeFileSync(folder.file('element.html'), ELEMENT_PAGE);
    writeFileSync(folder.file('element.js'), ELEMENT_SCRIPT);
    server = await startServer({ folders: { '/hand/': folder.path } });
    browser = await launch();
  });

  after(async () => {
    await browser.close();
    await server.close();
    folder.remove();
  });

  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage();
    wrong = complaints(page);
    keyboard = new KeySender(await page.context().newCDPSession(page));
    await open('');
  });

  async function open(path: string): Promise<void> {
    await page.goto(`${server.url}hand/${path}`);
    await page.waitForFunction(() => 'ready' in globalThis);
  }

  const name = () => page.getByLabel('Họ tên');
  const log = () => page.evaluate(() => (globalThis as unknown as { log: string[] }).log);

  const press = (presses: readonly KeyPress[], gap: number) => keyboard.press(presses, gap);

  const keys = (text: string) => [...text].map(asciiKey);

  it('leaves the field and its form as they were', async () => {
    await name().focus();
    await name().evaluate((field: HTMLInputElement) => field.setSelectionRange(2, 5));
    await press([...keys(TEXT), ENTER], 3);
    expect(await log()).to.deep.equal([TEXT]);
    expect(
      await name().evaluate((field: HTMLInputElement) => [
        field.value,
        field.selectionStart,
        field.selectionEnd,
      ]),
    ).to.deep.equal(['Nguyễn Thị', 2, 5]);
    expect(wrong).to.deep.equal([]);
  });

  for (const [ending, terminator] of Object.entries({ Enter: ENTER, Tab: TAB, LF: LINE_FEED })) {
    it(`does not press the focused button, nor leave it, when it ends with ${ending}`, async () => {
      await page.locator('#agree').focus();
      await press([...keys(TEXT), terminator], 25);
      expect(await log()).to.deep.equal([TEXT]);
      expect(await page.evaluate(() => document.activeElement?.id)).to.equal('agree');
      await press([asciiKey(' ')], 900);
      expect(await log(), 'a person presses it').to.deep.equal([TEXT, 'agreed']);
    });
  }

  const endings = Object.entries({
    'Enter twice': [ENTER, ENTER],
    'CR LF': [ENTER, LINE_FEED],
    'Enter and Tab': [ENTER, TAB],
  });
  const reactions = {
    'stops the scanner': '',
    'pauses the element': 'element.html',
    'removes the element': 'element.html#removes',
  };
  for (const [reaction, path] of Object.entries(reactions)) {
    for (const [ending, terminators] of endings) {
      it(`keeps all of ${ending} from a page that ${reaction} and goes on to a button`, async () => {
        if (path !== '') await open(path);
        await page.evaluate(() => {
          const { log, scanner } = globalThis as unknown as {
            log: string[];
            scanner?: EventTarget & { stop(): void };
          };
          const agree = document.querySelector<HTMLElement>('#agree');
          scanner?.addEventListener('hand-scan', () => {
            scanner.stop();
            agree?.focus();
          });
          for (const type of ['keydown', 'keyup'] as const) {
            agree?.addEventListener(type, (event) => log.push(`${type} ${event.key}`));
          }
        });
        await press([...keys(TEXT), ...terminators], 8);
        expect(await log()).to.deep.equal([TEXT]);
        expect(await page.evaluate(() => document.activeElement?.id)).to.equal('agree');
        await press([ENTER], 900);
        expect(await log(), 'a person presses it').to.deep.equal([
          ...[TEXT, 'keydown Enter', 'agreed', 'keyup Enter'],
        ]);
      });
    }
  }

  it('clears away what an input method was composing', async () => {
    await name().focus();
    await name().evaluate((field: HTMLInputElement) => field.setSelectionRange(10, 10));
    const composed = keys('ABCDWWEEAA234567').map((press) => ({
      ...{ ...press, key: 'Process' },
      ...{ composing: true, puts: 'Âđư' },
    }));
    await press([...composed, { ...ENTER, key: 'Process', composing: true }], 4);
    expect(await log()).to.deep.equal(['ABCDWWEEAA234567']);
    expect(await name().inputValue()).to.equal('Nguyễn Thị');
    await press(keys(' Xa'), 150);
    expect(await name().inputValue()).to.equal('Nguyễn Thị Xa');
  });

  it('lets a person type, roll keys and send the form', async () => {
    await name().fill('');
    await press(keys('Tran Thi Vi Du'), 60);
    await press(keys(' 1234'), 20);
    await press([ENTER], 150);
    expect(await name().inputValue()).to.equal('Tran Thi Vi Du 1234');
    expect(await log()).to.deep.equal(['form sent']);
  });
});
