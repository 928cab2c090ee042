/** Says in a PNG how large it is to be printed: its pHYs chunk (PNG specification, 11.3.4.3). */

const SIGNATURE = 8;
/** Length, type and CRC around a chunk's data. */
const FRAME = 12;
const METRE_PER_INCH = 0.0254;

/** The same picture with a resolution, unless it has one or is no PNG. */
export function withResolution(
  png: Uint8Array<ArrayBuffer>,
  dotsPerInch: number,
): Uint8Array<ArrayBuffer> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let header = 0;
  for (let at = SIGNATURE; at + FRAME <= png.length; at += FRAME + view.getUint32(at)) {
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (type === 'pHYs') return png;
    if (type === 'IHDR') header = at + FRAME + view.getUint32(at);
    if (type === 'IDAT') break;
  }
  if (header === 0) return png;
  const chunk = resolutionChunk(Math.round(dotsPerInch / METRE_PER_INCH));
  const result = new Uint8Array(png.length + chunk.length);
  result.set(png.subarray(0, header));
  result.set(chunk, header);
  result.set(png.subarray(header), header + chunk.length);
  return result;
}

function resolutionChunk(dotsPerMetre: number): Uint8Array {
  const DATA = 9;
  const chunk = new Uint8Array(FRAME + DATA);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, DATA);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4);
  view.setUint32(8, dotsPerMetre);
  view.setUint32(12, dotsPerMetre);
  view.setUint8(16, 1);
  view.setUint32(8 + DATA, crc32(chunk.subarray(4, 8 + DATA)));
  return chunk;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
