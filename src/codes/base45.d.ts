/** The package has no types of its own. */
declare module '@digitalbazaar/base45' {
  /** RFC 9285. @throws RangeError for what is not base45, but for characters past U+00FF. */
  export function decode(text: string): Uint8Array<ArrayBuffer>;
  export function encode(bytes: Uint8Array): string;
}
