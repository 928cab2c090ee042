import { nothing, type TemplateResult } from 'lit';
import type { WordsController } from '../../localize/words.js';
import type { GuideFlow } from './guide-flow.js';
import type { GuideHost } from './guide-player.js';
import { TakeAlong } from './take-along/take-along.js';

/** Draws, in the place of a step, what becomes of the guide beside this screen. */
export function takingAlong(
  host: GuideHost,
  localize: WordsController,
  flow: GuideFlow,
): () => TemplateResult | typeof nothing {
  const page = () => new URL(host.guideUrl || location.href, document.baseURI).href;
  const panel = new TakeAlong(host, localize, page);
  return () => {
    const { guide, step, walk } = flow;
    return guide
      ? panel.render({ guide, step: step?.id, variant: walk.variant, shared: host.shared })
      : nothing;
  };
}
