import { html } from 'lit';
import { DAY, HOUR, MINUTE } from '../../src/core/day.js';
import type { Venue } from '../../src/core/venue.js';
import type { WardCheckInElement } from '../../src/elements/check-in/check-in-element.js';
import type { CheckInEvent } from '../../src/events/check-in-event.js';
import { CodeScanEvent } from '../../src/events/code-scan-event.js';
import { expectAccessible } from '../support/axe.js';
import { nextEvent, until, visibleText } from '../support/fixture.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { labelled, press, sees, tick, type, Ward } from '../support/ward.js';
import { identitiesOf, visitsOn } from '../support/visits.js';

describe('ward-check-in', () => {
  let ward: Ward;
  let venue: Venue;

  beforeEach(async () => {
    ward = new Ward();
    venue = await ward.register();
  });

  afterEach(() => {
    ward.close();
    history.replaceState(null, '', location.pathname + location.search);
  });

  /** Opens the page by the code’s link, as any phone’s camera does. */
  async function openLink(text: string, lang = 'vi'): Promise<WardCheckInElement> {
    history.replaceState(null, '', text.slice(text.indexOf('#')));
    return show(lang);
  }

  const show = (lang = 'vi') =>
    ward.show<WardCheckInElement>(html`<ward-check-in></ward-check-in>`, lang);

  async function fillIn(element: HTMLElement, name = 'Nguyễn Thị Mẫu'): Promise<void> {
    await until(() => element.shadowRoot?.querySelector('form'), 'the form');
    await type(element, 'Họ và tên', name);
    await type(element, 'Số điện thoại', '0912 345 678');
    await tick(element, 'Tôi đồng ý');
  }

  const events = async () =>
    (await visitsOn((await ward.services()).log, venue, '2026-11-22')).length;

  it('checks in by the code’s link and out by a button', async () => {
    const element = await openLink(await ward.codeText(venue));
    await sees(element, 'Chợ Hoa Sen');
    assert.equal(location.hash, '', 'the code does not stay in the address');
    await fillIn(element);
    const checkIn = nextEvent<CheckInEvent>(element, 'check-in');
    await press(element, 'Vào');
    const event = await checkIn;
    assert.deepEqual([event.venue, event.at], [venue.id, ward.clock.now()]);
    await sees(element, 'Đã vào');
    await sees(element, '09:00');
    ward.clock.advance(85 * MINUTE);
    await press(element, 'Ra về');
    await sees(element, 'Đã ra khỏi Chợ Hoa Sen');
    await sees(element, '10:25');
    await sees(element, '1 giờ 25 phút');
  });

  it('says nothing of a check-in and stores nothing before the box is ticked by hand', async () => {
    const element = await openLink(await ward.codeText(venue));
    await until(() => element.shadowRoot?.querySelector('form'), 'the form');
    assert.isFalse(labelled(element, 'Tôi đồng ý').checked);
    await press(element, 'Vào');
    await sees(element, 'Cô bác ghi họ và tên giúp');
    await sees(element, 'Cô bác ghi số điện thoại giúp');
    await sees(element, 'đánh dấu vào ô');
    assert.equal(element.shadowRoot?.activeElement?.id, 'name', 'the first wrong field has focus');
    await type(element, 'Họ và tên', 'Nguyễn Thị Mẫu');
    assert.notInclude(visibleText(element), 'Cô bác ghi họ và tên giúp', 'gone once corrected');
    assert.equal(await events(), 0);
  });

  it('takes a household along, and remembers it on this phone only if asked to', async () => {
    const element = await openLink(await ward.codeText(venue));
    await fillIn(element);
    await press(element, 'Đi một mình');
    await type(element, 'Tên người nhà', 'Lê Văn Thử');
    await press(element, 'Thêm');
    await press(element, 'Thêm một người');
    await tick(element, 'Nhớ tên');
    await press(element, 'Vào, 3 người');
    await sees(element, '3 người');
    const services = await ward.services();
    const profile = await until(() => services.profile.get(), 'the profile');
    assert.deepEqual(profile, {
      name: 'Nguyễn Thị Mẫu',
      phone: '0912345678',
      household: ['Lê Văn Thử'],
    });
    const visits = await visitsOn(services.log, venue, '2026-11-22');
    const [identity] = await identitiesOf(services.log, venue.id, visits);
    assert.deepEqual(identity?.companions, ['Lê Văn Thử']);
  });

  it('shows the visit one is on when the same code is scanned again', async () => {
    await ward.checkIn(venue);
    const element = await openLink(await ward.codeText(venue, 2));
    await sees(element, 'Cô bác đang ở');
    assert.equal(await events(), 1);
    await press(element, 'Ra về');
    await sees(element, 'Đã ra khỏi');
    const [entry] = await (await ward.services()).diary.entries();
    assert.equal(entry?.visit.departure?.method, 'scan');
  });

  it('shows the visit one is on after the phone was started again', async () => {
    await ward.checkIn(venue);
    ward.close();
    await sees(await show(), 'Đã vào');
  });

  it('shows no pass for a visit that was erased or has ended elsewhere', async () => {
    const element = await openLink(await ward.codeText(venue));
    await fillIn(element);
    await press(element, 'Vào');
    await sees(element, 'Đã vào');
    const { diary } = await ward.services();
    await diary.checkOut((await diary.current())!.visit, 'self');
    await sees(element, 'Quét mã để vào');
    await ward.checkIn(venue);
    await sees(element, 'Đã vào');
    await diary.erase([(await diary.current())!.visit.id]);
    await sees(element, 'Quét mã để vào');
  });

  it('takes along whoever is typed but not yet added, and refuses what is no name', async () => {
    const element = await openLink(await ward.codeText(venue));
    await fillIn(element);
    await press(element, 'Đi một mình');
    await type(element, 'Tên người nhà', '123');
    await press(element, 'Vào');
    await sees(element, 'chưa phải một cái tên');
    await type(element, 'Tên người nhà', 'Lê Văn Thử');
    await press(element, 'Vào, 2 người');
    await sees(element, 'Đã vào');
    const entry = await (await ward.services()).diary.current();
    assert.deepEqual(entry?.companions, ['Lê Văn Thử']);
  });

  it('lets the browser remember what is typed only for whoever asked to be remembered', async () => {
    const element = await openLink(await ward.codeText(venue));
    await until(() => element.shadowRoot?.querySelector('form'), 'the form');
    assert.equal(labelled(element, 'Họ và tên').autocomplete, 'off');
    await tick(element, 'Nhớ tên');
    assert.equal(labelled(element, 'Họ và tên').autocomplete, 'name');
  });

  it('tells whoever types a code to look at the name, and claims no proof', async () => {
    const element = await show();
    await press(element, 'Quét mã để vào');
    const code = await (await ward.services()).venues.code(venue.id, 1);
    const scanner = element.shadowRoot?.querySelector('ward-code-scanner');
    scanner?.dispatchEvent(new CodeScanEvent(code?.shortCode ?? '', 'typed'));
    await sees(element, 'xem có đúng tên nơi này không');
    assert.notInclude(visibleText(element), 'đã được xác thực');
  });

  it('says that a forgotten visit was closed by itself, and lets one in again', async () => {
    await ward.checkIn(venue);
    ward.clock.advance(5 * HOUR);
    const element = await show();
    await sees(element, 'được tự đóng lúc 13:00, vì quá 4 giờ');
    await sees(element, 'Quét mã để vào');
    ward.clock.advance(2 * DAY);
  });

  it('warns of a code nobody vouches for, and lets one go on', async () => {
    const stranger = new Ward();
    const element = await openLink(await stranger.codeText(await stranger.register()));
    await sees(element, 'Mã này chưa xác thực');
    await sees(element, 'Người làm ra mã này');
    await fillIn(element);
    await press(element, 'Vào');
    await sees(element, 'Đã vào');
    await sees(element, 'Mã chưa xác thực');
    stranger.close();
  });

  it('explains why a code leads nowhere, and offers another scan', async () => {
    const broken = `${await ward.codeText(venue)}AAAA`;
    const element = await openLink(broken);
    await sees(element, 'Quét lại');
    assert.match(visibleText(element), /Mã này bị hỏng|không phải do nơi này/);
    await press(element, 'Quay lại');
    await sees(element, 'Quét mã để vào');
  });

  it('takes what its scanner read: another code, a lookalike address, a mistyped code', async () => {
    const element = await show();
    const scan = async (text: string, source: 'camera' | 'typed') => {
      if (!element.shadowRoot?.querySelector('ward-code-scanner')) {
        await press(element, /Quét mã để vào|Quét lại/);
      }
      const scanner = element.shadowRoot?.querySelector('ward-code-scanner');
      scanner?.dispatchEvent(new CodeScanEvent(text, source));
    };
    await scan('xin chào', 'camera');
    await sees(element, 'Đây không phải mã vào/ra');
    await scan('https://dichvucong-gov.vn/login', 'camera');
    await sees(element, 'giả mạo trang của Nhà nước');
    await scan('2222-2222', 'typed');
    await until(() => /chưa đúng|chưa biết/.test(visibleText(element)), 'an answer');
    await scan(await ward.codeText(venue), 'camera');
    await sees(element, 'Họ và tên');
  });

  it('keeps names as text: markup, formulas, other scripts, emoji, NFD', async () => {
    const names = [
      '<img src=x onerror=alert(1)>a',
      '=HYPERLINK("http://x")',
      'محمد علي',
      'Bà Tư 🌸',
    ];
    for (const name of [...names, 'Nguyễn Thị Mẫu'.normalize('NFD')]) {
      const element = await openLink(await ward.codeText(venue));
      await fillIn(element, name);
      await press(element, 'Vào');
      await sees(element, 'Đã vào');
      await press(element, 'Ra về');
      await sees(element, 'Đã ra khỏi');
      element.remove();
      const services = await ward.services();
      const visits = await visitsOn(services.log, venue, '2026-11-22');
      const known = await identitiesOf(services.log, venue.id, visits);
      assert.include(
        known.map((identity) => identity.name),
        name.normalize('NFC'),
      );
      ward.clock.advance(MINUTE);
    }
  });

  it('refuses a name of 300 characters with a kind word', async () => {
    const element = await openLink(await ward.codeText(venue));
    await fillIn(element, 'Ă'.repeat(300));
    await press(element, 'Vào');
    await sees(element, 'Tên dài quá 100 ký tự');
    assert.equal(await events(), 0);
  });

  for (const lang of ['vi', 'en']) {
    it(`is accessible on every screen (${lang})`, async () => {
      const element = await openLink(await ward.codeText(venue), lang);
      await until(() => element.shadowRoot?.querySelector('form'), 'the form');
      await expectAccessible(element);
      element.shadowRoot?.querySelector('summary')?.click();
      await press(element, lang === 'vi' ? 'Vào' : 'Check in');
      await expectAccessible(element);
      element.remove();
      await expectAccessible(await show(lang));
      await ward.checkIn(venue);
      await expectAccessible(await show(lang));
    });
  }
});
