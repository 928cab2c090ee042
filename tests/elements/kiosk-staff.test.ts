import { expectAccessible } from '../support/axe.js';
import { qrPicture } from '../support/qr-picture.js';
import { part, settled, until, visibleText } from '../support/fixture.js';
import { Stage } from '../support/stage.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { press, sees } from '../support/ward.js';
import { changed, FULL, smallConfig } from '../kiosk/kiosk-kit.js';
import { printFrame } from '../../src/elements/parts/print-frame.js';
import { testSheet, TEST_TEXT } from '../../src/elements/kiosk/staff/test-sheet.js';
import { LocalizeController } from '../../src/localize/localize.js';
import { chooseConfig, goTo, StaffDesk, title } from './kiosk-staff-kit.js';

const PAGES = {
  vi: [
    'Tình trạng',
    'Thử in',
    'Thử camera',
    'Sổ ghi tên',
    'Địa điểm của máy',
    'Cấu hình',
    'Đổi mã PIN',
    'Cập nhật',
    'Thoát chương trình',
  ],
  en: [
    'Status',
    'Test print',
    'Camera test',
    'Visit log',
    'This machine’s venue',
    'Config',
    'Change the PIN',
    'Updates',
    'Exit',
  ],
} as const;

describe('ward-kiosk-staff', () => {
  let desk: StaffDesk;
  let stage: Stage;

  beforeEach(async () => {
    desk = new StaffDesk();
    stage = new Stage();
    desk.scanner = stage.session();
    await desk.start();
  });

  afterEach(() => {
    desk.close();
    stage.clear();
  });

  for (const lang of ['vi', 'en'] as const) {
    it(`opens every page and comes back to the menu, accessible all the way, in ${lang}`, async () => {
      await desk.ward.register();
      const element = await desk.enter(lang);
      await expectAccessible(element);
      for (const page of PAGES[lang]) {
        await goTo(element, page);
        await expectAccessible(element);
        assert.equal(element.shadowRoot?.activeElement?.localName, 'h1', page);
        assert.equal(element.back(), true, page);
        await settled(document.body);
        assert.equal(title(element), lang === 'vi' ? 'Dành cho người trực' : 'For staff');
      }
      assert.equal(element.back(), false);
    });
  }

  it('says how the kiosk is', async () => {
    const venue = await desk.ward.register();
    await desk.ward.checkIn(venue, 'Nguyễn Thị Mẫu', 2);
    desk.machine.says = { screen: 'staff', lastReset: desk.ward.clock.now() - 60_000 };
    const element = await desk.enter();
    await goTo(element, 'Tình trạng');
    const read = visibleText(element);
    assert.include(read, 'Đã vào hôm nay 1 lượt, 2 người');
    assert.include(read, 'Đang ở trong 1 lượt, 2 người');
    assert.include(read, 'Gửi về máy chủ Chưa nối máy chủ');
    assert.include(read, 'Lấy từ Tệp kiosk.json của máy chủ');
    assert.include(read, 'Lần xoá gần nhất 08:59');
    assert.include(read, `${screen.width} × ${screen.height} px, 10,1 inch`);
    assert.include(read, 'Cấu hình không có địa chỉ để báo');
    assert.notInclude(read, 'Nguyễn Thị Mẫu');
  });

  it('names what is wrong with the config in force, field by field', async () => {
    await desk.start('{"version": 1}');
    const element = await desk.enter();
    await goTo(element, 'Tình trạng');
    assert.include(visibleText(element), 'Lấy từ Bản tốt gần nhất máy còn giữ');
    assert.include(visibleText(element), 'Tệp kiosk.json của máy chủ: có chỗ sai.');
    assert.include(visibleText(element), '“checkInUrl”');
  });

  it('lets staff give a config to a kiosk that has none', async () => {
    desk.close();
    desk = new StaffDesk();
    await desk.start('{"version": 1}');
    assert.equal(desk.machine.state.status, 'unready');
    const element = await desk.enter();
    await goTo(element, 'Cấu hình');
    assert.include(visibleText(element), 'Chưa có cấu hình dùng được');
    await expectAccessible(element);
    await chooseConfig(element, JSON.stringify(smallConfig()));
    await sees(element, 'Đã nhận cấu hình “Chợ Mạo Khê”.');
    desk.machine.adopt();
    assert.equal(desk.machine.state.status, 'ready');
  });

  it('refuses a bad config by the name of its field, and the old one stays', async () => {
    const element = await desk.enter();
    await goTo(element, 'Cấu hình');
    await chooseConfig(element, JSON.stringify(changed(smallConfig(), { '/screen/inches': 0 })));
    await sees(element, 'Tệp này chưa dùng được. Cấu hình cũ vẫn giữ nguyên.');
    assert.include(visibleText(element), 'screen.inches');
    assert.equal((await desk.store.get('staff-config')).ok, true);
    desk.machine.adopt();
    const { state } = desk.machine;
    assert.equal(state.status === 'ready' && state.loaded.source, 'file');
  });

  it('does not read a file that is far too long for a config', async () => {
    const element = await desk.enter();
    await goTo(element, 'Cấu hình');
    await chooseConfig(element, ' '.repeat(500_001) + JSON.stringify(smallConfig('Chợ khác')));
    await sees(element, 'Tệp này không phải cấu hình kiosk.');
    assert.include(visibleText(element), 'Cấu hình cũ vẫn giữ nguyên.');
  });

  it('takes a good config, which holds once staff has left, and drops it again', async () => {
    const element = await desk.enter();
    await goTo(element, 'Cấu hình');
    await chooseConfig(element, JSON.stringify(FULL));
    await sees(element, 'Đã nhận cấu hình “Phường Mạo Khê”.');
    const name = () => {
      const { state } = desk.machine;
      return state.status === 'ready' ? state.loaded.config.name.vi : '';
    };
    assert.equal(name(), 'Chợ Mạo Khê');
    desk.machine.adopt();
    assert.equal(name(), 'Phường Mạo Khê');
    await press(element, 'Mục chính');
    await goTo(element, 'Cấu hình');
    await sees(element, 'Tệp nạp tại máy này');
    assert.include(visibleText(element), 'https://phuong.example.vn/beat, mỗi 5 phút');
    await sees(element, 'Bỏ tệp đã nạp');
    await press(element, 'Bỏ tệp đã nạp');
    await sees(element, 'Đã bỏ tệp nạp tại máy.');
    desk.machine.adopt();
    assert.equal(name(), 'Chợ Mạo Khê');
  });

  it('says that a camera sees and which kind of code it read, not what that says', async () => {
    const element = await desk.enter();
    await goTo(element, 'Thử camera');
    await sees(element, 'Camera nhìn thấy hình');
    stage.cameras.show(qrPicture('https://phuong.example.vn/bi-mat'));
    await sees(element, 'Đã đọc: địa chỉ trang mạng, lúc 09:00');
    assert.notInclude(visibleText(element), 'bi-mat');
    await press(element, 'Mục chính');
    await until(() => stage.cameras.live.length === 0, 'the camera to be let go');
  });

  it('says why a camera does not see', async () => {
    stage.cameras.error = 'NotAllowedError';
    const element = await desk.enter();
    await goTo(element, 'Thử camera');
    await sees(element, 'Camera chưa mở được.');
  });

  it('shows the venue with its poster, and the form where there is none', async () => {
    const element = await desk.enter();
    await goTo(element, 'Địa điểm của máy');
    await sees(element, 'Máy chưa có địa điểm.');
    await until(() => element.shadowRoot?.querySelector('ward-venue-registration'), 'the form');
    element.back();
    await desk.ward.register();
    await settled(document.body);
    await goTo(element, 'Địa điểm của máy');
    await sees(element, 'Chợ Hoa Sen');
    await press(element, 'Áp phích');
    await until(() => element.shadowRoot?.querySelector('ward-venue-poster'), 'the poster');
    assert.equal(element.back(), true);
    assert.equal(title(element), 'Địa điểm của máy');
  });

  it('tells of a newer release, and looks for one', async () => {
    let asked = 0;
    const updates = {
      ready: false,
      check: () => {
        asked++;
        updates.ready = true;
        return Promise.resolve();
      },
    };
    desk.machine.updates = updates;
    const element = await desk.enter();
    await goTo(element, 'Cập nhật');
    await sees(element, 'Chưa có bản mới');
    await press(element, 'Tìm bản mới ngay');
    await sees(element, 'Có bản mới, đã tải đủ');
    await sees(element, 'Đã tìm lúc 09:00.');
    assert.equal(asked, 1);
  });

  it('asks before the program ends, and tells why staff left', async () => {
    const element = await desk.enter();
    await goTo(element, 'Thoát chương trình');
    assert.deepEqual(desk.left, []);
    await press(element, 'Ở lại');
    assert.equal(title(element), 'Dành cho người trực');
    await goTo(element, 'Thoát chương trình');
    await press(element, /^\s*Thoát\s*$/);
    assert.deepEqual(desk.left, ['exit']);
    await press(element, 'Xong');
    assert.deepEqual(desk.left, ['exit', 'done']);
  });

  it('prints a ruler of 50 mm, a code, the time and every accent', async () => {
    const element = await desk.enter();
    const frame = await printFrame(
      testSheet({
        name: 'Chợ Hoa Sen',
        at: desk.ward.clock.now(),
        localize: new LocalizeController(element),
      }),
    );
    frame.style.inlineSize = '186mm';
    const page = frame.contentDocument;
    const marks = page?.querySelector<SVGPathElement>('.ruler path');
    const width = (marks?.getBBox().width ?? 0) * (marks?.getScreenCTM()?.a ?? 0);
    assert.closeTo((width * 25.4) / 96, 50, 0.5);
    const text = page?.body.textContent.replace(/\s+/g, ' ') ?? '';
    for (const words of ['Chợ Hoa Sen', '09:00 22/11/2026', TEST_TEXT, 'Ề Ỗ Ữ ặ']) {
      assert.include(text, words);
    }
    assert.isAbove(page?.querySelector('.qr path')?.getAttribute('d')?.length ?? 0, 500);
    frame.remove();
  });

  it('has targets and text of the sizes that the kiosk asks for', async () => {
    const element = await desk.enter();
    element.style.setProperty('--ward-target', '65px');
    element.style.setProperty('--ward-text', '28px');
    const small = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].filter(
      (button) => button.getBoundingClientRect().height < 65,
    );
    assert.deepEqual(
      small.map(({ textContent }) => textContent.trim()),
      [],
    );
    assert.equal(getComputedStyle(part(element, '.tiles strong')).fontSize >= '28px', true);
  });
});
