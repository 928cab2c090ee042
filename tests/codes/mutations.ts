/** Texts that were damaged on their way: the same ones for the same seed. */

/** What printers, scanners, keyboards and mischief put into a text. */
const ODDITIES = [
  ...'|$<>*?#:/-+.,\'"&%=0123456789AaZzĐđễữ ',
  '\0',
  '\t',
  '\r\n',
  '\u0085',
  '\u200b',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ufffd',
  '\ud800',
  '\udc00',
  '\u0301',
  '\u0323',
  '\u00a0',
  '👨‍👩‍👧',
  '||||',
  'HC1:',
  '000201',
  'https://',
  '#V',
  '4e67',
];

/** Park and Miller's generator, from 0 to under 1; nothing here has to be hard to guess. */
export function createRandom(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** One of some texts with one to four damages. */
export function mutate(texts: readonly string[], random: () => number): string {
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = (items: readonly string[]) => items[below(items.length)] ?? '';
  let text = pick(texts);
  for (let damages = 1 + below(4); damages > 0; damages--) {
    const at = below(text.length + 1);
    const [before, after] = [text.slice(0, at), text.slice(at)];
    switch (below(8)) {
      case 0:
        text = before + pick(ODDITIES) + after;
        break;
      case 1:
        text = before + pick(ODDITIES) + after.slice(1);
        break;
      case 2:
        text = before + after.slice(1 + below(8));
        break;
      case 3:
        text = before;
        break;
      case 4:
        text = after + before;
        break;
      case 5:
        text = before + after.slice(0, below(40)) + after;
        break;
      case 6:
        text = before + pick(texts).slice(below(200));
        break;
      default:
        text = before + String.fromCharCode(below(0x10000)) + after.slice(1);
    }
  }
  return text;
}
