import { describe, expect, it } from 'vitest';
import { found } from './dates-of.js';

/** Each mention with its value. */
const dates = (text: string, published: string): string[] =>
  found(text, published).map(({ start, end, value }) => `${text.slice(start, end)}: ${value}`);

describe('dates in an article of 2021-03-10', () => {
  it.each([
    ['It fell in the summer of 1990.', 'the summer of 1990: 1990-22'],
    ['It fell in winter 2001.', 'winter 2001: 2001-24'],
    ['It fell in the 1990 summer.', 'the 1990 summer: 1990-22'],
    ['The 2012 Summer Games fell.', '2012: 2012'],
    ['The 1989 fall of the wall is over.', '1989: 1989'],
    ['They live on 1990 Spring Street.'],
    ["It fell last year's spring.", "last year's spring: 2020-21"],
    ['It fell in the spring of last year.', 'the spring of last year: 2020-21'],
    ['It will fall in the spring of next year.', 'the spring of next year: 2022-21'],
    ['It fell in the autumn of this year.', 'the autumn of this year: 2021-23'],
    [
      'It fell in 1998. It rose in the autumn of that year.',
      '1998: 1998',
      'the autumn of that year: 1998-23',
    ],
    ['It fell last spring.', 'last spring: 2020-21'],
    ['It fell last winter.', 'last winter: 2020-24'],
    ['It fell last summer.', 'last summer: 2020-22'],
    ['It falls this spring.', 'this spring: 2021-21'],
    ['It will fall next spring.', 'next spring: 2022-21'],
    ['It will fall next summer.', 'next summer: 2021-22'],
    ['It fell this past summer.', 'this past summer: 2020-22'],
    ['It falls this coming summer.', 'this coming summer: 2021-22'],
    ['In May 1998 it rose. That summer it fell.', 'May 1998: 1998-05', 'That summer: 1998-22'],
    [
      'In May 1998 it rose. The following summer it fell.',
      'May 1998: 1998-05',
      'The following summer: 1998-22',
    ],
    [
      'In May 1998 it rose. The following spring it fell.',
      'May 1998: 1998-05',
      'The following spring: 1999-21',
    ],
    [
      'In June 1998 it rose. The following summer it fell.',
      'June 1998: 1998-06',
      'The following summer: 1999-22',
    ],
    [
      'In May 1998 it rose. The previous winter it fell.',
      'May 1998: 1998-05',
      'The previous winter: 1997-24',
    ],
    [
      'In July 1998 it rose. The previous spring it fell.',
      'July 1998: 1998-07',
      'The previous spring: 1998-21',
    ],
    [
      'In May 1998 it rose. The previous spring it fell.',
      'May 1998: 1998-05',
      'The previous spring: 1997-21',
    ],
    ['In 1998 it rose. The next summer it fell.', '1998: 1998', 'The next summer: 1999-22'],
    ['In 1998 it rose. The same summer it fell.', '1998: 1998', 'The same summer: 1998-22'],
    ['That summer it fell.', 'That summer: null'],
    ['It fell in the summer.', 'the summer: 2020-22'],
    ['It will fall in the summer.', 'the summer: 2021-22'],
    ['It fell in late spring.', 'late spring: 2021-21'],
    ['Late spring is wet.', 'Late spring: 2021-21'],
    ['The spring of water is wet.'],
    ['It fell in winter 2001-02.', 'winter 2001-02: 2001-24'],
    ['It fell in winter 2001/02.', 'winter 2001/02: 2001-24'],
    ['They like the autumn.'],
    ['It rose in the third quarter of 1984.', 'the third quarter of 1984: 1984-35'],
    ['It rose in the first half of 1984.', 'the first half of 1984: 1984-40'],
    ['It rose in the second half of 1984.', 'the second half of 1984: 1984-41'],
    ['It rose in Q3 2020.', 'Q3 2020: 2020-35'],
    ['It rose in Q4.', 'Q4: 2020-36'],
    ['It will rise in Q4.', 'Q4: 2021-36'],
    ['It will rise in Q1.', 'Q1: 2021-33'],
    ['It rose in H1 2020.', 'H1 2020: 2020-40'],
    ['It rose in 2H 2020.', '2H 2020: 2020-41'],
    ['It rose in 2H.'],
    ['It rose in the first two quarters of 2020.', 'the first two quarters of 2020: 2020-40'],
    ['It rose in the last two quarters of 2020.', 'the last two quarters of 2020: 2020-41'],
    ['It rose in the third half of 2020.', '2020: 2020'],
    ['It rose in the final quarter of 2020.', 'the final quarter of 2020: 2020-36'],
    ['It rose in the final half of 2020.', 'the final half of 2020: 2020-41'],
    ['It rose in the last quarter.'],
    ['Profit rose in the last quarter.', 'last quarter: 2020-36'],
    ['Profit rose in the third quarter.', 'the third quarter: 2020-35'],
    ['They lost the ball in the third quarter.'],
    ["It rose in this year's first quarter.", "this year's first quarter: 2021-33"],
    ["It rose in last year's second half.", "last year's second half: 2020-41"],
    ['Profit rose from the year-earlier third quarter.', 'the year-earlier third quarter: 2019-35'],
    ['Profit rose in the first nine months of 2020.', 'the first nine months of 2020: 2020-01/2020-09'],
    ['Profit rose in the first eleven months of 2020.', 'the first eleven months of 2020: 2020-01/2020-11'],
    ['Profit rose in the first twelve months of 2020.', 'the first twelve months: P12M', '2020: 2020'],
    ['Profit rose in the first two months of 2020.', 'the first two months of 2020: 2020-01/2020-02'],
    ['Profit rose in the first one months of 2020.', '2020: 2020'],
    ['Profit rose in the first nine months.', 'the first nine months: P9M'],
    ['Profit rose in the first six months of the year.', 'the first six months of the year: 2021-01/2021-06'],
    ['Profit rose in the nine months of last year.', 'the nine months of last year: 2020-01/2020-09'],
    ['It fell in the 1960s.', 'the 1960s: 196X'],
    ["It fell in the '60s.", "the '60s: 196X"],
    ['It fell in the sixties.', 'the sixties: 196X'],
    ['It fell in the early 1960s.', 'the early 1960s: 196X'],
    ['It fell in the late sixties.', 'the late sixties: 196X'],
    ['It fell in the 1860s and 1870s.', 'the 1860s: 186X', '1870s: 187X'],
    ['She is in her sixties.'],
    ['It fell in the 19th century.', 'the 19th century: 18XX'],
    ['It fell in the early 20th century.', 'the early 20th century: 19XX'],
    ['It fell in 44 B.C.', '44 B.C.: -0043'],
    ['It fell in AD 79.', 'AD 79: 0079'],
    ['It fell in 79 AD.', '79 AD: 0079'],
    ['It fell in the 3rd century BC.', 'the 3rd century BC: -02XX'],
    ['It fell in twenty twenty.', 'twenty twenty: 2020'],
    ['It fell in nineteen eighty-four.', 'nineteen eighty-four: 1984'],
    ['It fell in two thousand and eight.', 'two thousand and eight: 2008'],
    ['It fell in fiscal 2020.', 'fiscal 2020: 2020'],
    ['It fell in the fiscal year 2020.', 'fiscal year 2020: 2020'],
    ['It fell in the 2019-20 fiscal year.', '2019-20: 2019/2020'],
    ['It fell in May.', 'May: 2020-05'],
    ['It will fall in May.', 'May: 2021-05'],
    ['It fell in March.', 'March: 2021-03'],
    ['It will fall in March.', 'March: 2021-03'],
    ['It will fall in February.', 'February: 2022-02'],
    ['It may fall.'],
    ['It fell last May.', 'last May: 2020-05'],
    ['It fell last March.', 'last March: 2020-03'],
    ['It fell last April.', 'last April: 2020-04'],
    ['It will fall next May.', 'next May: 2021-05'],
    ['It will fall next February.', 'next February: 2022-02'],
    ['It fell this January.', 'this January: 2021-01'],
    [
      'In May 1998 it rose. The following month it fell.',
      'May 1998: 1998-05',
      'The following month: 1998-06',
    ],
    ['In May 1998 it rose. The previous month it fell.', 'May 1998: 1998-05', 'The previous month: 1998-04'],
    ['On 4 May 1998 it rose. The next day it fell.', '4 May 1998: 1998-05-04', 'The next day: 1998-05-05'],
    [
      'On 4 May 1998 it rose. Two days later it fell.',
      '4 May 1998: 1998-05-04',
      'Two days later: 1998-05-06',
    ],
    [
      'On 4 May 1998 it rose. A week later it fell.',
      '4 May 1998: 1998-05-04',
      'A week later: 1998-05-11/1998-05-17',
    ],
    [
      'On 4 May 1998 it rose. That week it fell.',
      '4 May 1998: 1998-05-04',
      'That week: 1998-05-04/1998-05-10',
    ],
    [
      'On 4 May 1998 it rose. Three years later it fell.',
      '4 May 1998: 1998-05-04',
      'Three years later: 2001',
    ],
    ['It fell on 31 April.', 'April: 2020-04'],
    ['It fell on 29 February.', '29 February: 2020-02-29'],
    ['It fell on 4 May.', '4 May: 2020-05-04'],
    ['It will fall on 4 May.', '4 May: 2021-05-04'],
    ['It fell on 9 March.', '9 March: 2021-03-09'],
    ['It fell on 10 March.', '10 March: 2021-03-10'],
    ['It will fall on 11 March.', '11 March: 2021-03-11'],
    ['It fell on Tuesday.', 'Tuesday: 2021-03-09'],
    ['It fell on Wednesday.', 'Wednesday: 2021-03-10'],
    ['It will fall on Wednesday.', 'Wednesday: 2021-03-10'],
    ['It fell on Thursday.', 'Thursday: 2021-03-04'],
    ['It will fall on Thursday.', 'Thursday: 2021-03-11'],
    ['It fell last Tuesday.', 'last Tuesday: 2021-03-09'],
    ['It will fall next Tuesday.', 'next Tuesday: 2021-03-16'],
    ['It falls this Friday.', 'this Friday: 2021-03-12'],
    ['It fell on 4/5/2020.', '4/5/2020: null'],
    ['It fell on 13/5/2020.', '13/5/2020: 2020-05-13'],
    ['It fell on 5/13/2020.', '5/13/2020: 2020-05-13'],
    ['It fell on 2020-05-13.', '2020-05-13: 2020-05-13'],
    ['It fell on 13.5.2020.', '13.5.2020: 2020-05-13'],
    ['It fell on 13.5.20.'],
    ['It fell at 9.30.'],
    ['The score was 13/5.'],
    ['It fell over the weekend.', 'the weekend: 2021-03-06/2021-03-07'],
    ['It will fall this weekend.', 'this weekend: 2021-03-13/2021-03-14'],
    ['It fell last weekend.', 'last weekend: 2021-03-06/2021-03-07'],
    ['It will fall next weekend.', 'next weekend: 2021-03-20/2021-03-21'],
    ['It fell the weekend before last.', 'the weekend before last: 2021-02-27/2021-02-28'],
    ['It fell three days ago.', 'three days ago: 2021-03-07'],
    ['It fell two weeks ago.', 'two weeks ago: 2021-02-22/2021-02-28'],
    ['It fell six months ago.', 'six months ago: 2020-09'],
    ['It fell ten years ago.', 'ten years ago: 2011'],
    ['It fell a year ago.', 'a year ago: 2020'],
    ['It fell a year ago today.', 'a year ago today: 2020-03-10'],
    ['It fell a week ago on Tuesday.', 'a week ago on Tuesday: 2021-03-02'],
    ['It will fall in three days.', 'in three days: 2021-03-13'],
    ['It fell between 2001 and 2004.', '2001: 2001', '2004: 2004'],
    ['It fell from May to July 2001.', 'May: 2001-05', 'July 2001: 2001-07'],
    ['It fell from 4 to 9 May 2001.', '4: 2001-05-04', '9 May 2001: 2001-05-09'],
    ['It fell on 4, 5 and 6 May 2001.', '4: 2001-05-04', '5: 2001-05-05', '6 May 2001: 2001-05-06'],
    ['It fell on 4 and 31 April 2001.', '4: 2001-04-04', 'April 2001: 2001-04'],
    ['It fell in 2001-04.', '2001-04: 2001/2004'],
    ['It fell in 2001-2004.', '2001-2004: 2001/2004'],
    ["It fell in '98.", "'98: 1998"],
    ["It fell in '21.", "'21: 2021"],
    ['It fell at the end of 2001.', 'the end of 2001: 2001'],
    ['It fell at the end of last year.', 'the end of last year: 2020'],
    ['It will fall by the end of the year.', 'the end of the year: 2021'],
    ['It fell in mid-2001.', 'mid-2001: 2001'],
    ['It fell in early May.', 'early May: 2020-05'],
    ['It fell in late 2001.', 'late 2001: 2001'],
    ['It fell around 2001.', '2001: 2001'],
    ['It fell before 2001.', '2001: 2001'],
    ['It fell since 2001.', '2001: 2001'],
    ['It fell yesterday morning.', 'yesterday morning: 2021-03-09TMO'],
    ['It fell last night.', 'last night: 2021-03-09TNI'],
    ['It will fall tomorrow evening.', 'tomorrow evening: 2021-03-11TEV'],
    ['It fell on Tuesday night.', 'Tuesday night: 2021-03-09TNI'],
    ['It fell at 9 a.m. on Tuesday.', '9 a.m. on Tuesday: 2021-03-09T09:00'],
    ['It fell this morning.', 'this morning: 2021-03-10TMO'],
    ['It fell on Christmas Day 2001.', 'Christmas Day 2001: 2001-12-25'],
    ['It fell at Christmas.', 'Christmas: 2020-12-25'],
    ['It will fall at Easter.', 'Easter: 2021-04-04'],
    ['It falls every Tuesday.', 'every Tuesday: XXXX-WXX-2'],
    ['It fell for three days.', 'three days: P3D'],
    ['It fell for two and a half years.', 'two and a half years: P2Y6M'],
    ['It fell for more than ten years.', 'more than ten years: P10Y'],
    ['It fell over the past six weeks.', 'the past six weeks: P6W'],
    ['It will fall over the next six weeks.', 'the next six weeks: P6W'],
    ['It fell in the past week.', 'the past week: P1W'],
    ['It fell this week.', 'this week: 2021-03-08/2021-03-14'],
    ['It fell last week.', 'last week: 2021-03-01/2021-03-07'],
    ['It will fall next month.', 'next month: 2021-04'],
    ['It fell last month.', 'last month: 2021-02'],
    ['It fell last year.', 'last year: 2020'],
    ['It fell this year.', 'this year: 2021'],
  ])('%s', (text, ...expected) => {
    expect(dates(text, '2021-03-10')).toEqual(expected);
  });
});

