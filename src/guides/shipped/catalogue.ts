// Written by scripts/make-guides.mjs. Do not edit.

import type { GuideEntry } from '../format/guide-entry.js';

/** The guides that ship, as the library lists them. */
export const catalogue: readonly GuideEntry[] = [
  {
    id: 'vneid-password',
    title: {
      vi: 'Lấy lại mật khẩu VNeID',
      en: 'Get back into VNeID',
    },
    needs: [
      {
        vi: 'Tôi quên mật khẩu VNeID',
        en: 'I forgot my VNeID password',
      },
      {
        vi: 'Tôi mất SIM, không nhận được mã',
        en: 'I lost my SIM and get no code',
      },
      {
        vi: 'Tôi đổi số điện thoại',
        en: 'My phone number has changed',
      },
    ],
    topic: 'identity',
    app: 'VNeID',
    keywords: [
      'quên passcode',
      'không vào được VNeID',
      'OTP không về',
      'đổi SIM',
      'định danh điện tử',
    ],
    minutes: {
      min: 5,
      max: 15,
    },
    verified: '2026-11-21',
    reviewBy: '2027-05-21',
  },
];
