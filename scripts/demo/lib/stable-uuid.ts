import { createHash } from 'node:crypto';

const NAMESPACE = Buffer.from('6f1d2c3ab0a94e53a1f79d1a7c2e4b60', 'hex');

/** A version 5 UUID: the same key gives the same id for ever. */
export function stableUuid(key: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(key.normalize('NFC')).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
