// Written by scripts/make-icons.mjs from lucide (ISC licence, see NOTICE.md). Do not edit.
import { svg, type TemplateResult } from 'lit';
import { drawIcon } from './draw-icon.js';

const shapes = {
  'external-link': svg`<path d="M15 3h6v6" /><path d="M10 14 21 3" /><path d="M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6" />`,
  'square': svg`<rect width="18" height="18" x="3" y="3" rx="2" />`,
  'volume-2': svg`<path d="M11 4.702a.705.705 0 0 0-1.203-.498L6.413 7.587A1.4 1.4 0 0 1 5.416 8H3a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2.416a1.4 1.4 0 0 1 .997.413l3.383 3.384A.705.705 0 0 0 11 19.298z" /><path d="M16 9a5 5 0 0 1 0 6" /><path d="M19.364 18.364a9 9 0 0 0 0-12.728" />`,
};

export type IconName = keyof typeof shapes;

export function icon(name: IconName, size?: number): TemplateResult {
  return drawIcon(shapes[name], size);
}
