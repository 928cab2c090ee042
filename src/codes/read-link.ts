/**
 * Tells our own codes from other web addresses. It stands apart from `readCode`, so that a page
 * which needs no more does not load the formats of papers and cards.
 */
import { readLink } from './code-link.js';
import { readGuidePlace, type GuidePlace } from './guide-link.js';
import { linkTrust, parseLink, type LinkTrust } from './link.js';

/** What an address can turn out to be. */
export type WebCode = VenueCode | CheckInPassCode | VisitorCardCode | GuideCode | LinkCode;

interface OwnCode {
  /** The whole text, cleaned: what verifying takes. */
  readonly text: string;
  /** Lower case, as `location.origin`. */
  readonly origin: string;
  /** base32, opened by nobody yet. */
  readonly envelope: string;
}

/** A link with a venue's envelope behind `#V`. Nothing about it is checked: `verifyVenueCode`. */
export interface VenueCode extends OwnCode {
  readonly kind: 'venue';
}

/** A resident's check-in, behind `#P`. Nothing about it is checked. */
export interface CheckInPassCode extends OwnCode {
  readonly kind: 'check-in-pass';
}

/** A printed card for people without a phone, behind `#C`. Nothing about it is checked. */
export interface VisitorCardCode extends OwnCode {
  readonly kind: 'visitor-card';
}

/** A step of a guide, behind `#G`. Only one for the page's own `origin` may be followed unasked. */
export interface GuideCode extends GuidePlace {
  readonly kind: 'guide';
  /** The whole text, cleaned. */
  readonly text: string;
  /** Lower case, as `location.origin`. */
  readonly origin: string;
}

/** A web address. Only `own` may be followed without asking. */
export interface LinkCode {
  readonly kind: 'link';
  /** As browsers write it: an international host in its `xn--` form, odd characters escaped. */
  readonly url: string;
  readonly trust: LinkTrust;
}

/** Anything else: shown as not understood, and kept nowhere. */
export interface UnknownCode {
  readonly kind: 'unknown';
  /** Cleaned and cut at `CODE_LIMIT`; may hold any character, and a person's data. */
  readonly text: string;
  /** What can be said of it all the same; absent where nothing can. */
  readonly reason?: UnknownReason;
}

/** Why a code is not understood, where the reader of the screen can do something about it. */
export type UnknownReason =
  /**
   * A citizen card whose letters were lost on the way, as by a hand scanner that types in another
   * encoding. Its name would be wrong: scan it with the camera.
   */
  | 'garbled'
  /** Text of a citizen card that a program has rewritten: with labels, or fields missing. */
  | 'rewritten'
  /** It begins as a payment or a health certificate, but fails that format's own check. */
  | 'damaged'
  /** A code for paying (EMVCo) that is not VietQR, or in another currency. */
  | 'payment'
  /** The machine-readable lines of a card (ICAO 9303, TD1), not its QR code. */
  | 'mrz';

export interface ReadCodeOptions {
  /** Origin of the page's own site, as `location.origin`. Without it no link is `own`. */
  readonly ownOrigin?: string;
}

/** Characters; a QR code holds at most 7,089 (ISO/IEC 18004, version 40-L, digits). */
export const CODE_LIMIT = 7089;

// eslint-disable-next-line no-control-regex -- controls are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;

export interface CleanCode {
  /** Without what surrounds it, cut at `CODE_LIMIT`. */
  readonly text: string;
  /** It was not cut. */
  readonly whole: boolean;
  /** No controls in it. */
  readonly plain: boolean;
}

export function cleanCode(text: string): CleanCode {
  // Hand scanners end with CR, LF or TAB; copied text begins with a BOM. `trim` takes them all.
  const cleaned = text.slice(0, CODE_LIMIT).trim();
  return { text: cleaned, whole: text.length <= CODE_LIMIT, plain: !CONTROL.test(cleaned) };
}

/** Says what an address is. Any text has an answer: it never throws, and remembers nothing. */
export function readWebCode(text: string, options: ReadCodeOptions = {}): WebCode | UnknownCode {
  const { text: cleaned, whole, plain } = cleanCode(text);
  const code = whole && plain ? readAddress(cleaned, options) : undefined;
  return code ?? { kind: 'unknown', text: cleaned };
}

/**
 * The same for a clean, whole and plain text; `undefined` where it is no address. URL parsers drop
 * controls inside an address, so what is shown would not be what is opened.
 */
export function readAddress(text: string, { ownOrigin }: ReadCodeOptions): WebCode | undefined {
  const own = readOwnCode(text);
  if (own) return own;
  const url = parseLink(text);
  return url && { kind: 'link', url: url.href, trust: linkTrust(url, ownOrigin) };
}

function readOwnCode(text: string): Exclude<WebCode, LinkCode> | undefined {
  const link = readLink(text);
  if (!link) return undefined;
  const { letter, origin, envelope } = link;
  switch (letter) {
    case 'V':
      return { kind: 'venue', text, origin, envelope };
    case 'P':
      return { kind: 'check-in-pass', text, origin, envelope };
    case 'C':
      return { kind: 'visitor-card', text, origin, envelope };
    case 'G': {
      const step = readGuidePlace(envelope);
      return step && { kind: 'guide', text, origin, ...step };
    }
  }
}
