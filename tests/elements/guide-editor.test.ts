import { checkGuide } from '../../src/guides/format/check-guide.js';
import type { Guide } from '../../src/guides/format/guide.js';
import { dayOf } from '../../src/core/day.js';
import { until, visibleText } from '../support/fixture.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { labelled, press, sees, type, Ward } from '../support/ward.js';
import {
  backToList,
  editor,
  focusedLabel,
  openFile,
  openPart,
  previewShows,
  records,
  savedFile,
  translateAll,
  write,
  writeGuide,
} from './guide-editor-kit.js';
import { smallGuide } from '../guides/small-guide.js';

const today = () => dayOf(Date.now());

describe('ward-guide-editor', () => {
  let ward: Ward;

  beforeEach(() => {
    ward = new Ward();
  });

  afterEach(() => ward.close());

  it('takes an officer from nothing to an approved guide in a file that plays', async () => {
    const element = await editor(ward);
    await writeGuide(element);
    await press(element, /^\s*Xem thử/);
    await press(element, 'Xem từ đầu');
    await previewShows(element, 'Xem lịch tiếp dân');
    await press(element, 'Kiểm tra, duyệt');
    await sees(element, 'chưa có tiếng khác');
    assert.notInclude(visibleText(element), 'Gửi duyệt ');
    await translateAll(element);
    await sees(element, 'Đã đủ');
    await press(element, 'Kiểm tra, duyệt');
    await sees(element, 'Không còn gì phải sửa');
    await press(element, 'Gửi duyệt');
    await sees(element, 'Đang chờ duyệt');
    await press(element, 'Duyệt bản này');
    await sees(element, 'Xin ghi tên và chức vụ');
    assert.include(focusedLabel(element), 'Người duyệt');
    await type(element, 'Người duyệt', 'Trần Văn Ví, Phó Chủ tịch');
    await press(element, 'Duyệt bản này');
    await sees(element, 'Trần Văn Ví, Phó Chủ tịch đã duyệt ngày');

    const text = await savedFile(element);
    const checked = checkGuide(JSON.parse(text), { today: today() });
    assert.deepEqual(checked.findings, []);
    const { guide } = checked;
    assert.equal(guide?.id, 'xem-lich-tiep-dan');
    assert.equal(guide?.version, 1);
    assert.deepEqual(guide?.approval, {
      state: 'approved',
      by: 'Trần Văn Ví, Phó Chủ tịch',
      on: today(),
    });
    assert.deepEqual(
      guide?.steps[1]?.drawing?.screen?.map(({ kind, tap }) => [kind, tap]),
      [
        ['title', undefined],
        ['button', true],
      ],
    );

    const player = document.createElement('ward-guide');
    player.lang = 'vi';
    player.data = guide;
    document.body.append(player);
    try {
      await until(() => visibleText(player).includes('Xem lịch tiếp dân'), 'the guide');
      await press(player, 'Bắt đầu');
      await sees(player, 'Mở trang của phường');
    } finally {
      player.remove();
    }
  });

  it('takes approval back with any change, and raises the version once', async () => {
    const element = await editor(ward);
    const approved = {
      ...(smallGuide() as Guide),
      version: 4,
      approval: { state: 'approved', by: 'Trần Văn Ví', on: '2026-11-21' },
    };
    await openFile(element, JSON.stringify(approved));
    await press(element, 'Kiểm tra, duyệt');
    await sees(element, 'Trần Văn Ví đã duyệt ngày 21/11/2026');
    await press(element, /^\s*Viết/);
    await openPart(element, 'Giới thiệu');
    await write(element, { 'Dành cho ai': 'Mọi người.', 'Làm để được gì': 'Đỡ phải chờ.' });
    await press(element, 'Kiểm tra, duyệt');
    await sees(element, 'Bản thảo');
    const saved = JSON.parse(await savedFile(element)) as Guide;
    assert.deepEqual(saved.approval, { state: 'draft' });
    assert.equal(saved.version, 5);
  });

  it('tells apart English that is missing and English that has grown old', async () => {
    const element = await editor(ward);
    await openFile(element, JSON.stringify(smallGuide()));
    await openPart(element, 'Giới thiệu');
    await write(element, { 'Dành cho ai': 'Người trong phường và người tạm trú.' });
    await until(() => visibleText(element).includes('còn 1 chỗ'), 'one text to be translated anew');
    await press(element, /^\s*Tiếng Anh/);
    await sees(element, 'Tiếng Việt đã sửa. Lời này còn đúng không?');
    await press(element, 'Vẫn đúng');
    await sees(element, 'Đã đủ');
  });

  it('shows the Vietnamese while English is missing, and keeps it', async () => {
    const element = await editor(ward);
    await press(element, 'Viết hướng dẫn mới');
    await write(element, { 'Tên hướng dẫn': 'Đăng ký học bơi' });
    await previewShows(element, 'Đăng ký học bơi');
    await sees(element, 'Đã lưu trên máy này');
    const [kept] = await (await records(ward)).drafts();
    assert.include(JSON.stringify(kept), 'Đăng ký học bơi');
  });

  it('keeps two drafts apart, and deletes one only after asking', async () => {
    const element = await editor(ward);
    for (const title of ['Bài một', 'Bài hai']) {
      await press(element, 'Viết hướng dẫn mới');
      await write(element, { 'Tên hướng dẫn': title });
      await backToList(element);
      await sees(element, 'Đang viết dở');
    }
    await press(element, 'Xoá Bài một');
    await sees(element, 'Xoá hẳn “Bài một” khỏi máy này?');
    assert.equal(focusedLabel(element), 'Giữ lại');
    await press(element, 'Giữ lại');
    await press(element, 'Xoá Bài một');
    await press(element, 'Xoá hẳn');
    await until(() => !visibleText(element).includes('Bài một'), 'the first to go');
    await press(element, 'Viết tiếp Bài hai');
    await openPart(element, 'Giới thiệu');
    assert.equal(labelled(element, 'Tên hướng dẫn').value, 'Bài hai');
  });

  it('gives back what was taken away', async () => {
    const element = await editor(ward);
    await openFile(element, JSON.stringify(smallGuide()));
    await openPart(element, 'Bước 2');
    await press(element, 'Bỏ bước 2');
    await sees(element, 'Đã bỏ bước 2');
    assert.equal(focusedLabel(element), 'Lấy lại');
    assert.notInclude(visibleText(element), 'Bước 2: Tìm mục');
    await press(element, 'Lấy lại');
    await sees(element, 'Bước 2: Tìm mục lịch tiếp dân');
    assert.equal(focusedLabel(element), 'Việc phải làm');
  });

  it('moves a step and stays with it', async () => {
    const element = await editor(ward);
    await openFile(element, JSON.stringify(smallGuide()));
    await openPart(element, 'Bước 1');
    await press(element, 'Đưa xuống: Bước 1');
    await sees(element, 'Bước 2: Mở trang của phường');
    assert.equal(focusedLabel(element), 'Đưa xuống: Bước 2');
  });

  it('opens the template of a law lesson, whose samples count as not written', async () => {
    const element = await editor(ward);
    await press(element, 'Viết bài học pháp luật');
    await sees(element, '[Tên luật] với bà con');
    await press(element, 'Kiểm tra, duyệt');
    await sees(element, 'ô chưa viết');
    assert.notInclude(visibleText(element), 'Gửi duyệt ');
  });
});
