/** CRC-32 of every part of the index, as in gzip. It detects corruption, not forgery. */
import { crc32 } from 'node:zlib';
import { IndexDamage } from './damage.js';

/** @param before the checksum of the bytes before these */
export const checksumOf = (bytes: Uint8Array, before = 0): number => crc32(bytes, before) >>> 0;

/** @throws IndexDamage if the checksum does not match. */
export function requireChecksum(bytes: Uint8Array, wanted: number): Uint8Array {
  if (checksumOf(bytes) !== wanted) throw new IndexDamage('is damaged (a part is not as it was written)');
  return bytes;
}
