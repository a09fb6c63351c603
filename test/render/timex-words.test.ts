/** How a terminal writes what a mentioned date refers to. */
import { describe, expect, it } from 'vitest';
import { valueWords } from '../../src/render/terminal/timex-words.js';

const words = (value: string | null, quantity: string | null = null, frequency: string | null = null) =>
  valueWords({ value, quantity, frequency });

describe('the value of a date mention in words', () => {
  it.each([
    ['2020-10-22', '2020-10-22'],
    ['2020-10', '2020-10'],
    ['2020-10-22TNI', '2020-10-22 night'],
    ['2020-10-22T21:30', '2020-10-22T21:30'],
    ['196X', '1960s'],
    ['19XX', '20th century'],
    ['20XX', '21st century'],
    ['11XX', '12th century'],
    ['2020-21', 'spring 2020'],
    ['2020-25', '2020-25'],
    ['P3D', '3 days'],
    ['P1W', '1 week'],
    ['P1.5Y', '1.5 years'],
    ['PT2H', '2 hours'],
    ['PT5M', '5 minutes'],
    ['P5M', '5 months'],
    ['PXY', 'some years'],
    ['P2Y6M', 'P2Y6M'],
    ['XXXX-WXX-2', 'Tuesday'],
    ['XXXX-12', 'XXXX-12'],
    ['PRESENT_REF', 'now'],
    [null, 'no known day'],
  ])('of %s is %s', (value, expected) => {
    expect(words(value)).toBe(expected);
  });

  it('says how often it recurs', () => {
    expect(words('XXXX-WXX-2', 'EVERY')).toBe('every Tuesday');
    expect(words('P1D', 'EVERY')).toBe('every day');
    expect(words('P1W', 'EACH', '2X')).toBe('each week 2 times');
    expect(words('P2W', 'EVERY')).toBe('every 2 weeks');
  });

  it('escapes what would drive a terminal', () => {
    expect(words('\u001b[31m')).not.toContain('\u001b');
  });
});
