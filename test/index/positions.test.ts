import { describe, expect, it } from 'vitest';
import { IndexDamage } from '../../src/index/bytes/damage.js';
import { PositionReader } from '../../src/index/terms/position-reader.js';
import { PositionsWriter } from '../../src/index/terms/positions.js';
import { BLOCK } from '../../src/kernel/position-code.js';
import { inRoom, type Room } from '../../src/kernel/room.js';
import { fc } from '../properties.js';

/** The positions of a term in each article, ascending. */
type Places = readonly (readonly number[])[];

/** Mixes small and large numbers: those that fit a block's low bits, and those that do not. */
const position = fc.oneof(fc.nat(40), fc.nat(3_000), fc.nat(0xfffffffe));

const articles: fc.Arbitrary<Places> = fc.array(
  fc.uniqueArray(position, { minLength: 1, maxLength: 12 }).map((all) => all.sort((a, b) => a - b)),
  { minLength: 1, maxLength: 2 * BLOCK + 20 },
);

function written(places: Places): Uint8Array {
  const writer = new PositionsWriter();
  for (const all of places) writer.add(Uint32Array.from(all), 0, all.length);
  return writer.view().slice();
}

/** `counts`: the frequency of the term in each article; every other article has it. */
function readerOf(room: Room, bytes: Uint8Array, counts: readonly number[]): PositionReader {
  const documents = room.put(Uint32Array.from(counts, (_, at) => at * 2));
  const frequencies = room.put(Uint32Array.from(counts));
  const postings = { documents, frequencies, count: counts.length, titles: 0, titled: 0 };
  return new PositionReader(room, bytes, postings);
}

const countsOf = (places: Places): number[] => places.map((all) => all.length);

/** The positions in some articles, by index. */
function positionsIn(bytes: Uint8Array, counts: readonly number[], wanted: Iterable<number>): number[][] {
  return inRoom((room) => {
    const reader = readerOf(room, bytes, counts);
    return Array.from(wanted, (at) => {
      reader.read(at);
      return [...reader.positions.subarray(reader.start, reader.end)];
    });
  });
}

/** Expects as many positions as requested, or damage. */
function expectPositionsOrDamage(bytes: Uint8Array, counts: readonly number[]): void {
  try {
    const found = positionsIn(bytes, counts, counts.keys());
    expect(found.map((all) => all.length)).toEqual(counts);
  } catch (error) {
    expect(error).toBeInstanceOf(IndexDamage);
  }
}

describe('the positions of a term', () => {
  it('read back as written, also when articles are skipped', () => {
    fc.assert(
      fc.property(articles, fc.integer({ min: 1, max: 150 }), (places, step) => {
        const bytes = written(places);
        expect(positionsIn(bytes, countsOf(places), places.keys())).toEqual(places);
        const some = [...places.keys()].filter((at) => at % step === step - 1);
        expect(positionsIn(bytes, countsOf(places), some)).toEqual(some.map((at) => places[at]));
      }),
    );
  });

  it('from several writers equal those from one', () => {
    fc.assert(
      fc.property(articles, articles, articles, (first, second, third) => {
        const writer = new PositionsWriter();
        const add = (places: Places): void => {
          for (const all of places) writer.add(Uint32Array.from(all), 0, all.length);
        };
        add(first);
        writer.addBlocks(written(second));
        add(third);
        const all = [...first, ...second, ...third];
        expect(positionsIn(writer.view(), countsOf(all), all.keys())).toEqual(all);
      }),
    );
  });

  it('take two thirds of a varint encoding, for articles of a thousand words', () => {
    const places = Array.from({ length: 1_000 }, (_, at) => [(at * 37) % 1_000]);
    expect(written(places).length).toBeLessThan(1_000 * 2 * (2 / 3) + 100);
  });

  it('are damaged if they are truncated', () => {
    const places = Array.from({ length: 200 }, (_, at) => [at, at + 700, at + 70_000]);
    const bytes = written(places);
    const counts = countsOf(places);
    const last = places.length - 1;
    expect(positionsIn(bytes, counts, [last])).toEqual([places[last]]);
    expect(() => positionsIn(bytes.subarray(0, -1), counts, [last])).toThrow(IndexDamage);
    expect(() => positionsIn(bytes, [...counts, 1], [last + 1])).toThrow(IndexDamage);
    expect(() => positionsIn(bytes, counts, [last + 1])).toThrow(IndexDamage);
    expect(() => positionsIn(bytes, [9_000], [0])).toThrow(IndexDamage);
  });

  it('from arbitrary blocks are numbers or damage, whatever the previous block held', () => {
    const block = fc.tuple(
      fc.integer({ min: 1, max: 20 }),
      fc.tuple(fc.nat(24), fc.nat(24)),
      fc.uint8Array({ maxLength: 60 }),
    );
    const frequency = fc.oneof(fc.nat(9), fc.nat(400));
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 4 }),
        fc.infiniteStream(frequency),
        (blocks, counts) => {
          const bytes = blocks.flatMap(([articles, low, codes]) => [
            articles,
            codes.length + 2,
            ...low,
            ...codes,
          ]);
          const articles = blocks.reduce((sum, [count]) => sum + count, 0);
          expectPositionsOrDamage(Uint8Array.from(bytes), [...counts.take(articles)]);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('from arbitrary bytes are numbers or damage, and always end', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 60 }),
        fc.array(fc.nat(9), { maxLength: 20 }),
        (bytes, counts) => {
          expectPositionsOrDamage(bytes, counts);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('can be sought by article number, and are null for an article without the term', () => {
    fc.assert(
      fc.property(articles, fc.array(fc.nat(700)), (places, numbers) => {
        const wanted = [...new Set(numbers)].sort((a, b) => a - b);
        const found = inRoom((room) => {
          const reader = readerOf(room, written(places), countsOf(places));
          return wanted.map((number) =>
            reader.seek(number) ? [...reader.positions.subarray(reader.start, reader.end)] : null,
          );
        });
        expect(found).toEqual(
          wanted.map((number) => (number % 2 === 0 ? (places[number / 2] ?? null) : null)),
        );
      }),
    );
  });
});
