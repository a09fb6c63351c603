import { describe, expect, it } from 'vitest';
import { counted, grouped, numbered } from '../../src/text/counted.js';

describe('counts in words', () => {
  it.each([0, 7, 999, 1000, 12_345, 100_000, 1_234_567])('groups %i as English locales do', (count) => {
    expect(grouped(count)).toBe(count.toLocaleString('en'));
  });

  it('have the singular for one alone', () => {
    expect([0, 1, 2].map((count) => counted(count, 'article'))).toEqual([
      '0 articles',
      '1 article',
      '2 articles',
    ]);
    expect([1, 1234].map((count) => numbered(count, 'day'))).toEqual(['1 day', '1234 days']);
    expect(counted(1234, 'day')).toBe('1,234 days');
  });
});
