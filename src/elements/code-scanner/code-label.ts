/** What a person is shown of a code they may choose. */
import { readEnvelope } from '../../codes/envelope.js';
import { readWebCode } from '../../codes/read-link.js';
import { readVenueClaims } from '../../codes/venue-claims.js';

/** Characters that fit a button in two lines. */
const LONGEST = 60;

/** The name of a network; its password is nobody's business here. */
const WIFI = /^WIFI:(?:.*;)?S:((?:\\.|[^;\\])+)/i;

/** What a payment code begins with, whichever the bank (EMVCo QR, format indicator 01). */
const PAYMENT = /^000201/;

/**
 * A venue's name as its code says it, unchecked; a link's host and path; that it is for paying, in
 * the `words` given; else how the text begins.
 */
export function codeLabel(text: string, words: { readonly payment: string }): string {
  const code = readWebCode(text);
  if (code.kind === 'venue') return shorten(venueName(code.envelope) ?? code.origin);
  if (code.kind === 'link') {
    const { host, pathname } = new URL(code.url);
    return shorten(pathname === '/' ? host : host + pathname);
  }
  if (code.kind !== 'unknown') return shorten(code.origin);
  if (PAYMENT.test(code.text)) return words.payment;
  const network = WIFI.exec(code.text)?.[1]?.replace(/\\(.)/g, '$1');
  return shorten(network === undefined ? code.text : `Wi-Fi ${network}`);
}

function venueName(text: string): string | undefined {
  const envelope = readEnvelope(text);
  return typeof envelope === 'string' ? undefined : readVenueClaims(envelope.claims)?.name;
}

function shorten(text: string): string {
  const line = text.replace(/[\s\p{C}]+/gu, ' ').trim();
  const letters = [...line];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : line;
}
