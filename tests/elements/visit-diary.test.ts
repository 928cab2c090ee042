import { html } from 'lit';
import { DAY, MINUTE } from '../../src/core/day.js';
import type { Venue } from '../../src/core/venue.js';
import type { WardVisitDiaryElement } from '../../src/elements/visit-diary/visit-diary-element.js';
import { expectAccessible } from '../support/axe.js';
import { until, visibleText } from '../support/fixture.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { press, sees, Ward } from '../support/ward.js';
import { visitsOn } from '../support/visits.js';

describe('ward-visit-diary', () => {
  let ward: Ward;
  let venue: Venue;

  beforeEach(async () => {
    ward = new Ward();
    venue = await ward.register();
  });

  afterEach(() => ward.close());

  const show = (lang = 'vi') =>
    ward.show<WardVisitDiaryElement>(html`<ward-visit-diary></ward-visit-diary>`, lang);

  it('shows visits by day, newest first, with how the end is known', async () => {
    await ward.checkIn(venue);
    ward.clock.advance(DAY);
    await ward.checkIn(venue, 'Nguyễn Thị Mẫu', 2);
    const element = await show();
    await sees(element, '23/11/2026');
    const text = visibleText(element);
    assert.isBelow(text.indexOf('23/11/2026'), text.indexOf('22/11/2026'));
    assert.include(text, 'Đang ở trong');
    assert.include(text, 'tự đóng lúc 13:00 (không thấy báo ra)');
  });

  it('names the place that ended a visit when the next one began', async () => {
    const school = await ward.register({ name: 'Trường Hoa Sen' });
    await ward.checkIn(venue);
    ward.clock.advance(30 * MINUTE);
    await ward.checkIn(school);
    await sees(await show(), 'khoảng 09:30 (lúc vào nơi khác)');
  });

  it('erases a visit only after asking, for the venue as well', async () => {
    await ward.checkIn(venue);
    const element = await show();
    await press(element, 'Xoá lượt ở Chợ Hoa Sen');
    await sees(element, 'Xoá hẳn lượt này');
    await press(element, 'Giữ lại');
    await sees(element, 'Chợ Hoa Sen');
    await press(element, 'Xoá lượt ở Chợ Hoa Sen');
    await press(element, 'Xoá hẳn');
    await sees(element, 'Chưa có lượt nào');
    assert.isEmpty(await visitsOn((await ward.services()).log, venue, '2026-11-22'));
  });

  it('erases all', async () => {
    const { profile } = await ward.services();
    await profile.set({ name: 'Nguyễn Thị Mẫu', phone: '0900000000', household: [] });
    await ward.checkIn(venue);
    ward.clock.advance(DAY);
    await ward.checkIn(venue);
    const element = await show();
    await press(element, 'Xoá tất cả');
    await sees(element, 'Xoá hẳn 2 lượt');
    await press(element, 'Xoá hẳn');
    await sees(element, 'Chưa có lượt nào');
    await until(async () => !(await profile.get()), 'the remembered name and number to go');
    await until(() => !visibleText(element).includes('Xoá tất cả'), 'nothing left to erase');
  });

  it('says on which day a long stay ended', async () => {
    const hotel = await ward.register({ name: 'Nhà nghỉ', maxStay: 4320 });
    await ward.checkIn(hotel);
    ward.clock.advance(4 * DAY);
    await sees(await show(), 'tự đóng lúc 09:00 25/11/2026');
  });

  for (const lang of ['vi', 'en']) {
    it(`is accessible empty, full and asking (${lang})`, async () => {
      const element = await show(lang);
      await expectAccessible(element);
      await ward.checkIn(venue);
      await until(() => element.shadowRoot?.querySelector('.visit'), 'the visit');
      await press(element, lang === 'vi' ? 'Xoá tất cả' : 'Erase all');
      await expectAccessible(element);
    });
  }
});
