/** Four old years make a text a history, whose months follow its last year; what it mentions in passing is not told. */
import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of.js';

const last = (text: string): string | null | undefined => datesOf(text, '2021-03-10').at(-1)?.[1];

describe('a fourth old year, in any form', () => {
  it.each([
    ['It fell in the first quarter of 1993.', '1993-07'],
    ['It fell in fiscal 1993.', '1993-07'],
    ['It fell in winter 1993.', '1994-07'],
    ['It fell in the 1990s.', '1992-07'],
    ['It fell in the 1400s.', '1992-07'],
    ['It fell on Christmas 1993.', '1994-07'],
    ['It fell on 1993-12-01.', '1994-07'],
    ['It fell on 1993/12/01.', '1994-07'],
    ['It fell on 12/31/1993.', '1994-07'],
    ['It fell on 1-Dec-1993.', '1994-07'],
    ['It fell in March 1993.', '1993-07'],
    ['It fell on 3 and 5 March 1993.', '1993-07'],
    ['It fell in nineteen ninety-three.', '1993-07'],
    ['It fell in the year two thousand and one.', '2001-07'],
    ['It fell in 1992-93.', '1992-07'],
    ['It fell in pre-1993 days.', '1993-07'],
    ['It fell on 9/11.', '2001-07'],
    ['It fell after the Sept. 11 attacks.', '2001-07'],
    ['It fell in 2018.', '2018-07'],
    // None of these makes a fourth: July is the last one before publication.
    ['It fell deeply.', '2020-07'],
    ['It fell in 2019.', '2020-07'],
    ["It fell in '93.", '2020-07'],
    ["It fell in the '30s.", '2020-07'],
    ['It fell yesterday.', '2020-07'],
    ['It fell in 1993, again on Tuesday and yesterday.', '2020-07'],
  ])('%s', (sentence, july) => {
    expect(
      last(`It opened on 3 May 1990, closed on 4 June 1991, burned in 1992. ${sentence} In July it rose.`),
    ).toBe(july);
  });
});

describe('a year that a history mentions in passing', () => {
  it.each([
    ['It was rebuilt in 1950.', '1950-08'],
    ['It was the worst fire since 1950.', '1993-08'],
    ['The 1950 law fell.', '1993-08'],
    ['It fell (on 5 May 1950).', '1993-08'],
    ['The owner (born 1950) left.', '1993-08'],
  ])('%s', (sentence, august) => {
    expect(
      last(
        `It opened on 3 May 1990, closed on 4 June 1991, burned in 1992 and 1993. ${sentence} In August it rose.`,
      ),
    ).toBe(august);
  });
});
