import type { Venue } from '../../src/core/venue.js';
import { MINUTE } from '../../src/core/day.js';
import type { CheckInEvent } from '../../src/events/check-in-event.js';
import type { CheckOutEvent } from '../../src/events/check-out-event.js';
import { part, settled, until, visibleText } from '../support/fixture.js';
import { active, ENTER, Keyboard } from '../support/key-presses.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { press, sees } from '../support/ward.js';
import { visitsOn } from '../support/visits.js';
import { SAMPLES } from '../codes/samples.js';
import { answer, citizenCard, counted, GatePage, scan, scanned, word } from './reception-kit.js';

describe('ward-reception', () => {
  let page: GatePage;
  let venue: Venue;
  const told: string[] = [];
  const listening = new AbortController();

  document.body.addEventListener('check-in', (event) => tell('in', event), listening);
  document.body.addEventListener('check-out', (event) => tell('out', event), listening);
  // Before anybody else on the page could stop it.
  window.addEventListener('code-scan', () => told.push('a text leaked'), {
    signal: listening.signal,
    capture: true,
  });

  function tell(word: string, event: CheckInEvent | CheckOutEvent): void {
    told.push(word);
    assert.equal(event.venue, venue.id);
  }

  beforeEach(async () => {
    told.length = 0;
    page = new GatePage();
    venue = await page.ward.register();
  });

  afterEach(() => page.close());

  const present = async () => (await page.ward.services()).reception.present(venue.id);
  const visits = async () => {
    const { log } = await page.ward.services();
    return visitsOn(log, venue, '2026-11-22');
  };

  it('lets a citizen card in, then out, and shows no more of it than its bearer needs', async () => {
    const element = await page.show();
    const came = await scanned(element, citizenCard(1), 'Vào');
    assert.include(came, 'N… T… Mẫu');
    assert.include(came, 'Căn cước · ••••0001');
    assert.include(came, '1 người');
    assert.include(came, '09:00');
    assert.notInclude(visibleText(element), 'Nguyễn');
    assert.notInclude(visibleText(element), '001090000001');
    page.ward.clock.advance(5 * MINUTE);
    assert.include(await scanned(element, citizenCard(1), 'Ra'), '09:05');
    assert.deepEqual(told, ['in', 'out']);
    const [visit] = await visits();
    assert.deepInclude(visit, { method: 'citizen-card', evidence: 'staff', inside: 0 });
  });

  it('takes fifty in a row without a touch, each one visit', async () => {
    const element = await page.show();
    for (let i = 1; i <= 50; i++) scan(element, citizenCard(i, `Nguyễn Văn Mẫu`));
    await until(() => told.length === 50, 'fifty arrivals', 60_000);
    assert.equal((await visits()).length, 50);
    await until(() => counted(element).startsWith('50 / 50'), 'the count');
    assert.equal(part(element, '.recent ol').childElementCount, 5);
  });

  it('says of the same card a moment later that it was read, and lets staff decide', async () => {
    const element = await page.show();
    await scanned(element, citizenCard(1), 'Vào');
    page.ward.clock.advance(10_000);
    const twice = await scanned(element, citizenCard(1), 'Đã quét rồi');
    assert.include(twice, 'Đã ghi vào lúc 09:00. Không ghi thêm.');
    assert.deepEqual(told, ['in']);
    await press(element, 'Cho ra');
    await until(() => word(element) === 'Ra', 'out');
    assert.deepEqual(told, ['in', 'out']);
  });

  it('takes an arrival back for good, and lets the card in again at once', async () => {
    const element = await page.show();
    await scanned(element, citizenCard(1), 'Vào');
    await press(element, 'Hoàn tác');
    await until(() => word(element) === 'Đã hoàn tác', 'undone');
    assert.deepEqual(await visits(), []);
    await scanned(element, citizenCard(1), 'Vào');
    assert.equal((await present()).length, 1);
  });

  it('takes a departure back: they are in again', async () => {
    const element = await page.show();
    await scanned(element, citizenCard(1), 'Vào');
    page.ward.clock.advance(5 * MINUTE);
    await scanned(element, citizenCard(1), 'Ra');
    await press(element, 'Hoàn tác');
    await sees(element, 'Khách vẫn đang ở trong');
    assert.equal((await present())[0]?.people, 1);
  });

  it('undoes the one before from the list, after the next has been scanned', async () => {
    const element = await page.show();
    await scanned(element, citizenCard(1), 'Vào');
    scan(element, citizenCard(2, 'Lê Văn Thử'));
    await until(() => answer(element).includes('Thử'), 'the second');
    await press(element, 'Hoàn tác: Vào N… T… Mẫu');
    await until(async () => (await present()).length === 1, 'one party');
  });

  it('lets a household in at once, out one by one, and says who is still in', async () => {
    const element = await page.show();
    for (let i = 0; i < 2; i++) await press(element, 'Thêm một người');
    assert.include(await scanned(element, citizenCard(1), 'Vào'), '3 người');
    assert.equal(part(element, '#party').textContent, 'Theo mã', 'falls back after the scan');
    page.ward.clock.advance(30 * MINUTE);
    assert.include(await scanned(element, citizenCard(1), 'Ra'), '3 người');
    await press(element, 'Chỉ 1 người ra');
    await sees(element, 'Còn 2 người ở trong');
    assert.deepEqual(
      told,
      ['in', 'out'],
      'what was told stands, and a party that is still in tells no end',
    );
    await until(() => counted(element).startsWith('2 / 50'), 'two');
    await press(element, 'Ai đang ở trong');
    await sees(element, 'Cho cả 2 ra');
    await press(element, /^Cho 1 người ra: N… T… Mẫu/);
    await sees(element, 'Còn 1 người ở trong');
    await until(() => counted(element).startsWith('1 / 50'), 'one');
  });

  it('lists who came in elsewhere by time and entrance, and lets them out by hand', async () => {
    const { reception } = await page.ward.services();
    await reception.typed(
      { name: 'Lê Văn Thử' },
      { venue: venue.id, entrance: 2, direction: 'auto', people: 1 },
    );
    const element = await page.show();
    await press(element, 'Ai đang ở trong');
    await sees(element, 'Vào lúc 09:00');
    await sees(element, 'Cổng sau');
    assert.notInclude(visibleText(part(element, '.present')), 'Thử');
    await press(element, /^Cho ra: /);
    await sees(element, 'Không có ai ở trong');
    assert.deepEqual(told, ['out']);
  });

  it('hears a hand scanner, wherever the focus is', async () => {
    const element = await page.show();
    const keyboard = new Keyboard();
    const ascii = 'https://example.org/a-page';
    await until(() => {
      keyboard.wait(1_000).type(ascii, 5).press(ENTER);
      return word(element) === 'Chưa ghi';
    }, 'the hand scanner');
    assert.deepEqual(told, [], 'what it read is for nobody else');
    await press(element, 'Ghi tên');
    await until(() => active()?.id === 'name', 'the focus in the form');
    await press(element, 'Thôi');
    part<HTMLElement>(element, '.write').focus();
    const before = part(element, '.recent ol').childElementCount;
    keyboard.wait(1_000).type(ascii, 5).press(ENTER);
    await until(() => part(element, '.recent ol').childElementCount > before, 'one more');
    assert.notInclude(visibleText(element), 'Ghi tên khách', 'Enter pressed no button');
  });

  it('does not leave the last answer standing where a hand scanner sent half a code', async () => {
    const element = await page.show();
    const keyboard = new Keyboard();
    const ascii = 'https://example.org/a-page';
    await until(() => {
      keyboard.wait(1_000).type(ascii, 5).press(ENTER);
      return word(element) === 'Chưa ghi';
    }, 'the hand scanner');
    await scanned(element, citizenCard(1), 'Vào');
    keyboard.wait(1_000).type(ascii, 5);
    await until(() => word(element) === 'Chưa ghi', 'the half');
    assert.include(answer(element), 'Máy quét chưa gửi đủ mã');
  });

  it('warns of a card whose letters a hand scanner lost, and lets nobody in by it', async () => {
    const element = await page.show();
    const card = citizenCard(1, 'Nguyen Thi Mau').replace('Nữ', 'Nu').normalize('NFD');
    const plain = card.replace(/[^ -~]/g, '');
    scan(element, plain, 'hand-scanner');
    await until(() => word(element) === 'Chưa ghi', 'the refusal');
    assert.include(answer(element), 'Đưa mã trước camera');
    assert.deepEqual(told, []);
  });

  it('keeps a one-way gate one-way', async () => {
    const element = await page.show({ direction: 'out' });
    const refused = await scanned(element, citizenCard(1), 'Chưa ghi');
    assert.include(refused, 'Chưa thấy lượt vào');
    part<HTMLInputElement>(element, 'input[type=radio][id], .segments input').click();
    await settled(document.body);
    await scanned(element, citizenCard(1), 'Vào');
    assert.equal(element.direction, 'auto');
  });

  it('keeps the keyboard: what goes with a result takes no focus along, Escape goes back', async () => {
    const element = await page.show();
    await scanned(element, citizenCard(1), 'Vào');
    part<HTMLElement>(element, '.deeds button').focus();
    scan(element, citizenCard(2, 'Lê Văn Thử'));
    await until(() => answer(element).includes('Thử'), 'the second');
    await until(() => active()?.id === 'stage', 'the focus on the answer');
    await press(element, 'Ghi tên');
    await until(() => active()?.id === 'name', 'the focus in the form');
    new Keyboard().press({ key: 'Escape', code: 'Escape' });
    await until(() => active()?.id === 'stage', 'the focus back');
    assert.notInclude(visibleText(element), 'Ghi tên khách');
    assert.include(word(element), 'Mời cô bác');
  });

  it('brings its answer into view on a phone, below all that the page has above it', async () => {
    const element = await page.show();
    const { style } = document.body;
    style.inlineSize = '360px';
    style.paddingBlockStart = '600px';
    try {
      for (const where of [0, document.documentElement.scrollHeight]) {
        window.scrollTo(0, where);
        scan(element, citizenCard(where + 1));
        await until(() => {
          const { top, bottom } = part(element, '#stage').getBoundingClientRect();
          return word(element) === 'Vào' && top > -1 && bottom < innerHeight + 1;
        }, `the answer in view, seen from ${where}`);
      }
    } finally {
      style.inlineSize = style.paddingBlockStart = '';
    }
  });

  it('is of one height, whatever it answers', async () => {
    const element = await page.show();
    const height = () => Math.round(part(element, '#stage').getBoundingClientRect().height);
    const idle = height();
    await scanned(element, citizenCard(1), 'Vào');
    assert.equal(height(), idle, 'in');
    await scanned(element, SAMPLES.hc1_synthetic_self_signed_test_key, 'Vào');
    assert.equal(height(), idle, 'a certificate');
    await scanned(element, citizenCard(1), 'Đã quét rồi');
    assert.equal(height(), idle, 'repeat');
    await scanned(element, 'https://dichvucong.gov.vn.example.com/', 'Chưa ghi');
    assert.equal(height(), idle, 'refused');
  });
});
