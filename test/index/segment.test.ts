import { describe, expect, it } from 'vitest';
import { IndexDamage } from '../../src/index/bytes/damage.js';
import { MemoryInput } from '../../src/index/bytes/input.js';
import { Segment } from '../../src/index/segment.js';
import { PositionReader } from '../../src/index/terms/position-reader.js';
import { inTitle, PostingsWriter, placePostings, postingsOf } from '../../src/index/terms/postings.js';
import { inRoom } from '../../src/kernel/room.js';
import { fc } from '../properties.js';
import { everythingIn, segmentBytes, segmentOf, someAnalyses } from './segments.js';

/** Articles that have a term, ascending, with its positions in each and how many of them are in the title. */
const lists = fc
  .uniqueArray(fc.nat(100_000), { minLength: 1, maxLength: 60 })
  .map((numbers) => numbers.sort((a, b) => a - b))
  .chain((documents) =>
    fc.tuple(
      fc.constant(documents),
      fc.array(
        fc.tuple(
          fc
            .uniqueArray(fc.nat(500_000), { minLength: 1, maxLength: 20 })
            .map((all) => all.sort((a, b) => a - b)),
          fc.nat(3),
        ),
        { minLength: documents.length, maxLength: documents.length },
      ),
    ),
  );

describe('the posting list of a term', () => {
  it('reads back as written', () => {
    fc.assert(
      fc.property(lists, ([documents, places]) => {
        const writer = new PostingsWriter();
        const titles = places.map(([positions, title]) => Math.min(title, positions.length));
        for (const [at, document] of documents.entries()) {
          const positions = Uint32Array.from(places[at]?.[0] ?? []);
          writer.add(document, positions, 0, positions.length, titles[at] ?? 0);
        }
        const { read, found } = inRoom((room) => {
          const placed = placePostings(room, writer.postings, writer.count, 100_001);
          const reader = new PositionReader(room, writer.positions, placed);
          const positionsAt = (at: number): number[] => {
            reader.read(at);
            return [...reader.positions.subarray(reader.start, reader.end)];
          };
          return { read: postingsOf(room, placed), found: documents.map((_, at) => positionsAt(at)) };
        });
        expect([...read.documents]).toEqual(documents);
        expect([...read.frequencies]).toEqual(places.map(([positions]) => positions.length));
        expect(documents.map((_, at) => inTitle(read, at))).toEqual(titles);
        expect(found).toEqual(places.map(([positions]) => positions));
      }),
    );
  });

  it('is damaged if it is truncated', () => {
    const writer = new PostingsWriter();
    writer.add(4, Uint32Array.of(1, 9), 0, 2, 1);
    writer.add(7, Uint32Array.of(3), 0, 1, 0);
    const { postings } = writer;
    const readPostings = (bytes: Uint8Array, count: number, articles: number) =>
      inRoom((room) => placePostings(room, bytes, count, articles));
    expect(readPostings(postings, 2, 10).titled).toBe(1);
    expect(() => readPostings(postings.subarray(0, -1), 2, 10)).toThrow(IndexDamage);
    expect(() => readPostings(postings, 1, 10)).toThrow(IndexDamage);
    expect(() => readPostings(postings, 3, 10)).toThrow(IndexDamage);
    expect(() => readPostings(postings, 2, 7)).toThrow(IndexDamage);
  });
});

/** Arbitrary bytes are damage, or a list of the given number of valid articles, in order. */
it('reads arbitrary bytes as a list or damage', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(20), fc.nat(300), (bytes, count, articles) => {
      try {
        const { documents, titles } = inRoom((room) =>
          postingsOf(room, placePostings(room, bytes, count, articles)),
        );
        expect(documents).toHaveLength(count);
        expect(
          documents.every((document, at) => document < articles && document >= (documents[at - 1] ?? 0)),
        ).toBe(true);
        expect(titles.places.every((place) => place < count)).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(IndexDamage);
      }
    }),
    { numRuns: 2_000 },
  );
});

describe('a segment', () => {
  const bytes = segmentBytes(someAnalyses(6));
  const whole = everythingIn(new Segment(new MemoryInput(bytes)));

  it('returns the articles it was given', () => {
    const analyses = someAnalyses(6);
    const segment = segmentOf(analyses);
    expect(segment.ids).toEqual(analyses.map(({ article }) => article.id));
    expect(everythingIn(segment).articles.map(({ article }) => article)).toEqual(
      analyses.map(({ article }) => article),
    );
    expect(everythingIn(segment).articles.map(({ body }) => body)).toEqual(analyses.map(({ body }) => body));
    expect(everythingIn(segment).articles.map(({ quotations }) => quotations)).toEqual(
      analyses.map(({ quotations }) => quotations),
    );
  });

  /** Expects damage, or the same contents as before the change. */
  const expectSameOrDamage = (changed: Uint8Array): 'same' | 'damage' => {
    try {
      expect(everythingIn(new Segment(new MemoryInput(changed)))).toEqual(whole);
      return 'same';
    } catch (error) {
      if (!(error instanceof IndexDamage)) throw error;
      return 'damage';
    }
  };

  it('with any one byte changed is damaged or reads the same', () => {
    const seen = { same: 0, damage: 0 };
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      seen[expectSameOrDamage(changed)] += 1;
    }
    expect(seen.damage).toBeGreaterThan(seen.same * 10);
  }, 60_000);

  it('with bytes changed, moved, removed or inserted is damaged or reads the same', () => {
    const place = fc.nat(bytes.length - 1);
    const change = fc.oneof(
      fc.record({ at: place, put: fc.uint8Array({ minLength: 1, maxLength: 16 }), out: fc.nat(16) }),
      fc.record({ at: place, put: fc.constant(new Uint8Array(0)), out: fc.nat(bytes.length) }),
      place.map((at) => ({ at, put: bytes.slice(0, 64), out: 64 })),
    );
    fc.assert(
      fc.property(change, ({ at, put, out }) => {
        expectSameOrDamage(Uint8Array.of(...bytes.subarray(0, at), ...put, ...bytes.subarray(at + out)));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('can be empty', () => {
    const empty = segmentOf([]);
    expect(empty.articles).toBe(0);
    expect(empty.find('word')).toBeNull();
    expect(everythingIn(empty).terms).toEqual([]);
  });
});
