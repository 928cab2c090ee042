import type { WardKioskStaffElement } from '../../src/elements/kiosk/staff/kiosk-staff-element.js';
import { countTry, readTries } from '../../src/kiosk/pin-tries.js';
import { expectAccessible } from '../support/axe.js';
import { mount, settled, until, visibleText } from '../support/fixture.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { press, sees } from '../support/ward.js';
import { withoutStorage } from '../kiosk/kiosk-kit.js';
import { goTo, PIN, StaffDesk, tap, title } from './kiosk-staff-kit.js';

const OPEN = /^\s*Mở\s*$/;

describe('the PIN of ward-kiosk-staff', () => {
  let desk: StaffDesk;

  beforeEach(async () => {
    desk = new StaffDesk();
    await desk.start();
  });

  afterEach(() => desk.close());

  const alarm = (element: WardKioskStaffElement) =>
    element.shadowRoot?.querySelector('[role=alert]')?.textContent.trim() ?? '';

  const dots = (element: WardKioskStaffElement) =>
    element.shadowRoot?.querySelectorAll('.dots .full').length;

  async function typed(keys: string): Promise<void> {
    for (const key of keys.match(/\d|[A-Z]\w+/g) ?? []) {
      window.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
    }
    await settled(document.body);
  }

  it('is chosen by whoever comes first, twice the same', async () => {
    const element = await desk.show();
    await sees(element, 'Đặt mã PIN cho máy');
    assert.include(visibleText(element), 'Nếu quên, phải xoá mã ngay trên máy');
    await press(element, 'Tiếp');
    assert.equal(alarm(element), 'Anh chị chưa nhập mã PIN.');
    await tap(element, '48091');
    await press(element, 'Tiếp');
    assert.equal(alarm(element), 'Mã PIN cần từ 6 đến 12 chữ số.');
    await tap(element, '123456');
    await press(element, 'Tiếp');
    assert.include(alarm(element), 'dễ đoán');
    await tap(element, PIN);
    await press(element, 'Tiếp');
    await tap(element, '480914');
    await press(element, 'Đặt mã PIN');
    await until(() => alarm(element).includes('không giống nhau'), 'that they differ');
    await tap(element, PIN);
    await press(element, 'Tiếp');
    await tap(element, PIN);
    await press(element, 'Đặt mã PIN');
    await sees(element, 'Dành cho người trực');
  });

  it('opens with the right one, typed on a keyboard too, and says how many digits, never which', async () => {
    await desk.setPin();
    const element = await desk.show();
    await sees(element, 'Nhập mã PIN');
    await until(() => element.shadowRoot?.querySelector('.pad'), 'the number pad');
    await typed('4809137');
    assert.equal(dots(element), 7);
    await typed('Backspace');
    const status = element.shadowRoot?.querySelector('[role=status]')?.textContent ?? '';
    assert.include(status, 'đã nhập 6 chữ số');
    assert.notInclude(visibleText(element), '480913');
    await typed('Enter');
    await sees(element, 'Dành cho người trực');
  });

  it('says how many tries are left, then locks, and tells until when', async () => {
    await desk.setPin();
    const { clock } = desk.ward;
    // Three that were cut off before they were looked at.
    for (let i = 0; i < 3; i++) {
      await desk.store.update('pin-tries', (now) =>
        countTry(readTries(now), { page: 'other', running: 0, now: clock.now() }),
      );
    }
    const element = await desk.show();
    await sees(element, 'Đã có lần nhập sai. Còn 2 lần thử.');
    await tap(element, '739155');
    await press(element, OPEN);
    await sees(element, 'Mã PIN chưa đúng. Còn 1 lần thử.');
    assert.equal(dots(element), 0);
    await tap(element, '739155');
    await press(element, OPEN);
    await sees(element, 'Đang khoá vì nhập sai nhiều lần');
    await sees(element, 'Còn 1 phút nữa, đến khoảng 09:01.');
    assert.equal(element.shadowRoot?.querySelector('.pad') ?? null, null);
    await typed(`${PIN}Enter`);
    assert.equal(title(element), 'Nhập mã PIN');
    await expectAccessible(element);
    // The lock has run down.
    await desk.store.remove('pin-tries');
    desk.timers.pass(5_000);
    await until(() => element.shadowRoot?.querySelector('.pad'), 'the number pad');
    await tap(element, PIN);
    await press(element, OPEN);
    await sees(element, 'Dành cho người trực');
  });

  it('is asked for again each time, and by whoever takes the element elsewhere', async () => {
    const element = await desk.enter();
    await goTo(element, 'Thử in');
    const place = element.parentElement;
    element.remove();
    place?.append(element);
    await sees(element, 'Nhập mã PIN');
    await until(() => dots(element) === 0, 'nothing of the PIN');
    assert.notInclude(visibleText(element), 'Dành cho người trực');
  });

  it('says where it is written what to do once it is forgotten', async () => {
    await desk.setPin();
    const element = await desk.show();
    await until(() => element.shadowRoot?.querySelector('.pad'), 'the number pad');
    await press(element, 'Quên mã PIN?');
    assert.include(visibleText(element), 'kiosk/README.md');
  });

  it('lets nobody in where storage does not answer, and tries again', async () => {
    await desk.setPin();
    desk.machine.store.close();
    const element = await withoutStorage(async () => {
      const shown = await mount<WardKioskStaffElement>(
        '<ward-kiosk-staff lang="vi"></ward-kiosk-staff>',
      );
      shown.machine = desk.machine;
      await sees(shown, 'Bộ nhớ của máy không trả lời');
      return shown;
    });
    await press(element, 'Thử lại');
    await until(() => element.shadowRoot?.querySelector('.pad'), 'the number pad');
  });

  it('is changed by who knows the present one', async () => {
    const element = await desk.enter();
    await goTo(element, 'Đổi mã PIN');
    const change = async (old: string, pin: string) => {
      for (const each of [old, pin, pin]) {
        await tap(element, each);
        await press(element, /^\s*(Tiếp|Đổi mã PIN)\s*$/);
      }
    };
    await change('111222', '739155');
    await sees(element, 'Mã PIN chưa đúng. Còn 4 lần thử.');
    await change(PIN, '739155');
    await sees(element, 'Đã đổi mã PIN.');
    const again = await desk.show();
    await until(() => again.shadowRoot?.querySelector('.pad'), 'the number pad');
    await tap(again, '739155');
    await press(again, OPEN);
    await sees(again, 'Dành cho người trực');
  });

  for (const lang of ['vi', 'en']) {
    it(`is accessible, first and later, in ${lang}`, async () => {
      const first = await desk.show(lang);
      await until(() => first.shadowRoot?.querySelector('.pad'), 'the number pad');
      await expectAccessible(first);
      await tap(first, '12');
      await press(first, lang === 'vi' ? 'Tiếp' : 'Next');
      await expectAccessible(first);
      await desk.setPin();
      const later = await desk.show(lang);
      await until(() => later.shadowRoot?.querySelector('.pad'), 'the number pad');
      await expectAccessible(later);
    });
  }
});
