import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inRoom, kernel } from '../../src/kernel/kernel.js';
import { fc } from '../properties.js';

const checksum = (bytes: Uint8Array, before = 0): number =>
  inRoom((room) => kernel().checksum(room.put(bytes), bytes.length, before)) >>> 0;

describe('the checksum of the kernel', () => {
  it('is the CRC-32 of zlib, for any bytes and any checksum before them', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        (bytes, before) => {
          expect(checksum(bytes, before)).toBe(crc32(bytes, before));
        },
      ),
    );
  });

  it('is that of the whole where the bytes come in two pieces', () => {
    const bytes = new TextEncoder().encode('The harbour of Port Ellery froze in January.');
    for (let at = 0; at <= bytes.length; at += 1)
      expect(checksum(bytes.subarray(at), checksum(bytes.subarray(0, at)))).toBe(crc32(bytes));
  });

  it('stays right after the memory has grown and other arrays have been there', () => {
    inRoom((room) => room.put(new Uint8Array(1 << 21).fill(255)));
    expect(checksum(Uint8Array.of(1, 2, 3))).toBe(crc32(Uint8Array.of(1, 2, 3)));
  });
});
