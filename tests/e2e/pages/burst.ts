/** A page that checks people in as fast as the disk confirms, and says each confirmed visit. */
import { openServices } from '../../../src/services/services.js';
import type { VenueClaims } from '../../../src/codes/venue-claims.js';

declare global {
  var confirmed: (visit: string) => Promise<void>;
  var burst: () => Promise<void>;
  var stored: () => Promise<string[]>;
}

async function services() {
  const checkInUrl = `${location.origin}/`;
  const opened = await openServices({ database: 'burst', checkInUrl });
  if (!opened.ok) throw new Error(opened.code);
  return opened.value;
}

/** Each arrival ends the one before it, so a check-in here writes everything one can write. */
globalThis.burst = async () => {
  const { diary } = await services();
  const sealingKey = new Uint8Array(32).fill(9);
  for (let i = 0; ; i++) {
    const venue = `0192f0a0-0000-7000-8000-${String(i % 2).padStart(12, '0')}`;
    const claims: VenueClaims = {
      venue,
      entrance: 1,
      name: 'Chợ Hoa Sen',
      ward: '07069',
      maxStay: 240,
      sealingKey,
      issuedAt: 0,
    };
    const result = await diary.checkIn({
      claims,
      trusted: true,
      method: 'venue-code',
      identity: { name: 'Nguyễn Thị Mẫu', phone: '0900000000' },
      partySize: 1,
    });
    if (result.ok) void confirmed(result.value.visit);
  }
};

globalThis.stored = async () => {
  const { diary } = await services();
  return (await diary.entries()).map(({ visit }) => visit.id);
};
