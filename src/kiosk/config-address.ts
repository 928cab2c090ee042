/** Whether an address in `kiosk.json` may stand there. */
import { parseLink } from '../codes/link.js';
import { quoted, type Path } from '../guides/format/check-place.js';
import type { ConfigReport } from './config-report.js';

/**
 * `page`: a resident's phone is led there. `data`: the kiosk itself fetches it, or sends to it: no
 * browser lets it do that without protection, save on the machine itself.
 */
export type AddressUse = 'page' | 'data';

/** For what may stand behind `#`: codes stand there, so nothing; a key's thumbprint; anything. */
export type HashUse = 'none' | 'thumbprint' | 'any';

/** Stands in for the kiosk's own page, to try what is relative to it. */
const OWN = 'https://kiosk.invalid/kiosk/';

/** Machines that browsers hold for themselves (W3C Secure Contexts, 3.1). */
const LOOPBACK = /^(?:localhost|(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

type Fault = 'form' | 'scheme' | 'bare-host' | 'user' | 'http' | 'hash' | 'no-thumbprint';

const FAULTS: Readonly<Record<Fault, readonly [vi: string, en: string]>> = {
  form: [
    'không phải địa chỉ mở được. Hãy ghi https://… hoặc đường dẫn như ../vao/',
    'is no address that opens. Write https://… or a path like ../check-in/',
  ],
  scheme: [
    'không được dùng ở đây. Hãy ghi https://… hoặc đường dẫn như ../vao/',
    'may not stand here. Write https://… or a path like ../check-in/',
  ],
  'bare-host': [
    'trông như tên trang mà thiếu https:// ở trước. Nếu là đường dẫn thì thêm ./ ở trước',
    'looks like the name of a site without its https://. If it is a path, put ./ before it',
  ],
  user: [
    'có tên người dùng hoặc dấu @ trước tên trang. Hãy bỏ đi',
    'has a user name or an @ before the name of the site. Remove it',
  ],
  http: [
    'không được bảo vệ: phải bắt đầu bằng https://',
    'is not protected: it has to begin with https://',
  ],
  hash: [
    'có dấu #, mà phần sau # để dành cho mã QR. Hãy bỏ từ dấu # trở đi',
    'has a #, behind which the QR codes will stand. Remove it and what follows',
  ],
  'no-thumbprint': [
    'thiếu vân tay khoá (thumbprint) của phường, xã: ghi # rồi 43 ký tự ở cuối địa chỉ',
    'lacks the thumbprint of the ward’s key: # and 43 characters at its end',
  ],
};

export function checkAddress(
  address: string,
  path: Path,
  use: AddressUse,
  hash: HashUse,
  report: ConfigReport,
): void {
  const fault = faultOf(address, use, hash);
  if (!fault) return;
  const [vi, en] = FAULTS[fault];
  report.error('bad-address', path, `${quoted(address)} ${vi}.`, `${quoted(address)} ${en}.`);
}

function faultOf(address: string, use: AddressUse, hash: HashUse): Fault | undefined {
  // Browsers would read past white space, and take `\` for `/`.
  if (/[\s\p{C}\\]/u.test(address)) return 'form';
  const hasScheme = /^[a-z][a-z0-9+.-]*:/i.test(address);
  if (hasScheme && !/^https?:/i.test(address)) {
    // `phuong.vn:8080/vao` has none either, though it looks so.
    return /^[\w-]+(?:\.[\w-]+)+:\d/.test(address) ? 'bare-host' : 'scheme';
  }
  if (address.startsWith('//')) return 'bare-host';
  const url = hasScheme ? parseLink(address) : relative(address);
  if (!url) return 'form';
  if (!hasScheme && looksLikeHost(address)) return 'bare-host';
  if (url.username !== '' || url.password !== '') return 'user';
  if (use === 'data' && url.protocol === 'http:' && !LOOPBACK.test(url.hostname)) return 'http';
  if (hash === 'none' && address.includes('#')) return 'hash';
  if (hash === 'thumbprint' && !/^#[\w-]{43}$/.test(url.hash)) return 'no-thumbprint';
  return undefined;
}

function relative(address: string): URL | undefined {
  try {
    const url = new URL(address, OWN);
    return url.origin === new URL(OWN).origin ? url : undefined;
  } catch {
    return undefined;
  }
}

/** `phuong.vn/vao`, `www.phuong.vn`; `vao.html` and `./v1.2/` are paths. */
function looksLikeHost(address: string): boolean {
  const [first = ''] = address.split(/[/?#]/);
  if (!/^[\w-]+(?:\.[\w-]+)+$/.test(first)) return false;
  return first.length < address.length
    ? !/\.(?:html?|php|json|jws)$/i.test(first)
    : /^www\.|\.(?:vn|com|net|org)$/i.test(first);
}
