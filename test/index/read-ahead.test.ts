import { describe, expect, it } from 'vitest';
import { IndexDamage } from '../../src/index/bytes/damage.js';
import { MemoryInput } from '../../src/index/bytes/input.js';
import { MemoryOutput } from '../../src/index/bytes/output.js';
import { ReadAhead } from '../../src/index/bytes/read-ahead.js';
import { SectionReader, SectionWriter } from '../../src/index/bytes/sections.js';
import { fc } from '../properties.js';

const BYTES = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 31) % 251);

/** A section between two others, and the lengths of the reads from its file. */
function opened() {
  const output = new MemoryOutput();
  const sections = new SectionWriter(output);
  sections.add('before', Uint8Array.of(1, 2, 3));
  sections.add('bytes', BYTES);
  sections.add('behind', new Uint8Array(100_000).fill(255));
  sections.finish({});
  const lengths: number[] = [];
  class Watched extends MemoryInput {
    override read(offset: number, length: number): Uint8Array {
      lengths.push(length);
      return super.read(offset, length);
    }
  }
  const reader = new ReadAhead(new SectionReader(new Watched(output.whole())), 'bytes');
  lengths.length = 0;
  return { reader, lengths };
}

describe('read-ahead', () => {
  it('returns the same pieces in any order and of any length', () => {
    const piece = fc
      .nat(BYTES.length)
      .chain((start) => fc.tuple(fc.constant(start), fc.nat(Math.min(5_000, BYTES.length - start))));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, ascending) => {
        const { reader } = opened();
        const asked = ascending ? pieces.toSorted(([a], [b]) => a - b) : pieces;
        for (const [start, length] of asked) {
          expect(reader.piece(start, length)).toEqual(BYTES.subarray(start, start + length));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('reads few large pieces for sequential access, and only the request for random access', () => {
    const { reader, lengths } = opened();
    for (let at = 0; at < BYTES.length; at += 1_000) reader.piece(at, 1_000);
    expect(lengths.length).toBeLessThan(12);
    lengths.length = 0;
    for (const at of [250_000, 10_000, 150_000]) reader.piece(at, 16);
    expect(lengths).toEqual([16, 16, 16]);
  });

  it('never returns bytes past the section', () => {
    const { reader } = opened();
    reader.piece(BYTES.length - 40, 20);
    reader.piece(BYTES.length - 20, 10);
    expect(() => reader.piece(BYTES.length - 10, 20)).toThrow(IndexDamage);
    expect(() => reader.piece(-1, 4)).toThrow(IndexDamage);
  });
});
