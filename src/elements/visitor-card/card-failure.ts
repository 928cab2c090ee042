import type { LocalizeController } from '../../localize/localize.js';
import type { CardFailure } from '../../services/visitor-cards.js';
import { writeFailureText } from '../parts/saved.js';

/** Why a card was not made or withdrawn, and what to do now. */
export function cardFailureText(
  code: CardFailure | 'not-good',
  localize: LocalizeController,
): string {
  switch (code) {
    case 'no-venue':
      return localize.term('cardNoKeys');
    case 'bad-key':
      return localize.term('cardBadKey');
    case 'not-good':
      return localize.term('cardNotGood');
    default:
      return writeFailureText(code, localize);
  }
}
