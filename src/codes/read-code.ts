/** Tells what a scanned or typed text is. */
import { linkTrust, parseLink, type LinkTrust } from './link.js';
import { readVenueLink } from './venue-link.js';

/** What a code says; told apart by `kind`. */
export type Code = VenueCode | LinkCode | UnknownCode;

/** A link with a venue's envelope behind `#V`. Nothing about it is checked: `verifyVenueCode`. */
export interface VenueCode {
  readonly kind: 'venue';
  /** The whole text, cleaned: what `verifyVenueCode` takes. */
  readonly text: string;
  /** Lower case, as `location.origin`. */
  readonly origin: string;
  readonly envelope: string;
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
  /** Cleaned and cut at `CODE_LIMIT`; may hold any character. */
  readonly text: string;
}

export interface ReadCodeOptions {
  /** Origin of the page's own site, as `location.origin`. Without it no link is `own`. */
  readonly ownOrigin?: string;
}

/** Characters; a QR code holds at most 7,089 (ISO/IEC 18004, version 40-L, digits). */
export const CODE_LIMIT = 7089;

// eslint-disable-next-line no-control-regex -- controls are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;

/** Says what a text is. Any text has an answer: it never throws, and remembers nothing. */
export function readCode(text: string, { ownOrigin }: ReadCodeOptions = {}): Code {
  // Hand scanners end with CR, LF or TAB; copied text begins with a BOM. `trim` takes them all.
  const cleaned = text.slice(0, CODE_LIMIT).trim();
  // URL parsers drop controls inside an address, so what is shown would not be what is opened.
  if (text.length > CODE_LIMIT || CONTROL.test(cleaned)) return { kind: 'unknown', text: cleaned };
  const url = parseLink(cleaned);
  if (!url) return { kind: 'unknown', text: cleaned };
  const venue = readVenueLink(cleaned);
  if (venue) return { kind: 'venue', text: cleaned, ...venue };
  return { kind: 'link', url: url.href, trust: linkTrust(url, ownOrigin) };
}
