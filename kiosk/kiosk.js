/** The lobby screen: stays awake, and asks for a venue where none is registered on this device. */

const invitation = document.querySelector('.register');

// The element shows what is slotted as `none` only while it has no venue.
new ResizeObserver(() => {
  document.documentElement.classList.toggle('unregistered', invitation.offsetHeight > 0);
}).observe(invitation);

/** A screen may refuse, for one that runs on its battery; the page is then as good as any other. */
async function stayAwake() {
  if (document.visibilityState !== 'visible') return;
  await navigator.wakeLock?.request('screen').catch(() => undefined);
}

document.addEventListener('visibilitychange', stayAwake);
void stayAwake();
