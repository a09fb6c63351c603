import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/query/dates/mentions.js';
import { edtfBounds } from '../../src/text/edtf.js';
import { made } from './made.js';

const VALUES = ['1969', '196X', '1969-03-02', '1968/1971', '1970-01-01', 'PAST_REF', null];
const analysis = made('a', { mentions: VALUES.map((value) => ({ value, ...edtfBounds(value ?? '') })) });

const kept = (mentionsFrom: string | null, mentionsTo: string | null) =>
  findMentions([analysis], { mentionsFrom, mentionsTo }).results.map(({ value }) => value);

describe('date mentions by value', () => {
  it.each([
    [null, null, VALUES],
    ['1969', '1969', ['1969', '196X', '1969-03-02', '1968/1971']],
    ['1969-04', '1969', ['1969', '196X', '1968/1971']],
    ['1970', null, ['1968/1971', '1970-01-01']],
    [null, '1961', ['196X']],
  ])('from %s to %s', (from, to, expected) => {
    expect(kept(from, to)).toEqual(expected);
  });

  it('rejects an invalid date, and dates in the wrong order', () => {
    expect(() => kept('then', null)).toThrow('--mentions-from then: is not a date');
    expect(() => kept('1970', '1969')).toThrow('--mentions-from 1970 is after --mentions-to 1969');
  });
});

describe('a limit on date mentions', () => {
  const other = made('b', { mentions: [{ value: '1980', ...edtfBounds('1980') }] });
  const found = (limit: number, from: string | null) => {
    const { total, results } = findMentions(
      [analysis, other],
      { mentionsFrom: from, mentionsTo: null },
      limit,
    );
    return { total, values: results.map(({ value }) => value) };
  };

  it('leaves the total as it is', () => {
    expect(found(2, null)).toEqual({ total: VALUES.length + 1, values: VALUES.slice(0, 2) });
    expect(found(1, '1970')).toEqual({ total: 3, values: ['1968/1971'] });
    expect(found(3, '1970').values).toEqual(['1968/1971', '1970-01-01', '1980']);
  });

  it('reads no date of an article beyond it that says how many it has', () => {
    const unread = {
      ...other,
      dateCount: 5,
      get dates(): never {
        throw new Error('read');
      },
    };
    const { total } = findMentions([analysis, unread], { mentionsFrom: null, mentionsTo: null }, 1);
    expect(total).toBe(VALUES.length + 5);
  });
});
