/** Values that our own codes carry, each narrowed from what stands in a CBOR map. */
import { isUuid } from '../core/ids.js';

/** 16 bytes for a UUID as text. */
export function uuidToBytes(uuid: string): Uint8Array {
  const hex = uuid.replaceAll('-', '');
  return Uint8Array.from({ length: 16 }, (_, i) => parseInt(hex.slice(2 * i, 2 * i + 2), 16));
}

export function bytesToUuid(value: unknown): string | undefined {
  if (!(value instanceof Uint8Array) || value.length !== 16) return undefined;
  const hex = Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const uuid = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return isUuid(uuid) ? uuid : undefined;
}

export function wholeNumber(value: unknown, min: number, max: number): number | undefined {
  return Number.isInteger(value) && (value as number) >= min && (value as number) <= max
    ? (value as number)
    : undefined;
}

export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Cuts a text between graphemes, with an ellipsis, so that its length is at most `room`. */
export function shorten(text: string, room: number, lengthOf: (text: string) => number): string {
  if (lengthOf(text) <= room) return text;
  let left = room - lengthOf('…');
  let short = '';
  for (const { segment } of new Intl.Segmenter('vi').segment(text)) {
    left -= lengthOf(segment);
    if (left < 0) break;
    short += segment;
  }
  return `${short.trimEnd()}…`;
}
