/**
 * A venue code is a link, so that any phone's camera opens the ward's check-in page. The signed
 * part stands behind `#` and never reaches a server.
 */

const PAYLOAD = /^#V([A-Z2-7]*)$/;

/** Writes the link with an upper-case scheme and host, which halves their size in the QR image. */
export function writeVenueLink(checkInUrl: string, envelope: string): string {
  const url = new URL(checkInUrl);
  url.hash = '';
  const bare = url.href.replace(/#$/, '');
  // The default port and the path's own case stay as `URL` wrote them: a path is case-sensitive.
  return `${url.origin.toUpperCase()}${bare.slice(url.origin.length)}#V${envelope}`;
}

export interface VenueLink {
  /** Lower case, as `location.origin`. */
  readonly origin: string;
  readonly envelope: string;
}

/** Takes a venue link apart; `undefined` where the text is none. */
export function readVenueLink(text: string): VenueLink | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const envelope = PAYLOAD.exec(url.hash)?.[1];
  return envelope === undefined ? undefined : { origin: url.origin, envelope };
}
