/** What staff write down of a visitor who carries nothing, and what is wrong with it. No DOM. */
import type { Identity } from '../../core/identity.js';
import { describeCitizenId, type CitizenIdDescription } from '../../vietnam/citizen-id.js';
import { parseName } from '../../vietnam/name.js';
import { parsePhone } from '../../vietnam/phone.js';

export interface TypedDraft {
  readonly name: string;
  readonly phone: string;
  readonly document: string;
  /** Together with whoever is named; at least 1. */
  readonly people: number;
  /** Unticked until it was said aloud and agreed to. */
  readonly consent: boolean;
}

export type TypedFault = 'name' | 'name-long' | 'phone' | 'document' | 'consent';

export const EMPTY_DRAFT: TypedDraft = {
  name: '',
  phone: '',
  document: '',
  people: 1,
  consent: false,
};

/** UTF-16 units: longer than the number on any paper. */
const DOCUMENT_LIMIT = 40;

export function checkTyped(
  draft: TypedDraft,
):
  | { readonly ok: true; readonly identity: Identity }
  | { readonly ok: false; readonly faults: ReadonlySet<TypedFault> } {
  const name = parseName(draft.name);
  const phone = draft.phone.trim() === '' ? undefined : parsePhone(draft.phone);
  const document = tidyDocument(draft.document);
  const faults = new Set<TypedFault>();
  if (!name.ok) faults.add(name.code === 'too-long' ? 'name-long' : 'name');
  if (phone?.ok === false) faults.add('phone');
  if (document.length > DOCUMENT_LIMIT) faults.add('document');
  if (!draft.consent) faults.add('consent');
  if (!name.ok || phone?.ok === false || faults.size > 0) return { ok: false, faults };
  return {
    ok: true,
    identity: {
      name: name.value,
      ...(phone && { phone: phone.value }),
      ...(document && { document }),
    },
  };
}

/** What is odd about a number, for staff to look again; never a reason to turn anybody away. */
export function documentOddity(
  typed: string,
  now: number,
): 'format' | 'old-paper' | 'number' | undefined {
  const document = tidyDocument(typed);
  if (document === '') return undefined;
  const { kind, warnings }: CitizenIdDescription = describeCitizenId(document, { now });
  if (kind === 'unknown') return 'format';
  if (kind === 'old-paper') return 'old-paper';
  return warnings.length > 0 ? 'number' : undefined;
}

function tidyDocument(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
