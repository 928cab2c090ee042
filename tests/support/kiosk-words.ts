/** What a kiosk says in both languages, and the config of a ward that has much to say. */
import type { KioskConfig } from '../../src/kiosk/kiosk-config.js';
import guideEn from '../../src/localize/guide-en.js';
import guideMoreEn from '../../src/localize/guide-more-en.js';
import guideMoreVi from '../../src/localize/guide-more-vi.js';
import guideVi from '../../src/localize/guide-vi.js';
import keyboardEn from '../../src/localize/keyboard-en.js';
import keyboardVi from '../../src/localize/keyboard-vi.js';
import kioskEn from '../../src/localize/kiosk-en.js';
import staffEn from '../../src/localize/kiosk-staff-en.js';
import staffVi from '../../src/localize/kiosk-staff-vi.js';
import kioskVi from '../../src/localize/kiosk-vi.js';
import libraryEn from '../../src/localize/guide-library-en.js';
import libraryVi from '../../src/localize/guide-library-vi.js';
import receptionEn from '../../src/localize/reception-en.js';
import selfEn from '../../src/localize/reception-self-en.js';
import selfVi from '../../src/localize/reception-self-vi.js';
import receptionVi from '../../src/localize/reception-vi.js';

export const WORDS = {
  vi: {
    ...kioskVi,
    ...staffVi,
    ...receptionVi,
    ...selfVi,
    ...libraryVi,
    ...guideVi,
    ...guideMoreVi,
    ...keyboardVi,
  },
  en: {
    ...kioskEn,
    ...staffEn,
    ...receptionEn,
    ...selfEn,
    ...libraryEn,
    ...guideEn,
    ...guideMoreEn,
    ...keyboardEn,
  },
};
export type Language = keyof typeof WORDS;

/** At its fullest: three notices with text, six choices, and both ways to somebody. */
export const WARD: Omit<KioskConfig, 'language' | 'screen'> = {
  version: 1,
  name: { vi: 'Phường Hoa Sen', en: 'Hoa Sen Ward' },
  checkInUrl: '../resident.html',
  registerUrl: '../venue.html',
  guideUrl: '../guides.html',
  bulletins: [
    {
      title: {
        vi: 'Tiêm vắc-xin cúm cho người trên 65 tuổi',
        en: 'Flu vaccine for people over 65',
      },
      text: {
        vi: 'Thứ Bảy 28/11, 7:30 tại trạm y tế. Mang thẻ bảo hiểm y tế.',
        en: 'Saturday 28/11, 7:30 at the health station. Bring your insurance card.',
      },
    },
    {
      title: { vi: 'Lớp học dùng VNeID', en: 'Lessons in VNeID' },
      text: {
        vi: 'Tối thứ Tư, nhà văn hoá khu phố 3.',
        en: 'Wednesday evening, community house 3.',
      },
    },
    { title: { vi: 'Chủ nhật tổng vệ sinh khu phố', en: 'Street cleaning on Sunday' } },
  ],
  choices: [
    { show: 'check-in' },
    { show: 'guides' },
    {
      show: 'guide',
      guide: 'vneid-password',
      title: { vi: 'Lấy lại mật khẩu VNeID', en: 'A new VNeID password' },
    },
    {
      show: 'guide',
      guide: 'health-declaration',
      title: { vi: 'Khai báo y tế', en: 'Health declaration' },
    },
    { show: 'register-venue' },
    { show: 'help' },
  ],
  help: {
    place: { vi: 'Bàn hướng dẫn, bên phải cửa vào', en: 'The help desk, right of the entrance' },
    phone: '0900 000 000',
  },
};
