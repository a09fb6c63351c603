import { describe, expect, it } from 'vitest';
import { found } from './dates-of.js';

/** Each mention with its value. */
const dates = (text: string, published: string): string[] =>
  found(text, published).map(({ start, end, value }) => `${text.slice(start, end)}: ${value}`);

describe('dates in an article of 2021-03-10', () => {
  it.each([
    ['It fell on 15 March 44 BC.', '15 March 44 BC: -0043-03-15'],
    ['It fell in March 44 BC.', 'March 44 BC: -0043-03'],
    ['It fell on 40 March 44 BC.', 'March 44 BC: -0043-03'],
    ['It fell in 0 BC.'],
    ['It fell in 1 BC.', '1 BC: 0000'],
    ['It fell in 1 AD.', '1 AD: 0001'],
    ['It fell on 29 February 5 BC.', '29 February 5 BC: -0004-02-29'],
    ['It fell from 1 to 2 AD.', '1: 0001', '2 AD: 0002'],
    ['It fell from 2 to 1 BC.', '2: -0001', '1 BC: 0000'],
    ['It fell in 431-404 BC.', '431-404 BC: -0430/-0403'],
    ['It fell in 404-431 BC.'],
    ['It fell in 431-404 AD.'],
    ['It fell in 404-431 AD.', '404-431 AD: 0404/0431'],
    ['It fell from 431 to 404 BC.', '431: -0430', '404 BC: -0403'],
    ['It fell from 404 to 431 AD.', '404: 0404', '431 AD: 0431'],
    ['It fell from 404 to 404 BC.', '404 BC: -0403'],
    ['It fell from 404 to 431 BC.', '431 BC: -0430'],
    ['It fell between 0 and 431 AD.', '431 AD: 0431'],
    ['It fell the Friday before last.', 'the Friday before last: 2021-02-26'],
    ['It fell the Wednesday before last.', 'the Wednesday before last: 2021-02-24'],
    ['It will fall the Friday after next.', 'the Friday after next: 2021-03-19'],
    ['It will fall the Wednesday after next.', 'the Wednesday after next: 2021-03-24'],
    ['It fell the week before last.', 'the week before last: 2021-02-22/2021-02-28'],
    ['It will fall the week after next.', 'the week after next: 2021-03-22/2021-03-28'],
    ['It will fall the weekend after next.', 'the weekend after next: 2021-03-27/2021-03-28'],
    ['It fell this past week.', 'this past week: 2021-03-01/2021-03-07'],
    ['It will fall this coming week.', 'this coming week: 2021-03-15/2021-03-21'],
    ['It fell in the current year.', 'the current year: 2021'],
    ['It fell in the last week.'],
    ['It fell last decade.', 'last decade: 201X'],
    ['It fell this century.', 'this century: 20XX'],
    ['It fell last century.', 'last century: 19XX'],
    ['It will fall next decade.', 'next decade: 203X'],
    ['More fell this year than last.', 'this year: 2021', 'last: 2020'],
    ['More fell this month than last.', 'this month: 2021-03', 'last: 2021-02'],
    ['More fell this week than last.', 'this week: 2021-03-08/2021-03-14', 'last: 2021-03-01/2021-03-07'],
  ])('%s', (text, ...expected) => {
    expect(dates(text, '2021-03-10')).toEqual(expected);
  });
});

describe('dates in an article of 2021', () => {
  it.each([['It fell the week before last.', 'the week before last: null']])('%s', (text, ...expected) => {
    expect(dates(text, '2021')).toEqual(expected);
  });
});
