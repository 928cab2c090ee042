/** Two venues registered on a device of their own, as the registration page would do it. */
import type { Venue } from '../../src/core/venue.js';
import { openServices } from '../../src/services/services.js';
import type { NewVenue } from '../../src/services/venues.js';
import { FakeClock } from '../../src/testing/fake-clock.js';

const COMMON: Omit<NewVenue, 'name' | 'entrances'> = {
  ward: '07069',
  address: '',
  maxStay: 240,
  contact: { name: 'Đỗ Văn Hải', phone: '0912345678' },
};

export async function registerVenues(): Promise<{ database: string; older: Venue; newer: Venue }> {
  const database = `venues-${crypto.randomUUID()}`;
  const clock = new FakeClock(Date.UTC(2026, 7, 3, 8));
  const opened = await openServices({ database, checkInUrl: 'https://phuong.example/vao/', clock });
  if (!opened.ok) throw new Error(opened.code);
  const { venues } = opened.value;
  const older = await venues.register({
    ...COMMON,
    name: 'Trường Tiểu học Nguyễn Văn Cừ',
    entrances: ['Cổng trước', 'Cổng sau'],
  });
  clock.advance(60_000);
  const newer = await venues.register({
    ...COMMON,
    name: 'Chợ Hoa Sen',
    entrances: ['Cổng chính'],
  });
  opened.value.close();
  if (!older.ok || !newer.ok) throw new Error('not registered');
  return { database, older: older.value, newer: newer.value };
}
