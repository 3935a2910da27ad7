const signatureBytes = 8;
const metresPerInch = 0.0254;

/** The same PNG saying how many dots an inch has, so that it is placed in its true size (PNG specification, pHYs). */
export function setPngDensity(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
  const headerEnd = signatureBytes + 12 + new DataView(png.buffer, png.byteOffset).getUint32(signatureBytes);
  const chunk = buildDensityChunk(Math.round(dpi / metresPerInch));
  const out = new Uint8Array(png.length + chunk.length);
  out.set(png.subarray(0, headerEnd));
  out.set(chunk, headerEnd);
  out.set(png.subarray(headerEnd), headerEnd + chunk.length);
  return out;
}

/** Length, type, dots a metre across and down, unit: metre, check. */
function buildDensityChunk(dotsPerMetre: number): Uint8Array {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, dotsPerMetre);
  view.setUint32(12, dotsPerMetre);
  chunk[16] = 1;
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  return chunk;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
