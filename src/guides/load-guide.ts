import { done, failed, type Outcome } from '../core/outcome.js';
import type { Guide } from './format/guide.js';
import { loaders } from './shipped/loaders.js';

/** `no-such-guide`: none ships under that id; `not-loaded`: it did not come over the network. */
export type GuideLoadFailure = 'no-such-guide' | 'not-loaded';

/** Loads a guide that ships. Tests hold each against the format, so it is not checked again. */
export async function loadGuide(id: string): Promise<Outcome<Guide, GuideLoadFailure>> {
  const load = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
  if (!load) return failed('no-such-guide');
  try {
    return done((await load()).default as Guide);
  } catch {
    return failed('not-loaded');
  }
}
