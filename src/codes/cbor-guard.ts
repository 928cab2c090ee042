/** Looks over CBOR before it is decoded, since the decoder calls itself for every level. */

/** Levels of lists, maps and tags in one another; a health certificate has seven. */
const DEPTH = 16;

/**
 * Whether bytes are one whole CBOR item of definite lengths (RFC 8949) that nests no deeper than
 * `DEPTH`. Takes a step a byte at most, and calls nothing.
 */
export function isShallowCbor(data: Uint8Array): boolean {
  /** Items still to come on the levels around the present one. */
  const around: number[] = [];
  let toCome = 1;
  let at = 0;
  while (toCome > 0) {
    const head = data[at++];
    if (head === undefined) return false;
    toCome--;
    const detail = head & 31;
    let argument = detail;
    if (detail > 23) {
      if (detail > 27) return false;
      argument = 0;
      for (let rest = 1 << (detail - 24); rest > 0; rest--) {
        argument = 256 * argument + (data[at++] ?? NaN);
      }
    }
    // What went past the end is NaN, which is at most nothing.
    if (!(argument >= 0)) return false;
    const type = head >> 5;
    if (type === 2 || type === 3) {
      at += argument;
      if (at > data.length) return false;
    } else if (type >= 4 && type <= 6) {
      const items = type === 4 ? argument : type === 5 ? 2 * argument : 1;
      if (items > data.length || around.length >= DEPTH) return false;
      around.push(toCome);
      toCome = items;
    }
    while (toCome === 0 && around.length > 0) toCome = around.pop() ?? 0;
  }
  return at === data.length;
}
