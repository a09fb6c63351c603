import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inRoom, kernel } from '../../src/kernel/kernel.js';
import { fc } from '../properties.js';

const NONE = new Uint8Array(0);
const DAMAGED = -1;
const TOO_LONG = -2;

/** The unpacked bytes, or the number that says why there are none. */
function inflated(packed: Uint8Array, most: number, dictionary: Uint8Array = NONE): Uint8Array | number {
  return inRoom((room) => {
    const { inflate, roomForInflate } = kernel();
    const [from, space] = [room.put(packed), room.space(roomForInflate())];
    const to = room.put(dictionary) + dictionary.length;
    room.space(most);
    const length = inflate(from, packed.length, to, most, dictionary.length, space);
    return length < 0 ? length : room.bytes(to, length);
  });
}

/** Bytes with repetitions, near and far, and some without any. */
const someBytes = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .tuple(fc.uint8Array({ minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 400 }))
        .map(([one, times]) =>
          Uint8Array.from({ length: one.length * times }, (_, at) => one[at % one.length] ?? 0),
        ),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => new Uint8Array(Buffer.concat([...pieces, ...pieces.slice(0, 3)])));

const options = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  memLevel: fc.integer({ min: 1, max: 9 }),
  strategy: fc.constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_FIXED,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_FILTERED,
  ),
});

describe('unpacking in the kernel', () => {
  it('gives what was packed, with any settings', () => {
    fc.assert(
      fc.property(someBytes, options, (bytes, settings) => {
        expect(inflated(deflateRawSync(bytes, settings), bytes.length)).toEqual(bytes);
      }),
      { numRuns: 300 },
    );
  });

  it('repeats pieces of the dictionary', () => {
    fc.assert(
      fc.property(someBytes, fc.uint8Array({ minLength: 1, maxLength: 600 }), (bytes, dictionary) => {
        const whole = new Uint8Array(Buffer.concat([dictionary, bytes, dictionary]));
        const packed = deflateRawSync(whole, { dictionary: Buffer.from(dictionary) });
        expect(inflated(packed, whole.length, dictionary)).toEqual(whole);
      }),
    );
  });

  it('reads the longest codes and the farthest repetitions', () => {
    // Each byte is twice as frequent as the next, so that the rarest have codes of fifteen bits.
    const steep = Uint8Array.from({ length: 1 << 17 }, (_, at) =>
      Math.min(24, 31 - Math.clz32((at * 2654435761) | 1)),
    );
    const far = new Uint8Array(32_768 + 64);
    for (let at = 0; at < far.length; at += 1)
      far[at] = at < 32_768 ? (at * 2654435761) >>> 23 : (far[at - 32_768] ?? 0);
    for (const bytes of [steep, far]) {
      expect(inflated(deflateRawSync(bytes, { level: 9 }), bytes.length)).toEqual(bytes);
      expect(inflated(deflateRawSync(bytes, { strategy: constants.Z_HUFFMAN_ONLY }), bytes.length)).toEqual(
        bytes,
      );
    }
  });

  it('says when there is more than the space holds, and not when it just fits', () => {
    const bytes = new TextEncoder().encode('ferry '.repeat(90));
    for (const level of [0, 9]) {
      const packed = deflateRawSync(bytes, { level });
      expect(inflated(packed, bytes.length)).toEqual(bytes);
      for (const most of [0, 1, 5, bytes.length - 1]) expect(inflated(packed, most)).toBe(TOO_LONG);
    }
  });

  it('says of any damaged bytes that they are, or gives what zlib gives', () => {
    const change = fc.record({ at: fc.nat(), bit: fc.nat({ max: 7 }), length: fc.option(fc.nat()) });
    fc.assert(
      fc.property(someBytes, options, change, (bytes, settings, { at, bit, length }) => {
        const packed = new Uint8Array(deflateRawSync(bytes, settings));
        packed[at % packed.length] = (packed[at % packed.length] ?? 0) ^ (1 << bit);
        const cut = packed.subarray(0, length === null ? packed.length : length % packed.length);
        const given = inflated(cut, 1 << 20);
        let wanted: Uint8Array | null = null;
        try {
          wanted = new Uint8Array(inflateRawSync(cut));
        } catch {}
        if (wanted && wanted.length <= 1 << 20) expect(given).toEqual(wanted);
        else if (typeof given === 'number') expect([DAMAGED, TOO_LONG]).toContain(given);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses what is cut off, and does not read beyond it', () => {
    const packed = deflateRawSync(new TextEncoder().encode('“The bridge is closed,” said Ruth Amsel.'));
    for (let length = 0; length < packed.length; length += 1)
      expect(inflated(packed.subarray(0, length), 1000)).toBe(DAMAGED);
    expect(inflated(packed, 1000)).toBeInstanceOf(Uint8Array);
  });

  it('refuses a repetition of what is before the first byte', () => {
    // A block with fixed codes: length 3, distance 1, end.
    const bits = `${'1' + '10'}${'0000001'}${'00000'}${'0000000'}`;
    const bytes = Uint8Array.from({ length: Math.ceil(bits.length / 8) }, (_, at) =>
      Number.parseInt([...bits.slice(at * 8, at * 8 + 8).padEnd(8, '0')].reverse().join(''), 2),
    );
    expect(inflated(bytes, 100)).toBe(DAMAGED);
    expect(inflated(bytes, 100, Uint8Array.of(7))).toEqual(Uint8Array.of(7, 7, 7));
  });
});
