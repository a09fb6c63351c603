import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndexDamage } from '../../src/store/bytes/damage.js';
import { PositionReader } from '../../src/store/segment/position-reader.js';
import { BLOCK, PositionsWriter } from '../../src/store/segment/positions.js';

/** Of each article the positions of a term, ascending. */
type Places = readonly (readonly number[])[];

/** Small and large numbers, side by side: what a block's low bits fit, and what they do not. */
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

const readerOf = (bytes: Uint8Array, places: Places): PositionReader =>
  new PositionReader(
    bytes,
    Uint32Array.from(places, (all) => all.length),
  );

const read = (reader: PositionReader, at: number): number[] => {
  reader.read(at);
  return [...reader.positions.subarray(reader.start, reader.end)];
};

describe('the positions of a term', () => {
  it('are read as they were written, also by who passes articles over', () => {
    fc.assert(
      fc.property(articles, fc.integer({ min: 1, max: 150 }), (places, step) => {
        const bytes = written(places);
        const every = readerOf(bytes, places);
        for (const [at, all] of places.entries()) expect(read(every, at)).toEqual(all);
        const some = readerOf(bytes, places);
        for (let at = step - 1; at < places.length; at += step) expect(read(some, at)).toEqual(places[at]);
      }),
    );
  });

  it('of several writers are those of one', () => {
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
        const reader = readerOf(writer.view(), all);
        for (const [at, positions] of all.entries()) expect(read(reader, at)).toEqual(positions);
      }),
    );
  });

  it('take two thirds of what whole bytes would, in articles of a thousand words', () => {
    const places = Array.from({ length: 1_000 }, (_, at) => [(at * 37) % 1_000]);
    expect(written(places).length).toBeLessThan(1_000 * 2 * (2 / 3) + 100);
  });

  it('that are not whole are damage', () => {
    const places = Array.from({ length: 200 }, (_, at) => [at, at + 700, at + 70_000]);
    const bytes = written(places);
    const last = places.length - 1;
    expect(read(readerOf(bytes, places), last)).toEqual(places[last]);
    expect(() => readerOf(bytes.subarray(0, -1), places).read(last)).toThrow(IndexDamage);
    expect(() => readerOf(bytes, [...places, [1]]).read(last + 1)).toThrow(IndexDamage);
    expect(() => readerOf(bytes, [new Array(9_000).fill(1)]).read(0)).toThrow(IndexDamage);
  });

  it('of blocks that hold anything are damage or numbers, whatever the block before held', () => {
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
          const frequencies = Uint32Array.from([...counts.take(articles)]);
          const reader = new PositionReader(Uint8Array.from(bytes), frequencies);
          try {
            for (const [at, count] of frequencies.entries()) expect(read(reader, at)).toHaveLength(count);
          } catch (error) {
            expect(error).toBeInstanceOf(IndexDamage);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('of any bytes are damage or numbers, and never without end', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 60 }),
        fc.array(fc.nat(9), { maxLength: 20 }),
        (bytes, counts) => {
          const reader = new PositionReader(bytes, Uint32Array.from(counts));
          try {
            for (const [at, count] of counts.entries()) expect(read(reader, at)).toHaveLength(count);
          } catch (error) {
            expect(error).toBeInstanceOf(IndexDamage);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
