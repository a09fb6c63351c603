import { describe, expect, it } from 'vitest';
import { found } from './dates-of.js';

/** Each mention with its value. */
const dates = (text: string, published: string): string[] =>
  found(text, published).map(({ start, end, value }) => `${text.slice(start, end)}: ${value}`);

describe('dates in an article of 2021-03-10', () => {
  it.each([
    ['It fell in 300 BC.', '300 BC: -0299'],
    ['It fell in 44 B.C.', '44 B.C.: -0043'],
    ['It fell in 1 BC.', '1 BC: 0000'],
    ['It fell in 753 BCE.', '753 BCE: -0752'],
    ['It fell in AD 79.', 'AD 79: 0079'],
    ['It fell in 1066 AD.', '1066 AD: 1066'],
    ['It fell in 476 CE.', '476 CE: 0476'],
    ['It fell in 2001 BC.', '2001 BC: -2000'],
    ['It fell in the 3rd century BC.', 'the 3rd century BC: -02XX'],
    ['It fell in the fifth century.', 'the fifth century: 04XX'],
    ['It fell in the 21st century.', 'the 21st century: 20XX'],
    ['It fell in the 22nd century.', 'the 22nd century: 21XX'],
    ['It fell between 300 and 200 BC.', '300: -0299', '200 BC: -0199'],
    ['It fell from 300 to 200 BC.', '300: -0299', '200 BC: -0199'],
    ['It fell in the 1990s.', 'the 1990s: 199X'],
    ['It fell in the 2000s.', 'the 2000s: 200X'],
    ['It fell in the 2010s.', 'the 2010s: 201X'],
    ["It fell in the '10s.", "the '10s: null"],
    ["It fell in the '20s.", "the '20s: null"],
    ["It fell in the '30s.", "the '30s: 193X"],
    ["It fell in the '90s.", "the '90s: 199X"],
    ['It fell in the thirties.', 'the thirties: 193X'],
    ['It fell in the nineties.', 'the nineties: 199X'],
    ['It fell in the nineteen-thirties.', 'the nineteen-thirties: 193X'],
    ['It fell in the mid-1990s.', 'the mid-1990s: 199X'],
    ['It fell in the 1900s.', 'the 1900s: 190X'],
    ['It fell in the 1800s.', 'the 1800s: 18XX'],
    ['Temperatures were in the 30s.'],
    ['It sold for the low 90s.'],
    ['It fell for three hours.', 'three hours: PT3H'],
    ['It fell for 24 hours.', '24 hours: PT24H'],
    ['It fell for half an hour.', 'half an hour: PT30M'],
    ['It fell for half a year.', 'half a year: P6M'],
    ['It fell for a day and a half.', 'a day and a half: P1DT12H'],
    ['It fell for a year and a half.', 'a year and a half: P1Y6M'],
    ['It fell for one and a half hours.', 'one and a half hours: PT1H30M'],
    ['It fell for a hundred years.', 'a hundred years: P100Y'],
    ['It fell for two hundred years.', 'two hundred years: P200Y'],
    ['It fell for a thousand years.', 'a thousand years: P1000Y'],
    ['It fell for three thousand years.', 'three thousand years: P3000Y'],
    ['It fell for twenty-four hours.', 'twenty-four hours: PT24H'],
    ['It fell for 1,500 years.', '1,500 years: P1500Y'],
    ['It fell for 2.5 years.', '2.5 years: P2Y6M'],
    ['It fell for two decades.', 'two decades: P20Y'],
    ['It fell for a century.', 'a century: P100Y'],
    ['It fell for two centuries.', 'two centuries: P200Y'],
    ['It fell for a fortnight.', 'a fortnight: P2W'],
    ['It fell for two or three weeks.', 'two or three weeks: P2W'],
    ['It fell for two to three weeks.', 'two to three weeks: P2W'],
    ['It fell for 10-12 weeks.', '10-12 weeks: P10W'],
    ['It fell for nearly two weeks.', 'nearly two weeks: P2W'],
    ['It fell for at least two weeks.', 'at least two weeks: P2W'],
    ['It fell for less than two weeks.', 'less than two weeks: P2W'],
    ['It fell for about two weeks.', 'about two weeks: P2W'],
    ['It fell for up to two weeks.', 'up to two weeks: P2W'],
    ['It was a two-week strike.', 'two-week: P2W'],
    ['It was a 10-year plan.', '10-year: P10Y'],
    ['It was a 70-year reign.', '70-year: P70Y'],
    ['She is a 70-year-old.'],
    ['The two-year-old boy fell.'],
    ['It was a year-long strike.', 'year-long: P1Y'],
    ['It fell for several weeks.', 'several weeks: PXW'],
    ['It fell for a few days.', 'a few days: PXD'],
    ['It fell for many years.', 'many years: PXY'],
    ['It fell for months.', 'months: PXM'],
    ['It fell for days.', 'days: PXD'],
    ['He was jailed for 18 months.', '18 months: P18M'],
    ['He was 18 months old.'],
    ['He is 30 years old.'],
    ['It fell on Monday of last week.', 'Monday of last week: 2021-03-01'],
    ['It will fall on Monday of next week.', 'Monday of next week: 2021-03-15'],
    ['It fell on Monday last week.', 'Monday last week: 2021-03-01'],
    ['It will fall on Monday week.', 'Monday week: 2021-03-22'],
    ['It will fall a week on Monday.', 'a week on Monday: 2021-03-22'],
    ['It will fall two weeks on Monday.', 'two weeks on Monday: 2021-03-29'],
    ['It will fall a week from Monday.', 'a week from Monday: 2021-03-22'],
    ['It will fall a week today.', 'a week today: 2021-03-17'],
    ['It will fall a week from today.', 'a week from today: 2021-03-17'],
    ['It fell the day before yesterday.', 'the day before yesterday: 2021-03-08'],
    ['It will fall the day after tomorrow.', 'the day after tomorrow: 2021-03-12'],
    ['It fell the day after Christmas.', 'the day after Christmas: 2020-12-26'],
    ['It fell the week before Christmas.', 'the week before Christmas: 2020-12-14/2020-12-20'],
    ['It fell on Tuesday, 4 May 2001.', 'Tuesday, 4 May 2001: 2001-05-04'],
    ['It fell on Friday, 4 May 2001.', 'Friday, 4 May 2001: 2001-05-04'],
    ['It fell on Friday 4 May.', 'Friday 4 May: null'],
    ['It fell at 9.30 a.m. on 4 May 2001.', '9.30 a.m. on 4 May 2001: 2001-05-04T09:30'],
    ['It fell on 4 May 2001 at 9.30 a.m.', '4 May 2001 at 9.30 a.m.: 2001-05-04T09:30'],
    ['It fell on 4 May 2001 at noon.', '4 May 2001 at noon: 2001-05-04T12:00'],
    ['It fell at noon on Tuesday.', 'noon on Tuesday: 2021-03-09T12:00'],
    ['It fell at midnight on Tuesday.', 'midnight on Tuesday: 2021-03-09T24:00'],
    ['It fell at 21:30 on Tuesday.', '21:30 on Tuesday: 2021-03-09T21:30'],
    ['It fell at 12 a.m. on Tuesday.', '12 a.m. on Tuesday: 2021-03-09T00:00'],
    ['It fell at 12 p.m. on Tuesday.', '12 p.m. on Tuesday: 2021-03-09T12:00'],
    ['It fell on the morning of 4 May 2001.', 'the morning of 4 May 2001: 2001-05-04TMO'],
    ['It fell on the night of 4 May 2001.', 'the night of 4 May 2001: 2001-05-04TNI'],
    ['It fell early on Tuesday.', 'Tuesday: 2021-03-09'],
    ['It fell late on Tuesday.', 'Tuesday: 2021-03-09'],
    ['It fell on 4 May, 2001.', '4 May, 2001: 2001-05-04'],
    ['It fell on May 4, 2001.', 'May 4, 2001: 2001-05-04'],
    ['It fell on May 4th, 2001.', 'May 4th, 2001: 2001-05-04'],
    ['It fell on the 4th of May 2001.', 'the 4th of May 2001: 2001-05-04'],
    ['It fell on the fourth of May.', 'the fourth of May: 2020-05-04'],
    ['It fell in May, 2001.', 'May, 2001: 2001-05'],
    ['It fell on May 4-9, 2001.', 'May 4-9, 2001: 2001-05-04/2001-05-09'],
    ['It fell on May 4 and 5, 2001.', 'May 4: 2001-05-04', '5, 2001: 2001-05-05'],
    ['It fell from May 4 to June 9, 2001.', 'May 4: 2001-05-04', 'June 9, 2001: 2001-06-09'],
    ['It fell from 4 May to 9 June 2001.', '4 May: 2001-05-04', '9 June 2001: 2001-06-09'],
    ['It fell from 4 May 2000 to 9 June 2001.', '4 May 2000: 2000-05-04', '9 June 2001: 2001-06-09'],
    ['It fell between 4 and 9 May.', '4: 2020-05-04', '9 May: 2020-05-09'],
    ['It fell in April and May.', 'April: 2020-04', 'May: 2020-05'],
    ['It fell in 1998, 1999 and 2001.', '1998: 1998', '1999: 1999', '2001: 2001'],
    ['It fell in 2001/02.', '2001/02: 2001/2002'],
    ['It fell in 1999-2000.', '1999-2000: 1999/2000'],
    ['It fell in the year 2001.', '2001: 2001'],
    ['It cost 2001 dollars.'],
    ['It fell at 2001 metres.'],
    ['Room 2001 is shut.'],
    ['It fell on 1/2/2020.', '1/2/2020: null'],
    ['It fell on 31/12/2020.', '31/12/2020: 2020-12-31'],
    ['It fell on 12/31/2020.', '12/31/2020: 2020-12-31'],
    ['It fell on 32/12/2020.'],
    ['It fell on 31-12-2020.', '31-12-2020: 2020-12-31'],
    ['It fell on 31.12.2020.', '31.12.2020: 2020-12-31'],
    ['It fell on 2020/12/31.', '2020/12/31: 2020-12-31'],
    ['It fell on 2020-13-31.'],
    ['It fell on 9/11.', '9/11: 2001-09-11'],
    ['It fell on 24/7.'],
    ['It fell in early 2001.', 'early 2001: 2001'],
    ['It fell in the middle of 2001.', 'the middle of 2001: 2001'],
    ['It fell in the middle of May.', 'the middle of May: 2020-05'],
    ['It fell at the start of the year.', 'the start of the year: 2021'],
    ['It fell at the beginning of May.', 'the beginning of May: 2020-05'],
    ['It fell at the end of the 1990s.', 'the end of the 1990s: 199X'],
    ['It fell later that year. In 1998 it rose.', 'later that year: null', '1998: 1998'],
    ['In 1998 it rose. Later that year it fell.', '1998: 1998', 'Later that year: 1998'],
    ['In 1998 it rose. The following year it fell.', '1998: 1998', 'The following year: 1999'],
    ['In 1998 it rose. The previous year it fell.', '1998: 1998', 'The previous year: 1997'],
    ['In 1998 it rose. Two years earlier it fell.', '1998: 1998', 'Two years earlier: 1996'],
    ['In 1998 it rose. A decade later it fell.', '1998: 1998', 'A decade later: 200X'],
    ['In May 1998 it rose. Two months later it fell.', 'May 1998: 1998-05', 'Two months later: 1998-07'],
    ['In May 1998 it rose. A year later it fell.', 'May 1998: 1998-05', 'A year later: 1999'],
    [
      'In December 1998 it rose. The following month it fell.',
      'December 1998: 1998-12',
      'The following month: 1999-01',
    ],
    [
      'In January 1998 it rose. The previous month it fell.',
      'January 1998: 1998-01',
      'The previous month: 1997-12',
    ],
    [
      'In the spring of 1998 it rose. The following month it fell.',
      'the spring of 1998: 1998-21',
      'The following month: 1998-05',
    ],
    [
      'In the winter of 1998 it rose. The following month it fell.',
      'the winter of 1998: 1998-24',
      'The following month: 1999-01',
    ],
    [
      'In the summer of 1998 it rose. That month it fell.',
      'the summer of 1998: 1998-22',
      'That month: 1998-07',
    ],
    [
      'On 31 December 1998 it rose. The next day it fell.',
      '31 December 1998: 1998-12-31',
      'The next day: 1999-01-01',
    ],
    [
      'On 1 January 1999 it rose. The previous day it fell.',
      '1 January 1999: 1999-01-01',
      'The previous day: 1998-12-31',
    ],
    ['On Tuesday it rose. The next day it fell.', 'Tuesday: 2021-03-09', 'The next day: 2021-03-10'],
    [
      'On 4 May 1998 it rose. The following Tuesday it fell.',
      '4 May 1998: 1998-05-04',
      'The following Tuesday: 1998-05-05',
    ],
    ['On 4 May 1998 it rose. The same day it fell.', '4 May 1998: 1998-05-04', 'The same day: 1998-05-04'],
    [
      'On 4 May 1998 it rose. The following week it fell.',
      '4 May 1998: 1998-05-04',
      'The following week: 1998-05-11/1998-05-17',
    ],
    [
      'On 4 May 1998 it rose. The previous week it fell.',
      '4 May 1998: 1998-05-04',
      'The previous week: 1998-04-27/1998-05-03',
    ],
    ['On 4 May 1998 it rose. A month later it fell.', '4 May 1998: 1998-05-04', 'A month later: 1998-06'],
    [
      'On 4 May 1998 it rose. Three days earlier it fell.',
      '4 May 1998: 1998-05-04',
      'Three days earlier: 1998-05-01',
    ],
    [
      'Profit rose in the fourth quarter of 2020. It fell in the same period a year earlier.',
      'the fourth quarter of 2020: 2020-36',
      'a year earlier: 2019-36',
    ],
    [
      'Profit rose in the fourth quarter. It fell in the same quarter of 2019.',
      'the fourth quarter: 2020-36',
      '2019: 2019',
    ],
    [
      'Profit rose in the first half of 2020. It fell in the second half.',
      'the first half of 2020: 2020-40',
      'the second half: 2020-41',
    ],
    ['Profit will rise in the second quarter.', 'the second quarter: 2021-34'],
    ['Profit will rise in the first quarter.', 'the first quarter: 2021-33'],
    ['Profit rose in the second half.', 'the second half: 2020-41'],
    ['Profit rose in the first half.', 'the first half: 2021-40'],
    ['The rain comes on 20 March.', '20 March: 2021-03-20'],
    ['The rain comes on 20 April.', '20 April: 2021-04-20'],
    ['The rain comes on 20 August.', '20 August: 2020-08-20'],
    ['The rain comes in May.', 'May: 2021-05'],
    ['The rain comes in July.', 'July: 2020-07'],
    ['The rain comes in November.', 'November: 2020-11'],
  ])('%s', (text, ...expected) => {
    expect(dates(text, '2021-03-10')).toEqual(expected);
  });
});

