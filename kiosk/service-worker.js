/**
 * The kiosk without a network, and its updates. A release is taken whole or not at all, one at a
 * time, when the page says so; and is left again where its page does not come up.
 */
import { answer, isOurs } from './worker/answer.js';
import { fill } from './worker/fill.js';
import { endTrial, takeCharge } from './worker/trial.js';

addEventListener('install', (event) => event.waitUntil(fill()));

// A first worker has the page that is already there; a later one was told to come, or nobody was.
addEventListener('activate', (event) => event.waitUntil(takeCharge().then(() => clients.claim())));

addEventListener('message', (event) => {
  if (event.data?.type === 'take-over') event.waitUntil(skipWaiting());
  if (event.data?.type === 'healthy') event.waitUntil(endTrial(event.data.version));
});

addEventListener('fetch', (event) => {
  if (isOurs(event.request)) event.respondWith(answer(event));
});
