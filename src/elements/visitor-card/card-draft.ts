/** What is filled in to make a household's cards, and what is wrong with it. No DOM. */
import type { CardBearer } from '../../services/card.js';
import { parseName } from '../../vietnam/name.js';
import { parsePhone } from '../../vietnam/phone.js';
import { CARDS_PER_SHEET } from './card-sheet.js';

export interface PersonDraft {
  readonly name: string;
  /** What is printed; the given name while nobody has chosen anything else. */
  readonly label?: string;
  readonly phone: string;
}

export interface CardDraft {
  readonly people: readonly PersonDraft[];
  /** For those without one of their own; may be empty. */
  readonly phone: string;
  readonly consent: boolean;
}

type PersonFault = 'name' | 'name-long' | 'label' | 'label-long' | 'phone';

/** With the person's place in the list, from 0. */
export type CardFault = `${PersonFault}-${number}` | 'phone' | 'consent';

export const MAX_PEOPLE = CARDS_PER_SHEET;

/** Characters; more would be printed too small to be read at arm's length. */
const LABEL_LENGTH = 24;

const NOBODY: PersonDraft = { name: '', phone: '' };

export function startCardDraft(): CardDraft {
  return { people: [NOBODY], phone: '', consent: false };
}

/** One more in the household. Whoever agreed had not seen this name, so they are asked again. */
export function addPerson(draft: CardDraft): CardDraft {
  if (draft.people.length >= MAX_PEOPLE) return draft;
  return { ...draft, people: [...draft.people, NOBODY], consent: false };
}

export function removePerson(draft: CardDraft, place: number): CardDraft {
  return { ...draft, people: draft.people.toSpliced(place, 1) };
}

/** What is printed for a person. */
export function labelOf({ label, name }: PersonDraft): string {
  return label ?? givenName(name);
}

/** The name a person is called by: the last word of a Vietnamese name. */
function givenName(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? '';
}

/** Whose cards to make, or everything that is wrong. */
export function checkCardDraft(
  draft: CardDraft,
):
  | { readonly ok: true; readonly bearers: readonly CardBearer[] }
  | { readonly ok: false; readonly faults: ReadonlySet<CardFault> } {
  const faults = new Set<CardFault>();
  const shared = optionalPhone(draft.phone);
  if (shared === undefined) faults.add('phone');
  const bearers: CardBearer[] = [];
  draft.people.forEach((person, i) => {
    const name = parseName(person.name);
    if (!name.ok) faults.add(name.code === 'too-long' ? `name-long-${i}` : `name-${i}`);
    const label = parseName(labelOf(person));
    const isLong = label.ok && Array.from(label.value).length > LABEL_LENGTH;
    if (isLong) faults.add(`label-long-${i}`);
    // A name that is missing leaves the label empty too: one complaint is enough.
    else if (!label.ok && (name.ok || person.label !== undefined)) faults.add(`label-${i}`);
    const own = optionalPhone(person.phone);
    if (own === undefined) faults.add(`phone-${i}`);
    if (!name.ok || !label.ok) return;
    const phone = own || shared;
    bearers.push({ name: name.value, label: label.value, ...(phone && { phone }) });
  });
  if (!draft.consent) faults.add('consent');
  return faults.size > 0 ? { ok: false, faults } : { ok: true, bearers };
}

/** Empty where nothing was written, `undefined` where it is no phone number. */
function optionalPhone(typed: string): string | undefined {
  if (typed.trim() === '') return '';
  const phone = parsePhone(typed);
  return phone.ok ? phone.value : undefined;
}
