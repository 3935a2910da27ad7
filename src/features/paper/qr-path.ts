import { encode } from 'uqr';

/** A QR code as one SVG path of unit squares in a box of `side`, its quiet zone of four included. */
export function buildQrPath(text: string): { readonly path: string; readonly side: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { path, side: size };
}
