import { openStore, type WriteFailure } from '../../../src/storage.js';
import type { Outcome } from '../../../src/core/outcome.js';
import type { Peer } from './peer.js';

export async function wardkit(database: string): Promise<Peer> {
  const opened = await openStore(database);
  if (!opened.ok) throw new Error(opened.code);
  const store = opened.value;
  const { visits } = store;
  return {
    name: 'wardkit',
    durability: 'strict',
    put: async (event) => check(await visits.merge([event])),
    checkIn: async (event, content) =>
      check(
        await visits.arrive(event, content, () => {
          throw new Error('somebody was in already');
        }),
      ),
    checkOut: async (event) => check(await visits.leave(event)),
    batch: async (events) => check(await visits.merge(events)),
    close: () => store.close(),
  };
}

function check(outcome: Outcome<unknown, WriteFailure | 'not-in'>): void {
  if (!outcome.ok) throw new Error(outcome.code);
}
