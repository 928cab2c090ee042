/** A QR code of any bytes, which texts of ours never are. */
import QRCode from 'qrcode';

/** Dark on white with a quiet zone of four modules, 6 px a module. */
export function byteCode(bytes: Uint8ClampedArray | Uint8Array): ImageData {
  const { modules } = QRCode.create([{ data: Uint8Array.from(bytes), mode: 'byte' }]);
  const [scale, quiet] = [6, 4];
  const side = (modules.size + 2 * quiet) * scale;
  const image = new ImageData(side, side);
  image.data.fill(255);
  for (let i = 0; i < side * side; i++) {
    const row = Math.floor(i / side / scale) - quiet;
    const column = Math.floor((i % side) / scale) - quiet;
    const isInside = Math.min(row, column) >= 0 && Math.max(row, column) < modules.size;
    if (isInside && modules.get(row, column)) image.data.fill(0, 4 * i, 4 * i + 3);
  }
  return image;
}
