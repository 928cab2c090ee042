/** Which elements a kiosk shows, and who defines their tags: `define/ward-kiosk`. */
import type { KioskScreen } from './kiosk-session.js';

export type KioskPart = 'check-in' | 'guides' | 'guide' | 'lobby-code' | 'keyboard' | 'staff';

type Load = () => Promise<unknown>;

const loads = new Map<KioskPart, Load>();
const loaded = new Set<KioskPart>();

/** Names the module that defines a part's tags; it loads when the part is first wanted. */
export function definePart(part: KioskPart, load: Load): void {
  loads.set(part, load);
}

export function hasPart(part: KioskPart | undefined): boolean {
  return part === undefined || loaded.has(part);
}

/** Whether the part is there now. Never rejects: without a network the next call tries again. */
export async function loadPart(part: KioskPart): Promise<boolean> {
  try {
    await loads.get(part)?.();
    loaded.add(part);
    return true;
  } catch {
    return false;
  }
}

/** All of them, one after the other, so that none keeps a touch waiting. */
export async function loadParts(): Promise<void> {
  for (const part of loads.keys()) await loadPart(part);
}

/** What a screen cannot be shown without. */
export function partOf(screen: KioskScreen): KioskPart | undefined {
  if (screen.at === 'staff') return 'staff';
  if (screen.at === 'home') return undefined;
  const { show } = screen.choice;
  return show === 'check-in' || show === 'guides' || show === 'guide' ? show : undefined;
}
