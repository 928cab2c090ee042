/** What the code of a guide's step carries: base32 of a small CBOR map, unsigned. */
import { decodeCBOR, encodeCBOR } from '@levischuck/tiny-cbor';
import { base32nopad } from '@scure/base';

/** One-byte map keys. A key is never given a new meaning. */
const KEY = { guide: 1, step: 2 } as const;

/** A guide's id: small letters, digits and single hyphens, as in a file name. */
const GUIDE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const GUIDE_LENGTH = 64;
/** base32 characters of the longest id and step, with room. */
const LIMIT = 128;

export interface GuidePlace {
  /** At most 64 characters: small letters, digits, hyphens. */
  readonly guide: string;
  /** From 1, at most 999. */
  readonly step: number;
}

/**
 * The text behind `#G`.
 * @throws RangeError if the guide's id or the step is none.
 */
export function writeGuidePlace({ guide, step }: GuidePlace): string {
  if (!isGuide(guide) || !isStep(step))
    throw new RangeError(`no step of a guide: ${guide} ${step}`);
  return base32nopad.encode(
    encodeCBOR(
      new Map<number, string | number>([
        [KEY.guide, guide],
        [KEY.step, step],
      ]),
    ),
  );
}

/** The guide and step, or `undefined`. Later keys are read past. */
export function readGuidePlace(envelope: string): GuidePlace | undefined {
  if (envelope.length > LIMIT) return undefined;
  let map;
  try {
    map = decodeCBOR(base32nopad.decode(envelope));
  } catch {
    return undefined;
  }
  if (!(map instanceof Map)) return undefined;
  const guide: unknown = map.get(KEY.guide);
  const step: unknown = map.get(KEY.step);
  return isGuide(guide) && isStep(step) ? { guide, step } : undefined;
}

function isGuide(value: unknown): value is string {
  return typeof value === 'string' && value.length <= GUIDE_LENGTH && GUIDE.test(value);
}

function isStep(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 999;
}
