import type { KioskResetEvent } from '../../src/events/kiosk-reset-event.js';
import { expectAccessible } from '../support/axe.js';
import { deepElements, nextEvent, part, settled, until, visibleText } from '../support/fixture.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { buttons, Hall, HALL, press, said, sees } from './ward-kiosk-kit.js';

const HOME = 'Cô bác cần gì?';

describe('ward-kiosk', () => {
  let hall: Hall;

  beforeEach(() => {
    hall = new Hall();
  });

  afterEach(() => hall.close());

  const begun = async (config: object = HALL) => {
    const kiosk = await hall.show(config);
    await press(kiosk, 'Chạm để bắt đầu', HOME);
    return kiosk;
  };

  it('waits with its name, the time and the notices that still hold', async () => {
    const kiosk = await hall.show();
    const text = visibleText(kiosk);
    for (const words of [
      'Phường Hoa Sen',
      'Tiêm vắc-xin cúm',
      'Chạm để bắt đầu',
      'Touch to begin',
    ]) {
      assert.include(text, words);
    }
    assert.match(text, /\d\d:\d\d/);
    assert.notInclude(text, 'Đã qua rồi');
    assert.isTrue(kiosk.isAttracting);
  });

  it('offers what its config says, and states its time limit', async () => {
    const kiosk = await begun();
    const said = visibleText(kiosk);
    for (const words of [
      'Ghi tên vào, ra',
      'Hướng dẫn',
      'Đọc mã tiền',
      'Mã QR',
      'Gọi người giúp',
    ]) {
      assert.include(said, words);
    }
    assert.include(said, '2 phút không ai chạm thì máy hỏi lại');
    assert.isFalse(kiosk.isAttracting);
  });

  it('does nothing else with the touch that wakes it', async () => {
    const kiosk = await hall.show();
    const begin = part(kiosk, '#begin');
    begin.click();
    await settled(kiosk);
    assert.isTrue(sees(kiosk, HOME));
    // The second tap of an impatient finger, on what has come up below it.
    const choice = part(kiosk, '.choice-button');
    for (const type of ['pointerdown', 'pointerup', 'click']) {
      choice.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
    }
    await settled(kiosk);
    assert.isTrue(sees(kiosk, HOME));
  });

  it('goes on in English, larger, in contrast and lower for one person, and as before for the next', async () => {
    const kiosk = await begun();
    const size = () => getComputedStyle(kiosk).getPropertyValue('--ward-text');
    const before = size();
    await press(kiosk, 'Cỡ chữ 1/3', 'Cỡ chữ 2/3');
    await press(kiosk, 'English', 'What do you need?');
    buttons(kiosk).get('Contrast')?.click();
    buttons(kiosk).get('Lower buttons')?.click();
    await settled(kiosk);
    assert.equal(document.documentElement.lang, 'en');
    assert.isAbove(parseFloat(size()), parseFloat(before));
    assert.isTrue(kiosk.hasAttribute('contrast'));
    const reset = nextEvent<KioskResetEvent>(kiosk, 'kiosk-reset');
    await press(kiosk, 'Done, clear all', 'Đã xoá hết');
    assert.equal((await reset).reason, 'finished');
    assert.equal(document.documentElement.lang, 'vi');
    assert.equal(size(), before);
    assert.isFalse(kiosk.hasAttribute('contrast'));
    await press(kiosk, 'Chạm để bắt đầu', HOME);
    assert.isTrue(sees(kiosk, 'Cỡ chữ 1/3'));
  });

  it('leaves nothing of a person in the page when they are done', async () => {
    const kiosk = await begun();
    await press(kiosk, 'Hướng dẫn từng bước', 'Tìm hướng dẫn');
    const search = deepElements(document.body).find(
      (each) => each.id === 'search',
    ) as HTMLInputElement;
    search.value = 'bí mật của bà Tư';
    search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settled(kiosk);
    sessionStorage.setItem('trace', 'bí mật');
    history.replaceState({ of: 'bà Tư' }, '', '#bí-mật');
    getSelection()?.selectAllChildren(document.body);
    const reset = nextEvent(kiosk, 'kiosk-reset');
    buttons(kiosk).get('Xong, xoá hết')?.click();
    await reset;
    await settled(kiosk);
    const all = deepElements(document.body);
    assert.isFalse(all.some((each) => each === search));
    assert.isFalse(all.some((each) => ('value' in each ? each.value === search.value : false)));
    assert.equal(sessionStorage.length, 0);
    assert.equal(location.hash, '');
    assert.isNull(history.state);
    assert.equal(getSelection()?.toString(), '');
    assert.isTrue(kiosk.isAttracting);
  });

  it('leads back one screen at a time, in a guide too, and home at once', async () => {
    const kiosk = await begun();
    await press(kiosk, 'Đọc mã tiền', 'Bắt đầu');
    await press(kiosk, 'Bắt đầu', 'Bước 1/');
    await press(kiosk, 'Quay lại', 'phút');
    await until(() => !sees(kiosk, 'Bước 1/'), 'the start of the guide');
    await press(kiosk, 'Quay lại', HOME);
    await press(kiosk, 'Hướng dẫn từng bước', 'Tìm hướng dẫn');
    await press(kiosk, 'Trang đầu', HOME);
    const [back, home] = ['Quay lại', 'Trang đầu'].map((words) => buttons(kiosk).get(words));
    assert.equal(back?.getAttribute('aria-disabled'), 'true');
    assert.equal(home?.getAttribute('aria-disabled'), 'true');
  });

  it('calls somebody from every screen, and says where people are', async () => {
    const kiosk = await begun();
    await press(kiosk, 'Mã QR', 'Đăng ký trên máy');
    await press(kiosk, 'Gọi người giúp', 'Mời người trực');
    assert.isTrue(sees(kiosk, 'Bàn số 1'));
    assert.isTrue(sees(kiosk, '0203 3 871 234'));
    await press(kiosk, 'Quay lại', 'Đăng ký trên máy');
  });

  it('lets a venue register on its own phone, by a code, and never here', async () => {
    const kiosk = await begun();
    await press(kiosk, 'Mã QR', 'Đăng ký trên máy');
    assert.isTrue(part(kiosk, 'svg.code').getBoundingClientRect().width > 100);
    assert.isFalse(deepElements(document.body).some((each) => each.localName === 'input'));
    await press(kiosk, 'Xem hướng dẫn', 'Bắt đầu');
  });

  it('shows no code of the lobby before its own venue is registered', async () => {
    const kiosk = await hall.show();
    assert.isFalse(sees(kiosk, 'Quét mã này để ghi tên'));
  });

  it('says in words what is wrong with its config, and takes the next one', async () => {
    const kiosk = await hall.show({ ...HALL, language: 'fr' });
    assert.isTrue(sees(kiosk, 'Máy chưa sẵn sàng'));
    assert.isTrue(sees(kiosk, 'language'));
  });

  it('keeps the focus with whoever uses a keyboard', async () => {
    const kiosk = await hall.show();
    const focused = () => said(kiosk.shadowRoot?.activeElement ?? document.createElement('i'));
    await press(kiosk, 'Chạm để bắt đầu', HOME);
    assert.include(focused(), HOME);
    await press(kiosk, 'Gọi người giúp', 'Mời người trực');
    assert.include(focused(), 'Mời người trực');
    await press(kiosk, 'Xong, xoá hết', 'Đã xoá hết');
    assert.include(focused(), 'Chạm để bắt đầu');
  });

  for (const [words, then] of [
    ['Ghi tên vào, ra', 'Chỗ này chưa ghi tên được'],
    ['Hướng dẫn từng bước', 'Tìm hướng dẫn'],
    ['Đọc mã tiền', 'Bắt đầu'],
    ['Mã QR', 'Đăng ký trên máy'],
    ['Gọi người giúp', 'Mời người trực'],
  ] as const) {
    it(`is accessible at “${words}”`, async () => {
      const kiosk = await begun();
      await press(kiosk, words, then);
      await settled(kiosk);
      await expectAccessible(kiosk);
    });
  }

  it('is accessible while it waits, at home, in contrast and in English', async () => {
    const kiosk = await hall.show();
    await expectAccessible(kiosk);
    await press(kiosk, 'Chạm để bắt đầu', HOME);
    await expectAccessible(kiosk);
    await press(kiosk, 'English', 'What do you need?');
    buttons(kiosk).get('Contrast')?.click();
    await settled(kiosk);
    await expectAccessible(kiosk);
  });
});
