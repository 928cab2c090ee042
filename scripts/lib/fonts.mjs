/**
 * Be Vietnam Pro in the shapes we ship: small WOFF2 subsets with `fonts.css` for pages, and two
 * whole TrueType files for print, which alone can be embedded in a PDF.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const WEB = join(root, 'node_modules/@fontsource/be-vietnam-pro');
const PRINT = join(root, 'node_modules/@expo-google-fonts/be-vietnam-pro');
const WEIGHTS = [400, 600, 700];
/** Vietnamese last: where ranges overlap, as in combining accents, the later rule wins. */
const SUBSETS = ['latin-ext', 'latin', 'vietnamese'];

/** Writes `fonts.css` and `fonts/` into a folder of the project. */
export function writeFonts(folder) {
  const target = join(root, folder);
  mkdirSync(join(target, 'fonts'), { recursive: true });
  const ranges = JSON.parse(readFileSync(join(WEB, 'unicode.json'), 'utf8'));
  const rules = WEIGHTS.flatMap((weight) =>
    SUBSETS.map((subset) => {
      const name = `be-vietnam-pro-${subset}-${weight}-normal.woff2`;
      copyFileSync(join(WEB, 'files', name), join(target, 'fonts', name));
      return fontFace(weight, name, ranges[subset]);
    }),
  );
  writeFileSync(
    join(target, 'fonts.css'),
    `/* Be Vietnam Pro, SIL Open Font License 1.1: see fonts/OFL.txt */\n${rules.join('\n')}`,
  );
  const print = { Regular: '400Regular', Bold: '700Bold' };
  for (const [style, source] of Object.entries(print)) {
    copyFileSync(
      join(PRINT, source, `BeVietnamPro_${source}.ttf`),
      join(target, 'fonts', `BeVietnamPro-${style}.ttf`),
    );
  }
  copyFileSync(join(PRINT, 'LICENSE_FONT'), join(target, 'fonts/OFL.txt'));
}

function fontFace(weight, file, range) {
  return `@font-face {
  font-family: 'Be Vietnam Pro';
  font-style: normal;
  font-display: swap;
  font-weight: ${weight};
  src: url('./fonts/${file}') format('woff2');
  unicode-range: ${range};
}
`;
}
