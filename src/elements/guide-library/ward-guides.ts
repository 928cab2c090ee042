/** Guides that a ward brings along as files of its own. */
import type { GuideEntry } from '../../guides/format/guide-entry.js';
import type { Guide } from '../../guides/format/guide.js';

export interface WardGuides {
  readonly entries: readonly GuideEntry[];
  /** Where each of them is, by its id. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Addresses of those that did not come, or that were refused. */
  readonly failed: readonly string[];
}

/** Milliseconds for a guide to come. */
const PATIENCE = 15_000;

export const NO_GUIDES: WardGuides = { entries: [], addresses: new Map(), failed: [] };

/**
 * Fetches guides and holds each against the format.
 * @param addresses Separated by white space, relative to the page.
 * @param today `YYYY-MM-DD`
 */
export async function loadWardGuides(addresses: string, today: string): Promise<WardGuides> {
  const asked = addresses.split(/\s+/).filter(Boolean);
  if (asked.length === 0) return NO_GUIDES;
  const read = await Promise.all(
    asked.map(async (address) => ({ address, guide: await loadOne(address, today) })),
  );
  const guides = read.flatMap(({ address, guide }) => (guide ? [{ address, guide }] : []));
  return {
    entries: guides.map(({ guide }) => guide),
    addresses: new Map(guides.map(({ address, guide }) => [guide.id, address])),
    failed: read.flatMap(({ address, guide }) => (guide ? [] : [address])),
  };
}

async function loadOne(address: string, today: string): Promise<Guide | undefined> {
  try {
    const [response, { checkGuide }] = await Promise.all([
      // One that hangs must not keep the others waiting for ever.
      fetch(address, { signal: AbortSignal.timeout(PATIENCE) }),
      import('../../guides/format/check-guide.js'),
    ]);
    if (!response.ok) throw new Error(`${response.status}`);
    const { guide, findings } = checkGuide(await response.json(), { today });
    if (guide) return guide;
    const [first] = findings.filter(({ severity }) => severity === 'error');
    throw new Error(`${first?.message.en} (${first?.path})`);
  } catch (error) {
    console.warn(`wardkit: the guide ${address} could not be used: ${String(error)}`);
    return undefined;
  }
}
