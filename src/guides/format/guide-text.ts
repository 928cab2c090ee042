/** A guide as plain text: for a message in Zalo, or to be read out over the ward's loudspeaker. */
import { formatDay } from '../../core/day.js';
import type { Guide, GuideConfidence, GuideText, GuideWarning } from './guide.js';
import { commonText, outlineGuide, type OutlinedStep, type OutlineLead } from './guide-outline.js';
import { textWords, type GuideTextWords } from './guide-text-words.js';
import { shownStep, wordsIn } from './guide-view.js';

/** UTF-16 units, as a message's own limit is counted. */
export const GUIDE_TEXT_LIMIT = 2000;
/** A longer address would leave no room for what it leads to. */
const URL_LIMIT = 500;
/** At most these stand before the steps of a text that was cut. */
const WARNINGS_KEPT = 3;

export interface GuideTextOptions {
  /** As `lang`: "vi", "en-GB". Vietnamese where the guide has no such language. */
  readonly language: string;
  /** All variants are written where none is given. */
  readonly variant?: string | undefined;
  /** Where the guide is to be seen. */
  readonly url?: string | undefined;
}

/**
 * Short lines, numbered steps, no markup; at most {@link GUIDE_TEXT_LIMIT} long. What does not fit
 * is left out step by step from the end, the text says so, and warnings of what was left out stay.
 */
export function guideText(guide: Guide, options: GuideTextOptions): string {
  const context = makeContext(guide, options);
  const { words, url } = context;
  const steps = outlineGuide(guide);
  const head = headLines(context);
  const foot = [...personLines(context), ...(url ? [`${words.full}: ${url}`] : [])];
  for (const brief of [false, true]) {
    const blocks = steps.map((one) => stepBlock(one, context, brief));
    const text = join([head, ...withStuckHeading(blocks, steps, words), doneLines(context), foot]);
    if (text.length <= GUIDE_TEXT_LIMIT) return text;
  }
  return cutText(head, steps, context);
}

interface Context {
  readonly guide: Guide;
  readonly words: GuideTextWords;
  readonly language: string;
  readonly variant: string | undefined;
  readonly url: string | undefined;
  readonly say: (text: GuideText) => string;
}

function makeContext(guide: Guide, { language, variant, url }: GuideTextOptions): Context {
  return {
    guide,
    language,
    variant,
    words: textWords(language),
    url: url !== undefined && url.length <= URL_LIMIT ? url : undefined,
    // One text is one line, whatever was typed into it.
    say: (text) => wordsIn(text, language).replace(/\s+/g, ' ').trim(),
  };
}

function headLines({ guide, words, language, say }: Context): string[] {
  const { minutes, bring, retired } = guide;
  return [
    say(guide.title).toLocaleUpperCase(language.startsWith('en') ? 'en' : 'vi'),
    ...(retired ? [`${words.retired}: ${say(retired.why)}`] : []),
    words.minutes(minutes.min, minutes.max),
    ...(bring.length > 0 ? [`${words.bring}: ${bring.map(say).join('; ')}.`] : []),
  ];
}

/** @param brief Without the texts below the title. */
function stepBlock(
  { number, step, leads }: OutlinedStep,
  context: Context,
  brief: boolean,
): string[] {
  const { guide, words, say, variant } = context;
  const shown = shownStep(guide, step, variant);
  const lines = [`${words.step(number)} ${say(shown.title)}`];
  const text = variant === undefined ? commonText(guide, step) : shown.text;
  if (!brief) {
    lines.push(...text.map(say), ...(step.points ?? []).map((point) => `• ${say(point)}`));
    lines.push(...doubt(shown.confidence, guide.confidence, words));
  }
  if (variant === undefined) lines.push(...variantLines(step, context, brief));
  lines.push(...(step.numbers ?? []).map((one) => `${one.number}: ${say(one.for)}`));
  if (step.link && !brief) lines.push(step.link.url);
  if (step.fakes) {
    // An address in a message becomes a link: a fake one must not.
    const fakes = step.fakes.map((fake) => fake.replace(/[.:]/g, ` ${words.dot} `));
    lines.push(`${words.fakes}: ${fakes.join('; ')}`);
  }
  lines.push(...(step.warnings ?? []).map((warning) => warningLine(warning, context)));
  if (step.check) lines.push(say(step.check.question));
  const { quiz = [] } = step;
  lines.push(...quiz.map(({ text }, i) => `${letter(i)}. ${say(text)}`));
  const right = quiz.findIndex((answer) => answer.right);
  if (right >= 0) lines.push(`${words.answer}: ${letter(right)}.`);
  lines.push(
    ...leads.map((lead) => leadLine(lead, step.check?.unsure === step.check?.no, context)),
  );
  return lines;
}

