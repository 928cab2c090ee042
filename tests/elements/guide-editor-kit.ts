/** A ward officer at `ward-guide-editor`: what they find, write and press. */
import { html } from 'lit';
import '../../src/define/ward-guide-editor.js';
import type { WardGuideEditorElement } from '../../src/elements/guide-editor/guide-editor-element.js';
import type { GuideRecords } from '../../src/services/guide-records.js';
import en from '../../src/localize/guide-editor-en.js';
import guideEnglish from '../../src/localize/guide-en.js';
import { registerTranslation } from '../../src/localize/localize.js';
import { settled, until, visibleText } from '../support/fixture.js';
import { labelled, press, type, type Ward } from '../support/ward.js';

registerTranslation({ $code: 'en', $name: 'English', $dir: 'ltr', ...guideEnglish, ...en });

export async function editor(ward: Ward, lang = 'vi'): Promise<WardGuideEditorElement> {
  return ward.show<WardGuideEditorElement>(html`<ward-guide-editor></ward-guide-editor>`, lang);
}

export async function records(ward: Ward): Promise<GuideRecords> {
  return (await ward.services()).guides();
}

/** Writes into several fields of what is open, by their labels. */
export async function write(
  element: HTMLElement,
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [label, text] of Object.entries(texts)) await type(element, label, text);
}

export async function choose(element: HTMLElement, label: string, option: string): Promise<void> {
  const select = labelled(element, label) as unknown as HTMLSelectElement;
  const found = [...select.options].find(({ text }) => text.includes(option));
  if (!found) throw new Error(`no choice “${option}” of “${label}”`);
  await type(element, label, found.value);
}

/** Opens the part of the form whose line begins so. */
export async function openPart(element: HTMLElement, name: string): Promise<void> {
  await press(element, new RegExp(`^\\s*${name}`));
}

