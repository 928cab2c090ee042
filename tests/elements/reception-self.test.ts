import type { Venue } from '../../src/core/venue.js';
import { MINUTE } from '../../src/core/day.js';
import type { WardReceptionElement } from '../../src/elements/reception/reception-element.js';
import type { ReceptionAnswerEvent } from '../../src/events/reception-answer-event.js';
import { LocalizeController } from '../../src/localize/localize.js';
import type { ReceptionRefusal } from '../../src/services/admission.js';
import { expectAccessible } from '../support/axe.js';
import { part, settled, until, visibleText } from '../support/fixture.js';
import { active, Keyboard } from '../support/key-presses.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { visitsOn } from '../support/visits.js';
import { press, sees, tick, type } from '../support/ward.js';
import { answer, citizenCard, counted, GatePage, scan, scanned, word } from './reception-kit.js';

describe('ward-reception that visitors use alone', () => {
  let page: GatePage;
  let venue: Venue;
  let told: string[];
  let listening: AbortController;

  beforeEach(async () => {
    page = new GatePage();
    venue = await page.ward.register({ capacity: 5 });
    told = [];
    listening = new AbortController();
    const { signal } = listening;
    const { body } = document;
    body.addEventListener('reception-answer', ({ kind }) => told.push(kind), { signal });
    body.addEventListener('reception-done', () => told.push('done'), { signal });
  });

  afterEach(() => {
    listening.abort();
    page.close();
  });

  const show = (more: { direction?: 'in' | 'out' } = {}, lang = 'vi') =>
    page.show({ venue, selfService: true, ...more }, lang);
  const visits = async () => visitsOn((await page.ward.services()).log, venue, '2026-11-22');
  const everything = (element: WardReceptionElement) => element.shadowRoot?.innerHTML ?? '';

  it('shows nobody who was there before, and nothing that staff set', async () => {
    const element = await show();
    await scanned(element, citizenCard(1), 'Vào');
    scan(element, citizenCard(2, 'Lê Văn Thử'));
    await until(() => answer(element).includes('Thử'), 'the second');
    assert.notInclude(everything(element), 'Mẫu', 'the one before is gone');
    await press(element, 'Xong');
    assert.notInclude(everything(element), 'Thử');
    for (const words of ['Vừa quét', 'Ai đang ở trong', 'Cài đặt', 'Hướng đi', 'người trực']) {
      assert.notInclude(visibleText(element), words);
    }
    assert.equal(element.shadowRoot?.querySelectorAll('select, .segments, details').length, 0);
  });

  it('answers with masked words only, and goes back to nobody when they are done', async () => {
    const element = await show();
    const came = await scanned(element, citizenCard(1), 'Vào');
    assert.include(came, 'N… T… Mẫu');
    assert.include(came, '••••0001');
    assert.include(came, 'Mời cô bác vào');
    assert.notInclude(everything(element), 'Nguyễn');
    await press(element, 'Xong');
    assert.include(word(element), 'Mời cô bác');
    assert.deepEqual(told, ['in', 'done']);
    await until(() => active()?.id === 'stage', 'the focus on what comes next');
  });

  it('records that nobody of the venue saw it', async () => {
    const element = await show();
    await scanned(element, citizenCard(1), 'Vào');
    assert.deepInclude((await visits())[0], { method: 'citizen-card', evidence: 'self' });
  });

  it('takes back one’s own answer, and no other’s', async () => {
    const element = await show();
    await scanned(element, citizenCard(1), 'Vào');
    await press(element, 'Bỏ lượt này');
    await until(() => word(element) === 'Đã bỏ lượt này', 'taken back');
    assert.isEmpty(await visits());
    await scanned(element, citizenCard(1), 'Vào');
    await press(element, 'Xong');
    assert.notInclude(visibleText(element), 'Bỏ lượt này');
  });

  it('lets one of a party out by their own word', async () => {
    const element = await show();
    await press(element, 'Thêm một người');
    assert.include(await scanned(element, citizenCard(1), 'Vào'), '2 người');
    page.ward.clock.advance(5 * MINUTE);
    await scanned(element, citizenCard(1), 'Ra');
    await press(element, 'Chỉ mình tôi ra');
    await sees(element, 'Còn 1 người ở trong');
    await until(() => counted(element).startsWith('1 / 5'), 'one');
  });

  it('tells the page of every code held up, and nothing of the code', async () => {
    const element = await show();
    let heard: ReceptionAnswerEvent | undefined;
    element.addEventListener('reception-answer', (event) => (heard = event));
    await scanned(element, 'https://example.org/a-page', 'Chưa ghi');
    await scanned(element, citizenCard(1), 'Vào');
    await scanned(element, citizenCard(1), 'Đã quét rồi');
    assert.deepEqual(told, ['refused', 'in', 'repeat']);
    assert.deepEqual(
      Object.keys(heard ?? {}).filter((key) => key !== 'isTrusted'),
      ['kind'],
    );
  });

  it('says to a visitor what to do, not to staff', async () => {
    const element = await show();
    const refused = await scanned(element, await page.ward.codeText(venue), 'Chưa ghi');
    assert.include(refused, 'bằng điện thoại của cô bác');
    await press(element, 'Thử lại');
    assert.deepEqual(told, ['refused'], 'who tries again is not done');
    for (const lang of ['vi', 'en']) {
      const localize = new LocalizeController(await show({}, lang));
      for (const code of ['unknown', 'card-not-known', 'no-venue'] satisfies ReceptionRefusal[]) {
        for (const canType of [true, false]) {
          const said = localize.term('receptionSelfHelp', code, canType);
          assert.isAbove(said.length, 10, code);
          assert.notMatch(said, /khách|người trực|visitor’s|staff/i);
        }
      }
    }
  });

  it('writes down who carries nothing, with their own consent, always as coming in', async () => {
    const element = await show();
    await press(element, 'Ghi tên');
    assert.equal(active()?.id, 'name');
    assert.notInclude(visibleText(element), 'Số giấy tờ');
    await type(element, 'Họ và tên', 'Lê Văn Thử');
    await type(element, 'Số điện thoại', '0912345678');
    await press(element, /^\s*Ghi tên\s*$/);
    await sees(element, 'Cô bác đồng ý thì đánh dấu');
    await tick(element, 'Tôi đồng ý');
    await press(element, /^\s*Ghi tên\s*$/);
    await until(() => word(element) === 'Vào', 'in');
    assert.include(answer(element), 'Lúc ra, cô bác không cần ghi nữa');
    assert.notInclude(everything(element), '0912345678');
    assert.deepInclude((await visits())[0], { method: 'typed', evidence: 'self' });
  });

  it('hears no scanner while somebody writes, and offers no writing at a way out', async () => {
    const element = await show();
    await press(element, 'Ghi tên');
    assert.isTrue(part<HTMLElement & { paused: boolean }>(element, 'ward-code-scanner').paused);
    new Keyboard().press({ key: 'Escape', code: 'Escape' });
    await until(() => !element.shadowRoot?.querySelector('form'), 'the form to close');
    const out = await show({ direction: 'out' });
    assert.notInclude(visibleText(out), 'Ghi tên');
  });

  it('says whom to turn to where the camera does not open, and tries again', async () => {
    page.cameras.error = 'NotFoundError';
    const element = await show();
    await sees(element, 'Camera chưa mở được');
    assert.notInclude(visibleText(element), 'chọn ảnh');
    assert.notInclude(visibleText(element), 'Nhập mã');
    page.cameras.error = undefined;
    await press(element, 'Thử lại');
    await until(() => !visibleText(element).includes('Camera chưa mở được'), 'the camera');
  });

  it('stops the camera and forgets the visitor when it is taken away', async () => {
    const element = await show();
    await until(() => page.cameras.live.length > 0, 'the camera');
    await scanned(element, citizenCard(1), 'Vào');
    await press(element, 'Xong');
    await press(element, 'Ghi tên');
    await type(element, 'Họ và tên', 'Lê Văn Thử');
    element.remove();
    await settled(document);
    await element.updateComplete;
    assert.isEmpty(page.cameras.live);
    const values = [...(element.shadowRoot?.querySelectorAll('input') ?? [])].map((i) => i.value);
    assert.notInclude(values.join(), 'Thử');
    assert.notInclude(everything(element), 'Mẫu');
  });

  it('shows nobody the answer to who left before it was stored', async () => {
    const element = await show();
    const parent = element.parentElement;
    scan(element, citizenCard(1));
    element.remove();
    await until(async () => (await visits()).length === 1, 'the visit');
    parent?.append(element);
    await sees(element, 'Mời cô bác');
    assert.notInclude(everything(element), 'Mẫu');
  });

  for (const lang of ['vi', 'en']) {
    const vi = lang === 'vi';

    it(`is accessible in every state (${lang})`, async () => {
      const element = await show({}, lang);
      await expectAccessible(element);
      await scanned(element, citizenCard(1), vi ? 'Vào' : 'In');
      // The buttons of an answer stand after a moment.
      await until(() =>
        part<HTMLElement>(element, '.done').checkVisibility({ visibilityProperty: true }),
      );
      await expectAccessible(element);
      await scanned(element, citizenCard(1), vi ? 'Đã quét rồi' : 'Already scanned');
      await expectAccessible(element);
      await scanned(element, 'https://example.org/a-page', vi ? 'Chưa ghi' : 'Not recorded');
      await expectAccessible(element);
      await press(element, vi ? 'Thử lại' : 'Try again');
      await press(element, vi ? 'Ghi tên' : 'Write your name');
      await press(element, vi ? /^\s*Ghi tên\s*$/ : /^\s*Record\s*$/);
      await expectAccessible(element);
    });
  }
});