function variantLines({ variants = {} }: OutlinedStep['step'], context: Context, brief: boolean) {
  const { guide, say } = context;
  return (guide.variants ?? []).flatMap(({ id, name }) => {
    const own = variants[id];
    const told = [own?.title, ...(brief ? [] : (own?.text ?? []))].flatMap((text) =>
      text ? [say(text)] : [],
    );
    return told.length > 0 ? [`${say(name)}: ${told.map(sentence).join(' ')}`] : [];
  });
}

function sentence(text: string): string {
  return /[.!?…:”]$/.test(text) ? text : `${text}.`;
}

function leadLine({ kind, text, to }: OutlineLead, alsoUnsure: boolean, context: Context): string {
  const { words, say } = context;
  switch (kind) {
    case 'answer':
      return words.when(text ? say(text) : '', words.to(to));
    case 'stuck':
      return words.stuckAt(text ? say(text) : '', words.to(to));
    case 'yes':
      return words.yes(words.to(to));
    case 'no':
      return words.no(words.to(to), alsoUnsure);
    case 'unsure':
      return words.unsure(words.to(to));
    case 'next':
      return words.next(to);
  }
}

function warningLine({ kind, text }: GuideWarning, { words, say }: Context): string {
  return `${words.caution} (${words.warning[kind]}): ${say(text)}`;
}

/** Only where a step is less certain than the guide, which says its own at the end. */
function doubt(
  confidence: GuideConfidence,
  ofGuide: GuideConfidence = 'high',
  words: GuideTextWords,
): string[] {
  if (confidence === ofGuide || confidence === 'high') return [];
  return [confidence === 'low' ? words.unverified : words.mayDiffer];
}

function doneLines({ guide, words, say }: Context): string[] {
  const { next, keep } = guide.done;
  return [`${words.done}: ${next.map(say).join(' ')}`, ...(keep ? [say(keep)] : [])];
}

function personLines({ guide, words, say }: Context): string[] {
  const certain = doubt(guide.confidence ?? 'high', 'high', words).join(' ');
  return [
    ...(guide.person ? [`${words.person}: ${say(guide.person)}`] : []),
    `${words.verified(formatDay(guide.verified))} ${certain}`.trim(),
  ];
}

function withStuckHeading(
  blocks: readonly string[][],
  steps: readonly OutlinedStep[],
  words: GuideTextWords,
): string[][] {
  const first = steps.findIndex(({ isDetour }) => isDetour);
  if (first < 0) return [...blocks];
  const heading = words.stuck.toLocaleUpperCase();
  return blocks.map((lines, i) => (i === first ? [heading, ...lines] : lines));
}

/** The title and the gravest warnings, then as many whole steps as fit, then where the rest is. */
function cutText(head: readonly string[], steps: readonly OutlinedStep[], context: Context) {
  const { words, url, guide } = context;
  const more = (from: number) => {
    // Every step may have found room, and only what comes after them none.
    if (from > steps.length) return url ? `${words.full}: ${url}` : '';
    return url ? `${words.cut(from)}: ${url}` : words.cutNoAddress(from);
  };
  let room = GUIDE_TEXT_LIMIT - more(steps.length).length - 2;
  const take = (lines: readonly string[]): string[] => {
    const size = lines.join('\n').length + 2;
    if (size > room) return [];
    room -= size;
    return [...lines];
  };
  const [title = '', ...facts] = head;
  const top = take([title.slice(0, 200)]);
  const warned = gravest(guide).flatMap((warning) => take([warningLine(warning, context)]));
  const told = take(facts);
  const blocks: string[][] = [];
  const all = withStuckHeading(
    // What is said above is not said again.
    steps.map((one) => stepBlock(one, context, true).filter((line) => !warned.includes(line))),
    steps,
    words,
  );
  for (const block of all) {
    const kept = take(block);
    if (kept.length === 0) break;
    blocks.push(kept);
  }
  const rest = more(blocks.length + 1);
  return join([[...top, ...told], warned, ...blocks, rest ? [rest] : []]);
}

function gravest({ steps }: Guide): GuideWarning[] {
  const order: readonly GuideWarning['kind'][] = ['scam', 'code', 'health', 'fee', 'privacy'];
  const all = steps.flatMap(({ warnings = [] }) => warnings);
  return [...all]
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .filter(({ text }, i, list) => list.findIndex((other) => other.text.vi === text.vi) === i)
    .slice(0, WARNINGS_KEPT);
}

function join(blocks: readonly (readonly string[])[]): string {
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** A, B, C. */
export function letter(index: number): string {
  return String.fromCharCode(65 + index);
}
