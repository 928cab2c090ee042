import { html } from 'lit';
import { DAY, HOUR, MINUTE } from '../../src/core/day.js';
import type { Venue } from '../../src/core/venue.js';
import type { WardVisitLogElement } from '../../src/elements/visit-log/visit-log-element.js';
import { expectAccessible } from '../support/axe.js';
import { part, until } from '../support/fixture.js';
import { stayOn } from '../support/records.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { openNames, rows } from '../support/log.js';
import { labelled, press, sees, tick, type, Ward } from '../support/ward.js';

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
    const read = () =>
      element.shadowRoot?.querySelector('.figures')?.textContent.replace(/\s+/g, ' ') ?? '';
    await until(() => read().includes('Đang ở trong 3 / 50'), 'three of fifty');
    const figures = read();
    assert.match(figures, /Số người vào trong ngày 4/);
    assert.match(figures, /Số lượt vào trong ngày 2/);
    const [last, first] = rows(element);
    assert.match(last ?? '', /^10:00 Đang ở trong .*3 người Cổng chính · quét mã ở cửa · áp phích/);
    assert.match(first ?? '', /^09:00 09:30 .*Cổng chính/);
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

  it('shows the days of a week, and all that is kept', async () => {
    await aMorning();
    ward.clock.advance(2 * DAY);
    const element = await show();
    await sees(element, 'Chưa có ai trong ngày này');
    await tick(element, '7 ngày');
    await until(() => rows(element).length === 2, 'two visits');
    await sees(element, '18/11/2026 – 24/11/2026');
    assert.match(rows(element)[0] ?? '', /^10:00 22\/11\/2026 tự đóng/);
    assert.match(part(element, '.figures').textContent.replace(/\s+/g, ' '), /Số người vào 4/);
    await tick(element, 'Cả 21 ngày');
    await sees(element, '04/11/2026 – 24/11/2026');
    await until(() => rows(element).length === 2, 'two visits still');
  });

  it('shows a check-in the moment it is stored', async () => {
    const element = await show();
    await sees(element, 'Chưa có ai trong ngày này');
    await ward.checkIn(venue);
    await sees(element, 'Đang ở trong');
    await until(() => rows(element).length === 1, 'a row');
  });

  it('says of a visit whose code was typed that it was', async () => {
    const { codes, diary, venues } = await ward.services();
    const code = await venues.code(venue.id, 1);
    const reading = await codes.typed(code?.shortCode ?? '');
    if (!reading.ok) throw new Error(reading.code);
    const { claims, trusted } = reading;
    const identity = { name: 'Nguyễn Thị Mẫu' };
    await diary.checkIn({ claims, trusted, method: 'typed', identity, partySize: 1 });
    await sees(await show(), 'nhập tay');
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
    await until(() => /^23:00 22\/11\/2026/.test(rows(element)[0] ?? ''), 'the night’s visit');
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
    await stayOn(await ward.services(), ward.clock, 22 * DAY);
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

  for (const lang of ['vi', 'en'] as const) {
    it(`is accessible empty, full, asking, open, and at work (${lang})`, async () => {
      const element = await show(lang);
      await expectAccessible(element);
      await aMorning();
      await until(() => rows(element).length === 2, 'the visits');
      await expectAccessible(element);
      await press(element, lang === 'vi' ? 'Hiện tên' : 'Show names');
      await press(element, lang === 'vi' ? 'Đặt mật khẩu và hiện tên' : 'Set it and show names');
      await until(() => element.shadowRoot?.querySelector('.error'), 'what is missing');
      await expectAccessible(element);
      await press(element, lang === 'vi' ? 'Thôi' : 'Cancel');
      await openNames(element, undefined, lang);
      await until(() => element.shadowRoot?.querySelector('.name'), 'a name');
      for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) {
        details.open = true;
      }
      await press(
        element,
        lang === 'vi' ? 'Việc với lượt 10:00' : 'Actions for the visit of 10:00',
      );
      await expectAccessible(element);
      await press(element, lang === 'vi' ? 'Xoá lượt này' : 'Erase this visit');
      await expectAccessible(element);
    });
  }
});
