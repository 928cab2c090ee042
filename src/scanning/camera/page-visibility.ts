/**
 * Tells when the page goes out of a person's sight and comes back, the back button included.
 * Gives what ends the watch.
 */
export function watchPage(on: {
  readonly hide: () => void;
  readonly show: () => void;
}): () => void {
  const change = () => (document.hidden ? on.hide() : on.show());
  document.addEventListener('visibilitychange', change);
  globalThis.addEventListener('pagehide', on.hide);
  globalThis.addEventListener('pageshow', change);
  return () => {
    document.removeEventListener('visibilitychange', change);
    globalThis.removeEventListener('pagehide', on.hide);
    globalThis.removeEventListener('pageshow', change);
  };
}
