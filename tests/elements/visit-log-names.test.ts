import { html } from 'lit';
import { MINUTE } from '../../src/core/day.js';
import type { Venue } from '../../src/core/venue.js';
import type { WardVisitLogElement } from '../../src/elements/visit-log/visit-log-element.js';
import { IDLE } from '../../src/services/log-lock.js';
import { until, visibleText } from '../support/fixture.js';
import { LOG_PASSPHRASE, openNames, rows } from '../support/log.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { labelled, press, sees, tick, type, Ward } from '../support/ward.js';

describe('names in ward-visit-log', () => {
  let ward: Ward;
  let venue: Venue;
  let element: WardVisitLogElement;

  beforeEach(async () => {
    ward = new Ward();
    venue = await ward.register();
    await ward.checkIn(venue, 'Nguyễn Thị Mẫu', 3);
    element = await show();
    await until(() => rows(element).length === 1, 'the visit');
  });

  afterEach(() => ward.close());

  const show = () => ward.show<WardVisitLogElement>(html`<ward-visit-log></ward-visit-log>`);
  const errors = () =>
    [...(element.shadowRoot?.querySelectorAll('.error') ?? [])].map((error) => error.textContent);
  const seesName = () => visibleText(element).includes('Nguyễn Thị Mẫu');

  it('stay covered until somebody says who they are and why', async () => {
    await sees(element, 'Tên đang che');
    assert.isFalse(seesName());
    await openNames(element);
    await until(seesName, 'the name');
    await sees(element, '0900 000 000');
    await sees(element, 'Tự che lại sau 5 phút không dùng');
    await press(element, 'Che tên');
    await until(() => !seesName(), 'the names to be covered');
    await sees(element, 'Tên đang che');
  });

  it('ask for everything that is missing, at once and in words', async () => {
    await press(element, 'Hiện tên');
    await sees(element, 'Đặt mật khẩu nhật ký');
    await type(element, 'Mật khẩu nhật ký', 'ngắn');
    await press(element, 'Đặt mật khẩu và hiện tên');
    await until(() => errors().length > 0, 'what is missing');
    assert.deepEqual(errors(), [
      'Mật khẩu cần ít nhất 12 ký tự.',
      'Hai lần nhập chưa giống nhau.',
      'Anh chị ghi tên mình.',
      'Anh chị chọn một lý do.',
    ]);
    await tick(element, 'Việc khác');
    await type(element, 'Mật khẩu nhật ký', LOG_PASSPHRASE);
    await type(element, 'Nhập lại mật khẩu', LOG_PASSPHRASE);
    await type(element, 'Tên người mở', 'Trần Văn Ví');
    await press(element, 'Đặt mật khẩu và hiện tên');
    await until(() => errors().join() === 'Anh chị ghi rõ việc gì.', 'the reason in words');
    await type(element, 'Ghi rõ việc gì', 'trả lại ví đánh rơi');
    await press(element, 'Đặt mật khẩu và hiện tên');
    await until(seesName, 'the name');
  });

  it('say plainly that the passphrase is wrong, and what helps who forgot it', async () => {
    await openNames(element);
    await press(element, 'Che tên');
    await press(element, 'Hiện tên');
    await sees(element, 'Quên mật khẩu? Nếu tệp dự phòng khoá bằng mật khẩu khác');
    await sees(element, 'Trình duyệt hỏi lưu thì đừng lưu.');
    assert.equal(labelled(element, 'Mật khẩu nhật ký').autocomplete, 'off', 'not to be kept here');
    assert.equal(labelled(element, 'Tên người mở').value, 'Trần Văn Ví', 'remembered');
    await type(element, 'Mật khẩu nhật ký', 'mẹ trồng sen trắng');
    await tick(element, 'Truy vết');
    await press(element, /^\s*Hiện tên\s*$/);
    await until(() => errors().join().includes('Mật khẩu chưa đúng'), 'that it is wrong');
    assert.isFalse(seesName());
    await type(element, 'Mật khẩu nhật ký', LOG_PASSPHRASE);
    await press(element, /^\s*Hiện tên\s*$/);
    await until(seesName, 'the name');
  });

  it('are covered again after five minutes without use', async () => {
    await openNames(element);
    await until(seesName, 'the name');
    ward.clock.advance(IDLE - MINUTE);
    element.shadowRoot
      ?.querySelector('section')
      ?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    ward.clock.advance(IDLE - MINUTE);
    await sees(element, 'Đang hiện tên');
    ward.clock.advance(MINUTE);
    await until(() => !seesName(), 'the names to be covered');
  });

  it('are covered when the page goes away, and when the log leaves the page', async () => {
    await openNames(element);
    await until(seesName, 'the name');
    window.dispatchEvent(new Event('pagehide'));
    await until(() => !seesName(), 'the names to be covered');
  });

  it('leave a line that says who opened them, why and how many', async () => {
    await openNames(element);
    await press(element, 'Sổ mở tên');
    await sees(element, 'Mở tên · Trần Văn Ví Kiểm tra · 22/11/2026 · 1 lượt');
    await sees(element, 'Đặt mật khẩu nhật ký · Trần Văn Ví');
  });

  it('are found as they are typed, accents or not, and by the time', async () => {
    const services = await ward.services();
    const current = await services.diary.current();
    if (current) await services.diary.checkOut(current.visit, 'self');
    ward.clock.advance(30 * MINUTE);
    await ward.checkIn(venue, 'Lê Văn Thử');
    await until(() => rows(element).length === 2, 'both');
    await type(element, 'Tìm', 'mau');
    await sees(element, 'Tên đang che nên chưa tìm theo tên được.');
    await openNames(element);
    // WebKit derives a key from the passphrase for seconds.
    await until(() => rows(element).length === 1 && seesName(), 'one of them', 15_000);
    await sees(element, '1 trong 2 lượt');
    await type(element, 'Tìm', 'thử');
    await until(() => rows(element)[0]?.includes('Lê Văn Thử'), 'the other');
    await type(element, 'Tìm', '09:0');
    await until(() => rows(element)[0]?.includes('Nguyễn Thị Mẫu'), 'who came at nine');
    await type(element, 'Tìm', 'không ai');
    await sees(element, 'Không tìm thấy lượt nào.');
    await press(element, 'Xoá chữ tìm');
    await until(() => rows(element).length === 2, 'both again');
    await tick(element, 'Chỉ ai còn ở trong');
    await until(() => rows(element).length === 1, 'who is in');
    await press(element, 'Bỏ lọc');
    await until(() => rows(element).length === 2, 'both again');
  });

  it('lets out some of a party and then all, as staff', async () => {
    await press(element, 'Việc với lượt 09:00');
    await sees(element, 'Cho ra cả 3 người');
    await press(element, 'Bớt một người');
    await press(element, 'Bớt một người');
    ward.clock.advance(30 * MINUTE);
    await press(element, 'Cho ra 1 người');
    await sees(element, 'Còn 2 trong 3 người');
    await press(element, 'Việc với lượt 09:00');
    await press(element, 'Cho ra cả 2 người');
    await sees(element, '09:30 (người trực ghi)');
    await sees(element, 'Đã ghi 2 người ra lúc 09:30.');
  });

  it('erases on request, after saying what goes and what stays, and writes it down', async () => {
    await press(element, 'Việc với lượt 09:00');
    await press(element, 'Xoá lượt này');
    await sees(element, 'Mất hẳn: tên, số điện thoại');
    await sees(element, 'Còn lại: một dòng trong sổ');
    await press(element, 'Giữ lại');
    assert.lengthOf(rows(element), 1);
    await press(element, 'Xoá lượt này');
    await sees(element, 'Khách vẫn đang ở trong: cho ra trước');
    await press(element, 'Cho ra cả 3 người');
    await until(() => !visibleText(element).includes('cho ra trước'), 'nobody to be in any more');
    assert.lengthOf(rows(element), 1);
    await press(element, /^\s*Xoá hẳn\s*$/);
    await until(() => errors().join() === 'Anh chị ghi tên mình.', 'whose name is missing');
    await type(element, 'Tên người xoá', 'Trần Văn Ví');
    await press(element, /^\s*Xoá hẳn\s*$/);
    await sees(element, 'Chưa có ai trong ngày này.');
    await press(element, 'Sổ mở tên');
    await sees(element, 'Xoá theo yêu cầu · Trần Văn Ví 22/11/2026 · 1 lượt');
  });

  it('erases who is still in where staff wants that', async () => {
    await press(element, 'Việc với lượt 09:00');
    await press(element, 'Xoá lượt này');
    await type(element, 'Tên người xoá', 'Trần Văn Ví');
    await press(element, 'Vẫn xoá hẳn');
    await sees(element, 'Chưa có ai trong ngày này.');
  });

  it('say so where the audit could not be written, and are covered', async () => {
    await openNames(element);
    await until(seesName, 'the name');
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (
      this: IDBObjectStore,
      row: unknown,
      key?: IDBValidKey,
    ) {
      if (this.name === 'audit') throw new DOMException('full', 'QuotaExceededError');
      return key === undefined ? add.call(this, row) : add.call(this, row, key);
    };
    try {
      await tick(element, '7 ngày');
      await sees(element, 'Chưa ghi được vào sổ nên chưa mở.');
    } finally {
      IDBObjectStore.prototype.add = add;
    }
    assert.isFalse(seesName());
    await sees(element, 'Tên đang che');
  });
});
