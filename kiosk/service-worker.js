/**
 * The kiosk without a network, and its updates. A release is taken whole or not at all, one at a
 * time, when the page says so; and is left again where its page does not come up.
 */
import { answer, isOurs } from './worker/answer.js';
import { fill } from './worker/fill.js';
import { endTrial, expect, takeCharge } from './worker/trial.js';

addEventListener('install', (event) => event.waitUntil(fill()));

// A first worker has the page that is already there; a later one was told to come, or nobody was.
addEventListener('activate', (event) => event.waitUntil(takeCharge().then(() => clients.claim())));

addEventListener('message', (event) => {
  const { type, version, wasReady } = event.data ?? {};
  if (type === 'take-over') {
    expect(wasReady ? 'healthy' : 'alive');
    event.waitUntil(skipWaiting());
  }
  if (type === 'alive' || type === 'healthy') event.waitUntil(endTrial(version, type));
});

addEventListener('fetch', (event) => {
  if (isOurs(event.request)) event.respondWith(answer(event));
});
