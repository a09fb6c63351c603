import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of.js';

const WEDNESDAY = '2021-03-10';

describe('a day with its month', () => {
  it.each([
    ['It rained on 26 August 1999.', '26 August 1999', '1999-08-26'],
    ['It rained on August 26, 1999.', 'August 26, 1999', '1999-08-26'],
    ['It rained on the 26th of August, 1999.', 'the 26th of August, 1999', '1999-08-26'],
    ['It rained on Aug. 26.', 'Aug. 26', '2020-08-26'],
    ['It rained on 1 March.', '1 March', '2021-03-01'],
    ['It will rain on April 2.', 'April 2', '2021-04-02'],
    ['It will rain on January 2.', 'January 2', '2022-01-02'],
    ['It rained on Aug. 7 last year.', 'Aug. 7 last year', '2020-08-07'],
    ['It rained on\nAugust\n26, 1999.', 'August\n26, 1999', '1999-08-26'],
    ['It rained on 29 February 2020.', '29 February 2020', '2020-02-29'],
    ['They met on March 3-5, 2021.', 'March 3-5, 2021', '2021-03-03/2021-03-05'],
    ['They met on 3–5 March 2021.', '3–5 March 2021', '2021-03-03/2021-03-05'],
    ['It fell on March eighth.', 'March eighth', '2021-03-08'],
    ['It fell on the fourth of July.', 'the fourth of July', '2020-07-04'],
    ['On 12 MAY 2020 it rained.', '12 MAY 2020', '2020-05-12'],
    ['The deal, effective June 1, is signed.', 'June 1', '2021-06-01'],
    ['The film on the Sept. 11 attacks ran.', 'Sept. 11', '2001-09-11'],
    ['It happened after 9/11 too.', '9/11', '2001-09-11'],
  ])('%s', (sentence, text, value) => {
    expect(datesOf(sentence, WEDNESDAY)).toEqual([[text, value]]);
  });

  it('takes the year of the other day in a range', () => {
    expect(datesOf('The strike ran from 30 August to 2 September 1997.', WEDNESDAY)).toEqual([
      ['30 August', '1997-08-30'],
      ['2 September 1997', '1997-09-02'],
    ]);
    expect(datesOf('The strike ran from 30 December to 2 January 1998.', WEDNESDAY)).toEqual([
      ['30 December', '1997-12-30'],
      ['2 January 1998', '1998-01-02'],
    ]);
  });

  it.each([
    'A second May vote failed.',
    'It rose by March 10,000 at a time.',
    'There is no 31 February here.',
    'Gate 4 marches on.',
  ])('does not match: %s', (sentence) => {
    expect(datesOf(sentence, WEDNESDAY).filter(([text]) => /\d|second/.test(text))).toEqual([]);
  });
});

describe('a numeric date', () => {
  it.each([
    ['Filed 2020-10-23 at the court.', '2020-10-23', '2020-10-23'],
    ['Filed 2020-10-23T21:33+03:00 by wire.', '2020-10-23T21:33+03:00', '2020-10-23T21:33+03:00'],
    ['Filed 10/23/2020 at the court.', '10/23/2020', '2020-10-23'],
    ['Filed 23.10.2020 at the court.', '23.10.2020', '2020-10-23'],
    ['Filed 04/04/2020 at the court.', '04/04/2020', '2020-04-04'],
    ['Filed 03/04/2020 at the court.', '03/04/2020', null],
  ])('%s', (sentence, text, value) => {
    expect(datesOf(sentence, WEDNESDAY)).toEqual([[text, value]]);
  });

  it('infers the order of day and month from other dates in the text', () => {
    expect(datesOf('From 03/04/2020 to 25/12/2020.', WEDNESDAY)).toEqual([
      ['03/04/2020', '2020-04-03'],
      ['25/12/2020', '2020-12-25'],
    ]);
  });

  it.each(['Call 555-2020-10.', 'Version 1.12.2020.4 is out.', 'It is 2020-13-45.', 'See 1/2/2020/3.'])(
    'does not match: %s',
    (sentence) => {
      expect(datesOf(sentence, WEDNESDAY)).toEqual([]);
    },
  );
});

