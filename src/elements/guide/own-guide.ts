import { dayOf } from '../../core/day.js';
import { checkGuide } from '../../guides/format/check-guide.js';
import { loaders } from '../../guides/shipped/loaders.js';
import type { GuideState } from './guide-source.js';

/** Milliseconds for it to come: “loading” must not stand for ever. */
const PATIENCE = 15_000;

/**
 * A guide of the page's own: nothing of it is shown before it has passed the check.
 * @throws TypeError or DOMException where it does not come over the network.
 */
export async function fetchGuide(src: string): Promise<GuideState> {
  const response = await fetch(new URL(src, document.baseURI), {
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (response.status === 404) return { status: 'no-such-guide' };
  if (!response.ok) return { status: 'not-loaded' };
  const { findings, guide } = checkGuide(readJson(await response.text()), {
    today: dayOf(Date.now()),
    guides: Object.keys(loaders),
  });
  if (guide) return { status: 'ready', guide };
  return {
    status: 'refused',
    findings: findings.filter(({ severity }) => severity === 'error'),
  };
}

/** What is no JSON at all is left to the check to name. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
