/**
 * A venue code is a link, so that any phone's camera opens the ward's check-in page. The signed
 * part stands behind `#` and never reaches a server.
 */

const PAYLOAD = /^#V([A-Z2-7]*)$/;

/**
 * Writes the link with an upper-case scheme and host, which halves their size in the QR image. The
 * path keeps its case, on which servers insist; user and fragment of the address are left out.
 * @throws TypeError if `checkInUrl` is no http or https address.
 */
export function writeVenueLink(checkInUrl: string, envelope: string): string {
  const { protocol, origin, pathname, search } = new URL(checkInUrl);
  if (!isWeb(protocol)) throw new TypeError(`a check-in page needs http or https: ${checkInUrl}`);
  return `${origin.toUpperCase()}${pathname}${search}#V${envelope}`;
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
  if (!isWeb(url.protocol)) return undefined;
  const envelope = PAYLOAD.exec(url.hash)?.[1];
  return envelope === undefined ? undefined : { origin: url.origin, envelope };
}

function isWeb(protocol: string): boolean {
  return protocol === 'https:' || protocol === 'http:';
}
