/** What a reception makes of a visitor, for the screen that shows it. */
import type { CheckInMethod } from '../core/visit-event.js';
import type { WriteFailure } from '../storage.js';
import type { Closed, Passage, PassPassage } from '../storage/gate-store.js';

/** Who stands there, as far as a screen that others see may say. */
export interface Visitor {
  /** Absent where staff let somebody out of the list. */
  readonly method?: CheckInMethod;
  /** Masked; absent where it is not known or only the ward may open it. */
  readonly name?: string;
  /** The paper's number, masked, or a visitor card's as printed. */
  readonly number?: string;
  /** The paper is signed, and nobody has checked by whom. */
  readonly unchecked?: true;
  /** When the paper says that it ends, in epoch ms; it may be past. */
  readonly expiresAt?: number;
}

/** Devices of one venue that anybody would count by hand. */
export const MOST_DEVICES = 20;

/** Why a visitor was not let in or out by this code; nothing was written. */
export type ReceptionRefusal =
  /** No kind of code that is known: perhaps an app's own, which only its issuer can read. */
  | 'unknown'
  /** The hand scanner, or its program, altered the letters on the way; the camera reads it rightly. */
  | 'garbled'
  /** A program has rewritten a card's text, or left fields out. */
  | 'rewritten'
  /** The hand scanner sent half a code, or its text is not certain. */
  | 'half-read'
  /** A known kind whose own check fails: it was read or printed wrongly. */
  | 'damaged'
  /** The machine-readable lines of a card instead of its QR code. */
  | 'mrz'
  /** A venue's poster or screen: the resident scans that, not the reception. */
  | 'venue-code'
  /** A bank's payment code. */
  | 'payment'
  /** A guide of this project: it opens on the resident's own phone. */
  | 'guide'
  | 'link'
  /** An address that imitates a government one. */
  | 'lookalike'
  /** A paper without a name that can be kept, as a pass with everything masked. */
  | 'no-name'
  /** A pass for another venue. */
  | 'pass-elsewhere'
  /** A pass whose longest stay is over. */
  | 'pass-expired'
  /** A pass from later than now: the clock of the phone or of this device is wrong. */
  | 'pass-early'
  /** A pass whose visit has ended already. */
  | 'pass-used'
  /** A pass whose visit was erased on request. */
  | 'pass-erased'
  /** A pass that is damaged. */
  | 'pass-unreadable'
  /** A card that the ward or its issuer has withdrawn. */
  | 'card-revoked'
  /** A card whose issuer this device knows no key of. */
  | 'card-not-known'
  /** A card that its issuer did not sign. */
  | 'card-tampered'
  /** A way out only, and nobody of that code is in. */
  | 'not-in'
  /** This device does not hold the venue's keys. */
  | 'no-venue';

export type ReceptionFailure = WriteFailure | 'not-loaded' | 'bad-key';

export type Admission =
  /**
   * Stored: they are in since `at` (epoch ms). `people` is their number; by a pass, which says it
   * itself, it may be another than was set.
   */
  | (Passed<'in'> & { readonly byPass: boolean; readonly closed: readonly Closed[] })
  /** Stored: `people` have left at `at`; `remaining` of the party are still in. */
  | (Passed<'out'> & {
      readonly remaining: number;
      readonly event: string;
      readonly closed: readonly Closed[];
    })
  /** The same code within a minute: a slip. It was read at `at`, and nothing was written. */
  | (Passed<'repeat'> & { readonly inside: boolean })
  | { readonly kind: 'refused'; readonly code: ReceptionRefusal }
  | { readonly kind: 'failed'; readonly code: ReceptionFailure };

interface Passed<Kind extends string> {
  readonly kind: Kind;
  readonly visit: string;
  readonly venue: string;
  readonly visitor: Visitor;
  readonly people: number;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Where and how the reception stands. */
export interface Gate {
  readonly venue: string;
  /** From 1. */
  readonly entrance: number;
  /** `auto`: in or out is told by who is in. At a one-way gate it is said. */
  readonly direction: 'auto' | 'in' | 'out';
  /** How many come or go together; absent: one, and out: all of the party. No matter to a pass. */
  readonly people?: number;
  /** Nobody of the venue stands there to see who comes; see `Evidence`. */
  readonly unattended?: boolean;
}

/** A party that is in. */
export interface Present {
  readonly visit: string;
  readonly entrance: number;
  /** Epoch milliseconds. */
  readonly arrival: number;
  readonly people: number;
}

/** How full it is. */
export interface HeadCount {
  /** People in, as far as this device knows. */
  readonly inside: number;
  /** People this device may have in; absent where there is no limit. */
  readonly bound?: number;
  readonly fullness: 'free' | 'warning' | 'full';
  /** Devices that count at this venue, this one included; more than one: others are not heard. */
  readonly devices: number;
}

/** A gate's answer as the screen shows it. */
export function toAdmission(
  passage: Passage | Exclude<PassPassage, { kind: 'untimely' }>,
  visitor: Visitor,
  byPass = false,
): Admission {
  if (!('row' in passage)) {
    return refused(
      passage.kind === 'not-in' ? 'not-in' : passage.kind === 'used' ? 'pass-used' : 'pass-erased',
    );
  }
  const { visit, venue, people, arrival, scanned: at = arrival, inside } = passage.row;
  const passed = { visit, venue, visitor, at };
  switch (passage.kind) {
    case 'in':
      return { kind: 'in', ...passed, people, byPass, closed: passage.closed };
    case 'out':
      return {
        kind: 'out',
        ...passed,
        people: passage.people,
        remaining: people,
        event: passage.event,
        closed: passage.closed,
      };
    case 'repeat':
      return { kind: 'repeat', ...passed, people, inside: inside !== undefined };
  }
}

export function refused(code: ReceptionRefusal): Admission {
  return { kind: 'refused', code };
}

export function failure(code: ReceptionFailure): Admission {
  return { kind: 'failed', code };
}
