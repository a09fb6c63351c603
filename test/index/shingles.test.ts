import { describe, expect, it } from 'vitest';
import { shingles, sketchOf } from '../../src/index/shingles.js';
import { fc } from '../properties.js';

const WORD = fc.constantFrom('tide', 'Gate', 'überall', 'ÎLE', 'x2', '42', 'ВОДА');
const BETWEEN = fc.constantFrom(' ', ', ', ' — ', '\n', ' “', '’');

describe('shingles', () => {
  it('are one for each run of five words, and the same for the same words in any case', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(WORD, BETWEEN), { maxLength: 40 }), (pieces) => {
        const text = pieces.flat().join('');
        const found = shingles([text]);
        expect(found).toHaveLength(Math.max(0, pieces.length - 4));
        expect(shingles([pieces.map(([word]) => word.toLowerCase()).join(' ')])).toEqual(found);
        // A run is known by its words alone, wherever it occurs.
        const runs = pieces.map((_, at) =>
          pieces
            .slice(at, at + 5)
            .map(([word]) => word.toLowerCase())
            .join(' '),
        );
        const byRun = new Map<string, number>();
        for (const [at, run] of found.entries()) {
          const key = runs[at] ?? '';
          expect(byRun.get(key) ?? run).toBe(run);
          byRun.set(key, run);
        }
        expect(new Set(byRun.values()).size).toBe(byRun.size);
      }),
    );
  });

  it('go on from one text to the next', () => {
    expect(shingles(['one two three', 'four five six'])).toEqual(shingles(['one two three four five six']));
    expect(shingles(['one two', 'three four'])).toHaveLength(0);
    expect(shingles([])).toHaveLength(0);
  });

  it('take each Chinese character for a word', () => {
    expect(shingles(['港口停电三天'])).toHaveLength(2);
    expect(shingles(['港口停电'])).toHaveLength(0);
  });
});

describe('a sketch', () => {
  it('has the smallest shingle of each bin, and lends to the bins without one', () => {
    const text = Array.from({ length: 4_000 }, (_, at) => `w${at}`).join(' ');
    const runs = shingles([text]);
    const { sketch, runs: count } = sketchOf([text]);
    expect(count).toBe(runs.length);
    const least = Array.from(sketch, (_, bin) =>
      Math.min(...runs.filter((run) => run % sketch.length === bin)),
    );
    expect([...sketch]).toEqual(least);
    const few = sketchOf(['one two three four five']);
    expect(few.runs).toBe(1);
    expect(new Set(few.sketch).size).toBe(sketch.length);
    expect(few.sketch).toContain(shingles(['one two three four five'])[0]);
  });

  it('of too few words has nothing', () => {
    const { runs, sketch } = sketchOf(['one two']);
    expect([runs, ...new Set(sketch)]).toEqual([0, 0xffffffff]);
  });
});
