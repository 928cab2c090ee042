/** Looks at everything that a kiosk is made of, at one moment. */
import { dayOf } from '../../../core/day.js';
import { lookAtCamera, lookAtStorage, type CameraLook } from '../../../kiosk/device-state.js';
import type { KioskReport } from '../../../kiosk/heartbeat.js';
import type { KioskStoreState } from '../../../kiosk/kiosk-store.js';
import { offlineState, type OfflineState } from '../../../kiosk/offline-state.js';
import type { Services } from '../../../services/services.js';
import { servicesOf, type StaffContext } from './staff-context.js';

export interface Count {
  readonly visits: number;
  readonly people: number;
}

/** `none`: no venue is registered; `unread`: its log could not be read. */
export type RecordsLook = 'none' | 'unread' | { readonly inside: Count; readonly today: Count };

export interface StatusLook {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly offline: OfflineState;
  readonly storage: KioskReport['storage'];
  readonly store: KioskStoreState;
  readonly camera: CameraLook;
  readonly records: RecordsLook;
}

/** Never rejects. */
export async function lookAtKiosk(context: StaffContext): Promise<StatusLook> {
  const [offline, storage, store, camera, records] = await Promise.all([
    offlineState(),
    lookAtStorage(),
    context.machine.store.open(),
    lookAtCamera(),
    lookAtRecords(servicesOf(context)),
  ]);
  return { at: context.clock.now(), offline, storage, store, camera, records };
}

async function lookAtRecords(services: Services | undefined): Promise<RecordsLook> {
  if (!services) return 'unread';
  try {
    const venues = await services.venues.list();
    if (venues.length === 0) return 'none';
    await services.loadOffice();
    const day = dayOf(services.clock.now());
    const counts = await Promise.all(
      venues.map(async (venue) => {
        const inside = await services.reception.present(venue.id);
        const visits = await services.log.between(venue, { from: day, to: day });
        const arrived = visits.filter(({ arrival }) => dayOf(arrival) === day);
        return {
          inside: inside.map(({ people }) => people),
          today: arrived.map(({ partySize }) => partySize),
        };
      }),
    );
    return {
      inside: countOf(counts.flatMap(({ inside }) => inside)),
      today: countOf(counts.flatMap(({ today }) => today)),
    };
  } catch {
    return 'unread';
  }
}

function countOf(parties: readonly number[]): Count {
  return { visits: parties.length, people: parties.reduce((sum, people) => sum + people, 0) };
}
