/** What one person does at the kiosk, and how they like it: all of it goes with them. */
import type { IdleLimits } from '../../kiosk/idle-watch.js';
import type { KioskChoice, KioskConfig, KioskTimeouts } from '../../kiosk/kiosk-config.js';

export type KioskScreen =
  | { readonly at: 'home' }
  | { readonly at: 'choice'; readonly choice: Exclude<KioskChoice, { show: 'help' }> }
  | { readonly at: 'staff' };

/** How much larger each size of the text is than the plain one. */
export const TEXT_SIZES = [1, 1.2, 1.45] as const;

export const TIMEOUTS: KioskTimeouts = { form: 120, guide: 180, done: 30, warning: 30 };

/** Seconds; what staff has open is not for whoever comes by next, whatever the config says. */
const STAFF: IdleLimits = { limit: 60, warning: 20 };

const HOME: KioskScreen = { at: 'home' };

export class KioskSession {
  language: 'vi' | 'en';
  /** Index into {@link TEXT_SIZES}. */
  textSize = 0;
  hasContrast = false;
  isLowered = false;
  /** Somebody is being called; what was on the screen waits behind it. */
  isCalling = false;
  /** Has got what they came for, and has done nothing since. */
  isDone = false;
  readonly #timeouts: KioskTimeouts;
  #trail: readonly KioskScreen[] = [HOME];

  /** @param config Absent where the kiosk has none yet: then there is only what staff needs. */
  constructor(config?: Pick<KioskConfig, 'language' | 'timeouts'>) {
    this.language = config?.language ?? 'vi';
    this.#timeouts = { ...TIMEOUTS, ...config?.timeouts };
  }

  get screen(): KioskScreen {
    return this.#trail.at(-1) ?? HOME;
  }

  get isHome(): boolean {
    return this.#trail.length === 1 && !this.isCalling;
  }

  open(screen: KioskScreen): void {
    this.isDone = false;
    this.isCalling = false;
    this.#trail = [...this.#trail, screen];
  }

  back(): void {
    this.isDone = false;
    if (this.isCalling) this.isCalling = false;
    else if (!this.isHome) this.#trail = this.#trail.slice(0, -1);
  }

  home(): void {
    this.isDone = false;
    this.isCalling = false;
    this.#trail = [HOME];
  }

  get limits(): IdleLimits {
    const { form, guide, done, warning } = this.#timeouts;
    if (this.screen.at === 'staff') return STAFF;
    if (this.isDone) return { limit: done, warning };
    if (this.isCalling) return { limit: form, warning };
    const { screen } = this;
    const isReading = screen.at === 'choice' && /^guides?$/.test(screen.choice.show);
    return { limit: isReading ? guide : form, warning };
  }

  /** What is promised on the first screen, in whole minutes. */
  get promisedMinutes(): number {
    return Math.max(1, Math.floor(this.#timeouts.form / 60));
  }
}
