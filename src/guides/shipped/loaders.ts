// Written by scripts/make-guides.mjs. Do not edit.

/** Each guide is a chunk of its own. */
export const loaders: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  'bhyt-vneid': () => import('./bhyt-vneid/guide.json', { with: { type: 'json' } }),
  'check-rumour': () => import('./check-rumour/guide.json', { with: { type: 'json' } }),
  'child-identity-card': () =>
    import('./child-identity-card/guide.json', { with: { type: 'json' } }),
  'file-dossier': () => import('./file-dossier/guide.json', { with: { type: 'json' } }),
  'health-declaration': () => import('./health-declaration/guide.json', { with: { type: 'json' } }),
  'health-record': () => import('./health-record/guide.json', { with: { type: 'json' } }),
  hotlines: () => import('./hotlines/guide.json', { with: { type: 'json' } }),
  'law-cybersecurity': () => import('./law-cybersecurity/guide.json', { with: { type: 'json' } }),
  'online-class': () => import('./online-class/guide.json', { with: { type: 'json' } }),
  'pay-fee': () => import('./pay-fee/guide.json', { with: { type: 'json' } }),
  'spot-a-scam': () => import('./spot-a-scam/guide.json', { with: { type: 'json' } }),
  'support-policy': () => import('./support-policy/guide.json', { with: { type: 'json' } }),
  telehealth: () => import('./telehealth/guide.json', { with: { type: 'json' } }),
  'vaccination-record': () => import('./vaccination-record/guide.json', { with: { type: 'json' } }),
  'venue-qr': () => import('./venue-qr/guide.json', { with: { type: 'json' } }),
  vietqr: () => import('./vietqr/guide.json', { with: { type: 'json' } }),
  'visitor-check-in': () => import('./visitor-check-in/guide.json', { with: { type: 'json' } }),
  'vneid-install': () => import('./vneid-install/guide.json', { with: { type: 'json' } }),
  'vneid-level-2': () => import('./vneid-level-2/guide.json', { with: { type: 'json' } }),
  'vneid-password': () => import('./vneid-password/guide.json', { with: { type: 'json' } }),
  'zalo-group': () => import('./zalo-group/guide.json', { with: { type: 'json' } }),
};