describe('dates in an article of 2021-08-10', () => {
  it.each([
    ['Profit rose in the first half.', 'the first half: 2021-40'],
    ['Profit rose in the third quarter.', 'the third quarter: 2021-35'],
    ['Profit rose in the second half.', 'the second half: 2021-41'],
  ])('%s', (text, ...expected) => {
    expect(dates(text, '2021-08-10')).toEqual(expected);
  });
});

describe('dates in an article of 2021-07-10', () => {
  it.each([['Profit rose in the second half.', 'the second half: 2021-41']])('%s', (text, ...expected) => {
    expect(dates(text, '2021-07-10')).toEqual(expected);
  });
});

describe('dates in an article of 2021-06-10', () => {
  it.each([['Profit rose in the second half.', 'the second half: 2020-41']])('%s', (text, ...expected) => {
    expect(dates(text, '2021-06-10')).toEqual(expected);
  });
});

describe('dates in an article of 2021-04-10', () => {
  it.each([['Profit rose in the second quarter.', 'the second quarter: 2021-34']])(
    '%s',
    (text, ...expected) => {
      expect(dates(text, '2021-04-10')).toEqual(expected);
    },
  );
});

describe('dates in an article of 2021-03-31', () => {
  it.each([['Profit rose in the second quarter.', 'the second quarter: 2020-34']])(
    '%s',
    (text, ...expected) => {
      expect(dates(text, '2021-03-31')).toEqual(expected);
    },
  );
});

describe('dates in an article of 2021-01-10', () => {
  it.each([
    ['It fell in December.', 'December: 2020-12'],
    ['It fell in January.', 'January: 2021-01'],
    ['It will fall in January.', 'January: 2021-01'],
    ['It will fall in December.', 'December: 2021-12'],
  ])('%s', (text, ...expected) => {
    expect(dates(text, '2021-01-10')).toEqual(expected);
  });
});

describe('dates in an article of 2021-01-01', () => {
  it.each([
    ['It fell on 31 December.', '31 December: 2020-12-31'],
    ['It will fall on 2 January.', '2 January: 2021-01-02'],
  ])('%s', (text, ...expected) => {
    expect(dates(text, '2021-01-01')).toEqual(expected);
  });
});

describe('dates in an article of 2021-12-31', () => {
  it.each([
    ['It will fall on 1 January.', '1 January: 2022-01-01'],
    ['It will fall in May.', 'May: 2022-05'],
  ])('%s', (text, ...expected) => {
    expect(dates(text, '2021-12-31')).toEqual(expected);
  });
});
