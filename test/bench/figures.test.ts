import { describe, expect, it } from 'vitest';
import { changesSince } from './figures.js';

const figure = (name: string, value: number, least = false) => ({ name, value, least, floor: 1, from: '' });

describe('the comparison with an earlier run', () => {
  const last = { figures: { search: 2, index: 4, 'one thread / two': 1.6 } };

  it('tells what changed by a tenth or more, the worst first', () => {
    const now = [figure('index', 3), figure('search', 2.3), figure('one thread / two', 1.2, true)];
    expect(changesSince(last, now)).toEqual([
      'worse: one thread / two 1.60 -> 1.20',
      'worse: search 2.00 -> 2.30',
      'better: index 4.00 -> 3.00',
    ]);
  });

  it('passes over smaller changes, new figures, and those that could not be measured', () => {
    const now = [figure('index', 4.3), figure('show', 9), figure('search', Number.NaN)];
    expect(changesSince(last, now)).toEqual([]);
  });
});
