import { describe, expect, it } from 'vitest';
import { listShared } from '../../../../src/query/statements/postings/shared-pairs.js';
import { Rows } from '../../../../src/query/statements/rows.js';
import { fc } from '../../../properties.js';

/** Mixed so well that no two of a test begin alike. */
const hashOf = (pair: number): number => Math.imul(pair, 0x9e3779b1) >>> 0;

const startsOf = (written: readonly (readonly number[])[]) => {
  const rows = new Rows();
  for (const pairs of written) rows.add(pairs.map(hashOf));
  const lists = listShared(rows);
  const starts = written.map((_, row) => {
    const to = new Uint32Array(rows.length(row));
    rows.copy(row, to);
    return [...to];
  });
  return { lists, starts };
};

describe('listShared', () => {
  it('leaves out what one text has alone, and gives texts that share a pair one list', () => {
    const { starts } = startsOf([[1, 2, 3], [4, 2], [5]]);
    expect(starts.map((row) => row.length)).toEqual([1, 1, 0]);
    expect(starts[0]).toEqual(starts[1]);
    expect(starts[0]).not.toEqual([0]);
  });

  it('makes room for all texts of each list', () => {
    const pairs = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(pairs, { maxLength: 20 }), (written) => {
        const { lists, starts } = startsOf(written);
        const having = (pair: number): number[] =>
          [...written.keys()].filter((text) => written[text]?.includes(pair));
        expect(starts.map((row) => row.length)).toEqual(
          written.map((row) => row.filter((pair) => having(pair).length > 1).length),
        );
        for (const [text, row] of starts.entries()) for (const start of row) lists.add(start, text);
        for (const [text, row] of written.entries()) {
          const shared = row.filter((pair) => having(pair).length > 1);
          for (const [at, pair] of shared.entries()) {
            const found: number[] = [];
            lists.visit(starts[text]?.[at] ?? 0, (number) => found.push(number));
            expect(found).toEqual(having(pair));
          }
        }
      }),
    );
  });

  it('lists no more than sixty texts with one pair', () => {
    const { lists, starts } = startsOf(Array.from({ length: 100 }, () => [7]));
    for (const [text, row] of starts.entries()) for (const start of row) lists.add(start, text);
    expect(lists.size(starts[0]?.[0] ?? 0)).toBe(60);
  });
});
