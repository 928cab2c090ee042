/** What a kiosk is told about where it stands: the contents of its `kiosk.json`. */

/** Words in both languages; every resident may choose either. */
export interface KioskText {
  readonly vi: string;
  readonly en: string;
}

/** A notice for whoever passes by. */
export interface KioskBulletin {
  readonly title: KioskText;
  readonly text?: KioskText;
  /** The last day it is shown, `YYYY-MM-DD`; always, where it is absent. */
  readonly until?: string;
}

/** One large button of the home screen. */
export type KioskChoice =
  | {
      readonly show: 'check-in';
      /** The entrance's number, from 1. */
      readonly entrance?: number;
      readonly direction?: 'in' | 'out' | 'auto';
      readonly title?: KioskText;
    }
  | {
      readonly show: 'guides';
      /** Addresses of the ward's own guides. */
      readonly also?: readonly string[];
      readonly title?: KioskText;
    }
  | { readonly show: 'guide'; readonly guide: string; readonly title: KioskText }
  | { readonly show: 'register-venue'; readonly title?: KioskText }
  | { readonly show: 'help'; readonly title?: KioskText };

/** In seconds. */
export interface KioskTimeouts {
  /** On a screen with something to fill in or to choose. */
  readonly form: number;
  /** On a step of a guide. */
  readonly guide: number;
  /** Once somebody is done. */
  readonly done: number;
  /** The countdown before all is wiped. */
  readonly warning: number;
}

export interface KioskConfig {
  readonly version: 1;
  /** The ward's name, or the venue's. */
  readonly name: KioskText;
  /** Commune code, 5 digits. */
  readonly ward?: string;
  /** The check-in page that venue codes lead to. */
  readonly checkInUrl: string;
  /** The page where a venue registers itself, on a device of its own. */
  readonly registerUrl?: string;
  /** The page that a guide's QR code leads to. */
  readonly guideUrl?: string;
  /** The ward's trust list, with the thumbprint of its key behind `#`. */
  readonly trust?: string;
  /** What the next person finds. */
  readonly language: 'vi' | 'en';
  readonly screen: {
    /** From corner to corner. */
    readonly inches: number;
  };
  readonly bulletins: readonly KioskBulletin[];
  /** From one to six. */
  readonly choices: readonly KioskChoice[];
  /** Where a person is to be had; at least one of the two. */
  readonly help: { readonly place?: KioskText; readonly phone?: string };
  readonly timeouts?: Partial<KioskTimeouts>;
  /** Where this kiosk says that it is well, and how often. */
  readonly heartbeat?: { readonly url: string; readonly minutes?: number };
  /** A newer config, signed by the key with this RFC 7638 thumbprint. */
  readonly remote?: { readonly url: string; readonly key: string };
}
