// Written by scripts/make-guides.mjs. Do not edit.

/** Each guide is a chunk of its own. */
export const loaders: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  'vneid-password': () => import('./vneid-password/guide.json', { with: { type: 'json' } }),
};
