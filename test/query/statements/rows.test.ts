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

  it('copies a row, and replaces the numbers of all', () => {
    const rows = new Rows();
    for (const row of [[2, 0, 1], [], [1]]) rows.add(row);
    const to = new Uint32Array(4);
    expect([rows.copy(0, to), [...to]]).toEqual([3, [2, 0, 1, 0]]);
    expect(rows.copy(1, to)).toBe(0);
    rows.replace(Uint32Array.of(7, 7, 5));
    expect([rows.copy(0, to), [...to.subarray(0, 3)]]).toEqual([3, [5, 7, 7]]);
    expect([rows.copy(2, to), to[0]]).toEqual([1, 7]);
  });

  it('adds no more of an array than is asked', () => {
    const rows = new Rows();
    expect([rows.add(Uint32Array.of(3, 4, 5), 2), rows.length(0)]).toEqual([0, 2]);
    expect([...rows.chunks()].map((chunk) => [...chunk])).toEqual([[3, 4]]);
  });

  it('takes a number out of all rows, across its chunks', () => {
    const rows = new Rows();
    const long = Array.from({ length: 600_000 }, (_, at) => at % 3);
    for (const row of [[2, 0, 1], [0], long, [1, 0]]) rows.add(row);
    rows.remove(0);
    expect([0, 1, 2, 3].map((row) => rows.length(row))).toEqual([2, 0, 400_000, 1]);
    const to = new Uint32Array(400_000);
    rows.copy(2, to);
    expect(to).toEqual(Uint32Array.from(long.filter((one) => one !== 0)));
    expect([rows.copy(3, to), to[0]]).toEqual([1, 1]);
    expect(rows.add([9])).toBe(4);
    expect([rows.copy(4, to), to[0]]).toEqual([1, 9]);
  });

  it('says if nothing has a number', () => {
    const rows = new Rows();
    rows.add([7]);
    expect(() => rows.read(0, ['a'])).toThrow(RangeError);
  });
});
