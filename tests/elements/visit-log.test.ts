import { html } from 'lit';
import { DAY, HOUR, MINUTE } from '../../src/core/day.js';
import type { Venue } from '../../src/core/venue.js';
import type { WardVisitLogElement } from '../../src/elements/visit-log/visit-log-element.js';
import { expectAccessible } from '../support/axe.js';
import { part, until, visibleText } from '../support/fixture.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { labelled, press, sees, type, Ward } from '../support/ward.js';

describe('ward-visit-log', () => {
  let ward: Ward;
  let venue: Venue;

  beforeEach(async () => {
    ward = new Ward();
    venue = await ward.register();
  });

  afterEach(() => ward.close());

  const show = (lang = 'vi') =>
    ward.show<WardVisitLogElement>(html`<ward-visit-log></ward-visit-log>`, lang);

  /** Three parties come on three phones; each phone checks the next one in, so each ends the last. */
  async function aMorning(): Promise<void> {
    const { diary } = await ward.services();
    for (const [name, size] of [
      ['Nguyễn Thị Mẫu', 1],
      ['Lê Văn Thử', 3],
    ] as const) {
      await ward.checkIn(venue, name, size);
      ward.clock.advance(30 * MINUTE);
      const current = await diary.current();
      if (current && size === 1) await diary.checkOut(current.visit, 'self');
      ward.clock.advance(30 * MINUTE);
    }
  }

  it('shows who is in, how many came, and every visit of today', async () => {
    await aMorning();
    const element = await show();
    await sees(element, 'Hôm nay, 22/11/2026');
    const read = () => part(element, '.figures').textContent.replace(/\s+/g, ' ');
    await until(() => read().includes('Đang ở trong 3 / 50'), 'three of fifty');
    const figures = read();
    assert.match(figures, /Số người vào trong ngày 4/);
    assert.match(figures, /Số lượt vào trong ngày 2/);
    const rows = [...part(element, '.visits tbody').querySelectorAll('tr')].map((row) =>
      row.textContent.replace(/\s+/g, ' ').trim(),
    );
    assert.match(rows[0] ?? '', /^10:00 Cổng chính quét áp phích Đang ở trong/);
    assert.match(rows[1] ?? '', /^09:00 Cổng chính quét áp phích 09:30/);
  });

  it('shows the hours as bars and as a table', async () => {
    await aMorning();
    const element = await show();
    await until(() => element.shadowRoot?.querySelector('.chart'), 'the chart');
    const hour = (start: string) =>
      [...part(element, '.chart tbody').querySelectorAll('tr')]
        .find((row) => row.textContent.includes(start))
        ?.querySelector('td')?.textContent;
    await until(() => hour('10:00') === '3', 'three people at ten');
    assert.equal(hour('9:00'), '1');
    assert.equal(hour('11:00'), '0');
  });

  it('covers names until they are asked for', async () => {
    await aMorning();
    const element = await show();
    await sees(element, '••••••');
    assert.notInclude(visibleText(element), 'Nguyễn Thị Mẫu');
    await press(element, 'Hiện tên');
    await sees(element, 'Nguyễn Thị Mẫu');
    await sees(element, '0900 000 000');
    await press(element, 'Che tên');
    await until(() => !visibleText(element).includes('Nguyễn Thị Mẫu'), 'the names to be covered');
  });

  it('shows a check-in the moment it is stored', async () => {
    const element = await show();
    await sees(element, 'Chưa có ai trong ngày này');
    await ward.checkIn(venue);
    await sees(element, 'Đang ở trong');
    await until(
      () => element.shadowRoot?.querySelectorAll('.visits tbody tr').length === 1,
      'a row',
    );
  });

  it('says of a visit whose code was typed that it was', async () => {
    const { codes, diary, venues } = await ward.services();
    const code = await venues.code(venue.id, 1);
    const reading = await codes.typed(code?.shortCode ?? '');
    if (!reading.ok) throw new Error(reading.code);
    const { claims, trusted } = reading;
    const identity = { name: 'Nguyễn Thị Mẫu' };
    await diary.checkIn({ claims, trusted, method: 'typed', identity, partySize: 1 });
    await sees(await show(), 'nhập mã');
  });

  it('says of an end that nobody saw that it was inferred', async () => {
    await ward.checkIn(venue);
    ward.clock.advance(5 * HOUR);
    const element = await show();
    await sees(element, 'tự đóng lúc 13:00 (không thấy báo ra)');
    assert.match(part(element, '.figures').textContent, /Đang ở trong\s+0/);
  });

  it('goes to other days and back, and shows a night’s visit on both', async () => {
    ward.clock.advance(14 * HOUR);
    await ward.checkIn(venue);
    ward.clock.advance(2 * HOUR);
    const element = await show();
    await sees(element, 'Hôm nay, 23/11/2026');
    await sees(element, '22/11/2026');
    assert.match(part(element, '.figures').textContent, /Đang ở trong\s+1/);
    await press(element, 'Ngày trước');
    await sees(element, '23:00');
    ward.clock.advance(DAY);
    await press(element, 'Về hôm nay');
    await sees(element, 'Hôm nay, 24/11/2026');
    await sees(element, 'Chưa có ai');
  });

  it('says of a day that retention erased how many came, and no more', async () => {
    await ward.checkIn(venue, 'Nguyễn Thị Mẫu', 3);
    ward.clock.advance(22 * DAY);
    await (await ward.services()).prune();
    const element = await show();
    await sees(element, 'Hôm nay, 14/12/2026');
    for (let day = 0; day < 22; day++) await press(element, 'Ngày trước');
    await sees(element, 'đã xoá vì quá 21 ngày. Còn lại con số: 1 lượt, 3 người');
  });

  it('chooses among several venues of the device, the newest first', async () => {
    ward.clock.advance(MINUTE);
    await ward.register({ name: 'Nhà văn hoá' });
    const element = await show();
    await sees(element, 'Nhật ký Nhà văn hoá');
    await type(element, 'Địa điểm', venue.id);
    await sees(element, 'Nhật ký Chợ Hoa Sen');
    assert.equal(labelled(element, 'Địa điểm').value, venue.id);
  });

  it('says so when this device keeps no venue', async () => {
    ward.close();
    ward = new Ward();
    await sees(await show(), 'Máy này chưa đăng ký địa điểm nào');
  });

  for (const lang of ['vi', 'en']) {
    it(`is accessible empty and full (${lang})`, async () => {
      const element = await show(lang);
      await expectAccessible(element);
      await aMorning();
      await until(() => element.shadowRoot?.querySelector('.visits'), 'the visits');
      await press(element, lang === 'vi' ? 'Hiện tên' : 'Show names');
      await until(() => element.shadowRoot?.querySelector('.name'), 'a name');
      await expectAccessible(element);
    });
  }
});
