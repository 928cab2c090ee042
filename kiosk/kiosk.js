/** The kiosk's app: the shell on a whole screen, kept awake, offline and up to date. */
// Before all else, since it asks which release this page is of.
import { confirmRelease, install, keepWardsOwn } from './offline.js';
import 'wardkit/define/ward-kiosk.js';
import { AppUpdates } from './app-updates.js';

/** Milliseconds after which a kiosk that is not ready will hardly be: it has no config, say. */
const LONG = 60_000;

const kiosk = document.querySelector('ward-kiosk');

kiosk.addEventListener('kiosk-ready', () => void confirmRelease('healthy'), { once: true });
void Promise.resolve(kiosk.updateComplete).then(() => confirmRelease('alive'));
// Chromium lets a page that never went anywhere close itself; the machine then leaves it closed.
kiosk.addEventListener('staff-leave', ({ reason }) => {
  if (reason === 'exit') kiosk.addEventListener('kiosk-reset', () => window.close());
});
void stayAwake();
document.addEventListener('visibilitychange', stayAwake);
if (navigator.serviceWorker) void keepUpToDate();

async function keepUpToDate() {
  // What is stored is then not cleared by itself when the disk is nearly full.
  void navigator.storage?.persist?.();
  const updates = new AppUpdates(await install());
  let isLate = false;
  const takeWhereNobodyIs = () => {
    const mayLeave = kiosk.isAttracting && (kiosk.isReady || isLate);
    if (updates.ready && mayLeave) updates.takeOver({ wasReady: kiosk.isReady });
  };
  kiosk.updates = updates;
  updates.addEventListener('update-ready', takeWhereNobodyIs);
  kiosk.addEventListener('kiosk-reset', takeWhereNobodyIs);
  kiosk.addEventListener('kiosk-ready', takeWhereNobodyIs);
  takeWhereNobodyIs();
  // Else one that never gets ready would never get the release that mends it either.
  setTimeout(() => {
    isLate = true;
    takeWhereNobodyIs();
  }, LONG);
  // A config that cannot be read is the shell's to tell of.
  await keepWardsOwn(kiosk.getAttribute('src')).catch(() => undefined);
}

/** A screen may refuse, for one that runs on its battery; the kiosk is then as good as any other. */
async function stayAwake() {
  if (document.visibilityState !== 'visible') return;
  await navigator.wakeLock?.request('screen').catch(() => undefined);
}
