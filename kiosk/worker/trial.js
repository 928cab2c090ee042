/**
 * A release that was taken is on trial until its page says that its first screen stands. One that
 * does not say so is left again for the one before it; where that one had no first screen to show
 * either, as a kiosk without a config, drawing something is enough.
 */
import { RELEASE, cacheName, isWhole, releaseCaches } from './release.js';
import { changeState, isBad, readState, withBad } from './state.js';

const WAIT = RELEASE.trialSeconds * 1000;

/** What the page has to say; of the page that told this worker to come depends how much. */
let enough = 'healthy';

export function expect(word) {
  enough = word;
}

/** When this worker comes into charge, with the release that it brought. */
export async function takeCharge() {
  await sweep(await changeState(take));
}

/** The state with this worker's release in charge, or as it is where that is not to be. */
async function take(state) {
  const { version } = RELEASE;
  if (state.current === version || isBad(state, version)) return state;
  const hasOther = state.current !== null && (await isWhole(state.current));
  if (!(await isWhole(version)) && hasOther) return state;
  if (!hasOther) return { ...state, current: version, previous: null, trial: null };
  // One that never proved itself is nothing to go back to.
  const previous = state.trial ? state.previous : state.current;
  return { ...state, current: version, previous, trial: { navigations: 0, since: 0, enough } };
}

/**
 * Counts a page load; on the second without a word of the first, goes back before answering. What
 * failed long ago is tried again.
 */
export function beginNavigation() {
  return changeState(async (before) => {
    const state = before.trial ? before : await take(before);
    if (!state.trial) return state;
    if (state.trial.navigations > 0) return goBack(state);
    return { ...state, trial: { ...state.trial, navigations: 1, since: Date.now() } };
  });
}

/** The page of a release says how far it came. */
export async function endTrial(version, word) {
  const before = await readState();
  if (!before.trial || before.current !== version) return;
  if (word !== 'healthy' && word !== before.trial.enough) return;
  const state = await changeState((state) =>
    state.current === version ? { ...state, previous: null, trial: null } : state,
  );
  await sweep(state);
}

let watching;

/** Waits for the word, and goes back without it. Called anew by every request, so that it outlives this worker. */
export function watch() {
  watching ??= judge().finally(() => (watching = undefined));
  return watching;
}

async function judge() {
  const { trial } = await readState();
  if (!trial || trial.navigations === 0) return;
  // The clock may have been set since.
  const left = Math.min(Math.max(trial.since + WAIT - Date.now(), 0), WAIT);
  await new Promise((resolve) => setTimeout(resolve, left));
  let wentBack = false;
  await changeState(async (state) => {
    if (state.trial?.since !== trial.since) return state;
    const next = await goBack(state);
    wentBack = next.current !== state.current;
    return next;
  });
  if (wentBack) await reloadPages();
}

/** The state with the release before in charge, or as it is where there is none. */
async function goBack(state) {
  const { current, previous, bad } = state;
  if (previous === null || !(await isWhole(previous))) return { ...state, trial: null };
  return { current: previous, previous: null, trial: null, bad: withBad(bad, current) };
}

async function reloadPages() {
  const pages = await clients.matchAll({ type: 'window' });
  await Promise.all(pages.map((page) => page.navigate(page.url).catch(() => undefined)));
}

/** Lets go of releases that nobody goes back to, unless one is on its way in. */
async function sweep({ current, previous }) {
  const names = await releaseCaches();
  if (registration.installing || registration.waiting) return;
  const kept = [current, previous].map(cacheName);
  await Promise.all(
    names.filter((name) => !kept.includes(name)).map((name) => caches.delete(name)),
  );
}
