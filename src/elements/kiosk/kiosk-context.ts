/** What the views of the kiosk are drawn from, and what can be done on them. */
import type { KioskChoice, KioskConfig, KioskText } from '../../kiosk/kiosk-config.js';
import type { LocalizeController } from '../../localize/localize.js';
import type { KioskSession } from './kiosk-session.js';

export interface KioskDeeds {
  readonly wake: () => void;
  readonly open: (choice: KioskChoice) => void;
  readonly back: () => void;
  readonly home: () => void;
  readonly finish: () => void;
  readonly more: () => void;
  readonly speak: () => void;
  readonly ring: () => void;
  /** A setting of this person was changed. */
  readonly set: (change: (session: KioskSession) => void) => void;
}

export interface KioskContext {
  readonly config: KioskConfig;
  readonly localize: LocalizeController;
  /** A text of the config, in the language of whoever is there. */
  readonly say: (text: KioskText) => string;
  readonly deeds: KioskDeeds;
}

export function wordsOf(text: KioskText, language: string): string {
  return language.startsWith('en') ? text.en : text.vi;
}
