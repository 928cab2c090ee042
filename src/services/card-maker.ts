/** Makes a household's visitor cards: draws their ids, seals whom they are for, signs them. */
import { base64urlnopad } from '@scure/base';
import { dayOf } from '../core/day.js';
import { done, failed, type Outcome } from '../core/outcome.js';
import { cardNumber, makeCardId } from '../codes/card-number.js';
import type { CardClaims } from '../codes/card-claims.js';
import type { TrustList } from '../crypto/trust-list.js';
import { unwrapSigningKey, type WrappedVenueKeys } from '../crypto/signing-key.js';
import { issueVisitorCard, sealCardIdentity } from '../crypto/visitor-card.js';
import type { VenueRow } from '../storage.js';
import type { CardBearer, NewCard } from './card.js';

interface MakeCardsOptions {
  /** The venue that issues them. */
  readonly row: VenueRow;
  /** Of the ward that is to read them; the venue itself does where there is none. */
  readonly list: TrustList | undefined;
  readonly household: string;
  readonly deviceKey: CryptoKey;
  /** Epoch milliseconds. */
  readonly issuedAt: number;
  /** The ward's check-in page. */
  readonly cardUrl: string;
  /** Numbers that cards of the venue have already; those of the new ones join them. */
  readonly taken: Set<string>;
}

export async function makeCards(
  bearers: readonly CardBearer[],
  { row, list, household, deviceKey, issuedAt, cardUrl, taken }: MakeCardsOptions,
): Promise<Outcome<NewCard[], 'bad-key'>> {
  const issuer = row.id;
  const reader = list?.ward ?? issuer;
  const signingKey = await unwrapSigningKey(row.wrappedKeys as WrappedVenueKeys, deviceKey);
  const make = async ({ name, phone, label }: CardBearer, place: number): Promise<NewCard> => {
    const id = freshId(taken);
    const bearer = { name, ...(phone !== undefined && { phone }) };
    const readerKey = list
      ? new Uint8Array(base64urlnopad.decode(list.sealingKey))
      : row.publicKeys.sealing;
    const sealed = await sealCardIdentity(bearer, readerKey, id);
    const claims: CardClaims = { id, issuer, reader, issuedOn: dayOf(issuedAt), sealed };
    const text = await issueVisitorCard(claims, signingKey, cardUrl);
    const content = { ...bearer, label, text, reader, place };
    return { id, number: cardNumber(id), household, issuer, issuedAt, content };
  };
  try {
    return done(await Promise.all(bearers.map(make)));
  } catch {
    return failed('bad-key');
  }
}

/** An id whose number no other card of the venue here has. */
function freshId(taken: Set<string>): string {
  for (;;) {
    const id = makeCardId();
    const number = cardNumber(id);
    if (taken.has(number)) continue;
    taken.add(number);
    return id;
  }
}
