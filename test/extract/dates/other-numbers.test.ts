import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of.js';

describe('a number that is not a year', () => {
  it.each([
    'Call 020 7946 2019 for seats.',
    'Call (020) 2019 1999 for seats.',
    'Ring 555 2010 or 0800 2012.',
    'The fax is +44 2019 1999.',
    'Dial 1999 for help.',
    'Write to Suite 2015.',
    'They met in Room 1999, not in Apt. 2012.',
    'Send it to PO Box 1999.',
    'The house at 1999 Quay Street is sold.',
    'The shop is at 2010 Broadway.',
    'The office is in Sydney NSW 2000.',
    'The price rose from 1990 to 2010 crowns.',
    'It cost between 1990 and 2010 kroner.',
    'It cost SEK 1990 each.',
    'It cost Rs. 1999 each.',
    'Flight BA 1999 was full.',
    'Train IC 2015 was full.',
    'Flight Northair 2014 was full.',
    'A Boeing 2010 and a Peugeot 2008 stood there.',
    'It is a 2010-seat hall.',
    'The screen has 1920 x 1080 dots.',
    'They landed at 1930 GMT.',
    'Some 1999 visitors came.',
  ])('%s', (sentence) => {
    expect(datesOf(sentence, '2019-11-01').filter(([, value]) => /^\d{4}$/.test(value ?? ''))).toEqual([]);
  });

  it.each<[string, ...string[]]>([
    ['It rose from 1990 to 2010.', '1990', '2010'],
    ['It shut in 1990, 2000 and 2010.', '1990', '2000', '2010'],
    ['The 1987 Wall Street crash hurt.', '1987'],
    ['The 2012 Sandy Hill Road fire spread.', '2012'],
    ['The court order in 1992 was clear.', '1992'],
    ['The US in 2001 was calm.', '2001'],
    ['In 2010 the yard had 7500 ships.', '2010'],
    ['It is the best of 2015, the jury wrote.', '2015'],
  ])('but is one in: %s', (sentence, ...years) => {
    expect(datesOf(sentence, '2019-11-01').map(([text]) => text)).toEqual(years);
  });
});

describe('a day with its month between marks', () => {
  it.each([
    '19-Nov-12',
    '19-Nov-2012',
    '19/Nov/2012',
    '19.Nov.2012',
    '19-November-2012',
    'Nov-19-2012',
    '2012-Nov-19',
    '2012/11/19',
    '2012.11.19',
    '19.XI.2012',
    '19/XI/2012',
    '19 XI 2012',
    '19NOV2012',
  ])('%s', (text) => {
    expect(datesOf(`The file of ${text} is lost.`, '2013-03-04')).toEqual([[text, '2012-11-19']]);
  });

  it.each([
    'The ratio was 19-Nov-33-12.',
    'Version 2012.11.19.4 is out.',
    'Part 12/May-13 is lost.',
    'Look at 31.II.2012 again.',
    'The code is 19XYZ2012.',
    'Look at 2012/13/19 again.',
  ])('does not match: %s', (sentence) => {
    expect(datesOf(sentence, '2013-03-04').filter(([, value]) => value?.length === 10)).toEqual([]);
  });
});
