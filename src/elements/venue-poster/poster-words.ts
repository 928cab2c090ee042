/**
 * The poster's fixed words: Vietnamese with English beside it, whatever language the page speaks.
 * They stand here and not in the catalogues, which a page loads one at a time.
 */

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
    { vi: 'Quét mã', en: 'Scan' },
    { vi: 'Đồng ý', en: 'Agree' },
    { vi: 'Mời vào', en: 'Come in' },
  ],
  cannotScan: {
    vi: ['Không quét được?', 'Nhập mã'],
    en: ['Can’t scan?', 'Type this code'],
  },
};
