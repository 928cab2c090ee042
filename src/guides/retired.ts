/** Apps, sites and names that people still ask for, and what took their place. */
import type { GuideText } from './format/guide.js';
import entries from './shipped/retired.json' with { type: 'json' };

export interface RetiredSystem {
  /** As people may call it; the first is shown. */
  readonly names: readonly string[];
  readonly was: GuideText;
  readonly now: GuideText;
  /** Id of the guide to what people want today. */
  readonly guide: string;
  /** `YYYY-MM-DD` */
  readonly verified: string;
}

export const retiredSystems: readonly RetiredSystem[] = entries;
