/** CRC-32 of every part of the index, as in gzip. It detects corruption, not forgery. */
import { crc32 } from 'node:zlib';
import { lazily } from '../../text/lazily.js';
import { IndexDamage } from './damage.js';

/** In bytes: fewer take longer to pass to zlib than to sum up here. */
const FEW = 48;

/** The remainders of single bytes (RFC 1952, section 8). */
const TABLE = lazily(() =>
  Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    return rest;
  }),
);

/** @param before the checksum of the bytes before these */
export function checksumOf(bytes: Uint8Array, before = 0): number {
  const { length } = bytes;
  if (length > FEW) return crc32(bytes, before) >>> 0;
  const table = TABLE();
  let rest = ~before;
  for (let at = 0; at < length; at += 1) {
    rest = (rest >>> 8) ^ (table[(rest ^ (bytes[at] ?? 0)) & 255] ?? 0);
  }
  return ~rest >>> 0;
}

/** @throws IndexDamage if the checksum does not match. */
export function requireChecksum(bytes: Uint8Array, wanted: number): Uint8Array {
  if (checksumOf(bytes) !== wanted) throw new IndexDamage('is damaged (a part is not as it was written)');
  return bytes;
}
