/** Chromium as a kiosk runs it, on the display of this machine. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from '../serve.mjs';
import { chromiumArgs, provideBrowsers } from './browsers.mjs';
import { build } from './build-dist.mjs';
import { root, start, stop } from './run.mjs';
import { portFrom } from './serve-here.mjs';

const PROFILE = 'build/kiosk-profile';

/** The window of a developer: a standing kiosk at half its size. */
const WINDOW = ['--window-size=540,960', '--auto-open-devtools-for-tabs', '--no-first-run'];

/** Gives an exit code once the browser is closed. `--windowed` is ours, the rest Chromium's. */
export async function openKiosk(args) {
  const windowed = args.includes('--windowed');
  const more = args.filter((arg) => arg !== '--windowed');
  if (!hasDisplay()) {
    console.error(NO_DISPLAY);
    return 1;
  }
  const [{ found, advice }] = await provideBrowsers(['chromium']);
  if (!found) {
    console.error(`Chromium was not found: ${advice}`);
    return 1;
  }
  console.log('Building…');
  // A type error in work at hand is printed but does not keep the kiosk away.
  if (!(await build({ keepGoing: true }))) return 1;
  const server = await createServer({ port: portFrom(process.env['PORT']) });
  const url = `${server.url}kiosk/`;
  console.log(`\n  kiosk   ${url}\n\n  Closing it, or Ctrl+C, ends both.\n`);
  const browser = start(found, [...flags(windowed), ...more, url], { stdio: 'inherit' });
  const [code] = await once(browser, 'exit');
  stop(browser);
  await server.close();
  return code ?? 1;
}

function flags(windowed) {
  return [
    ...(windowed ? WINDOW : deployed()),
    // As root Chromium has no sandbox of its own.
    ...chromiumArgs.filter((flag) => flag === '--no-sandbox'),
    `--user-data-dir=${join(root, PROFILE)}`,
    // Where it is deployed a policy allows the camera instead, to the kiosk's own address.
    '--auto-accept-camera-and-microphone-capture',
  ];
}

/** Those of a machine in a ward, from the file that its launcher reads too. */
function deployed() {
  return readFileSync(join(root, 'kiosk/deploy/chromium-flags'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('--'));
}

function hasDisplay() {
  const { platform, env } = process;
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

const NO_DISPLAY = `There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set).
Run this on the machine with the screen, from its own session; or draw it on a display that nobody sees:
  Xvfb :99 -screen 0 1080x1920x24 &
  DISPLAY=:99 npm run kiosk -- --window-size=1080,1920 --window-position=0,0
To look at it in a browser of your own: npm start, then http://localhost:8000/kiosk/`;
