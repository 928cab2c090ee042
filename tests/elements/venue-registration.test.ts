import { html } from 'lit';
import type { VenueRegisterEvent } from '../../src/events/venue-register-event.js';
import type { WardVenueRegistrationElement } from '../../src/elements/venue-registration/venue-registration-element.js';
import { expectAccessible } from '../support/axe.js';
import { nextEvent, until, visibleText } from '../support/fixture.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { labelled, press, type, Ward } from '../support/ward.js';

describe('ward-venue-registration', () => {
  let ward: Ward;

  beforeEach(() => {
    ward = new Ward();
  });

  afterEach(() => ward.close());

  async function show(lang = 'vi'): Promise<WardVenueRegistrationElement> {
    const element = await ward.show<WardVenueRegistrationElement>(
      html`<ward-venue-registration></ward-venue-registration>`,
      lang,
    );
    await until(() => element.shadowRoot?.querySelector('form'), 'the form');
    return element;
  }

  async function choose(element: HTMLElement, label: string, option: string): Promise<void> {
    const select = labelled(element, label) as unknown as HTMLSelectElement;
    const found = [...select.options].find(({ text }) => text.trim() === option);
    await type(element, label, found?.value ?? assert.fail(`no ${option}`));
  }

  async function fillIn(element: HTMLElement, name = 'Chợ Hoa Sen'): Promise<void> {
    await type(element, 'Tên địa điểm', name);
    await choose(element, 'Tỉnh, thành phố', 'Quảng Ninh');
    await choose(element, 'Phường, xã', 'Phường Mạo Khê');
    await type(element, 'Họ và tên', 'Trần Văn Ví');
    await type(element, 'Số điện thoại', '+84 900 000 001');
  }

  it('registers a market with two entrances and shows a code for each', async () => {
    const element = await show();
    await fillIn(element);
    await press(element, 'Thêm lối vào');
    await type(element, 'Sức chứa', '1.200');
    await choose(element, 'Thường ở lâu nhất', '8 giờ');
    const register = nextEvent<VenueRegisterEvent>(element, 'venue-register');
    await press(element, 'Đăng ký và lấy mã QR');
    const { venue, listing } = await register;
    assert.equal(listing.id, venue.id);
    assert.notInclude(JSON.stringify(listing), '"d"', 'nothing secret leaves the device');
    assert.deepInclude(venue, {
      name: 'Chợ Hoa Sen',
      ward: '07069',
      entrances: ['Cổng chính', 'Cổng 2'],
      capacity: 1200,
      maxStay: 480,
    });
    assert.lengthOf(element.shadowRoot!.querySelectorAll('ward-venue-code'), 2);
    const { venues } = await ward.services();
    assert.deepEqual(await venues.list(), [venue]);
  });

  it('says what is missing, once each, and stores nothing', async () => {
    const element = await show();
    await type(element, 'Sức chứa', 'nhiều');
    await press(element, 'Đăng ký và lấy mã QR');
    const text = visibleText(element);
    for (const words of [
      'Cô bác ghi tên địa điểm',
      'Cô bác chọn tỉnh',
      'Cô bác chọn phường',
      'Sức chứa là một con số',
      'Cô bác ghi họ và tên',
      'Cô bác ghi số điện thoại giúp',
    ]) {
      assert.include(text, words);
    }
    assert.isEmpty(await (await ward.services()).venues.list());
  });

  it('lists a province’s communes only, and forgets the commune of another province', async () => {
    const element = await show();
    await choose(element, 'Tỉnh, thành phố', 'Quảng Ninh');
    await choose(element, 'Phường, xã', 'Phường Mạo Khê');
    await choose(element, 'Tỉnh, thành phố', 'Sơn La');
    const select = labelled(element, 'Phường, xã') as unknown as HTMLSelectElement;
    assert.equal(select.value, '');
    assert.notInclude(select.textContent, 'Mạo Khê');
  });

  it('keeps strange names as text, and refuses one of 300 characters', async () => {
    const element = await show();
    await fillIn(element, '<script>alert(1)</script> =1+1');
    await type(element, 'Số nhà', '=HYPERLINK("http://x")');
    const entrance = element.shadowRoot?.querySelector<HTMLInputElement>('.entrance input');
    entrance!.value = '<img src=x onerror=alert(1)>';
    entrance!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const register = nextEvent<VenueRegisterEvent>(element, 'venue-register');
    await press(element, 'Đăng ký và lấy mã QR');
    assert.deepInclude((await register).venue, {
      name: '<script>alert(1)</script> =1+1',
      address: '=HYPERLINK("http://x")',
      entrances: ['<img src=x onerror=alert(1)>'],
    });
    await until(() => visibleText(element).includes('<script>'), 'the name as text');
    await press(element, 'Đăng ký địa điểm khác');
    await fillIn(element, 'Chợ '.repeat(75));
    await press(element, 'Đăng ký và lấy mã QR');
    assert.include(visibleText(element), 'Tên dài quá 100 ký tự');
  });

  it('makes a backup file only under a passphrase that is long enough', async () => {
    const element = await show();
    await fillIn(element);
    await press(element, 'Đăng ký và lấy mã QR');
    await until(() => visibleText(element).includes('Phòng khi mất máy'), 'the backup');
    await type(element, 'Mật khẩu', 'ngắn');
    await press(element, 'Tải tệp dự phòng');
    assert.include(visibleText(element), 'ít nhất 12 ký tự');
    await type(element, 'Mật khẩu', 'một câu dễ nhớ của chợ');
    await press(element, 'Tải tệp dự phòng');
    await until(() => visibleText(element).includes('Đã tải tệp dự phòng'), 'the file');
  });

  it('offers the codes and the backup of venues registered here before', async () => {
    await ward.register();
    const element = await show();
    await until(() => visibleText(element).includes('Đã đăng ký trên máy này'), 'the venue');
    await press(element, 'Chợ Hoa Sen');
    await until(() => visibleText(element).includes('Phòng khi mất máy'), 'the backup');
  });

  for (const lang of ['vi', 'en']) {
    it(`is accessible empty, wrong and done (${lang})`, async () => {
      const element = await show(lang);
      await expectAccessible(element);
      await press(element, lang === 'vi' ? 'Đăng ký và' : 'Register and');
      await expectAccessible(element);
    });
  }
});
