/** Before anything else: where the app does not come over the network, it is asked for again. */

const AGAIN = 15_000;

addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    const again = () => location.reload();
    addEventListener('online', again, { once: true });
    setTimeout(again, AGAIN);
  },
  { capture: true },
);
