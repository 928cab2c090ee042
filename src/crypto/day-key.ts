/**
 * Day keys: under a key made each day, a document becomes a mark by which the same person is known
 * again on that day and, once the key is destroyed, on no other (HMAC-SHA-256).
 */
import { base64urlnopad } from '@scure/base';

/** 32 random bytes, base64url. */
export function makeDayKey(): string {
  return base64urlnopad.encode(crypto.getRandomValues(new Uint8Array(32)));
}

/** The mark of a subject such as `document:001090000001`: 43 characters of base64url. */
export async function markOf(subject: string, dayKey: string): Promise<string> {
  const key = await crypto.subtle.importKey(
    'raw',
    new Uint8Array(base64urlnopad.decode(dayKey)),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const mark = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(subject));
  return base64urlnopad.encode(new Uint8Array(mark));
}
