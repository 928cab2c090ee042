/** Files that go along with the compiled modules, beside those that name them. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeFonts } from './fonts.mjs';
import { root } from './run.mjs';

const WASM = 'node_modules/zxing-wasm/dist/reader/zxing_reader.wasm';

export function writeAssets(folder) {
  writeFonts(folder);
  mkdirSync(join(root, folder, 'scanning/reading'), { recursive: true });
  copyFileSync(join(root, WASM), join(root, folder, 'scanning/reading/zxing_reader.wasm'));
}
