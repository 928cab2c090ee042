/** Judges every web address that stands in a text, with a scheme or without. */
import { linkTrust, parseLink } from '../../codes/link.js';
import { quoted } from './check-place.js';
import type { Report } from './check-report.js';
import type { FoundString } from './check-strings.js';

/** What parts words: white space, quotes, brackets, and stops that no address ends with. */
const BETWEEN = /[\s“”„"'‘’`(){}<>,;!|…]+/u;
const PARTS =
  /^(?:(?<scheme>[a-z][a-z0-9+.-]*):\/{1,2})?(?:(?<user>[^/?#@]*)@)?(?<host>\[[^\]]*\]|[^/?#:@]+)(?<port>:\d+)?(?<rest>[:/?#].*)?$/iu;
/** A host wherever it stands, also glued to what is before it: `Trang:vneid.com`. */
const HOST_RUN = /(?:[\p{L}\p{N}_-]+[.。．｡])+\p{L}[\p{L}\p{N}-]+/gu;
const NAME = /^(?:[\p{L}\p{N}_-]+\.)+\p{L}[\p{L}\p{N}-]+$/u;
const IP = /^(?:\d{1,3}\.){3}\d{1,3}$/;
/** `1.250.000.000` is an amount of money. */
const AMOUNT = /^\d{1,3}(?:\.\d{3}){3}$/;

type Fault = 'lookalike' | 'http' | 'user' | 'ip' | 'port' | 'punycode' | 'unreadable';

const FAULTS: Readonly<Record<Fault, readonly [vi: string, en: string]>> = {
  lookalike: [
    'trông giống trang của Nhà nước nhưng không phải (trang thật kết thúc bằng .gov.vn). Địa chỉ giả chỉ được ghi ở mục “fakes”',
    'looks like a site of the state and is none (real ones end in .gov.vn). Fakes may stand in “fakes” only',
  ],
  http: [
    'không được bảo vệ: phải bắt đầu bằng https://',
    'is not protected: it has to begin with https://',
  ],
  user: [
    'có dấu @ phía trước tên trang, thường để lừa người đọc',
    'has an @ before the name of the site, a trick to mislead readers',
  ],
  ip: ['là một dãy số, không có tên trang', 'is a row of numbers without the name of a site'],
  port: ['có số cổng sau tên trang', 'has a port behind the name of the site'],
  punycode: [
    'viết bằng chữ cái lạ hoặc mã xn--, người đọc không nhận ra được',
    'is written in foreign letters or as xn--, which readers cannot tell',
  ],
  unreadable: ['không phải địa chỉ web mở được', 'is no web address that opens'],
};

export function checkAddresses({ path, text }: FoundString, report: Report): void {
  const isField = path.at(-1) === 'url';
  const written = isField ? [text] : new Set(addressesIn(text));
  for (const address of written) {
    const fault = isField ? faultOfLink(address) : faultOf(address);
    if (!fault) continue;
    const [vi, en] = FAULTS[fault];
    report.error(
      fault === 'lookalike' ? 'link-lookalike' : 'link-unsafe',
      path,
      `địa chỉ ${quoted(address)} ${vi}.`,
      `the address ${quoted(address)} ${en}.`,
    );
  }
}

/** What may be addresses: whole words, and every host in them. */
function addressesIn(text: string): string[] {
  const words = text
    .split(BETWEEN)
    .filter((word) => /[.:。．｡]/u.test(word))
    .map((word) => word.replace(/^[.:]+|[.:?]+$/g, ''));
  const known = words.join('\n');
  const runs = Array.from(text.matchAll(HOST_RUN), ([host]) => host);
  // One that is a word by itself, or has its scheme, is judged there.
  const glued = runs.filter(
    (host) =>
      !words.some((word) => word === host || faultOf(word) !== undefined) && known.includes(host),
  );
  return [...words, ...glued];
}

/** Of what is meant to be one. What the schema refuses as no `https` is said there. */
function faultOfLink(address: string): Fault | undefined {
  if (!/^https:\/\/[^\s"<>]+$/.test(address)) return undefined;
  return faultOf(address) ?? (parseLink(address) ? undefined : 'unreadable');
}

function faultOf(word: string): Fault | undefined {
  const { scheme, user, host = '', port, rest } = PARTS.exec(word)?.groups ?? {};
  const hasScheme = scheme !== undefined && /^https?$/i.test(scheme);
  const name = host.replace(/[。．｡]/gu, '.').replace(/\.$/, '');
  const isNumber =
    IP.test(name) &&
    (hasScheme || !AMOUNT.test(name)) &&
    name.split('.').every((part) => Number(part) < 256);
  if (!hasScheme && !isNumber && !NAME.test(name)) return undefined;
  // `hotro@gov.vn` is a mailbox, `https://gov.vn@evil.vn` a trick.
  if (user !== undefined && (hasScheme || rest !== undefined)) return 'user';
  if (isNumber || /^\[/.test(host)) return 'ip';
  const url = parseLink(`https://${name}`);
  if (url && linkTrust(url) === 'lookalike') return 'lookalike';
  if (/(?:^|\.)xn--/i.test(name)) return 'punycode';
  if (hasScheme && /[^\p{ASCII}]/u.test(name)) return 'punycode';
  if (hasScheme && url && /^[\d.]+$|^\[/.test(url.hostname)) return 'ip';
  if (hasScheme && scheme?.toLowerCase() === 'http') return 'http';
  if (port !== undefined) return 'port';
  return hasScheme && !url ? 'unreadable' : undefined;
}
