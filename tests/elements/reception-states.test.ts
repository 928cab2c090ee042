import { openDB } from 'idb';
import { writeLink } from '../../src/codes/code-link.js';
import { writePass } from '../../src/codes/pass-claims.js';
import type { Venue } from '../../src/core/venue.js';
import type { WardReceptionElement } from '../../src/elements/reception/reception-element.js';
import { refusalAdvice } from '../../src/elements/reception/refusal-words.js';
import type { ReceptionRefusal } from '../../src/services/admission.js';
import { LocalizeController } from '../../src/localize/localize.js';
import { expectAccessible } from '../support/axe.js';
import { part, settled, until, visibleText } from '../support/fixture.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { labelled, press, sees, tick, type } from '../support/ward.js';
import { checkedIn } from '../support/records.js';
import { identitiesOf, visitsOn } from '../support/visits.js';
import { SAMPLES } from '../codes/samples.js';
import { answer, citizenCard, counted, GatePage, scanned, word } from './reception-kit.js';

const REFUSALS: Record<ReceptionRefusal, true> = {
  unknown: true,
  garbled: true,
  rewritten: true,
  'half-read': true,
  damaged: true,
  mrz: true,
  'venue-code': true,
  payment: true,
  guide: true,
  link: true,
  lookalike: true,
  'no-name': true,
  'pass-elsewhere': true,
  'pass-expired': true,
  'pass-early': true,
  'pass-used': true,
  'pass-erased': true,
  'pass-unreadable': true,
  'card-revoked': true,
  'card-not-known': true,
  'card-tampered': true,
  'not-in': true,
  'no-venue': true,
};

const PAYMENT =
  '00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802VN63049E6F';

/** What a resident shows who scanned the code at the door, alone. */
function passTo({ ward }: GatePage, { id: venue }: Venue): string {
  const identity = { venue: 'A'.repeat(100) };
  const event = checkedIn({ venue, at: ward.clock.now(), identity });
  return writeLink('P', ward.checkInUrl, writePass(event));
}

