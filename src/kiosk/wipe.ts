/** Milliseconds; the next person may be waiting. */
const PATIENCE = 2_000;

/**
 * Takes away what a person may have left in the page outside its elements, which whoever calls has
 * removed already. Each part is tried by itself: one that a browser refuses must not keep the others.
 */
export async function wipePage(page: Window & typeof globalThis = window): Promise<void> {
  const { history, location } = page;
  const parts: (() => unknown)[] = [
    () => page.speechSynthesis?.cancel(),
    () => page.getSelection()?.removeAllRanges(),
    () => page.sessionStorage.clear(),
    // A code that was opened is in the address, behind the hash; a kiosk makes no other entries.
    () => history.replaceState(null, '', location.pathname),
    () => page.scrollTo(0, 0),
    // Refused without a touch just before, and where there is no clipboard to write to.
    () => page.navigator.clipboard?.writeText(''),
  ];
  const all = parts.map(async (part) => {
    try {
      await part();
    } catch {
      // Nothing there to wipe, or not for this page to touch.
    }
  });
  // A question that a browser asks about the clipboard is answered by nobody.
  await Promise.race([Promise.all(all), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
