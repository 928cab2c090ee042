/** How far a scanned link may be trusted, by its host alone. */
import { coarseSkeleton, decodeHost, skeleton } from './host-name.js';

/**
 * `own`: the page's own site. `lookalike`: a host that is none of the state's (`.gov.vn`) or not
 * the own one, but is written to be taken for it. `other`: any other, the state's own included.
 */
export type LinkTrust = 'own' | 'other' | 'lookalike';

/** What the domain name system holds (RFC 1035); a longer one opens nothing. */
const HOST_LENGTH = 253;

/** A web address with its scheme, or `undefined`. Never a `javascript:` or `data:` one. */
export function parseLink(text: string): URL | undefined {
  // Browsers also take `https:evil.vn` and `http:\evil.vn`, some a host with spaces in it; people
  // do not see those as addresses.
  if (!/^https?:\/\/[^\s/?#]+(?:[/?#]|$)/i.test(text)) return undefined;
  const url = parse(text);
  if (!url || url.hostname.includes('%') || url.hostname.length > HOST_LENGTH) return undefined;
  return url;
}

/** Asking first whether it can be parsed would parse it twice. */
function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** @param ownOrigin As `location.origin`; anything else is as if it were not given. */
export function linkTrust(url: URL, ownOrigin?: string): LinkTrust {
  // `https://dichvucong.gov.vn@evil.vn` opens evil.vn. No honest printed link has this part.
  if (url.username !== '' || url.password !== '') return 'lookalike';
  if (url.origin === ownOrigin) return 'own';
  const own = ownOrigin === undefined ? undefined : parseLink(ownOrigin);
  if (url.origin === own?.origin) return 'own';
  // `ward.vn.` opens ward.vn, but browsers hold it for another site.
  if (url.hostname === `${own?.hostname}.`) return 'lookalike';
  const host = url.hostname.replace(/\.$/, '');
  // Only the registry gives names under .gov.vn: whatever stands before it is the state's.
  if (`.${host}`.endsWith('.gov.vn')) return 'other';
  return imitatesState(host) || (own && imitates(host, own.hostname)) ? 'lookalike' : 'other';
}

/**
 * `gov` next to `vn`, glued, parted or turned round: gov-vn.top, gov.vn.evil.com, govvn.com,
 * mygov.vn, vn-gov.net; and a label `gov` in any other `.vn` domain: vneid.gov.com.vn.
 */
const GOV_VN =
  /gov[.-]*vn(?![a-z0-9])|(?<![a-z0-9])vn[.-]*gov(?![a-z0-9])|(?<![a-z0-9])gov[.-].*\.vn$/;

/** The two state services most imitated, whose names nobody else needs in a host. */
const STATE_SERVICES = ['vneid', 'dichvucong'].map(skeleton);

function imitatesState(host: string): boolean {
  const seen = skeleton(decodeHost(host));
  const unhyphenated = seen.replaceAll('-', '');
  return GOV_VN.test(seen) || STATE_SERVICES.some((name) => unhyphenated.includes(name));
}

function imitates(host: string, own: string): boolean {
  if (host === own || host.endsWith(`.${own}`)) return false;
  const [seen, copied] = [host, own].map((name) =>
    coarseSkeleton(decodeHost(name)).replaceAll('.', '-'),
  );
  // Bounded on both sides: `ward.vn` is copied by `ward.vn.evil.com`, not by `seward.vn`.
  return `-${seen}-`.includes(`-${copied}-`);
}
