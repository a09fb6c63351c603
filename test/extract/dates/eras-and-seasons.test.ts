/** Years with an era, seasons, and bare years in digits and in words. */
import { describe, expect, it } from 'vitest';
import { found } from './dates-of.js';

/** Each mention with its value. */
const dates = (text: string, published: string): string[] =>
  found(text, published === '' ? null : published).map(
    ({ start, end, value }) => `${text.slice(start, end)}: ${value}`,
  );

describe('years with an era', () => {
  it.each([
    ['2021-03-10', 'Some 1 BC coins turned up.', '1 BC: 0000'],
    ['2021-03-10', 'It rose in the spring of 2 BC.', 'the spring of 2 BC: -0001-21'],
    ['2021-03-10', 'It rose in summer 218 BC.', 'summer 218 BC: -0217-22'],
    ['2021-03-10', 'It rose in March 44 BC.', 'March 44 BC: -0043-03'],
    ['2021-03-10', 'It rose on 15 March 44 BC.', '15 March 44 BC: -0043-03-15'],
    ['2021-03-10', 'It rose on 29 February 44 BC.', '29 February 44 BC: -0043-02-29'],
    ['2021-03-10', 'It rose on 31 April 44 BC.'],
    ['2021-03-10', 'It rose in 218-201 BC.', '218-201 BC: -0217/-0200'],
    ['2021-03-10', 'It rose in 201-218 BC.'],
    ['2021-03-10', 'It rose in 2-1 BC.', '2-1 BC: -0001/0000'],
    ['2021-03-10', 'It rose in 14-37 AD.', '14-37 AD: 0014/0037'],
    ['2021-03-10', 'It rose in 37-14 AD.'],
    ['2021-03-10', 'It rose in 37-37 AD.', '37-37 AD: 0037'],
    ['2021-03-10', 'It rose in AD 0 or 0 BC.'],
    ['2021-03-10', 'It rose from 14 to 37 AD.', '14: 0014', '37 AD: 0037'],
    ['2021-03-10', 'It rose from 37 to 14 AD.', '14 AD: 0014'],
    ['2021-03-10', 'It rose from 404 to 431 BC.', '431 BC: -0430'],
    ['2021-03-10', 'It rose from 404 to 404 BC.', '404 BC: -0403'],
    ['2021-03-10', 'It rose from 0 to 37 AD.', '37 AD: 0037'],
    ['2021-03-10', 'It rose between 2 and 1 BC.', '2: -0001', '1 BC: 0000'],
    // Three years BC make a bare number a year BC, two do not.
    [
      '2021-03-10',
      'They fought in 218 BC and in 202 BC. In 197, the king lost.',
      '218 BC: -0217',
      '202 BC: -0201',
    ],
    [
      '2021-03-10',
      'They fought in 218 BC, in 202 BC and in 146 BC. In 197, the king lost.',
      '218 BC: -0217',
      '202 BC: -0201',
      '146 BC: -0145',
      '197: -0196',
    ],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});

describe('a history told in years with an era', () => {
  it.each([
    [
      '2021-03-10',
      'It began in 300 BC. It fell on 15 March 44 BC. It rose in 43 BC, and in 40 BC. In June it ended.',
      '300 BC: -0299',
      '15 March 44 BC: -0043-03-15',
      '43 BC: -0042',
      '40 BC: -0039',
      'June: -0039-06',
    ],
    [
      '2021-03-10',
      'It began on 3 May 12 AD. It fell on 4 June 13 AD. It rose from 14 to 17 AD. In July it rose.',
      '3 May 12 AD: 0012-05-03',
      '4 June 13 AD: 0013-06-04',
      '14: 0014',
      '17 AD: 0017',
      'July: 0017-07',
    ],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});

describe('seasons', () => {
  it.each([
    ['2021-09-10', 'It fell this past autumn.', 'this past autumn: 2021-23'],
    ['2021-08-31', 'It fell this past autumn.', 'this past autumn: 2020-23'],
    ['2021-11-10', 'It fell last autumn.', 'last autumn: 2020-23'],
    ['2021-12-10', 'It fell last autumn.', 'last autumn: 2021-23'],
    ['2021-10-10', 'It will rise next autumn.', 'next autumn: 2022-23'],
    ['2021-08-10', 'It will rise next autumn.', 'next autumn: 2021-23'],
    ['2021-02-10', 'It fell this winter.', 'this winter: 2020-24'],
    ['2021-03-10', 'It fell this winter.', 'this winter: 2021-24'],
    [
      '2021-03-10',
      'In May 1998 it rose. The previous spring it fell.',
      'May 1998: 1998-05',
      'The previous spring: 1997-21',
    ],
    [
      '2021-03-10',
      'In June 1998 it rose. The previous spring it fell.',
      'June 1998: 1998-06',
      'The previous spring: 1998-21',
    ],
    [
      '2021-03-10',
      'In February 1998 it rose. The following spring it fell.',
      'February 1998: 1998-02',
      'The following spring: 1998-21',
    ],
    [
      '2021-03-10',
      'In March 1998 it rose. The following spring it fell.',
      'March 1998: 1998-03',
      'The following spring: 1999-21',
    ],
    ['2021-03-10', 'In May 1998 it rose. That spring it fell.', 'May 1998: 1998-05', 'That spring: 1998-21'],
    [
      '2021-03-10',
      'In May 1998 it rose. The same spring it fell.',
      'May 1998: 1998-05',
      'The same spring: 1998-21',
    ],
    [
      '2021-03-10',
      'In 1998 it rose. The following spring it fell.',
      '1998: 1998',
      'The following spring: 1999-21',
    ],
    [
      '2021-03-10',
      'The following spring it fell. That spring it rose.',
      'The following spring: null',
      'That spring: null',
    ],
    ['2021-03-10', 'The fall of last year was deep.', 'The fall of last year: 2020-23'],
    ['2021-03-10', 'Prices will fall next year.', 'next year: 2022'],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});

describe('a number that may be a year', () => {
  it.each([
    ['2021-03-10', 'They chose 1700.', '1700: 1700'],
    ['2021-03-10', 'They chose 1699.'],
    ['2021-03-10', 'They chose 2041.', '2041: 2041'],
    ['2021-03-10', 'They chose 2042.'],
    ['', 'They chose 2099.', '2099: 2099'],
    ['2021-03-10', 'The 1900 wagons were lost.'],
    ['2021-03-10', 'The 2000 floods were worse.', '2000: 2000'],
    ['2021-03-10', 'They chose 1650-70.'],
    ['2021-03-10', 'It rose in 1650-70.', '1650-70: 1650/1670'],
    ['2021-03-10', 'They chose 1980-85.', '1980-85: 1980/1985'],
    ['2021-03-10', 'They chose 2020-2099.', '2020-2099: 2020/2099'],
    ['2021-03-10', 'They chose 1999-99.'],
    ['2021-03-10', 'They chose 1950-60 sheep.'],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});

describe('a year in words', () => {
  it.each([
    ['2021-03-10', 'In seventeen seventy-six it rose.', 'seventeen seventy-six: 1776'],
    ['2021-03-10', 'It rose in twenty twenty.', 'twenty twenty: 2020'],
    ['2021-03-10', 'The year twenty twenty was bad.', 'The year twenty twenty: 2020'],
    ['2021-03-10', 'It has twenty twenty vision.'],
    ['2021-03-10', 'In two thousand it rose.', 'two thousand: 2000'],
    ['2021-03-10', 'In two thousand and nine it rose.', 'two thousand and nine: 2009'],
    ['2021-03-10', 'In two thousand soldiers it had faith.'],
    ['2021-03-10', 'It sold two thousand and nine.'],
    ['2021-03-10', 'The year two thousand was bad.', 'The year two thousand: 2000'],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});
