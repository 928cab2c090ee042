/** The poster's fixed words: Vietnamese with English beside it, whatever language the page speaks. */
import en from '../../localize/en.js';
import vi from '../../localize/vi.js';

interface TwoTongues<Text> {
  readonly vi: Text;
  readonly en: Text;
}

interface PosterWords {
  readonly steps: readonly TwoTongues<string>[];
  /** A question and what to do, before the typed code. */
  readonly cannotScan: TwoTongues<readonly string[]>;
}

export const posterWords: PosterWords = {
  steps: [
    { vi: vi.posterStepScan, en: en.posterStepScan },
    { vi: vi.posterStepAgree, en: en.posterStepAgree },
    { vi: vi.posterStepEnter, en: en.posterStepEnter },
  ],
  cannotScan: {
    vi: [vi.posterCannotScan, vi.posterTypeCode],
    en: [en.posterCannotScan, en.posterTypeCode],
  },
};
