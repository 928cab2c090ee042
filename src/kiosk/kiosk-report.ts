/** Gathers what a heartbeat says. */
import { lookAtCamera, lookAtStorage } from './device-state.js';
import type { KioskReport } from './heartbeat.js';
import type { ConfigInForce } from './load-config.js';
import { offlineState } from './offline-state.js';

/** What only the screen knows of itself. */
export interface KioskSays {
  /** Which kind of screen is shown: `attract`, `home`, `check-in`…; nothing of whoever is there. */
  readonly screen: string;
  /** When all was last wiped, epoch milliseconds; `null` if not since the start. */
  readonly lastReset: number | null;
}

/** When this page was loaded, epoch milliseconds. */
export function upSince(): number {
  return Math.round(performance.timeOrigin);
}

/** Never rejects: what does not answer is told as not known. */
export async function kioskReport(
  { source, issued }: ConfigInForce,
  { screen, lastReset }: KioskSays,
  hasPin?: boolean,
): Promise<KioskReport> {
  const [{ version, content }, storage, camera] = await Promise.all([
    offlineState(),
    lookAtStorage(),
    lookAtCamera(),
  ]);
  return {
    version,
    content,
    upSince: upSince(),
    // Visits stay on the kiosk: there is no server yet that any of them could wait for.
    pending: 0,
    storage,
    camera: camera.state,
    pin: hasPin ?? null,
    screen,
    lastReset,
    config: { source, ...(issued === undefined ? {} : { issued }) },
  };
}
