/** Finds the three browser engines on this machine, and installs them where that is one command. */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/** Only as root do Chromium's own sandboxes have to be off. */
const asRoot = process.getuid?.() === 0;

export const chromiumArgs = [
  ...(asRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

const MAC = '/Applications';
const WINDOWS = [
  process.env['PROGRAMFILES'],
  process.env['PROGRAMFILES(X86)'],
  process.env['LOCALAPPDATA'],
].filter((folder) => folder !== undefined);

/** The browser's path, or undefined. `CHROMIUM_PATH` and `FIREFOX_PATH` come first. */
export function findChromium() {
  return firstOf([
    process.env['CHROMIUM_PATH'],
    ...onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'),
    `${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${MAC}/Chromium.app/Contents/MacOS/Chromium`,
    ...WINDOWS.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
    ...WINDOWS.map((folder) => join(folder, 'Microsoft/Edge/Application/msedge.exe')),
  ]);
}

export function findFirefox() {
  return firstOf([
    process.env['FIREFOX_PATH'],
    ...onPath('firefox-esr', 'firefox'),
    `${MAC}/Firefox.app/Contents/MacOS/firefox`,
    ...WINDOWS.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
  ]);
}

/** WebKitGTK's driver, its browser and a display to draw on; undefined unless all three are here. */
export function findWebKit() {
  const driver = firstOf(onPath('WebKitWebDriver'));
  const display = firstOf(onPath('Xvfb'));
  const browser = firstOf(miniBrowsers());
  return driver && display && browser ? { driver, display, browser } : undefined;
}

/**
 * The engines that can run here, after installing what is missing if this is Debian (or its kin)
 * and we are root. Each comes with a path, or with words on how to get it.
 */
export async function provideBrowsers(wanted) {
  const find = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };
  const missing = wanted.filter((name) => !find[name]());
  if (missing.length > 0 && canInstall())
    await aptInstall(missing.flatMap((name) => PACKAGES[name]));
  return wanted.map((name) => {
    const found = find[name]();
    return found ? { name, found } : { name, advice: advice(name), optional: isOptional(name) };
  });
}

const PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** WebKitGTK exists on Linux alone, and only root can add it: elsewhere its tests are left out aloud. */
function isOptional(name) {
  return name === 'webkit' && !canInstall();
}

function canInstall() {
  return asRoot && existsSync('/etc/debian_version') && onPath('apt-get').some(existsSync);
}

function advice(name) {
  if (process.platform === 'linux') {
    return `install it with: sudo apt-get install ${PACKAGES[name].join(' ')} (or your system's package of that name)`;
  }
  return {
    chromium: 'install Google Chrome, or set CHROMIUM_PATH to a Chromium browser',
    firefox: 'install Firefox, or set FIREFOX_PATH to it',
    webkit: 'the WebKit tests need Linux (WebKitGTK)',
  }[name];
}

async function aptInstall(packages) {
  console.log(`Installing ${packages.join(', ')}…`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const options = { quiet: true, minutes: 15, env };
  await run('apt-get', ['update'], options);
  // With what they recommend: drivers and fonts that a headless engine draws with are among it.
  await run('apt-get', ['install', '-y', ...packages], options);
}

function onPath(...names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** /usr/lib/<processor>/webkit2gtk-4.1/MiniBrowser, or /usr/libexec/… on other systems. */
function miniBrowsers() {
  return ['/usr/lib', '/usr/lib64', '/usr/libexec']
    .flatMap((top) => [top, ...subfolders(top, /-linux-gnu/)])
    .flatMap((folder) => subfolders(folder, /^webkit(2gtk|gtk)/))
    .map((folder) => join(folder, 'MiniBrowser'))
    .reverse();
}

function subfolders(folder, name) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((entry) => name.test(entry))
    .sort()
    .map((entry) => join(folder, entry));
}

function firstOf(paths) {
  return paths.find((path) => path && existsSync(path));
}
