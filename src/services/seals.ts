/** Seals an identity for those who may read it. */
import { base64urlnopad } from '@scure/base';
import type { Identity } from '../core/identity.js';
import type { SealedIdentity } from '../core/visit-event.js';
import { seal } from '../crypto/sealing.js';
import type { TrustSource } from './trust-source.js';

/** Who a seal is for and which record it belongs to; see `seal`. */
export function sealContext(visit: string, reader: 'venue' | 'ward', id: string): string {
  return `${visit}|${reader}:${id}`;
}

export interface SealTarget {
  readonly visit: string;
  readonly venue: string;
  /** The venue's, X25519, 32 bytes. */
  readonly sealingKey: Uint8Array<ArrayBuffer>;
}

/** One seal for the venue and, where a trust list names its key, one for the ward. */
export async function sealIdentity(
  identity: Identity,
  { visit, venue, sealingKey }: SealTarget,
  trustSource: TrustSource,
): Promise<SealedIdentity> {
  const list = await trustSource.list();
  const forVenue = seal(identity, sealingKey, sealContext(visit, 'venue', venue));
  if (!list) return { venue: await forVenue };
  const wardKey = new Uint8Array(base64urlnopad.decode(list.sealingKey));
  const forWard = seal(identity, wardKey, sealContext(visit, 'ward', list.ward));
  const [venueSeal, wardSeal] = await Promise.all([forVenue, forWard]);
  return { venue: venueSeal, ward: wardSeal };
}
