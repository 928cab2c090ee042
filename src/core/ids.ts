import type { Clock } from './clock.js';

/** Makes event and venue ids: UUIDv7 (RFC 9562, section 5.7), in the order they were asked for. */
export type IdSource = () => string;

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * A UUIDv7 source over a clock. Ids from one source always sort in the order they were made, even
 * within a millisecond or after the clock was set back: the 74 random bits then count upwards
 * (RFC 9562, section 6.2, method 2).
 */
export function createIdSource(clock: Clock): IdSource {
  const bytes = new Uint8Array(16);
  let last = -1;
  return () => {
    // Whole and not negative, whatever the clock: a fraction would begin a new millisecond.
    const now = Math.max(0, Math.floor(clock.now()) || 0);
    if (now > last) {
      last = now;
      crypto.getRandomValues(bytes);
      // The counter's top bit starts at 0, so that it cannot overflow in any real run.
      bytes[6] = (bytes[6] ?? 0) & 0x07;
    } else {
      countUp(bytes);
    }
    for (let i = 5, rest = last; i >= 0; i--, rest = Math.floor(rest / 256)) bytes[i] = rest % 256;
    return format(bytes);
  };
}

/** Adds a random step to the 74 bits after the timestamp, so that the next id stays unguessable. */
function countUp(bytes: Uint8Array): void {
  const step = crypto.getRandomValues(new Uint8Array(4));
  let carry = 1;
  for (let i = 15; i >= 6; i--) {
    const limit = i === 6 ? 0x10 : i === 8 ? 0x40 : 0x100;
    const sum = ((bytes[i] ?? 0) % limit) + (step[15 - i] ?? 0) + carry;
    bytes[i] = sum % limit;
    carry = Math.floor(sum / limit);
  }
}

function format(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte, i) => {
    if (i === 6) return HEX[0x70 | (byte & 0x0f)];
    if (i === 8) return HEX[0x80 | (byte & 0x3f)];
    return HEX[byte];
  }).join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function isUuid(text: string): boolean {
  return UUID.test(text);
}
