import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/query/dates/mentions.js';
import { edtfBounds } from '../../src/text/edtf.js';
import { made } from './made.js';

const VALUES = ['1969', '196X', '1969-03-02', '1968/1971', '1970-01-01', 'PAST_REF', null];
const analysis = made('a', { mentions: VALUES.map((value) => ({ value, ...edtfBounds(value ?? '') })) });

const kept = (mentionsFrom: string | null, mentionsTo: string | null) =>
  findMentions([analysis], { mentionsFrom, mentionsTo }).map(({ value }) => value);

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
