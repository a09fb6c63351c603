import { describe, expect, it } from 'vitest';
import { kernel } from '../../src/kernel/module.js';
import { inRoom } from '../../src/kernel/room.js';
import { fc } from '../properties.js';

const MEGABYTE = 1 << 20;

describe('memory allocated in the kernel', () => {
  it('holds its content even after the memory has grown', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 8 }), (arrays) => {
        inRoom((room) => {
          const places = arrays.map((array) => room.put(array));
          room.space(kernel().memory.buffer.byteLength);
          expect(places.every((place) => place % 8 === 0)).toBe(true);
          expect(places.map((place, at) => room.bytes(place, arrays[at]?.length ?? 0))).toEqual(arrays);
        });
      }),
      { numRuns: 8 },
    );
  });

  it('returns numbers of any kind unchanged', () => {
    inRoom((room) => {
      const whole = Uint32Array.of(1, 2 ** 32 - 1, 7);
      const fractions = Float64Array.of(0.1, -2.5e300);
      const [first, second] = [room.put(whole), room.put(fractions)];
      expect(room.numbers(first, 3)).toEqual(whole);
      expect(room.doubles(second, 2)).toEqual(fractions);
    });
  });

  it('is padded with zeros to eight bytes, whatever it held before', () => {
    inRoom((room) => room.put(new Uint8Array(64).fill(9)));
    inRoom((room) => {
      const place = room.put(Uint8Array.of(1, 2, 3));
      expect([...room.bytes(place, 8)]).toEqual([1, 2, 3, 0, 0, 0, 0, 0]);
      expect([...room.bytes(room.zeros(9), 16)]).toEqual(new Array(16).fill(0));
    });
  });

  it('is freed when a call returns or throws, and kept during nested calls', () => {
    const place = inRoom((room) => room.put(Uint8Array.of(1)));
    expect(() =>
      inRoom((room) => {
        room.space(MEGABYTE);
        throw new Error('a fault');
      }),
    ).toThrow('a fault');
    inRoom((room) => {
      const outer = room.put(Uint8Array.of(4));
      expect(outer).toBe(place);
      const inner = inRoom((more) => more.put(Uint8Array.of(5)));
      expect(inner).toBeGreaterThan(outer);
      expect(room.put(Uint8Array.of(6))).toBe(inner);
      expect(room.bytes(outer, 1)).toEqual(Uint8Array.of(4));
    });
  });
});
