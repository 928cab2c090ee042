// Writes src/guides/shipped/support-policy/guide.json from the rule table beside it: run it after
// changing the table. It needs what `npm run build` or `npx tsc` compiles.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { policyGuide } from '../build/src/guides/format/policy-guide.js';
import { checkPolicyRules } from '../build/src/guides/format/policy-rules.js';

const FOLDER = new URL('../src/guides/shipped/support-policy/', import.meta.url);

const checked = checkPolicyRules(JSON.parse(readFileSync(new URL('rules.json', FOLDER), 'utf8')));
if (checked.ok) {
  const text = JSON.stringify(policyGuide(checked.value));
  const options = { parser: 'json', printWidth: 100 };
  writeFileSync(new URL('guide.json', FOLDER), await format(text, options));
} else {
  for (const { path, message } of checked.problems) console.error(`${path}: ${message.vi}`);
  process.exitCode = 1;
}
