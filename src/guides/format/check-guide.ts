/** Holds a guide against the format and against what people need of one. */
import type { Guide } from './guide.js';
import type { CheckedGuide, GuideCheckOptions } from './guide-finding.js';
import { checkAbbreviations } from './check-abbreviations.js';
import { checkCare } from './check-care.js';
import { checkDates } from './check-dates.js';
import { checkPaths } from './check-paths.js';
import { plainCopy, type PlainRefusal } from './check-plain.js';
import { Report } from './check-report.js';
import { checkSafety } from './check-safety.js';
import { checkSchema } from './check-schema.js';
import { checkSteps } from './check-steps.js';
import { namedValues, textsIn } from './check-strings.js';
import { checkWhole } from './check-whole.js';
import { checkWording } from './check-wording.js';

/**
 * Checks what may be a guide: any value at all, it never throws. `guide` is there where no error
 * was found, a copy of its own that no later change of the value reaches. Where the schema is not
 * met, only that and what is unsafe is told; the rest shows when it is mended.
 */
export function checkGuide(value: unknown, options: GuideCheckOptions = {}): CheckedGuide {
  const copied = plainCopy(value);
  if (typeof copied === 'string') return refused(copied);
  const { json } = copied;
  const report = new Report(json);
  const fits = checkSchema(json, report);
  checkSafety(json, report);
  if (!fits) return { findings: report.findings };

  const guide = json as unknown as Guide;
  const values = namedValues(json);
  const texts = textsIn(values);
  checkWhole(guide, texts, options, report);
  checkDates(guide, values, options, report);
  checkPaths(guide, json, report);
  checkSteps(guide, report);
  checkCare(guide, report);
  checkWording(guide, texts, report);
  checkAbbreviations(guide, texts, report);
  const { findings, hasErrors } = report;
  return { findings, draft: guide, ...(hasErrors ? {} : { guide }) };
}

function refused(code: PlainRefusal): CheckedGuide {
  const message =
    code === 'too-big'
      ? { vi: 'Tệp quá lớn để là một bài hướng dẫn.', en: 'This is too big to be a guide.' }
      : { vi: 'Tệp này không phải JSON.', en: 'This is not JSON.' };
  return { findings: [{ severity: 'error', code, path: '', message }] };
}
