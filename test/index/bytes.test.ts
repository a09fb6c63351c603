import { describe, expect, it } from 'vitest';
import { ByteSink } from '../../src/index/bytes/byte-sink.js';
import { ByteSource } from '../../src/index/bytes/byte-source.js';
import { IndexDamage } from '../../src/index/bytes/damage.js';
import { MemoryInput } from '../../src/index/bytes/input.js';
import { MemoryOutput } from '../../src/index/bytes/output.js';
import { SectionReader, SectionWriter } from '../../src/index/bytes/sections.js';
import { fc } from '../properties.js';

const number = fc.oneof(
  fc.nat(300),
  fc.maxSafeNat(),
  fc.constantFrom(127, 128, 16383, 16384, 2 ** 31 - 1, 2 ** 31, 2 ** 32, Number.MAX_SAFE_INTEGER),
);

describe('numbers and texts as bytes', () => {
  it('read back as written', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(number, fc.string({ unit: 'grapheme' }))), (values) => {
        const sink = new ByteSink(1);
        for (const value of values) typeof value === 'number' ? sink.varint(value) : sink.text(value);
        const source = new ByteSource(sink.view());
        const read = values.map((value) => (typeof value === 'number' ? source.varint() : source.text()));
        expect(read).toEqual(values);
        expect(source.done).toBe(true);
      }),
    );
  });

  it('use one byte per seven bits', () => {
    const lengths = [0, 127, 128, 16383, 16384, 2 ** 53 - 1].map((value) => {
      const sink = new ByteSink();
      sink.varint(value);
      return sink.length;
    });
    expect(lengths).toEqual([1, 1, 2, 2, 3, 8]);
  });

  it('report damage for arbitrary bytes, and never read past them', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const source = new ByteSource(bytes);
        try {
          while (!source.done) source.text();
        } catch (error) {
          expect(error).toBeInstanceOf(IndexDamage);
        }
        expect(source.position).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });

  it('report damage if a number, a text or four bytes are truncated', () => {
    const of = (...bytes: number[]) => new ByteSource(Uint8Array.from(bytes));
    expect(() => of(128).varint()).toThrow(IndexDamage);
    expect(() => of(...new Array(9).fill(255)).varint()).toThrow(IndexDamage);
    expect(() => of(5, 97).text()).toThrow(IndexDamage);
    expect(() => of(1, 2, 3).uint32()).toThrow(IndexDamage);
  });
});

/** Section names with their bytes; a section written in pieces has no checksum and is read without one. */
const parts = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1 }), fc.uint8Array()), {
  selector: ([name]) => name,
  maxLength: 5,
});

function written(sections: readonly [string, Uint8Array][]): Uint8Array {
  const output = new MemoryOutput();
  const writer = new SectionWriter(output);
  for (const [name, bytes] of sections) writer.add(name, bytes);
  writer.finish({ sections: sections.length });
  return output.whole();
}

const readAll = (bytes: Uint8Array, names: readonly string[]): unknown => {
  const reader = new SectionReader(new MemoryInput(bytes));
  return [reader.facts, ...names.map((name) => [...reader.whole(name)])];
};

describe('a file of sections', () => {
  it('returns each section, aligned to eight bytes', () => {
    fc.assert(
      fc.property(parts, (sections) => {
        const bytes = written(sections);
        const reader = new SectionReader(new MemoryInput(bytes));
        for (const [name, content] of sections) expect(reader.whole(name)).toEqual(content);
        expect(reader.facts).toEqual({ sections: sections.length });
      }),
      { examples: [[[['__proto__', new Uint8Array()]]]] },
    );
  });

  it('with any byte changed is damaged or reads the same', () => {
    fc.assert(
      fc.property(parts, fc.nat(), fc.integer({ min: 1, max: 255 }), (sections, place, change) => {
        const bytes = written(sections);
        const names = sections.map(([name]) => name);
        const before = readAll(bytes, names);
        const at = place % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ change;
        try {
          expect(readAll(bytes, names)).toEqual(before);
        } catch (error) {
          expect(error).toBeInstanceOf(IndexDamage);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('truncated anywhere is damaged', () => {
    const bytes = written([['a', Uint8Array.of(1, 2, 3)]]);
    for (let length = 0; length < bytes.length; length += 1) {
      expect(() => readAll(bytes.subarray(0, length), ['a'])).toThrow(IndexDamage);
    }
  });

  it('has only the sections it was given', () => {
    const reader = new SectionReader(new MemoryInput(written([['a', Uint8Array.of(1)]])));
    expect(() => reader.whole('b')).toThrow('has no section b');
    expect(() => reader.piece('a', 0, 2)).toThrow(IndexDamage);
    expect(() => reader.piece('a', -1, 1)).toThrow(IndexDamage);
    expect(() => reader.piece('a', 0.5, 0.5)).toThrow(IndexDamage);
    expect(() => reader.piece('a', Number.NaN, 1)).toThrow(IndexDamage);
  });
});
