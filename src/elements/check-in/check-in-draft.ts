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
  /** A member being typed, not yet added: whoever presses on means them as well. */
  readonly member: string;
  /** People who come along unnamed. */
  readonly others: number;
  readonly remember: boolean;
  /** Unticked until the resident ticks it, at every check-in. */
  readonly consent: boolean;
}

export type DraftFault = 'name' | 'name-long' | 'phone' | 'member' | 'consent';

/** As many people as one person answers for at a gate. */
export const MAX_OTHERS = 50;

export function startDraft(profile: Profile | undefined): CheckInDraft {
  return {
    name: profile?.name ?? '',
    phone: profile?.phone ?? '',
    household: profile?.household ?? [],
    companions: new Set(),
    member: '',
    others: 0,
    remember: profile !== undefined,
    consent: false,
  };
}

export function partySize(draft: CheckInDraft): number {
  const { companions, others } = withMember(draft) ?? draft;
  return 1 + companions.size + others;
}

/** The typed member among the household and coming along; `undefined` where it is no name. */
export function withMember(draft: CheckInDraft): CheckInDraft | undefined {
  if (draft.member.trim() === '') return draft;
  const parsed = parseName(draft.member);
  if (!parsed.ok) return undefined;
  const member = parsed.value;
  return {
    ...draft,
    member: '',
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
  const whole = withMember(draft);
  const faults = new Set<DraftFault>();
  if (!name.ok) faults.add(name.code === 'too-long' ? 'name-long' : 'name');
  if (!phone.ok) faults.add('phone');
  if (!whole) faults.add('member');
  if (!draft.consent) faults.add('consent');
  if (!name.ok || !phone.ok || !whole || faults.size > 0) return { ok: false, faults };
  return {
    ok: true,
    identity: { name: name.value, phone: phone.value, companions: [...whole.companions] },
    profile: { name: name.value, phone: phone.value, household: whole.household },
  };
}
