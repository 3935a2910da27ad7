import { crc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { setPngDensity } from './set-png-density.ts';

/** One black pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

it('says three hundred dots an inch right after the header, and changes nothing else', () => {
  const out = Buffer.from(setPngDensity(pixel, 300));
  expect(out.subarray(0, 33).equals(pixel.subarray(0, 33))).toBe(true);
  expect(out.subarray(54).equals(pixel.subarray(33))).toBe(true);
  expect(out.readUInt32BE(33)).toBe(9);
  expect(out.subarray(37, 41).toString()).toBe('pHYs');
  expect([out.readUInt32BE(41), out.readUInt32BE(45), out[49]]).toEqual([11_811, 11_811, 1]);
  expect(out.readUInt32BE(50)).toBe(crc32(out.subarray(37, 50)));
});
