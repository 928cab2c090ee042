/**
 * Our codes are links, so that any phone's camera opens the ward's page. What they carry stands
 * behind `#` and one letter, and never reaches a server.
 */

/** V: a venue, P: a check-in pass, C: a visitor card, G: a step of a guide. */
export type CodeLetter = 'V' | 'P' | 'C' | 'G';

const FRAGMENT = /^([VPCG])([A-Z2-7]*)$/;
const WEB = /^https?:/i;

/**
 * Writes the link with an upper-case scheme and host, which halves their size in the QR image. The
 * path keeps its case, on which servers insist; user and fragment of the address are left out.
 * @param envelope base32 (RFC 4648, upper case, no padding).
 * @throws TypeError if `pageUrl` is no http or https address.
 */
export function writeLink(letter: CodeLetter, pageUrl: string, envelope: string): string {
  const { protocol, origin, pathname, search } = new URL(pageUrl);
  if (!WEB.test(protocol)) throw new TypeError(`a code's page needs http or https: ${pageUrl}`);
  return `${origin.toUpperCase()}${pathname}${search}#${letter}${envelope}`;
}

export interface CodeLink {
  readonly letter: CodeLetter;
  /** Lower case, as `location.origin`. */
  readonly origin: string;
  /** base32, opened by nobody yet. */
  readonly envelope: string;
}

/** Takes a link of ours apart; `undefined` where the text is none, or one of another letter. */
export function readLink(text: string, wanted?: CodeLetter): CodeLink | undefined {
  const hash = text.indexOf('#');
  // The cheap questions come first: parsing an address costs more than all the rest.
  if (hash < 0 || !WEB.test(text)) return undefined;
  const [, letter, envelope] = FRAGMENT.exec(text.slice(hash + 1)) ?? [];
  if (!isLetter(letter) || envelope === undefined) return undefined;
  if (wanted !== undefined && letter !== wanted) return undefined;
  const origin = originOf(text.slice(0, hash));
  return origin === undefined ? undefined : { letter, origin, envelope };
}

/** Asking first whether it can be parsed would parse it twice. */
function originOf(page: string): string | undefined {
  try {
    return new URL(page).origin;
  } catch {
    return undefined;
  }
}

function isLetter(letter: string | undefined): letter is CodeLetter {
  return letter === 'V' || letter === 'P' || letter === 'C' || letter === 'G';
}