describe('dates in an article of 2021-07-10', () => {
  it.each([['It fell last spring.', 'last spring: 2021-21']])('%s', (text, ...expected) => {
    expect(dates(text, '2021-07-10')).toEqual(expected);
  });
});

describe('dates in an article of 2021-06-10', () => {
  it.each([
    ['It fell last spring.', 'last spring: 2021-21'],
    ['It will fall next summer.', 'next summer: 2022-22'],
    ['It fell this past summer.', 'this past summer: 2021-22'],
  ])('%s', (text, ...expected) => {
    expect(dates(text, '2021-06-10')).toEqual(expected);
  });
});

describe('dates in an article of 2021-08-10', () => {
  it.each([
    ['It fell last spring.', 'last spring: 2021-21'],
    ['It fell this spring.', 'this spring: 2021-21'],
  ])('%s', (text, ...expected) => {
    expect(dates(text, '2021-08-10')).toEqual(expected);
  });
});

describe('dates in an article of 2021-01-10', () => {
  it.each([['It fell this winter.', 'this winter: 2020-24']])('%s', (text, ...expected) => {
    expect(dates(text, '2021-01-10')).toEqual(expected);
  });
});

describe('dates in an article of 2021-02-10', () => {
  it.each([
    ['It fell this winter.', 'this winter: 2020-24'],
    ['It will fall next spring.', 'next spring: 2021-21'],
  ])('%s', (text, ...expected) => {
    expect(dates(text, '2021-02-10')).toEqual(expected);
  });
});

describe('dates in an article of 2021-12-10', () => {
  it.each([['It fell this winter.', 'this winter: 2021-24']])('%s', (text, ...expected) => {
    expect(dates(text, '2021-12-10')).toEqual(expected);
  });
});

describe('dates in an article of 2020-03-10', () => {
  it.each([['It fell on 29 February.', '29 February: 2020-02-29']])('%s', (text, ...expected) => {
    expect(dates(text, '2020-03-10')).toEqual(expected);
  });
});

describe('dates in an article of 2021-03', () => {
  it.each([
    ['It fell on Tuesday.', 'Tuesday: null'],
    ['It fell in May.', 'May: 2020-05'],
    ['It fell on 4 May.', '4 May: 2020-05-04'],
  ])('%s', (text, ...expected) => {
    expect(dates(text, '2021-03')).toEqual(expected);
  });
});

describe('dates in an article of 2021', () => {
  it.each([
    ['It fell in May.', 'May: null'],
    ['It fell last year.', 'last year: 2020'],
    ['It fell last spring.', 'last spring: null'],
    ['It fell last month.', 'last month: null'],
  ])('%s', (text, ...expected) => {
    expect(dates(text, '2021')).toEqual(expected);
  });
});
