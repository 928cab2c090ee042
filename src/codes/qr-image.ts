/** Draws QR codes (ISO/IEC 18004) over the `qrcode` package. */
import QRCode from 'qrcode';

/** Light modules around the code that ISO/IEC 18004 asks for. */
export const QUIET_ZONE = 4;

export interface QrOptions {
  /** Error correction: how much of the image may be lost, about 7, 15, 25 or 30 %. */
  readonly level?: 'L' | 'M' | 'Q' | 'H';
}

export interface QrImage {
  /** 1 to 40. */
  readonly version: number;
  /** Modules a side, quiet zone included. */
  readonly size: number;
  /** An SVG path over a `size` × `size` box; its inside is dark. */
  readonly path: string;
}

/**
 * The image of a text, at the smallest version that holds it.
 * @throws RangeError if the text is too long for any QR code.
 */
export function qrImage(text: string, { level = 'M' }: QrOptions = {}): QrImage {
  const { version, modules } = encode(text, level);
  let path = '';
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size; x++) {
      if (!modules.get(y, x)) continue;
      const start = x;
      while (x + 1 < modules.size && modules.get(y, x + 1)) x++;
      const width = x + 1 - start;
      path += `M${start + QUIET_ZONE} ${y + QUIET_ZONE}h${width}v1h-${width}z`;
    }
  }
  return { version, size: modules.size + 2 * QUIET_ZONE, path };
}

/** A complete SVG document: dark on white with its quiet zone, sharp at any size. */
export function qrSvg(text: string, options?: QrOptions): string {
  const { size, path } = qrImage(text, options);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
  );
}

function encode(text: string, level: 'L' | 'M' | 'Q' | 'H') {
  try {
    return QRCode.create(text, { errorCorrectionLevel: level });
  } catch (cause) {
    throw new RangeError(`too long for a QR code: ${text.length} characters`, { cause });
  }
}
