/** Writes health certificates, right and wrong, signed by nobody. */
import { encode } from '@digitalbazaar/base45';
import { CBORTag, encodeCBOR, type CBORType } from '@levischuck/tiny-cbor';
import { zlibSync } from 'fflate';

export type Entries = Record<string, CBORType>;

/** Any bytes in the text form of a certificate. */
export function wrap(bytes: Uint8Array): string {
  return `HC1:${encode(zlibSync(bytes))}`;
}

/** A COSE_Sign1 message around a token of any make. */
export function messageAround(token: Uint8Array, tag = true): Uint8Array {
  const parts: CBORType = [
    encodeCBOR(new Map([[1, -7]])),
    new Map<number, CBORType>([[4, new Uint8Array(8)]]),
    token,
    new Uint8Array(64).fill(1),
  ];
  return encodeCBOR(tag ? new CBORTag(18, parts) : parts);
}

export const map = (entries: Entries) => new Map<string, CBORType>(Object.entries(entries));

export function token(
  certificate: CBORType,
  claims: readonly [number, CBORType][] = [],
): Uint8Array {
  return encodeCBOR(
    new Map<number, CBORType>([...claims, [-260, new Map<number, CBORType>([[1, certificate]])]]),
  );
}

export const NAME: Entries = { fn: 'Nguyễn Văn', gn: 'Mẫu', fnt: 'NGUYEN<VAN', gnt: 'MAU' };

/** A certificate of a vaccination, some entries of which are others. */
export function vaccinated(entry: Entries = {}, more: Entries = {}): CBORType {
  const list = [map({ tg: '840539006', dn: 1, sd: 2, dt: '2021-10-15', ci: 'URN:1', ...entry })];
  return map({ ver: '1.3.0', nam: map(NAME), dob: '1990-01-01', v: list, ...more });
}

export function certificateText(certificate: CBORType, claims?: readonly [number, CBORType][]) {
  return wrap(messageAround(token(certificate, claims)));
}
