/** The poster's fixed words: Vietnamese with English beside it, whatever language the page speaks. */
import en from '../../localize/en.js';
import vi from '../../localize/vi.js';

interface TwoTongues {
  readonly vi: string;
  readonly en: string;
}

export const posterWords: { readonly steps: readonly TwoTongues[]; readonly cannotScan: TwoTongues } =
  {
    steps: [
      { vi: vi.posterStepScan, en: en.posterStepScan },
      { vi: vi.posterStepAgree, en: en.posterStepAgree },
      { vi: vi.posterStepEnter, en: en.posterStepEnter },
    ],
    cannotScan: { vi: vi.posterCannotScan, en: en.posterCannotScan },
  };
