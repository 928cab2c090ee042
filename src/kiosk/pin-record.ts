/** How a PIN is kept: never itself, only what is slow to guess it from. */

/** OWASP's 2023 figure for PBKDF2-HMAC-SHA256. */
const ROUNDS = 600_000;
const SALT_BYTES = 16;
const BITS = 256;

/** As it is stored. */
export interface PinRecord {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
  readonly bits: Uint8Array<ArrayBuffer>;
}

/** `form`: not 6 to 12 digits. `simple`: one of the first that anybody tries. */
export type PinFault = 'form' | 'simple';

export function pinFault(pin: string): PinFault | undefined {
  if (!/^[0-9]{6,12}$/.test(pin)) return 'form';
  // 000000, 121212, 123123; and rows up and down, the 0 at either end: 123456, 567890, 098765.
  const isRepeated = /^(\d{1,3})\1+$/.test(pin);
  const isRow = ['01234567890', '09876543210'].some((row) => row.includes(pin));
  return isRepeated || isRow ? 'simple' : undefined;
}

export async function makePinRecord(pin: string): Promise<PinRecord> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  return { salt, rounds: ROUNDS, bits: await derive(pin, salt, ROUNDS) };
}

/** Takes as long for one that is nearly right as for any other. */
export async function isPin(pin: string, { salt, rounds, bits }: PinRecord): Promise<boolean> {
  // WebKit derives nothing from an empty one.
  if (pinFault(pin) === 'form') return false;
  const derived = await derive(pin, salt, rounds);
  let difference = derived.length ^ bits.length;
  for (let i = 0; i < derived.length; i++) difference |= (derived[i] ?? 0) ^ (bits[i] ?? 0);
  return difference === 0;
}

export function isPinRecord(value: unknown): value is PinRecord {
  const record = value as Partial<PinRecord> | null | undefined;
  return (
    record?.salt instanceof Uint8Array &&
    record.bits instanceof Uint8Array &&
    typeof record.rounds === 'number'
  );
}

async function derive(
  pin: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, BITS));
}
