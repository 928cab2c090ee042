/** `wardkit policy-guide RULES.json [ANNEX.csv]`: a guide out of a table of who is supported. */
import { parseArgs } from 'node:util';
import { wordsIn } from '../guides/format/guide-view.js';
import { policyGuide } from '../guides/format/policy-guide.js';
import { importPolicyRules, type PolicyImport } from '../guides/format/policy-import.js';
import { checkPolicyRules } from '../guides/format/policy-rules.js';
import type { CommandSurroundings, ExitCode } from './check-guide-command.js';
import { parseGuide } from './parse-guide.js';
import { wordsFor } from './words.js';

/**
 * Writes the guide to the output, and everything that was not taken from the annex to the complaints:
 * then the exit code is 1, so that no line is lost unseen.
 */
export async function policyGuideCommand(
  args: readonly string[],
  { read, write, complain }: CommandSurroundings,
): Promise<ExitCode> {
  const { values, positionals } = parse(args);
  const language = values.lang === 'en' ? 'en' : 'vi';
  const words = wordsFor(language);
  const [rulesFile, annexFile] = positionals;
  if (rulesFile === undefined || positionals.length > 2) {
    complain(words.usage);
    return 2;
  }
  const texts: string[] = [];
  for (const file of positionals) {
    try {
      texts.push(await read(file));
    } catch {
      complain(`${words.unreadable(file)}\n`);
      return 2;
    }
  }
  const [rulesText = '', annexText] = texts;
  const { value, fault } = parseGuide(rulesText);
  if (fault) {
    complain(`${rulesFile}: ${wordsIn(fault.message, language)}\n`);
    return 1;
  }
  let taken: PolicyImport | undefined;
  if (annexText !== undefined) {
    const imported = importPolicyRules(annexText);
    if (!imported.ok) {
      complain(`${annexFile}: ${wordsIn(imported.message, language)}\n`);
      return 1;
    }
    taken = imported.value;
  }
  const rules = taken && value !== null ? { ...(value as object), rows: taken.rows } : value;
  const checked = checkPolicyRules(rules);
  if (!checked.ok) {
    for (const { path, message } of checked.problems) {
      complain(`${rulesFile}${path}: ${wordsIn(message, language)}\n`);
    }
    return 1;
  }
  write(`${JSON.stringify(policyGuide(checked.value), null, 2)}\n`);
  for (const { line, text } of taken?.above ?? []) complain(`${words.above(line)}: ${text}\n`);
  for (const column of taken?.otherColumns ?? []) complain(`${words.otherColumn(column)}\n`);
  for (const { line, message, text } of taken?.refused ?? []) {
    complain(`${words.refused(line)}: ${wordsIn(message, language)}\n  ${text}\n`);
  }
  return taken && taken.refused.length > 0 ? 1 : 0;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'vi' } },
    });
  } catch {
    return { values: { lang: 'vi' }, positionals: [] };
  }
}
