/** Where a step leads on, in a line, as paper and slides say it. */
import type { GuideStep, GuideText } from '../../guides/format/guide.js';
import type { OutlineLead } from '../../guides/format/guide-outline.js';
import type { WordsController } from '../../localize/words.js';

export function leadWords(
  { kind, text, to }: OutlineLead,
  { check }: GuideStep,
  localize: WordsController,
  say: (text: GuideText) => string,
): string {
  const where = localize.term('paperTo', to);
  const said = text ? say(text) : '';
  switch (kind) {
    case 'answer':
      return localize.term('paperWhen', said, where);
    case 'stuck':
      return localize.term('paperStuckAt', said, where);
    case 'yes':
      return localize.term('paperYes', where);
    case 'no':
      return localize.term('paperNo', where, check?.unsure === check?.no);
    case 'unsure':
      return localize.term('paperUnsure', where);
    case 'next':
      return localize.term('paperNext', to);
  }
}
