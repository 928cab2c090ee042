import { html } from 'lit';
import type { Venue } from '../../src/core/venue.js';
import { MINUTE } from '../../src/core/day.js';
import type { WardVisitorCardElement } from '../../src/elements/visitor-card/visitor-card-element.js';
import type { CardBearer, VisitorCard } from '../../src/services/card.js';
import { expectAccessible } from '../support/axe.js';
import { part, settled, until, visibleText } from '../support/fixture.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { labelled, press, sees, tick, type, Ward } from '../support/ward.js';

const GRANDMOTHER = { name: 'Nguyễn Thị Mẫu', phone: '0912345678', label: 'Bà Mẫu' };
const GRANDFATHER = { name: 'Đỗ Văn Thử', label: 'Thử' };

describe('ward-visitor-card', () => {
  let ward: Ward;
  let venue: Venue;

  beforeEach(async () => {
    ward = new Ward();
    venue = await ward.register();
  });

  afterEach(() => ward.close());

  const show = (lang = 'vi') =>
    ward.show<WardVisitorCardElement>(html`<ward-visitor-card></ward-visitor-card>`, lang);

  async function issue(...bearers: CardBearer[]): Promise<VisitorCard[]> {
    const issued = await (await ward.services()).cards.issue(venue.id, bearers);
    if (!issued.ok) throw new Error(issued.code);
    return issued.value;
  }

  const cards = async () => (await ward.services()).cards.list(venue.id);
  const read = (element: Element, selector: string) =>
    part(element, selector).textContent.replace(/\s+/g, ' ').trim();
  const nth = (element: Element, id: string) => part<HTMLInputElement>(element, id);

  async function write(element: HTMLElement, id: string, text: string): Promise<void> {
    const input = nth(element, id);
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settled(element.shadowRoot!);
  }

  it('makes the cards of a household in one go', async () => {
    const element = await show();
    await write(element, '#name-0', 'Nguyễn Thị Mẫu');
    await press(element, 'Thêm người trong nhà');
    assert.equal(element.shadowRoot?.activeElement?.id, 'name-1', 'ready for the next name');
    await write(element, '#name-1', 'Đỗ Văn Thử');
    await write(element, '#label-0', 'Bà Mẫu');
    await type(element, 'Số điện thoại chung', '0912 345 678');
    await tick(element, 'đã đồng ý');
    await press(element, 'Làm 2 thẻ');
    await sees(element, 'Đã làm 2 thẻ');
    assert.equal(element.shadowRoot?.activeElement?.id, 'made-title');
    const made = (await cards()).map(({ content }) => content);
    assert.deepInclude(made[0], { name: 'Nguyễn Thị Mẫu', label: 'Bà Mẫu', phone: '0912345678' });
    assert.deepInclude(made[1], { name: 'Đỗ Văn Thử', label: 'Thử', phone: '0912345678' });
  });

  it('shows the new cards as they will be printed, by their label and number', async () => {
    const element = await show();
    await write(element, '#name-0', 'Nguyễn Thị Mẫu');
    await tick(element, 'đã đồng ý');
    await press(element, 'Làm 1 thẻ');
    const picture = await until(
      () => element.shadowRoot?.querySelector('[part~=picture]'),
      'the picture of the card',
    );
    const [card] = await cards();
    assert.equal(picture.getAttribute('aria-label'), `Thẻ in chữ Mẫu, số ${card?.number}`);
    assert.equal(picture.getAttribute('viewBox'), '0 0 85.6 54');
    assert.isFalse(element.shadowRoot?.querySelector<HTMLButtonElement>('.primary')?.disabled);
  });

  it('prints the given name unless another word is chosen, and never asks for a phone', async () => {
    const element = await show();
    await write(element, '#name-0', 'Trần Thị Ngọc Lan');
    assert.equal(nth(element, '#label-0').value, 'Lan');
    await write(element, '#label-0', 'Bà Lan');
    await write(element, '#name-0', 'Trần Thị Ngọc Lan Anh');
    assert.equal(nth(element, '#label-0').value, 'Bà Lan', 'what was chosen stays');
    await tick(element, 'đã đồng ý');
    await press(element, 'Làm 1 thẻ');
    await sees(element, 'Đã làm 1 thẻ');
    assert.notProperty((await cards())[0]?.content, 'phone');
  });

  it('makes nothing without consent, which nobody ticks but the reader', async () => {
    const element = await show();
    assert.isFalse(labelled(element, 'đã đồng ý').checked);
    assert.include(read(element, '.consent'), 'Chỉ Chợ Hoa Sen');
    assert.include(read(element, '.consent'), 'đến khi huỷ thẻ');
    assert.include(read(element, '.consent'), '21 ngày');
    await write(element, '#name-0', 'Nguyễn Thị Mẫu');
    await press(element, 'Làm 1 thẻ');
    await sees(element, 'đánh dấu vào ô đồng ý');
    assert.equal(element.shadowRoot?.activeElement?.id, 'consent');
    assert.isEmpty(await cards());
  });

  it('asks for consent anew when somebody is added after it was given', async () => {
    const element = await show();
    await tick(element, 'đã đồng ý');
    await press(element, 'Thêm người');
    assert.isFalse(labelled(element, 'đã đồng ý').checked);
  });

  it('says what is wrong beside each field, and stops saying so once it is right', async () => {
    const element = await show();
    await write(element, '#phone-0', '12');
    await type(element, 'Số điện thoại chung', '0168 000 000');
    await write(element, '#label-0', 'x'.repeat(30));
    await press(element, 'Làm 1 thẻ');
    assert.equal(element.shadowRoot?.activeElement?.id, 'name-0');
    assert.include(read(element, '#name-0-error'), 'họ và tên');
    assert.include(read(element, '#label-0-error'), '24 ký tự');
    assert.include(read(element, '#phone-0-error'), 'Số điện thoại chưa đúng');
    assert.include(read(element, '#phone-error'), 'Số điện thoại chưa đúng');
    await write(element, '#label-0', 'Bà');
    assert.equal(element.shadowRoot?.querySelectorAll('#label-0-error').length, 0);
  });

  it('takes ten people at most, which fills a sheet, and lets each be removed', async () => {
    const element = await show();
    for (let count = 1; count < 10; count++) await press(element, 'Thêm người');
    await sees(element, 'vừa một tờ A4');
    assert.isFalse(visibleText(element).includes('Thêm người trong nhà'));
    await write(element, '#name-3', 'Lê Văn Ví Dụ');
    await press(element, 'Bỏ Lê Văn Ví Dụ');
    assert.equal(element.shadowRoot?.querySelectorAll('.person').length, 9);
    await sees(element, 'Làm 9 thẻ');
  });

  it('lists cards by household, phones masked, and finds them without accents or by number', async () => {
    const [hers] = await issue(GRANDMOTHER, GRANDFATHER);
    ward.clock.advance(MINUTE);
    await issue({ name: 'Phạm Thị Minh Hoạ', label: 'Hoạ' });
    const element = await show();
    await sees(element, '3 thẻ, 2 nhà');
    const households = () =>
      [...(element.shadowRoot?.querySelectorAll('[part=household]') ?? [])].map((one) =>
        one.textContent.replace(/\s+/g, ' '),
      );
    assert.match(households()[0] ?? '', /Minh Hoạ/);
    assert.match(households()[1] ?? '', /Nguyễn Thị Mẫu.*09•• ••• 678.*Đỗ Văn Thử/);
    assert.notInclude(visibleText(element), '0912345678');
    for (const query of ['nguyen mau', 'MẬU', 'do van', '345678', hers!.number, 'ba mau']) {
      await type(element, 'Tìm theo tên', query);
      assert.lengthOf(households(), 1, query);
      assert.match(households()[0] ?? '', /Nguyễn Thị Mẫu/, query);
    }
    const slip = hers!.number.replace(/.$/, (last) => (last === '2' ? '3' : '2'));
    await type(element, 'Tìm theo tên', slip);
    await sees(element, 'Số thẻ này gõ chưa đúng');
    await type(element, 'Tìm theo tên', 'khong co ai');
    await sees(element, 'Không thấy thẻ nào');
  });

  it('shows twenty households, and more when asked', async () => {
    for (let i = 0; i < 22; i++) await issue(GRANDFATHER);
    const element = await show();
    const count = () => element.shadowRoot?.querySelectorAll('[part=household]').length;
    await until(() => count() === 20, 'twenty households');
    await press(element, 'Hiện thêm');
    assert.equal(count(), 22);
  });

  it('replaces a lost card after asking, and shows the new one', async () => {
    const [lost] = await issue(GRANDMOTHER);
    const element = await show();
    await sees(element, 'Nguyễn Thị Mẫu');
    await press(element, 'Mất thẻ của Nguyễn Thị Mẫu');
    await sees(element, `Thẻ ${lost!.number} hết dùng ngay`);
    assert.equal(element.shadowRoot?.activeElement?.textContent?.trim(), 'Giữ lại');
    await press(element, 'Huỷ thẻ cũ, làm thẻ mới');
    await sees(element, `Thẻ cũ ${lost!.number} hết dùng`);
    const good = (await cards()).filter(({ revokedAt }) => revokedAt === undefined);
    assert.lengthOf(good, 1);
    assert.notEqual(good[0]?.number, lost!.number);
    assert.deepInclude(good[0]?.content, GRANDMOTHER);
    await sees(element, '1 thẻ đã huỷ');
  });

  it('withdraws a card after asking, forgets whose it was, and keeps it when told to', async () => {
    const [card] = await issue(GRANDMOTHER);
    const element = await show();
    await sees(element, 'Nguyễn Thị Mẫu');
    await press(element, 'Huỷ thẻ của Nguyễn Thị Mẫu');
    await press(element, 'Giữ lại');
    assert.equal(
      element.shadowRoot?.activeElement?.getAttribute('aria-label'),
      'Huỷ thẻ của Nguyễn Thị Mẫu',
    );
    assert.isUndefined((await cards())[0]?.revokedAt);
    await press(element, 'Huỷ thẻ của Nguyễn Thị Mẫu');
    await sees(element, 'Lượt đã ghi vẫn giữ tên niêm kín, đủ 21 ngày mới xoá');
    await press(element, 'Huỷ hẳn');
    await sees(element, `Đã huỷ thẻ ${card!.number}`);
    await until(() => !visibleText(element).includes('Nguyễn Thị Mẫu'), 'the name to be gone');
    assert.isUndefined((await cards())[0]?.content);
  });

  it('hands the withdrawn cards to the ward in a file of random ids', async () => {
    const [card] = await issue(GRANDMOTHER);
    await (await ward.services()).cards.revoke(card!.id);
    const element = await show();
    await sees(element, '1 thẻ đã huỷ');
    const saved = new Promise<{ name: string; content: string }>((resolve) => {
      const before = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function () {
        HTMLAnchorElement.prototype.click = before;
        const { href, download: name } = this;
        void fetch(href)
          .then((file) => file.text())
          .then((content) => resolve({ name, content }));
      };
    });
    await press(element, 'Tải tệp thẻ đã huỷ');
    const { name, content } = await saved;
    assert.equal(name, 'the-da-huy-cho-hoa-sen.json');
    assert.deepEqual(JSON.parse(content), { issuer: venue.id, revokedCards: [card!.id] });
  });

  it('says in plain words what a photo of a card is worth', async () => {
    const text = read(await show(), '[part=about]');
    assert.include(text, 'Họ tên và số điện thoại trong mã đã niêm kín');
    assert.include(text, 'nơi làm thẻ và ngày làm');
    assert.include(text, 'Ai có thẻ hay ảnh chụp thẻ vẫn đưa ra cửa để được ghi vào, ghi ra thay');
    assert.notInclude(text, 'Không biết gì');
    assert.include(text, 'Mất thẻ thì báo nơi làm thẻ');
  });

  it('makes cards of the venue that is chosen', async () => {
    ward.clock.advance(MINUTE);
    const clinic = await ward.register({ name: 'Trạm y tế' });
    await issue(GRANDMOTHER);
    const element = await show();
    await sees(element, 'Chưa có thẻ nào');
    assert.include(read(element, '.consent'), 'Chỉ Trạm y tế');
    await type(element, 'Nơi làm thẻ', venue.id);
    await sees(element, 'Nguyễn Thị Mẫu');
    assert.notEqual(clinic.id, venue.id);
  });

  it('says so when this device keeps no venue, or not the one that is named', async () => {
    ward.close();
    ward = new Ward();
    await sees(await show(), 'Máy này chưa đăng ký địa điểm nào');
    await ward.register();
    const element = await ward.show<WardVisitorCardElement>(
      html`<ward-visitor-card venue="0192f0a0-1111-7222-8333-444455556666"></ward-visitor-card>`,
    );
    await sees(element, 'Khoá của địa điểm này không nằm trên máy này');
  });

  it('says that nothing was made where it could not be stored', async () => {
    const element = await show();
    await write(element, '#name-0', 'Nguyễn Thị Mẫu');
    await tick(element, 'đã đồng ý');
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (names, mode, options) {
      if (mode === 'readwrite') throw new DOMException('full', 'QuotaExceededError');
      return transaction.call(this, names, mode, options);
    };
    try {
      await press(element, 'Làm 1 thẻ');
      await until(() => element.shadowRoot?.querySelector('[role=alert]'), 'the failure');
    } finally {
      IDBDatabase.prototype.transaction = transaction;
    }
    assert.isEmpty(await cards());
    assert.equal(nth(element, '#name-0').value, 'Nguyễn Thị Mẫu', 'nothing has to be typed again');
  });

  for (const lang of ['vi', 'en']) {
    it(`is accessible empty, filling in, made, asking, withdrawn (${lang})`, async () => {
      const english = lang === 'en';
      const element = await show(lang);
      await until(() => visibleText(element).includes(english ? 'Visitor cards' : 'Thẻ ra vào'));
      await expectAccessible(element);
      await press(element, english ? 'Add someone' : 'Thêm người');
      await press(element, english ? 'Make 2 cards' : 'Làm 2 thẻ');
      await expectAccessible(element);
      await issue(GRANDMOTHER, GRANDFATHER);
      await until(() => element.shadowRoot?.querySelector('[part=household]'), 'the household');
      await press(element, english ? 'Lost: the card of Nguyễn Thị Mẫu' : 'Mất thẻ của Nguyễn');
      await expectAccessible(element);
      await press(element, english ? 'Cancel the old card' : 'Huỷ thẻ cũ, làm thẻ mới');
      await until(() => element.shadowRoot?.querySelector('[part~=picture]'), 'the new card');
      await until(() => element.shadowRoot?.querySelector('[part=revoked]'), 'the lost one');
      await press(element, english ? '1 cancelled card' : '1 thẻ đã huỷ');
      await expectAccessible(element);
    });
  }
});
