/**
 * Which release answers, in IndexedDB: a change is there whole or not at all, however the browser
 * ends.
 *
 * `current` answers; `trial` is null once its first screen was seen, until when `previous` is kept to
 * go back to; what is `bad`, each with the day on which it failed, is not taken again for a while.
 */
import { STATE } from './release.js';

const START = { current: null, previous: null, trial: null, bad: [] };
const STORE = 'state';
const KEY = 'releases';

/** It may have been the ward's config that was no good, or the machine. */
const DAYS_BAD = 7;

/** Only the worker in charge changes the state, so it need not read it for every request. */
let known;

export async function knownState() {
  known ??= await readState();
  return known;
}

export async function readState() {
  return (await inStore('readonly', (store) => store.get(KEY))) ?? START;
}

/** Gives `change` the state and keeps what it gives back; no two workers do so at once. */
export function changeState(change) {
  return navigator.locks.request(STATE, async () => {
    const state = await readState();
    const next = await change(state);
    if (next !== state) await inStore('readwrite', (store) => store.put(next, KEY));
    known = next;
    return next;
  });
}

export function isBad({ bad }, version) {
  return recentlyBad(bad).some((one) => one.version === version);
}

/** The list with one more, and without those of long ago. */
export function withBad(bad, version) {
  return [...recentlyBad(bad), { version, day: today() }];
}

/** Where the clock was set back since, a day that has not come yet holds nothing up for long either. */
function recentlyBad(bad) {
  return bad.filter(({ day }) => Math.abs(today() - day) < DAYS_BAD);
}

function today() {
  return Math.floor(Date.now() / 86_400_000);
}

async function inStore(mode, work) {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode, { durability: 'strict' });
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

function open() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(STATE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
