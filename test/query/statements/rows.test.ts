import { describe, expect, it } from 'vitest';
import { Rows } from '../../../src/query/statements/rows.js';

describe('Rows', () => {
  it('gives back rows of any length, across its chunks', () => {
    const list = ['a', 'b', 'c'];
    const rows = new Rows();
    const long = Array.from({ length: 300_000 }, (_, at) => at % 3);
    expect([[0, 2], [], long, [1]].map((row) => rows.add(row))).toEqual([0, 1, 2, 3]);
    expect(rows.count).toBe(4);
    expect(rows.read(0, list)).toEqual(['a', 'c']);
    expect(rows.read(1, list)).toEqual([]);
    expect(rows.read(2, list)).toEqual(long.map((at) => list[at]));
    expect([rows.read(3, list), rows.length(3)]).toEqual([['b'], 1]);
  });

  it('says if nothing has a number', () => {
    const rows = new Rows();
    rows.add([7]);
    expect(() => rows.read(0, ['a'])).toThrow(RangeError);
  });
});
