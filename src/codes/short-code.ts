/** The code under a poster's QR image, for people who type: `ABCD-EFGH`. */
import { isUuid } from '../core/ids.js';
import type { Outcome } from '../core/outcome.js';
import { BASE, digits, parseSymbols, writeSymbols, type SymbolFault } from './symbols.js';

const PAYLOAD_LENGTH = 7;
const DASH_AFTER = 4;
/** How many payloads there are: 31⁷ = 27,512,614,111. */
const PAYLOADS = BASE ** PAYLOAD_LENGTH;
/** About `PAYLOADS` over the golden ratio, and no multiple of 31: spreads a venue's entrances. */
const ENTRANCE_STEP = 17_003_730_643;

/**
 * The short code of a venue's entrance: always the same for the same two.
 *
 * The entrances of one venue never share a code. Two venues may, as 31⁷ payloads are few: among
 * 1,000 codes the probability that any two agree is about 1 in 55,000, among 10,000 about 1 in 550.
 * So a code names an entrance only among the venues that a device knows, and proves nothing.
 * @param venue A UUID.
 * @param entrance From 1, a whole number up to 99,999.
 * @throws RangeError if either is not so.
 */
export function shortCode(venue: string, entrance: number): string {
  if (!isUuid(venue)) throw new RangeError(`not a venue id: ${venue}`);
  if (!Number.isInteger(entrance) || entrance < 1 || entrance > 99_999) {
    throw new RangeError(`not an entrance: ${entrance}`);
  }
  // Adding multiples of a step that shares no factor with 31 meets each payload once, so the
  // entrances differ for certain and not just probably. The product stays a safe integer.
  const number = (hash(venue) + (entrance - 1) * ENTRANCE_STEP) % PAYLOADS;
  return writeSymbols(digits(number, PAYLOAD_LENGTH), DASH_AFTER);
}

/** Reads what a person typed, in any case, spacing or width, as `ABCD-EFGH`. */
export function parseShortCode(text: string): Outcome<string, SymbolFault> {
  return parseSymbols(text, PAYLOAD_LENGTH, DASH_AFTER);
}

/**
 * A venue id as a number below `PAYLOADS`: FNV-1a over its 16 bytes (64 bits; draft-eastlake-fnv),
 * then the finalizer of MurmurHash3, so that ids made a moment apart share no symbols. Not a
 * secret and no protection: it only spreads.
 */
function hash(uuid: string): number {
  let state = 0xcbf29ce484222325n;
  for (const byte of uuid.replaceAll('-', '').match(/../g) ?? []) {
    state = BigInt.asUintN(64, (state ^ BigInt(`0x${byte}`)) * 0x100000001b3n);
  }
  state = BigInt.asUintN(64, (state ^ (state >> 33n)) * 0xff51afd7ed558ccdn);
  state = BigInt.asUintN(64, (state ^ (state >> 33n)) * 0xc4ceb9fe1a85ec53n);
  return Number((state ^ (state >> 33n)) % BigInt(PAYLOADS));
}
