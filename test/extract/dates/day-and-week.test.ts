import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of.js';

const WEDNESDAY = '2021-03-10';

describe('a weekday of a week', () => {
  it.each([
    ['They will vote on Friday of next week.', 'Friday of next week', '2021-03-19'],
    ['They will vote Friday next week.', 'Friday next week', '2021-03-19'],
    ['They will vote next week on Friday.', 'next week on Friday', '2021-03-19'],
    ['They voted on Monday of last week.', 'Monday of last week', '2021-03-01'],
    ['They voted on Tuesday of this week.', 'Tuesday of this week', '2021-03-09'],
    ['They will vote a week on Friday.', 'a week on Friday', '2021-03-19'],
    ['They will vote two weeks from Friday.', 'two weeks from Friday', '2021-03-26'],
    ['They will vote a fortnight on Friday.', 'a fortnight on Friday', '2021-03-26'],
    ['They will vote on Friday week.', 'Friday week', '2021-03-19'],
    ['They will vote this Friday week.', 'this Friday week', '2021-03-19'],
    ['They will vote a week today.', 'a week today', '2021-03-17'],
    ['They will vote a week tomorrow.', 'a week tomorrow', '2021-03-18'],
    ['They will vote three days from tomorrow.', 'three days from tomorrow', '2021-03-14'],
    ['They voted two years ago today.', 'two years ago today', '2019-03-10'],
    ['They voted a year ago yesterday.', 'a year ago yesterday', '2020-03-09'],
    ['They voted a week ago Tuesday.', 'a week ago Tuesday', '2021-03-02'],
    ['They voted a month ago on Monday.', 'a month ago on Monday', '2021-02-08'],
    ['They voted on the Friday before last.', 'the Friday before last', '2021-02-26'],
    ['They voted the week before last.', 'the week before last', '2021-02-22/2021-02-28'],
    ['They will vote the weekend after next.', 'the weekend after next', '2021-03-27/2021-03-28'],
  ])('%s', (sentence, text, value) => {
    expect(datesOf(sentence, WEDNESDAY)).toEqual([[text, value]]);
  });

  it('counts from the last day of the text if the week does', () => {
    expect(datesOf('They met on 3 May 1990 and voted on Monday of the following week.', WEDNESDAY)).toEqual([
      ['3 May 1990', '1990-05-03'],
      ['Monday of the following week', '1990-05-07'],
    ]);
  });

  it.each<[string, ...[string, string | null][]]>([
    ['They spent a week on Friday prayers.', ['Friday', '2021-03-05']],
    ['It has been shut for a week today.', ['today', '2021-03-10']],
    ['It was shut three days Friday to Sunday.', ['Friday', '2021-03-05'], ['Sunday', '2021-03-07']],
    ['The Monday week-long strike is over.', ['Monday', '2021-03-08']],
    ['It was Monday, week two of the trial.', ['Monday', '2021-03-08']],
    ['They met the week before last Friday.', ['last Friday', '2021-03-05']],
    [
      'On Monday last week\u2019s vote was void.',
      ['Monday', '2021-03-08'],
      ['last week', '2021-03-01/2021-03-07'],
    ],
  ])('does not match: %s', (sentence, ...mentions) => {
    expect(datesOf(sentence, WEDNESDAY)).toEqual(mentions);
  });
});

describe('a month called last', () => {
  it.each([
    ['2021-01-05', 'last December', '2020-12'],
    ['2021-01-31', 'last November', '2020-11'],
    ['2021-01-05', 'last January', '2020-01'],
    ['2021-03-01', 'last February', '2020-02'],
    ['2021-05-20', 'last April', '2020-04'],
    ['2021-05-20', 'last March', '2021-03'],
  ])('on %s %s', (published, text, value) => {
    expect(datesOf(`They voted ${text}.`, published)).toEqual([[text, value]]);
  });
});
