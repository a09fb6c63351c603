import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checksumOf, IndexDamage, requireChecksum } from '../../src/index/bytes/bytes.js';
import { fc } from '../properties.js';

describe('the checksum of a part', () => {
  it('is the CRC-32 of zlib, for short and long parts and with bytes before them', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.uint8Array({ minLength: 60, maxLength: 4_000 }),
    );
    fc.assert(
      fc.property(bytes, fc.integer({ min: 0, max: 2 ** 32 - 1 }), (part, before) => {
        expect(checksumOf(part, before)).toBe(crc32(part, before));
      }),
    );
  });

  it('stays the same however many bytes were read before', () => {
    const part = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 31) >>> 3);
    for (let count = 0; count < 40; count += 1) expect(checksumOf(part)).toBe(crc32(part));
  });

  it('shows a bit that has changed', () => {
    const part = new TextEncoder().encode('the ferry sails at dawn, '.repeat(9));
    const wanted = checksumOf(part);
    expect(requireChecksum(part, wanted)).toBe(part);
    expect(() =>
      requireChecksum(
        part.map((byte, at) => (at === 70 ? byte ^ 4 : byte)),
        wanted,
      ),
    ).toThrow(IndexDamage);
  });
});
