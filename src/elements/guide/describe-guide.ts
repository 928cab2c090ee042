import type { LitElement } from 'lit';
import type { WordsController } from '../../localize/words.js';
import type { GuideFlow } from './guide-flow.js';
import { StructuredData } from './take-along/structured-data.js';

const described = new WeakSet<LitElement>();

/** Has the page tell search engines of what a host plays, for as long as the host wants it. */
export function describeGuide(
  host: LitElement & { readonly structuredData: boolean },
  localize: WordsController,
  flow: GuideFlow,
): void {
  if (described.has(host)) return;
  described.add(host);
  new StructuredData(host, () => {
    const { guide, walk } = flow;
    const language = localize.lang();
    return guide && host.structuredData ? { guide, language, variant: walk.variant } : undefined;
  });
}
