/** What a venue fills in to register, and what is wrong with it. No DOM. */
import type { NewVenue } from '../../services/venues.js';
import { parseName } from '../../vietnam/name.js';
import { oneLine } from '../../vietnam/one-line.js';
import { parsePhone } from '../../vietnam/phone.js';

export interface VenueDraft {
  readonly name: string;
  readonly province: string;
  readonly ward: string;
  readonly address: string;
  readonly entrances: readonly string[];
  /** As typed; empty for no limit. */
  readonly capacity: string;
  /** Minutes, one of `STAYS`. */
  readonly maxStay: number;
  readonly contactName: string;
  readonly contactPhone: string;
}

export type VenueFault =
  | 'name'
  | 'name-long'
  | 'province'
  | 'ward'
  | 'address-long'
  | 'entrance'
  | 'entrance-long'
  | 'capacity'
  | 'contact-name'
  | 'contact-phone';

/** Longest stays on offer, in minutes: a shop, a market, a school day, a night, a pilgrimage. */
export const STAYS = [60, 120, 240, 480, 720, 1440, 4320] as const;

/** More gates than any market here has; a code counts them to 999. */
export const MAX_ENTRANCES = 20;

const LIMITS = { address: 200, entrance: 40, capacity: 100_000 };

export function startVenueDraft(firstEntrance: string): VenueDraft {
  return {
    name: '',
    province: '',
    ward: '',
    address: '',
    entrances: [firstEntrance],
    capacity: '',
    maxStay: 240,
    contactName: '',
    contactPhone: '',
  };
}

/** The draft ready to register, or everything that is wrong with it. */
export function checkVenueDraft(
  draft: VenueDraft,
):
  | { readonly ok: true; readonly venue: NewVenue }
  | { readonly ok: false; readonly faults: ReadonlySet<VenueFault> } {
  const faults = new Set<VenueFault>();
  const name = parseName(draft.name);
  if (!name.ok) faults.add(name.code === 'too-long' ? 'name-long' : 'name');
  if (!draft.province) faults.add('province');
  if (!draft.ward) faults.add('ward');
  const address = oneLine(draft.address);
  if (address.length > LIMITS.address) faults.add('address-long');
  const entrances = draft.entrances.map(oneLine);
  if (entrances.some((entrance) => entrance === '')) faults.add('entrance');
  if (entrances.some((entrance) => entrance.length > LIMITS.entrance)) faults.add('entrance-long');
  const capacity = parseCapacity(draft.capacity);
  if (Number.isNaN(capacity)) faults.add('capacity');
  const contactName = parseName(draft.contactName);
  if (!contactName.ok) faults.add('contact-name');
  const contactPhone = parsePhone(draft.contactPhone);
  if (!contactPhone.ok) faults.add('contact-phone');
  if (!name.ok || !contactName.ok || !contactPhone.ok || faults.size > 0) {
    return { ok: false, faults };
  }
  return {
    ok: true,
    venue: {
      name: name.value,
      ward: draft.ward,
      address,
      entrances,
      ...(capacity !== undefined && { capacity }),
      maxStay: draft.maxStay,
      contact: { name: contactName.value, phone: contactPhone.value },
    },
  };
}

/** `undefined` for no limit, NaN for what is no number of people. Reads `1.200` as 1200. */
function parseCapacity(text: string): number | undefined {
  const digits = text.replace(/[\s.]/g, '');
  if (digits === '') return undefined;
  const count = /^\d+$/.test(digits) ? Number(digits) : NaN;
  return count >= 1 && count <= LIMITS.capacity ? count : NaN;
}
