/** A guide's step as one reader sees it: in their language, for their device. */
import type { Guide, GuideConfidence, GuideDrawing, GuideStep, GuideText } from './guide.js';

/** The words in a language, by its first part (`en` for `en-GB`); Vietnamese where there are none. */
export function wordsIn(text: GuideText, language: string): string {
  const [code = ''] = language.toLowerCase().split(/[-_]/);
  return (Object.hasOwn(text, code) ? text[code] : undefined) ?? text.vi;
}

/** What a step shows in a variant. */
export interface ShownStep {
  readonly title: GuideText;
  readonly text: readonly GuideText[];
  readonly drawing?: GuideDrawing;
  /** The day on which it was last held against its sources. */
  readonly verified: string;
  readonly confidence: GuideConfidence;
}

/** A step as it is in a variant, where it has one of that id. */
export function shownStep(guide: Guide, step: GuideStep, variant: string | undefined): ShownStep {
  const own = variant === undefined ? undefined : step.variants?.[variant];
  const drawing = own?.drawing ?? step.drawing;
  return {
    title: own?.title ?? step.title,
    text: own?.text ?? step.text ?? [],
    ...(drawing ? { drawing } : {}),
    verified: own?.verified ?? guide.verified,
    confidence: step.confidence ?? guide.confidence ?? 'high',
  };
}
