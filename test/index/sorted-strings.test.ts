import { describe, expect, it } from 'vitest';
import { MemoryInput } from '../../src/index/bytes/input.js';
import { MemoryOutput } from '../../src/index/bytes/output.js';
import { SectionReader, SectionWriter } from '../../src/index/bytes/sections.js';
import { SortedStrings, SortedStringsWriter } from '../../src/index/terms/sorted-strings.js';
import { fc } from '../properties.js';

const contentOf = (key: string): Uint8Array => new TextEncoder().encode(`of ${key}`);

function stored(keys: Iterable<string>): SortedStrings {
  const writer = new SortedStringsWriter();
  for (const key of [...keys].sort()) writer.add(key, contentOf(key));
  const output = new MemoryOutput();
  const sections = new SectionWriter(output);
  writer.write(sections, 'list');
  sections.finish({});
  return new SortedStrings(new SectionReader(new MemoryInput(output.whole())), 'list');
}

/** Few letters, so that keys share prefixes; some need two UTF-16 units. */
const key = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'é', '\u{1f600}', '\u{1f601}', '\uffff'), maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const keys = fc.uniqueArray(key, { maxLength: 300 });

/** The textbook edit distance, with the whole table. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

describe('a sorted list of strings', () => {
  it('finds each key with its value, and no other key', () => {
    fc.assert(
      fc.property(keys, key, (all, other) => {
        const list = stored(all);
        for (const one of all) expect(list.find(one)).toEqual(contentOf(one));
        expect(list.find(other)).toEqual(all.includes(other) ? contentOf(other) : null);
      }),
      { numRuns: 50 },
    );
  });

  it('lists the keys from a start and those with a prefix, in order', () => {
    fc.assert(
      fc.property(keys, key, (all, start) => {
        const list = stored(all);
        const sorted = [...all].sort();
        expect([...list.from(start)].map((entry) => entry.key)).toEqual(sorted.filter((one) => one >= start));
        expect([...list.withPrefix(start)].map((entry) => entry.key)).toEqual(
          sorted.filter((one) => one.startsWith(start)),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('finds keys within an edit distance, like the plain algorithm', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 9 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 200 }),
        word,
        fc.integer({ min: 0, max: 2 }),
        (all, sought, edits) => {
          const near = [...stored(all).near(sought, edits)];
          expect(near).toEqual([...all].sort().filter((one) => distance(one, sought) <= edits));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('can be empty', () => {
    const list = stored([]);
    expect(list.find('')).toBeNull();
    expect([...list.from('')]).toEqual([]);
    expect([...list.near('a', 1)]).toEqual([]);
  });

  it('holds words of any length', () => {
    const long = ['x'.repeat(70_000), `${'x'.repeat(70_000)}y`, 'x'.repeat(300)];
    const list = stored(long);
    for (const one of long) expect(list.find(one)).toEqual(contentOf(one));
    expect([...list.near('x'.repeat(301), 1)]).toEqual(['x'.repeat(300)]);
  });
});
