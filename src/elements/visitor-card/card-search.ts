/** Finds issued cards as staff type: by name, phone or number, accents or not. No DOM. */
import { parseCardNumber } from '../../codes/card-number.js';
import type { VisitorCard } from '../../services/card.js';
import { matcher, searchable } from '../../vietnam/matches.js';

/** Good cards of one household, in the order they were made. */
export interface Household {
  readonly id: string;
  readonly cards: readonly VisitorCard[];
}

export interface CardSearch {
  readonly households: readonly Household[];
  readonly count: number;
  /** True where nothing is found because the number that was typed has a slip in it. */
  readonly mistyped: boolean;
}

/** The households with a card that is searched for, whole: whoever lost one came for it. */
export function searchCards(issued: readonly VisitorCard[], query: string): CardSearch {
  const good = issued.filter(({ revokedAt }) => revokedAt === undefined);
  const typed = parseCardNumber(query);
  const found = typed.ok
    ? good.filter(({ number }) => number === typed.value)
    : good.filter(namedBy(query));
  const wanted = new Set(found.map(({ household }) => household));
  const members = new Map<string, VisitorCard[]>();
  for (const card of good) {
    if (!wanted.has(card.household)) continue;
    const known = members.get(card.household);
    if (known) known.push(card);
    else members.set(card.household, [card]);
  }
  const households = Array.from(members, ([id, cards]) => ({ id, cards: cards.sort(byPlace) }));
  const mistyped = !typed.ok && typed.code === 'check' && /\d/.test(query) && found.length === 0;
  return { households, count: found.length, mistyped };
}

function namedBy(query: string): (card: VisitorCard) => boolean {
  const isMet = matcher(query);
  return ({ content, number }) =>
    isMet(searchable([content?.name, content?.label, content?.phone, number].join(' ')));
}

/** As they were given, though one of them was made anew since. */
function byPlace(a: VisitorCard, b: VisitorCard): number {
  return (a.content?.place ?? 0) - (b.content?.place ?? 0);
}