describe('a weekday', () => {
  it.each([
    ['She spoke on Tuesday.', 'Tuesday', '2021-03-09'],
    ['She spoke on Wednesday.', 'Wednesday', '2021-03-10'],
    ['She spoke on Thursday.', 'Thursday', '2021-03-04'],
    ['She will speak on Thursday.', 'Thursday', '2021-03-11'],
    ['She is to speak on Tuesday.', 'Tuesday', '2021-03-16'],
    ['She plans to speak on Tuesday.', 'Tuesday', '2021-03-16'],
    ['They have until Friday to answer.', 'Friday', '2021-03-12'],
    ['They had been due to answer on Friday.', 'Friday', '2021-03-05'],
    ['She spoke last Wednesday.', 'last Wednesday', '2021-03-03'],
    ['She speaks next Wednesday.', 'next Wednesday', '2021-03-17'],
    ['She speaks this Friday.', 'this Friday', '2021-03-12'],
    ['She spoke on Tuesday night.', 'Tuesday night', '2021-03-09TNI'],
    ['Friday’s vote was lost.', 'Friday', '2021-03-05'],
    ['She said on Thursday (4 March) no.', 'Thursday (4 March)', '2021-03-04'],
    ['She said on Thursday, March 4, no.', 'Thursday, March 4', '2021-03-04'],
    ['She said on Thu 4 Mar 2021 no.', 'Thu 4 Mar 2021', '2021-03-04'],
    ['She said today (March 10) no.', 'today (March 10)', '2021-03-10'],
    ['The law was broken on Thursday, March 10.', 'Thursday, March 10', '2022-03-10'],
    ['The law was broken on Sunday, March 10.', 'Sunday, March 10', null],
  ])('%s', (sentence, text, value) => {
    expect(datesOf(sentence, WEDNESDAY)).toEqual([[text, value]]);
  });

  it('takes its tense from the nearest verb', () => {
    expect(datesOf('He said Tuesday that she will come on Friday.', WEDNESDAY)).toEqual([
      ['Tuesday', '2021-03-09'],
      ['Friday', '2021-03-12'],
    ]);
  });

  it.each([
    'They meet every Monday.',
    'They met on Mondays.',
    'The Sunday Times printed it.',
    'It recalls Bloody Sunday.',
  ])('does not match: %s', (sentence) => {
    expect(datesOf(sentence, WEDNESDAY)).toEqual([]);
  });
});

describe('a day near publication', () => {
  it.each([
    ['It snowed yesterday.', 'yesterday', '2021-03-09'],
    ['It snows today.', 'today', '2021-03-10'],
    ['It snows tonight.', 'tonight', '2021-03-10TNI'],
    ['It snowed this morning.', 'this morning', '2021-03-10TMO'],
    ['It snowed last night.', 'last night', '2021-03-09TNI'],
    ['It will snow tomorrow.', 'tomorrow', '2021-03-11'],
    ['It snowed the day before yesterday.', 'the day before yesterday', '2021-03-08'],
    ['It will snow the day after tomorrow.', 'the day after tomorrow', '2021-03-12'],
  ])('%s', (sentence, text, value) => {
    expect(datesOf(sentence, WEDNESDAY)).toEqual([[text, value]]);
  });

  it('has no value unless publication is known to the day', () => {
    expect(datesOf('It snowed yesterday.', '2021-03')).toEqual([['yesterday', null]]);
    expect(datesOf('It snowed yesterday.', null)).toEqual([['yesterday', null]]);
  });

  it('does not match in the name of a newspaper', () => {
    expect(datesOf('USA Today printed it.', WEDNESDAY)).toEqual([]);
  });
});

describe('a holiday', () => {
  it.each([
    ['They met on Thanksgiving Day.', 'Thanksgiving Day', '2020-11-26'],
    ['They met on Christmas Day 1914.', 'Christmas Day 1914', '1914-12-25'],
    ['They will meet on Easter Monday.', 'Easter Monday', '2021-04-05'],
    ['They met on Good Friday 2019.', 'Good Friday 2019', '2019-04-19'],
    ['They met on CHRISTMAS DAY 1914.', 'CHRISTMAS DAY 1914', '1914-12-25'],
    ['They met on Black Friday.', 'Black Friday', '2020-11-27'],
    ['They met on Election Day.', 'Election Day', '2020-11-03'],
    ['They met on New Year’s Eve.', 'New Year’s Eve', '2020-12-31'],
    ['They met on Memorial Day 2020.', 'Memorial Day 2020', '2020-05-25'],
  ])('%s', (sentence, text, value) => {
    expect(datesOf(sentence, WEDNESDAY)).toEqual([[text, value]]);
  });

  it.each(['The Easter Rising failed.', 'They eat goose every Christmas.', 'Her thanksgiving was brief.'])(
    'does not match: %s',
    (sentence) => {
      expect(datesOf(sentence, WEDNESDAY)).toEqual([]);
    },
  );
});
