/** A guide as search engines read it: a HowTo of schema.org, as JSON-LD. */
import type { Guide, GuideStep } from './guide.js';
import { mainLine, stepOf } from './guide-paths.js';
import { textWords } from './guide-text-words.js';
import { shownStep, wordsIn } from './guide-view.js';

export interface HowToOptions {
  /** As `lang`: "vi", "en-GB". */
  readonly language: string;
  readonly variant?: string | undefined;
  /** Of the page the guide stands on. */
  readonly url?: string | undefined;
}

/** https://schema.org/HowTo */
export interface HowTo {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'HowTo';
  readonly name: string;
  readonly description: string;
  readonly inLanguage: string;
  /** The longest it takes, ISO 8601. */
  readonly totalTime: string;
  /** The day the content was last checked, `YYYY-MM-DD`. */
  readonly dateModified: string;
  readonly url?: string;
  /** What to bring is used, not used up: a tool and no supply. */
  readonly tool?: readonly { readonly '@type': 'HowToTool'; readonly name: string }[];
  readonly step: readonly HowToStep[];
}

export interface HowToStep {
  readonly '@type': 'HowToStep';
  readonly position: number;
  readonly name: string;
  readonly text: string;
}

/**
 * The main line alone: the first answer to each question, no detours. `undefined` for a guide that
 * nobody should follow any more, and for one that only asks questions.
 */
export function howTo(guide: Guide, options: HowToOptions): HowTo | undefined {
  const { language, url } = options;
  const steps = mainLine(guide, [])
    .flatMap((id) => stepOf(guide, id) ?? [])
    .filter(({ quiz }) => !quiz);
  if (guide.retired || steps.length === 0) return undefined;
  const say = (text: Guide['title']) => wordsIn(text, language);
  const tools = guide.bring.map((one) => ({ '@type': 'HowToTool', name: say(one) }) as const);
  const [code = 'vi'] = language.toLowerCase().split(/[-_]/);
  return {
    '@context': 'https://schema.org',
    '@type': 'HowTo',
    name: say(guide.title),
    description: say(guide.why),
    inLanguage: guide.languages.includes(code) ? code : 'vi',
    totalTime: `PT${guide.minutes.max}M`,
    dateModified: guide.verified,
    ...(url === undefined ? {} : { url }),
    ...(tools.length > 0 ? { tool: tools } : {}),
    step: steps.map((step, i) => howToStep(guide, step, i + 1, options)),
  };
}

function howToStep(
  guide: Guide,
  step: GuideStep,
  position: number,
  { language, variant }: HowToOptions,
): HowToStep {
  const words = textWords(language);
  const { title, text, confidence } = shownStep(guide, step, variant);
  const [answer] = step.answers ?? [];
  const told = [
    ...text,
    ...(step.points ?? []),
    ...(step.warnings ?? []).map((warning) => warning.text),
  ].map((one) => wordsIn(one, language));
  if (answer) told.push(words.when(wordsIn(answer.text, language), words.to(position + 1)));
  if (confidence !== 'high') {
    told.push(confidence === 'low' ? words.unverified : words.mayDiffer);
  }
  const name = wordsIn(title, language);
  return { '@type': 'HowToStep', position, name, text: told.join(' ') || name };
}

/** JSON to stand in a `<script>`: no text in it can end the script or begin a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
