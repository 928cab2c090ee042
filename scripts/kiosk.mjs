/**
 * The kiosk on this machine: builds it, serves it and opens Chromium on the whole screen.
 *
 *   npm run kiosk                  PORT changes the address
 *   npm run kiosk -- --windowed    in a window of 540 × 960 with its tools, for a developer
 *
 * Other options go to Chromium: --window-size=1080,1920 where no window manager fills the screen.
 *
 * What is kept between two starts lies in `build/kiosk-profile`.
 */
import './lib/require-node-20.mjs';

const { ensureInstalled } = await import('./lib/install.mjs');
await ensureInstalled();
const { openKiosk } = await import('./lib/open-kiosk.mjs');
process.exit(await openKiosk(process.argv.slice(2)));
