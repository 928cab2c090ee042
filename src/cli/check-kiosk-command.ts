/** `wardkit check-kiosk FILE...`: what is wrong with the configs of kiosks. */
import { parseArgs } from 'node:util';
import { checkKioskText } from '../kiosk/check-config.js';
import type { ConfigFinding } from '../kiosk/config-finding.js';
import { administrativeUnits } from '../vietnam/administrative-units.js';
import type { CommandSurroundings, ExitCode } from './check-guide-command.js';
import { wordsFor } from './words.js';

export async function checkKioskCommand(
  args: readonly string[],
  { read, write, complain }: CommandSurroundings,
): Promise<ExitCode> {
  const options = parse(args);
  const language = options?.lang === 'en' ? 'en' : 'vi';
  const words = wordsFor(language);
  if (!options || options.files.length === 0) {
    complain(words.usage);
    return 2;
  }
  const units = await administrativeUnits();
  const isCommune = (code: string) => units.commune(code) !== undefined;
  let worst: ExitCode = 0;
  for (const file of options.files) {
    let text: string;
    try {
      text = await read(file);
    } catch {
      complain(`${words.unreadable(file)}\n`);
      worst = 2;
      continue;
    }
    const checked = checkKioskText(text, { isCommune });
    const findings = checked.ok ? [] : checked.findings;
    const lines = findings.map((finding) => lineOf(finding, language, words.error));
    write(`${file}\n\n${lines.join('')}${words.sum(findings.length, 0)}\n\n`);
    if (!checked.ok && worst === 0) worst = 1;
  }
  return worst;
}

function parse(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'vi' } },
    });
    return values.lang === 'vi' || values.lang === 'en'
      ? { ...values, files: positionals }
      : undefined;
  } catch {
    return undefined;
  }
}

function lineOf({ code, message }: ConfigFinding, language: 'vi' | 'en', error: string): string {
  return `✗ ${error}  ${message[language]}  [${code}]\n`;
}
