import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of.js';

const WEDNESDAY = '2021-03-10';
type Row = [string, ...[string, string | null][]];

describe('a day moved by the words before it', () => {
  it.each<Row>([
    ['Shops filled the day after Thanksgiving.', ['the day after Thanksgiving', '2020-11-27']],
    ["They called the day before last Tuesday's vote.", ['the day before last Tuesday', '2021-03-08']],
    ['He left the night before Christmas 2019.', ['the night before Christmas 2019', '2019-12-24TNI']],
    ['It closed the week before 6 May 2019.', ['the week before 6 May 2019', '2019-04-29/2019-05-05']],
  ])('%s', (text, ...expected) => {
    expect(datesOf(text, WEDNESDAY)).toEqual(expected);
  });

  it.each<Row>([
    ['They met the week before last Friday.', ['last Friday', '2021-03-05']],
    ['Every day after 6 May 2019 it rained.', ['6 May 2019', '2019-05-06']],
    ['It was a bad day. After Thanksgiving it improved.', ['Thanksgiving', '2020-11-26']],
    ['They called the day before the vote on 6 May 2019.', ['6 May 2019', '2019-05-06']],
  ])('does not move: %s', (text, ...expected) => {
    expect(datesOf(text, WEDNESDAY)).toEqual(expected);
  });
});

describe('a part of a day of the text', () => {
  it.each<Row>([
    ['The raid began on the night of 14 May 2019.', ['the night of 14 May 2019', '2019-05-14TNI']],
    ['On the morning of May 3 it sank.', ['the morning of May 3', '2020-05-03TMO']],
    [
      'On Monday they met. By mid-afternoon all had left.',
      ['Monday', '2021-03-08'],
      ['mid-afternoon', '2021-03-08TAF'],
    ],
    ['The wind rose in the evening.', ['the evening', '2021-03-10TEV']],
  ])('%s', (text, ...expected) => {
    expect(datesOf(text, WEDNESDAY)).toEqual(expected);
  });

  it.each([
    'They rose at three in the morning.',
    'The morning of her career was bright.',
    'She read Morning in Evening Dress.',
    'They came late in the afternoon of life.',
  ])('does not match: %s', (text) => {
    expect(datesOf(text, WEDNESDAY)).toEqual([]);
  });
});

describe('vague words by their use', () => {
  it.each<Row>([
    ['The once mighty fleet rusts.', ['once', 'PAST_REF']],
    ['Its once close-knit crew has split.', ['once', 'PAST_REF']],
    ['The town will one day have a tram.', ['one day', 'FUTURE_REF']],
    ['He hopes to be mayor someday.', ['someday', 'FUTURE_REF']],
    ['There were floods in past decades, too.', ['past decades', 'PAST_REF']],
    ['The firm was failing just months ago.', ['months ago', 'PAST_REF']],
    ['They quarrelled in the past and may again.', ['the past', 'PAST_REF']],
    ['Nobody travels at this difficult moment.', ['this difficult moment', 'PRESENT_REF']],
    ['The factory now makes pumps.', ['now', 'PRESENT_REF']],
    ['Now the factory makes pumps.', ['Now', 'PRESENT_REF']],
    ['The plant will open soon.', ['soon', 'FUTURE_REF']],
  ])('%s', (text, ...expected) => {
    expect(datesOf(text, WEDNESDAY)).toEqual(expected);
  });

  it.each([
    'It was a once-in-a-lifetime chance.',
    'They met once a member.',
    'It rained for one day in the hills.',
    'Now, let me be plain.',
    'Now for the weather.',
    'The trickle soon became a flood.',
    'He was soon released.',
    'She left as soon as it was over.',
  ])('does not match: %s', (text) => {
    expect(datesOf(text, WEDNESDAY)).toEqual([]);
  });
});

describe('a quarter by its end, and its comparison', () => {
  it.each<Row>([
    ['Profit rose in the quarter ended Sept. 30.', ['the quarter', '2020-35'], ['Sept. 30', '2020-09-30']],
    [
      'Profit in the third quarter rose. In the quarter a year ago it fell.',
      ['the third quarter', '2020-35'],
      ['the quarter a year ago', '2019-35'],
    ],
    ['Profit was higher this year than last.', ['this year', '2021'], ['last', '2020']],
    ['Profit was higher this year than last seen.', ['this year', '2021']],
  ])('%s', (text, ...expected) => {
    expect(datesOf(text, WEDNESDAY)).toEqual(expected);
  });
});

describe('the tense of the verb that governs a date', () => {
  it.each<Row>([
    ['The two meet Monday in Port Ellery.', ['Monday', '2021-03-15']],
    ['The two met Monday in Port Ellery.', ['Monday', '2021-03-08']],
    ['The council resumes on Friday.', ['Friday', '2021-03-12']],
    ['Output fell in April.', ['April', '2020-04']],
    ['The ministry told buyers at home and abroad of a large fall in output in April.', ['April', '2021-04']],
    ['The ministry told buyers in April.', ['April', '2020-04']],
  ])('%s', (text, ...expected) => {
    expect(datesOf(text, WEDNESDAY)).toEqual(expected);
  });
});

describe('the model year of a car', () => {
  it('does not match', () => {
    expect(datesOf('He drove a rusty 1987 Toyota home.', WEDNESDAY)).toEqual([]);
  });

  it.each(['The 1987 Ford strike was long.', 'In 1987 Volvo grew.'])('may be one: %s', (text) => {
    expect(datesOf(text, WEDNESDAY)).toEqual([['1987', '1987']]);
  });
});

describe('a form that is past and infinitive', () => {
  it.each<Row>([
    ['The storm is expected to hit early Thursday.', ['Thursday', '2021-03-11']],
    ['The storm hit early Thursday.', ['Thursday', '2021-03-04']],
    ['The bank will cut rates on Friday.', ['Friday', '2021-03-12']],
    ['The bank cut rates on Friday.', ['Friday', '2021-03-05']],
    ['The doors open on Saturday.', ['Saturday', '2021-03-13']],
    ['The doors were open on Saturday.', ['Saturday', '2021-03-06']],
  ])('%s', (text, ...expected) => {
    expect(datesOf(text, WEDNESDAY)).toEqual(expected);
  });
});

describe('words that change what a number or a weekday is', () => {
  it.each<Row>([
    ['About 1912 the mill closed.', ['1912', '1912']],
    ['By the early 1400s it was rich.', ['the early 1400s', '14XX']],
    ['In the 1900s it was poor.', ['the 1900s', '190X']],
    ['In the last days of 1944 it fell.', ['1944', '1944']],
    ['They meet on the first Tuesday of the month.', ['Tuesday', '2021-03-16']],
  ])('%s', (text, ...expected) => {
    expect(datesOf(text, WEDNESDAY)).toEqual(expected);
  });

  it.each([
    'About 1912 were left.',
    'The firm sold 1998 units.',
    'They meet on the first Tuesday of each month.',
  ])('does not match: %s', (text) => {
    expect(datesOf(text, WEDNESDAY)).toEqual([]);
  });
});
