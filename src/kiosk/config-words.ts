/** What the fields of `kiosk.json` are called, and what their patterns ask for. */
import { dayForm } from '../guides/format/check-form-words.js';
import type { FormatWords } from '../guides/format/check-format.js';
import { quoted } from '../guides/format/check-place.js';

const FIELDS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  bulletins: ['thông báo', 'notices'],
  checkInUrl: ['địa chỉ trang khai báo vào, ra', 'address of the check-in page'],
  choices: ['các nút ở màn hình chính', 'buttons of the home screen'],
  en: ['lời tiếng Anh', 'English'],
  guide: ['mã bài hướng dẫn', 'id of a guide'],
  help: ['chỗ có người giúp', 'where a person helps'],
  inches: ['cỡ màn hình, tính bằng inch', 'size of the screen in inches'],
  key: ['vân tay khoá (thumbprint) của phường, xã', 'thumbprint of the ward’s key'],
  language: ['ngôn ngữ ban đầu', 'language to begin with'],
  name: ['tên phường, xã hoặc địa điểm', 'name of the ward or the venue'],
  registerUrl: ['địa chỉ trang đăng ký địa điểm', 'address of the page where a venue registers'],
  screen: ['màn hình', 'screen'],
  show: ['nút này mở gì', 'what the button opens'],
  title: ['tiêu đề', 'title'],
  url: ['địa chỉ', 'address'],
  version: ['phiên bản định dạng', 'version of the format'],
  vi: ['lời tiếng Việt', 'Vietnamese'],
};

const FORMS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  ward: ['mã phường, xã gồm đúng 5 chữ số', 'a commune code of 5 digits'],
  phone: [
    'số điện thoại gồm chữ số, có thể có dấu cách, dấu chấm hoặc gạch nối',
    'a phone number of digits, with spaces, dots or hyphens',
  ],
  key: [
    'vân tay khoá (thumbprint) gồm 43 ký tự (chữ cái, chữ số, - và _)',
    'a thumbprint of 43 letters, digits, - and _',
  ],
};

export const configWords: FormatWords = {
  field(name) {
    const [vi, en] = FIELDS[name] ?? [name, name];
    return { vi, en };
  },
  form(field, value) {
    if (field === 'until') return dayForm(value);
    if (field === 'vi' || field === 'en') {
      return { code: 'empty', vi: 'đang để trống.', en: 'it is empty.' };
    }
    const [vi, en] = FORMS[field] ?? ['cách ghi khác', 'written otherwise'];
    return {
      code: 'wrong-form',
      vi: `${quoted(value)} chưa đúng: cần ${vi}.`,
      en: `${quoted(value)} has to be ${en}.`,
    };
  },
};
