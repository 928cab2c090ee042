/** What a host name looks like to a reader, so that two that look alike can be told. */

/**
 * Letters of other alphabets, and digits, drawn like Latin letters (a choice from Unicode UTS #39
 * confusables, lower case, of what may stand in a host). Each goes to one stand-in letter.
 */
const STAND_IN = new Map(
  Object.entries({
    a: 'аαɑ',
    b: 'вьƅ',
    c: 'с',
    d: 'ԁɖ',
    e: 'еєε3',
    g: 'ɡցqԛ9',
    h: 'һн',
    j: 'јϳ',
    k: 'кκ',
    l: 'ӏіıιɩ1i',
    m: 'м',
    n: 'пոη',
    o: 'оοσօ0',
    p: 'рρ',
    r: 'г',
    s: 'ѕꜱ5',
    t: 'тτ',
    u: 'υսц',
    v: 'ѵν',
    w: 'ѡωԝ',
    x: 'хχ',
    y: 'уүγ',
  }).flatMap(([letter, drawnAlike]) => Array.from(drawnAlike, (other) => [other, letter] as const)),
);

/**
 * A form that hosts drawn alike share. Accents go too: `dịchvụcông` may well be read as
 * `dichvucong`. Only for comparing; it is no host itself.
 */
export function skeleton(host: string): string {
  const plain = host
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\p{Cf}]/gu, '')
    .replaceAll('đ', 'd');
  return Array.from(plain, (letter) => STAND_IN.get(letter) ?? letter).join('');
}

/** The skeleton with letters joined that are drawn like one; too coarse but to compare two hosts. */
export function coarseSkeleton(host: string): string {
  return skeleton(host).replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('cl', 'd');
}

/** A host as a reader sees it: `xn--` labels decoded, where they can be. */
export function decodeHost(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join('.');
}

/** Punycode (RFC 3492, section 6.2) of one label without its `xn--`, at most 63 characters. */
function decodePunycode(label: string): string | undefined {
  const basic = label.lastIndexOf('-');
  const output = Array.from(label.slice(0, Math.max(0, basic)), (letter) => letter.charCodeAt(0));
  let point = 128;
  let index = 0;
  let bias = 72;
  let at = basic + 1;
  while (at < label.length) {
    const start = index;
    for (let weight = 1, k = 36; ; k += 36) {
      const digit = digitOf(label.charAt(at++));
      if (digit === undefined) return undefined;
      index += digit * weight;
      const threshold = Math.min(Math.max(k - bias, 1), 26);
      if (digit < threshold) break;
      weight *= 36 - threshold;
      if (index > Number.MAX_SAFE_INTEGER / 36) return undefined;
    }
    const count = output.length + 1;
    bias = adapt(index - start, count, start === 0);
    point += Math.floor(index / count);
    index %= count;
    if (point > 0x10ffff) return undefined;
    output.splice(index++, 0, point);
  }
  return String.fromCodePoint(...output);
}

function digitOf(letter: string): number | undefined {
  if (letter >= 'a' && letter <= 'z') return letter.charCodeAt(0) - 97;
  if (letter >= '0' && letter <= '9') return letter.charCodeAt(0) - 22;
  return undefined;
}

function adapt(difference: number, count: number, first: boolean): number {
  let delta = Math.floor(difference / (first ? 700 : 2));
  delta += Math.floor(delta / count);
  let k = 0;
  for (; delta > 455; k += 36) delta = Math.floor(delta / 35);
  return k + Math.floor((36 * delta) / (delta + 38));
}
