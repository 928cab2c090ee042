/** What a resident fills in before checking in, and what is wrong with it. No DOM. */
import type { Identity } from '../../core/identity.js';
import type { Profile } from '../../services/profile.js';
import { parseName } from '../../vietnam/name.js';
import { parsePhone } from '../../vietnam/phone.js';

export interface CheckInDraft {
  readonly name: string;
  readonly phone: string;
  /** Household members to choose from. */
  readonly household: readonly string[];
  /** Those who come along this time. */
  readonly companions: ReadonlySet<string>;
  /** People who come along unnamed. */
  readonly others: number;
  readonly remember: boolean;
  /** Unticked until the resident ticks it, at every check-in. */
  readonly consent: boolean;
}

export type DraftFault = 'name' | 'name-long' | 'phone' | 'consent';

/** As many people as one person answers for at a gate. */
export const MAX_OTHERS = 50;

export function startDraft(profile: Profile | undefined): CheckInDraft {
  return {
    name: profile?.name ?? '',
    phone: profile?.phone ?? '',
    household: profile?.household ?? [],
    companions: new Set(),
    others: 0,
    remember: profile !== undefined,
    consent: false,
  };
}

export function partySize({ companions, others }: CheckInDraft): number {
  return 1 + companions.size + others;
}

/** Adds a member to the household, coming along; a name that is none, or there, changes nothing. */
export function addMember(draft: CheckInDraft, text: string): CheckInDraft {
  const parsed = parseName(text);
  if (!parsed.ok) return draft;
  const member = parsed.value;
  return {
    ...draft,
    household: draft.household.includes(member) ? draft.household : [...draft.household, member],
    companions: new Set([...draft.companions, member]),
  };
}

/** What is still wrong of what was said to be wrong: nobody is scolded while they correct. */
export function remainingFaults(
  draft: CheckInDraft,
  said: ReadonlySet<DraftFault>,
): ReadonlySet<DraftFault> {
  const checked = checkDraft(draft);
  return new Set(checked.ok ? [] : [...said].filter((fault) => checked.faults.has(fault)));
}

/** The draft ready to be sealed, or everything that is wrong with it. */
export function checkDraft(
  draft: CheckInDraft,
):
  | { readonly ok: true; readonly identity: Identity; readonly profile: Profile }
  | { readonly ok: false; readonly faults: ReadonlySet<DraftFault> } {
  const name = parseName(draft.name);
  const phone = parsePhone(draft.phone);
  const faults = new Set<DraftFault>();
  if (!name.ok) faults.add(name.code === 'too-long' ? 'name-long' : 'name');
  if (!phone.ok) faults.add('phone');
  if (!draft.consent) faults.add('consent');
  if (!name.ok || !phone.ok || faults.size > 0) return { ok: false, faults };
  return {
    ok: true,
    identity: { name: name.value, phone: phone.value, companions: [...draft.companions] },
    profile: { name: name.value, phone: phone.value, household: draft.household },
  };
}
