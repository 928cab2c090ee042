/** The kiosk's app: the shell on a whole screen, kept awake, offline and up to date. */
import 'wardkit/define/ward-kiosk.js';
import { AppUpdates } from './app-updates.js';
import { confirmRelease, install, keepWardsOwn } from './offline.js';

const kiosk = document.querySelector('ward-kiosk');

kiosk.addEventListener('kiosk-ready', () => void confirmRelease(), { once: true });
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
  const takeWhereNobodyIs = () => {
    if (updates.ready && kiosk.isAttracting) updates.takeOver();
  };
  kiosk.updates = updates;
  updates.addEventListener('update-ready', takeWhereNobodyIs);
  kiosk.addEventListener('kiosk-reset', takeWhereNobodyIs);
  takeWhereNobodyIs();
  // A config that cannot be read is the shell's to tell of.
  await keepWardsOwn(kiosk.getAttribute('src')).catch(() => undefined);
}

/** A screen may refuse, for one that runs on its battery; the kiosk is then as good as any other. */
async function stayAwake() {
  if (document.visibilityState !== 'visible') return;
  await navigator.wakeLock?.request('screen').catch(() => undefined);
}