describe('ward-reception, state by state', () => {
  let page: GatePage;
  let venue: Venue;

  beforeEach(async () => {
    page = new GatePage();
    venue = await page.ward.register({ capacity: 10 });
  });

  afterEach(() => page.close());

  /** People who came before, past the screen. */
  async function fill(people: number): Promise<void> {
    const { reception } = await page.ward.services();
    const gate = { venue: venue.id, entrance: 1, direction: 'auto', people } as const;
    await reception.typed({ name: 'Lê Văn Thử' }, gate);
  }

  describe('codes refused', () => {
    for (const [text, title, help] of [
      [PAYMENT, 'Đây là mã chuyển tiền', 'không phải giấy tờ'],
      ['HTTPS://DICHVUCONG.GOV.VN.EXAMPLE.COM/x', 'Cẩn thận: địa chỉ giả mạo', 'Đừng mở'],
      ['https://example.com/', 'Mã này mở một trang web', 'ghi tên'],
      ['a1b2c3d4e5', 'Máy không hiểu mã này', 'VNeID'],
    ] as const) {
      it(`says of a code: ${title}`, async () => {
        const element = await page.show({ venue });
        const said = await scanned(element, text, 'Chưa ghi');
        assert.include(said, title);
        assert.include(said, help);
      });
    }

    it('sends whoever shows the code at the door to their own phone', async () => {
      const element = await page.show({ venue });
      const said = await scanned(element, await page.ward.codeText(venue), 'Chưa ghi');
      assert.include(said, 'Đây là mã dán ở cửa');
    });

    it('has a title and an advice for every refusal, in both languages', async () => {
      for (const lang of ['vi', 'en']) {
        const element = await page.show({ venue }, lang);
        const localize = new LocalizeController(element);
        const words = Object.keys(REFUSALS).map((code) => {
          const { title, help } = refusalAdvice(code as ReceptionRefusal, localize);
          assert.isAbove(title.length, 5, code);
          assert.isAbove(help.length, 10, code);
          return title;
        });
        assert.equal(new Set(words).size, words.length, 'no two alike');
      }
    });
  });

  describe('how full it is', () => {
    it('counts, warns at 90 %, and stands full at 100 % without stopping anybody', async () => {
      await fill(8);
      const element = await page.show({ venue });
      await until(() => counted(element).startsWith('8 / 10'), 'eight');
      assert.include(counted(element), 'Còn chỗ');
      await scanned(element, citizenCard(1), 'Vào');
      await until(() => counted(element).startsWith('9 / 10'), 'nine');
      assert.include(counted(element), 'Sắp đủ người');
      await scanned(element, citizenCard(2, 'Lê Văn Thử'), 'Vào');
      await until(() => counted(element).startsWith('10 / 10'), 'ten');
      assert.include(counted(element), 'Đã đủ người');
      part(element, '#stage').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
      );
      await until(() => word(element) === 'Đã đủ người', 'the sign');
      await scanned(element, citizenCard(3, 'Trần Văn Ví'), 'Vào');
      await until(() => counted(element).startsWith('11 / 10'), 'eleven');
    });

    it('shares the capacity among devices, and says that it hears no other', async () => {
      const element = await page.show({ venue });
      await press(element, 'Cài đặt máy này');
      await press(element, 'Thêm một máy');
      await until(() => counted(element).startsWith('0 / 5'), 'half of ten');
      await sees(element, 'Chỉ đếm ở máy này. Có 2 máy cùng đếm');
      await press(element, 'Bớt một máy');
      await until(() => counted(element).startsWith('0 / 10'), 'all of it');
    });

    it('says whom it counts wrongly beside others that count, and how not to', async () => {
      const element = await page.show({ venue });
      const direction = () => visibleText(part(element, '.next'));
      assert.notInclude(direction(), 'một chiều');
      await press(element, 'Cài đặt máy này');
      await press(element, 'Thêm một máy');
      await until(() => direction().includes('vào cổng khác, ra cổng này bị ghi là vào'), 'why');
      assert.include(direction(), 'mỗi máy một chiều: Vào hoặc Ra');
      assert.include(counted(element), 'vào cổng khác, ra cổng này bị ghi là vào');
      element.direction = 'in';
      await settled(document.body);
      assert.notInclude(direction(), 'bị ghi là vào');
      assert.include(counted(element), 'Ra cổng khác vẫn tính là ở trong');
    });

    it('counts with twenty devices at most', async () => {
      const { reception } = await page.ward.services();
      await reception.setDevices(venue.id, 20);
      let refused = '';
      try {
        await reception.setDevices(venue.id, 21);
      } catch (error) {
        refused = String(error);
      }
      assert.include(refused, 'RangeError');
      const element = await page.show({ venue });
      await press(element, 'Cài đặt máy này');
      await sees(element, 'Có 20 máy cùng đếm');
      await press(element, 'Thêm một máy');
      assert.equal(part(element, '#devices').textContent, '20');
    });

    it('shows the number alone where nobody set a capacity', async () => {
      page.ward.clock.advance(60_000);
      const { capacity: _none, ...open } = venue;
      const { venues } = await page.ward.services();
      const other = await venues.register({
        ...{ name: 'Nhà văn hoá', ward: open.ward, address: '', entrances: ['Cửa'], maxStay: 240 },
        contact: { name: 'Trần Văn Ví', phone: '0900000001' },
      });
      assert.isTrue(other.ok);
      const element = await page.show();
      await sees(element, 'Nhà văn hoá');
      await until(() => counted(element).startsWith('0 '), 'nobody');
      assert.notInclude(counted(element), '/');
    });
  });

  describe('a visitor who carries nothing', () => {
    async function form(): Promise<WardReceptionElement> {
      const element = await page.show({ venue });
      await press(element, 'Không có gì để quét');
      return element;
    }

    it('is written down by name alone once it was said and agreed to', async () => {
      const element = await form();
      assert.isFalse(labelled(element, 'Đã nói cho khách nghe').checked);
      await type(element, 'Họ và tên', 'Lê Văn Thử');
      await press(element, /^\s*Ghi\s*$/);
      await sees(element, 'Nói cho khách nghe rồi đánh dấu');
      assert.equal(element.shadowRoot?.activeElement?.id, 'consent');
      await tick(element, 'Đã nói cho khách nghe');
      await press(element, 'Thêm một người');
      // The first stepper is of the next scan.
      const people = [...(element.shadowRoot?.querySelectorAll('form .stepper button') ?? [])];
      (people[1] as HTMLElement).click();
      await settled(document.body);
      await press(element, 'Ghi 2 người');
      await until(() => word(element) === 'Vào', 'in');
      assert.include(answer(element), 'L… V… Thử');
      assert.notInclude(visibleText(element), 'Ghi tên khách', 'the form is gone');
      const { log } = await page.ward.services();
      const visits = await visitsOn(log, venue, '2026-11-22');
      const [identity] = await identitiesOf(log, venue.id, visits);
      assert.deepEqual(identity, { name: 'Lê Văn Thử' });
      assert.deepInclude(visits[0], { method: 'typed', partySize: 2 });
    });

    it('has its number looked at again, and is never refused for it', async () => {
      const element = await form();
      await type(element, 'Họ và tên', 'Lê Văn Thử');
      await type(element, 'Số giấy tờ', 'B1234567');
      await sees(element, 'Không phải 12 số của căn cước');
      await tick(element, 'Đã nói cho khách nghe');
      await press(element, /^\s*Ghi\s*$/);
      await until(() => word(element) === 'Vào', 'in');
      assert.include(answer(element), '••••4567');
    });

    it('must have a phone number that is one, or none', async () => {
      const element = await form();
      await type(element, 'Họ và tên', 'Lê Văn Thử');
      await type(element, 'Số điện thoại', '12');
      await tick(element, 'Đã nói cho khách nghe');
      await press(element, /^\s*Ghi\s*$/);
      await sees(element, 'Sửa lại hoặc để trống');
      await type(element, 'Số điện thoại', '');
      assert.notInclude(visibleText(element), 'Sửa lại hoặc để trống');
    });

    it('is heard what is kept, why, by whom and how long', async () => {
      const element = await form();
      for (const words of ['tên, số điện thoại', 'gọi báo', 'Chỉ Chợ Hoa Sen', '21 ngày']) {
        assert.include(visibleText(part(element, '.consent')), words);
      }
    });
  });

  it('tells visitors before they show anything that showing it is agreeing, and that they may not', async () => {
    const element = await page.show({ venue });
    const notice = part(element, '.told');
    const said = visibleText(notice);
    for (const words of [
      'là đồng ý',
      'tên, số giấy tờ',
      'gọi báo',
      'Chỉ Chợ Hoa Sen',
      '21 ngày',
      'không muốn',
      'ghi cách khác',
    ]) {
      assert.include(said, words);
    }
    const scanner = part(element, '.scan');
    assert.isTrue(!!(notice.compareDocumentPosition(scanner) & Node.DOCUMENT_POSITION_FOLLOWING));
    for (const width of ['340px', '']) {
      element.style.inlineSize = width;
      const { bottom } = notice.getBoundingClientRect();
      assert.isAtMost(bottom, scanner.getBoundingClientRect().top, `above it, ${width}`);
    }
    element.style.inlineSize = '';
  });

  it('tells visitors what is sealed and what is not', async () => {
    const element = await page.show({ venue });
    const said = visibleText(part(element, '.kept'));
    for (const words of ['Tên và số được niêm kín', 'lối vào và loại giấy không niêm', 'giữ ảnh']) {
      assert.include(said, words);
    }
    assert.notInclude(said, 'Tất cả');
    assert.notInclude(visibleText(element), 'xác thực');
  });

  it('says of a health certificate that nobody checked it, and that it is over', async () => {
    const element = await page.show({ venue });
    const said = await scanned(element, SAMPLES.hc1_synthetic_self_signed_test_key, 'Vào');
    assert.include(said, 'Chưa xác thực chữ ký');
    assert.include(said, 'Đã hết hạn 15/04/2023, vẫn ghi được');
    assert.notInclude(await scanned(element, citizenCard(1), 'Vào'), 'chữ ký');
  });

  it('says so where a pass is for another number than was set', async () => {
    const element = await page.show({ venue });
    for (let i = 0; i < 3; i++) await press(element, 'Thêm một người');
    const said = await scanned(element, passTo(page, venue), 'Vào');
    assert.include(said, 'Theo mã trên điện thoại: 1 người, không phải 4');
  });

  it('shows the number of a card, and nothing of its bearer', async () => {
    const { cards } = await page.ward.services();
    const bearer = { name: 'Nguyễn Thị Mẫu', label: 'Mẫu' };
    const issued = await cards.issue(venue.id, [bearer]);
    const [card] = issued.ok ? issued.value : [];
    const element = await page.show({ venue });
    const said = await scanned(element, card?.content?.text ?? '', 'Vào');
    assert.include(said, card?.number ?? 'none');
    assert.include(said, 'Thẻ ra vào');
    assert.notInclude(said, 'Mẫu');
  });

  it('stands at the entrance that staff choose', async () => {
    const element = await page.show({ venue });
    await press(element, 'Cài đặt máy này');
    await type(element, 'Lối vào', '2');
    assert.include(visibleText(part(element, 'header')), 'Cổng sau');
    await scanned(element, citizenCard(1), 'Vào');
    const { reception } = await page.ward.services();
    assert.equal((await reception.present(venue.id))[0]?.entrance, 2);
  });

  it('says what to do where no venue, or another, is on this device', async () => {
    page.close();
    page = new GatePage();
    await sees(await page.show(), 'Máy này chưa đăng ký địa điểm nào.');
    await sees(await page.show({ venue }), 'không nằm trên máy này');
  });

  it('says so when the records are taken away', async () => {
    const element = await page.show({ venue });
    await sees(element, 'Chợ Hoa Sen');
    page.ward.close();
    const newer = await openDB(page.ward.database, 99);
    await sees(element, 'Tải lại trang');
    newer.close();
  });

  for (const lang of ['vi', 'en']) {
    const vi = lang === 'vi';

    it(`is accessible in every state (${lang})`, async () => {
      const element = await page.show({ venue }, lang);
      await expectAccessible(element);
      await scanned(element, citizenCard(1), vi ? 'Vào' : 'In');
      await expectAccessible(element);
      await scanned(element, citizenCard(1), vi ? 'Đã quét rồi' : 'Already scanned');
      await expectAccessible(element);
      await press(element, vi ? 'Cho ra' : 'Let out');
      await until(() => word(element) === (vi ? 'Ra' : 'Out'), 'out');
      await expectAccessible(element);
      await press(element, vi ? 'Hoàn tác' : 'Undo');
      await until(() => word(element) === (vi ? 'Đã hoàn tác' : 'Undone'), 'undone');
      await expectAccessible(element);
      await scanned(element, PAYMENT, vi ? 'Chưa ghi' : 'Not recorded');
      await expectAccessible(element);
    });

    it(`is accessible full, filled in and unfolded (${lang})`, async () => {
      await fill(10);
      const element = await page.show({ venue }, lang);
      await until(() => word(element) === (vi ? 'Đã đủ người' : 'Full'), 'the sign');
      await press(element, vi ? 'Không có gì để quét' : 'Nothing to scan');
      await type(element, vi ? 'Số giấy tờ' : 'Number of a paper', '12');
      await press(element, vi ? /^\s*Ghi\s*$/ : /^\s*Record\s*$/);
      await press(element, vi ? 'Ai đang ở trong' : 'Who is inside');
      await press(element, vi ? 'Cài đặt máy này' : 'Settings of this device');
      await until(() => element.shadowRoot?.querySelector('.present'), 'the list');
      await press(element, vi ? 'Thêm một máy' : 'One device more');
      await sees(element, vi ? 'Chỉ đếm ở máy này' : 'Counted on this device only');
      await expectAccessible(element);
    });
  }
});
