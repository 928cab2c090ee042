import { FakeDecoder } from '../support/fake-decoder.js';
import { toPhoto } from '../support/fake-camera.js';
import { settled, until, visibleText } from '../support/fixture.js';
import { ENTER, Keyboard } from '../support/key-presses.js';
import { qrPicture } from '../support/qr-picture.js';
import { button, choose, ScannerPage } from '../support/scanner-page.js';
import { afterEach, beforeEach, describe, expect, it } from '../support/suite.js';

const FOUND = 'Đã đọc được mã.';
const CHOICE = 'Có nhiều mã.';

describe('ward-code-scanner, afterwards', () => {
  let page: ScannerPage;
  const keyboard = new Keyboard();
  const scan = (text: string) => keyboard.wait(1_000).type(text, 5).press(ENTER);

  beforeEach(() => {
    page = new ScannerPage();
  });
  afterEach(() => page.close());

  const two = () => Object.assign(new FakeDecoder(), { texts: ['một', 'hai'] });

  it('takes the sign away after a while where no camera runs, and gives it anew to each code', async () => {
    const element = await page.show('vi', true);
    const sign = () => element.shadowRoot?.querySelector('.message');
    await until(() => {
      scan('MA THU NHAT');
      return page.scans.length > 0;
    }, 'the hand scanner');
    await until(() => visibleText(element).includes(FOUND), 'the sign');
    const first = sign();
    scan('MA THU HAI');
    await until(() => sign() !== first, 'another sign');
    expect(visibleText(element)).to.include(FOUND);
    await until(() => !visibleText(element).includes(FOUND), 'the sign to go');
  });

  it('takes a choice away once another photo is chosen', async () => {
    const decoder = two();
    const element = await page.show('vi', true, page.scanner(decoder));
    await choose(element, await toPhoto(qrPicture('whatever')));
    await until(() => visibleText(element).includes(CHOICE), 'the choice');
    decoder.texts = [];
    await choose(element, await toPhoto(qrPicture('whatever')));
    await until(() => page.errors.length === 1, 'the answer');
    await settled(document.body);
    expect(visibleText(element)).not.to.include(CHOICE);
  });

  it('takes a choice away once a hand scanner has spoken', async () => {
    const element = await page.show('vi', false, page.scanner(two()));
    await until(() => visibleText(element).includes(CHOICE), 'the choice');
    scan('MA KHAC');
    await settled(document.body);
    expect(page.scans).to.deep.equal([['MA KHAC', 'hand-scanner']]);
    expect(visibleText(element)).not.to.include(CHOICE);
  });

  it('tells the choice where it tells its state, for those who only hear it', async () => {
    const element = await page.show('vi', false, page.scanner(two()));
    await until(() => visibleText(element).includes(CHOICE), 'the choice');
    const status = element.shadowRoot?.querySelector('[role=status]');
    expect(status?.textContent).to.include(CHOICE);
  });

  it('keeps what a hand scanner types from the page while paused', async () => {
    const element = await page.show();
    const field = document.createElement('input');
    element.after(field);
    field.focus();
    element.paused = true;
    await settled(document.body);
    scan('TRONG KHI DUNG');
    expect(field.value).to.equal('');
    expect(page.scans).to.deep.equal([]);
    field.remove();
  });

  it('leaves the focus on what it says when its button goes', async () => {
    const element = await page.show('vi', true);
    const start = button(element, 'Mở camera');
    start.focus();
    start.click();
    await until(() => page.cameras.live.length === 1, 'the camera');
    expect(element.shadowRoot?.activeElement?.classList.contains('status')).to.equal(true);
  });

  it('opens its camera by itself when the network is back that it lacked', async () => {
    const decoder = Object.assign(new FakeDecoder(), {
      load: () => Promise.reject<never>(new TypeError('Failed to fetch')),
    });
    const decoders = [decoder, new FakeDecoder()];
    const session = page.scanner(undefined, {
      createDecoder: () => decoders.shift() ?? new FakeDecoder(),
    });
    await page.show('vi', false, session);
    await until(() => page.errors.length === 1, 'the failure');
    expect(page.errors).to.deep.equal(['not-loaded']);
    globalThis.dispatchEvent(new Event('online'));
    await until(() => session.state.kind === 'scanning', 'the camera');
  });
});