/** Chooses a file, as in the system’s own dialog. */
export async function openFile(element: HTMLElement, content: BlobPart, name = 'guide.json') {
  const input = element.shadowRoot?.querySelector<HTMLInputElement>('input#file');
  if (!input) throw new Error('no place for a file');
  const files = new DataTransfer();
  files.items.add(new File([content], name, { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await until(
    () => element.shadowRoot?.querySelector('.bar, .notice.danger'),
    'the file to be opened or refused',
  );
  await settled(element.shadowRoot ?? element);
}

export async function backToList(element: HTMLElement): Promise<void> {
  await press(element, 'Về danh sách');
  await until(() => element.shadowRoot?.querySelector('input#file'), 'the list');
}

/** The file that “Tải tệp về” hands over. */
export async function savedFile(element: HTMLElement, button = 'Tải tệp về'): Promise<string> {
  const saved: Blob[] = [];
  const original = URL.createObjectURL.bind(URL);
  const click = HTMLAnchorElement.prototype.click;
  URL.createObjectURL = (content: Blob) => {
    saved.push(content);
    return original(content);
  };
  HTMLAnchorElement.prototype.click = () => undefined;
  try {
    await press(element, 'Kiểm tra, duyệt');
    await press(element, button);
  } finally {
    URL.createObjectURL = original;
    HTMLAnchorElement.prototype.click = click;
  }
  const [file] = saved;
  if (!file) throw new Error('nothing was saved');
  return file.text();
}

/** Waits until the preview, which the officer turns to, shows something. */
export async function previewShows(element: HTMLElement, words: string): Promise<void> {
  await press(element, /^\s*Xem thử/);
  await until(() => previewText(element).includes(words), `“${words}” in the preview`);
}

function previewText(element: HTMLElement): string {
  const guide = element.shadowRoot?.querySelector('ward-guide');
  return guide ? visibleText(guide) : '';
}

export function focusedLabel(element: HTMLElement): string {
  const focused = element.shadowRoot?.activeElement as HTMLInputElement | null;
  if (!focused) return '';
  const label = focused.labels?.[0]?.textContent ?? focused.getAttribute('aria-label');
  return (label ?? focused.textContent).replace(/\s+/g, ' ').trim();
}

/** The English of all that is Vietnamese so far. */
export async function translateAll(element: HTMLElement): Promise<void> {
  await press(element, /^\s*Tiếng Anh/);
  const areas = () => [
    ...(element.shadowRoot?.querySelectorAll<HTMLTextAreaElement>('textarea[lang="en"]') ?? []),
  ];
  for (const area of areas()) {
    const vi = area.closest('.both')?.querySelector('p[lang="vi"]')?.textContent ?? '';
    // In plain English, short, and another one for each.
    area.value = ENGLISH[vi] ?? `The same in English, number ${areas().indexOf(area) + 1}.`;
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    area.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await settled(element.shadowRoot ?? element);
}

const ENGLISH: Readonly<Record<string, string>> = {
  'Xem lịch tiếp dân': 'See when the ward receives visitors',
  'Lịch tiếp dân': 'Lịch tiếp dân',
};

/** Writes a small guide of three steps, from nothing, in Vietnamese. */
export async function writeGuide(element: HTMLElement): Promise<void> {
  await press(element, 'Viết hướng dẫn mới');
  await write(element, { 'Tên hướng dẫn': 'Xem lịch tiếp dân', 'Câu 1': 'Tôi muốn gặp cán bộ' });
  await choose(element, 'Chủ đề', 'Khu phố');
  await write(element, {
    'Dành cho ai': 'Mọi người trong phường.',
    'Làm để được gì': 'Biết trước thì đỡ phải chờ.',
  });
  await press(element, 'Thêm thứ cần có');
  await write(element, { 'Thứ cần có 1': 'Điện thoại có mạng' });

  await openPart(element, 'Bước 1');
  await write(element, { 'Việc phải làm': 'Mở trang của phường', 'Đoạn 1': 'Gõ tên phường mình.' });
  await press(element, /^\s*Hình vẽ/);
  labelled(element, 'Hình có sẵn').click();
  await settled(element);
  await choose(element, 'Chọn hình', 'Người cầm điện thoại');
  await addHelper(element);

  await press(element, 'Thêm một bước');
  await write(element, {
    'Việc phải làm': 'Bấm mục lịch tiếp dân',
    'Đoạn 1': 'Mục này ở cuối trang.',
  });
  await press(element, /^\s*Hình vẽ/);
  labelled(element, 'Vẽ màn hình máy').click();
  await settled(element);
  await write(element, { Chữ: 'Trang của phường' });
  await press(element, 'Thêm phần');
  await drawButton(element);
  await write(element, { 'Tả hình': 'Trang có nút lịch tiếp dân.' });
  await press(element, /^\s*Cảnh báo/);
  await choose(element, 'Cảnh báo về', 'Lừa đảo');
  await write(element, { 'Lời cảnh báo': 'Phường không hỏi mật khẩu của ai.' });
  await press(element, /^\s*Câu hỏi kiểm tra/);
  await write(element, { 'Câu hỏi': 'Cô bác thấy lịch chưa?' });
  await press(element, /^\s*Chỗ hay bị vướng/);
  await write(element, { 'Cô bác thấy gì': 'Trang không mở' });
  await addHelper(element);

  await press(element, 'Thêm một bước');
  await write(element, {
    'Việc phải làm': 'Ghi lại ngày và giờ',
    'Đoạn 1': 'Ghi ra giấy cho nhớ.',
  });
  await press(element, /^\s*Hình vẽ/);
  labelled(element, 'Hình có sẵn').click();
  await settled(element);
  await choose(element, 'Chọn hình', 'Giấy tờ');
  await addHelper(element);

  await openPart(element, 'Khi làm xong');
  await write(element, { 'Ý 1': 'Đến đúng ngày, mang thẻ căn cước.' });
  await openPart(element, 'Nguồn');
  await write(element, { 'Tên văn bản': 'Thông báo của phường' });
}

async function addHelper(element: HTMLElement): Promise<void> {
  await press(element, /^\s*Lời cho người giúp/);
  await write(element, {
    'Nói gì': 'Cô bác làm từ từ ạ.',
    'Chỉ vào đâu': 'Chỉ vào màn hình của cô bác.',
  });
}

/** The second part of the screen: a button, where the finger goes. */
async function drawButton(element: HTMLElement): Promise<void> {
  const part = element.shadowRoot?.querySelector('[id$="screen-1"]');
  const kind = part?.querySelector('select');
  const words = part?.querySelector('textarea');
  const finger = part?.querySelector<HTMLInputElement>('input[type="checkbox"]');
  if (!kind || !words || !finger) throw new Error('no second part of the screen');
  kind.value = 'button';
  kind.dispatchEvent(new Event('change', { bubbles: true }));
  words.value = 'Lịch tiếp dân';
  words.dispatchEvent(new InputEvent('input', { bubbles: true }));
  finger.click();
  await settled(element);
}
