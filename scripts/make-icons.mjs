// Writes src/styles/icons.ts and guide-icons.ts from lucide-static: run it after adding a name here.
import { readFile, writeFile } from 'node:fs/promises';

/** Guides have a set of their own: they are loaded by people who need no others. */
const SETS = {
  'icons.ts': [
    'arrow-down',
    'arrow-left',
    'arrow-up',
    'camera',
    'check',
    'chevron-left',
    'chevron-right',
    'circle-alert',
    'circle-check',
    'clock',
    'door-open',
    'download',
    'ellipsis',
    'eye',
    'eye-off',
    'flashlight',
    'image',
    'info',
    'keyboard',
    'lock',
    'lock-open',
    'log-in',
    'log-out',
    'map-pin',
    'minus',
    'plus',
    'printer',
    'qr-code',
    'scan-line',
    'search',
    'shield-alert',
    'shield-check',
    'switch-camera',
    'trash-2',
    'triangle-alert',
    'undo-2',
    'users',
    'x',
  ],
  'guide-icons.ts': [
    'arrow-left',
    'arrow-right',
    'banknote',
    'check',
    'chevron-right',
    'circle-check',
    'circle-question-mark',
    'clock',
    'ellipsis',
    'info',
    'life-buoy',
    'list-checks',
    'lock',
    'phone',
    'shield-alert',
    'smartphone',
    'triangle-alert',
    'users',
    'x',
  ],
  'kiosk-icons.ts': [
    'a-large-small',
    'arrow-down-to-line',
    'arrow-left',
    'bell-ring',
    'book-open',
    'check',
    'chevron-right',
    'clipboard-list',
    'contrast',
    'eraser',
    'house',
    'languages',
    'log-in',
    'map-pin',
    'phone',
    'pointer',
    'qr-code',
    'square',
    'store',
    'timer',
    'volume-2',
    'wifi-off',
  ],
  'guide-more-icons.ts': ['external-link', 'hand-heart', 'square', 'volume-2'],
  'keyboard-icons.ts': [
    'arrow-big-up',
    'arrow-big-up-dash',
    'chevron-left',
    'chevron-right',
    'corner-down-left',
    'delete',
    'keyboard-off',
    'space',
  ],
  'staff-icons.ts': [
    'arrow-left',
    'camera',
    'check',
    'circle-alert',
    'circle-check',
    'clipboard-list',
    'delete',
    'download',
    'file-up',
    'gauge',
    'info',
    'key-round',
    'lock',
    'power',
    'printer',
    'refresh-cw',
    'rotate-ccw',
    'settings-2',
    'store',
    'triangle-alert',
    'x',
  ],
  'take-along-icons.ts': [
    'check',
    'chevron-left',
    'chevron-right',
    'circle-check',
    'copy',
    'maximize',
    'message-square-text',
    'printer',
    'share-2',
    'triangle-alert',
    'users',
    'x',
  ],
};

for (const [file, names] of Object.entries(SETS)) {
  const entries = await Promise.all(
    names.map(async (name) => {
      const path = new URL(`../node_modules/lucide-static/icons/${name}.svg`, import.meta.url);
      const shapes = (await readFile(path, 'utf8'))
        .replace(/<!--.*?-->/s, '')
        .replace(/<svg[^>]*>|<\/svg>/g, '')
        .replace(/\s+/g, ' ')
        .replaceAll('> <', '><')
        .trim();
      return `  '${name}': svg\`${shapes}\`,`;
    }),
  );

  await writeFile(
    new URL(`../src/styles/${file}`, import.meta.url),
    `// Written by scripts/make-icons.mjs from lucide (ISC licence, see NOTICE.md). Do not edit.
import { svg, type TemplateResult } from 'lit';
import { drawIcon } from './draw-icon.js';

const shapes = {
${entries.join('\n')}
};

export type IconName = keyof typeof shapes;

export function icon(name: IconName, size?: number): TemplateResult {
  return drawIcon(shapes[name], size);
}
`,
  );
}
