/** `wardkit check-guide FILE...`: what is wrong with guides, and how their steps hang together. */
import { parseArgs } from 'node:util';
import { checkGuide } from '../guides/format/check-guide.js';
import type { CheckedGuide, GuideFinding } from '../guides/format/guide-finding.js';
import { guideTree } from '../guides/format/guide-graph.js';
import { wordsIn } from '../guides/format/guide-view.js';
import { catalogue } from '../guides/shipped/catalogue.js';
import { parseGuide } from './parse-guide.js';
import { wordsFor, type CommandWords } from './words.js';

export interface CommandSurroundings {
  /** A file's text; rejects if it cannot be had. */
  readonly read: (file: string) => Promise<string>;
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** 0: nothing that stops a guide; 1: an error, or with `--strict` a warning; 2: it was called wrongly, or a file cannot be read. */
export type ExitCode = 0 | 1 | 2;

export async function checkGuideCommand(
  args: readonly string[],
  { read, write, complain, today }: CommandSurroundings,
): Promise<ExitCode> {
  const options = parse(args);
  const language = options?.lang === 'en' ? 'en' : 'vi';
  const words = wordsFor(language);
  if (options?.help) {
    write(words.usage);
    return 0;
  }
  const [command, ...files] = options?.files ?? [];
  if (!options || command !== 'check-guide' || files.length === 0) {
    complain(words.usage);
    return 2;
  }

  const texts = new Map<string, string>();
  for (const file of files) {
    try {
      texts.set(file, await read(file));
    } catch {
      complain(`${words.unreadable(file)}\n`);
    }
  }
  const parsed = [...texts].map(([file, text]) => ({ file, ...parseGuide(text) }));
  const guides = [...catalogue.map(({ id }) => id), ...parsed.flatMap(({ id }) => id ?? [])];
  let isWrong = false;
  for (const { file, value, fault } of parsed) {
    const checked = fault ? { findings: [fault] } : checkGuide(value, { today, guides });
    write(reportOf(file, checked, language, words));
    isWrong ||= checked.findings.some(({ severity }) => options.strict || severity === 'error');
  }
  if (texts.size < new Set(files).size) return 2;
  return isWrong ? 1 : 0;
}

function parse(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        strict: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'vi' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return values.lang === 'vi' || values.lang === 'en'
      ? { ...values, files: positionals }
      : undefined;
  } catch {
    return undefined;
  }
}

function reportOf(
  file: string,
  { findings, draft }: CheckedGuide,
  language: string,
  words: CommandWords,
): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const tree = draft ? `\n${guideTree(draft, { language })}\n` : '';
  const list = findings.map((finding) => lineOf(finding, language, words));
  return `${file}\n${tree}\n${list.join('')}${words.sum(errors, findings.length - errors)}\n\n`;
}

function lineOf({ severity, code, message }: GuideFinding, language: string, words: CommandWords) {
  const mark = severity === 'error' ? `✗ ${words.error}` : `! ${words.warning}`;
  return `${mark}  ${wordsIn(message, language)}  [${code}]\n`;
}
