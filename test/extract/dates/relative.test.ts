import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of.js';

const WEDNESDAY = '2021-03-10';

describe('a period near publication', () => {
  it.each([
    ['It rose last week.', 'last week', '2021-03-01/2021-03-07'],
    ['It rose this week.', 'this week', '2021-03-08/2021-03-14'],
    ['It will rise next month.', 'next month', '2021-04'],
    ['It rose last month.', 'last month', '2021-02'],
    ['It rose last year.', 'last year', '2020'],
    ['It rose late last year.', 'late last year', '2020'],
    ['It rose earlier this year.', 'earlier this year', '2021'],
    ['It rose last weekend.', 'last weekend', '2021-03-06/2021-03-07'],
    ['It rose over the weekend.', 'the weekend', '2021-03-06/2021-03-07'],
    ['It will rise over the weekend.', 'the weekend', '2021-03-13/2021-03-14'],
    ['It rose in the week of March 6.', 'the week of March 6', '2021-03-01/2021-03-07'],
    ['It rose this decade.', 'this decade', '202X'],
    ['It rose last century.', 'last century', '19XX'],
    ['It will rise by the end of the year.', 'the end of the year', '2021'],
    ['It will rise by the end of the month.', 'the end of the month', '2021-03'],
    ['It fell earlier in the week.', 'earlier in the week', '2021-03-08/2021-03-14'],
  ])('%s', (sentence, text, value) => {
    expect(datesOf(sentence, WEDNESDAY)).toEqual([[text, value]]);
  });

  it('is as precise as the publication date', () => {
    expect(datesOf('It rose last month.', '2021-03')).toEqual([['last month', '2021-02']]);
    expect(datesOf('It rose last week.', '2021-03')).toEqual([['last week', null]]);
    expect(datesOf('It rose last year.', '2021')).toEqual([['last year', '2020']]);
    expect(datesOf('It rose last month.', '2021')).toEqual([['last month', null]]);
    expect(datesOf('It rose last year.', null)).toEqual([['last year', null]]);
  });

  it.each(['It rose for the last week.', 'It lasted two years.', 'It took three days.', 'It is a weekend.'])(
    'does not match: %s',
    (sentence) => {
      expect(datesOf(sentence, WEDNESDAY)).toEqual([]);
    },
  );
});

describe('a time ago', () => {
  it.each([
    ['It fell two weeks ago.', 'two weeks ago', '2021-02-22/2021-02-28'],
    ['It fell 10 days ago.', '10 days ago', '2021-02-28'],
    ['It fell four months ago.', 'four months ago', '2020-11'],
    ['It fell nearly forty-one years ago.', 'nearly forty-one years ago', '1980'],
    ['It fell five decades ago.', 'five decades ago', '197X'],
    ['It ends two years from now.', 'two years from now', '2023'],
    ['It fell a year ago.', 'a year ago', '2020'],
    ['It fell several years ago.', 'several years ago', 'PAST_REF'],
  ])('%s', (sentence, text, value) => {
    expect(datesOf(sentence, WEDNESDAY)).toEqual([[text, value]]);
  });

  it.each(['It lasted two weeks.', 'It fell for ten days.', 'A 20-year-old fell.'])(
    'does not match: %s',
    (sentence) => {
      expect(datesOf(sentence, WEDNESDAY)).toEqual([]);
    },
  );
});

describe('a date relative to the text', () => {
  it.each([
    ['It rose in 1988. It fell that year.', 'that year', '1988'],
    ['It rose on 5 May 1988. It fell the next day.', 'the next day', '1988-05-06'],
    ['It rose on 5 May 1988. It fell the day before.', 'the day before', '1988-05-04'],
    ['It rose on 5 May 1988. It fell on the same day.', 'the same day', '1988-05-05'],
    ['It rose on 5 May 1988. It fell the following month.', 'the following month', '1988-06'],
    ['It rose on 5 May 1988. It fell that same day.', 'that same day', '1988-05-05'],
    ['It rose on 5 May 1988. On the 15th, it fell.', 'the 15th', '1988-05-15'],
    ['It rose on 5 May 1988. It fell on the 9th of that month.', 'the 9th of that month', '1988-05-09'],
    ['It rose in 1988. It fell the previous year.', 'the previous year', '1987'],
    ['It rose on 5 May 1988. It fell three days later.', 'three days later', '1988-05-08'],
    ['It rose in 1988. It fell three years earlier.', 'three years earlier', '1985'],
    ['It rose on 5 May 1988. It fell the previous Friday.', 'the previous Friday', '1988-04-29'],
    ['It rose in May 1988. It fell that summer.', 'that summer', '1988-22'],
    ['It rose in May 1988. It fell the following spring.', 'the following spring', '1989-21'],
  ])('%s', (sentence, text, value) => {
    expect(datesOf(sentence, WEDNESDAY).at(-1)).toEqual([text, value]);
  });

  it('has no value if the text gave no earlier date', () => {
    expect(datesOf('It fell the next day.', WEDNESDAY)).toEqual([['the next day', null]]);
  });

  it.each([
    'It rose in 1988. The day before the vote was wet.',
    'It rose in 1988. It took the next year and a half.',
    'It rose in 1988. They live on the 15th floor.',
  ])('does not match: %s', (sentence) => {
    expect(datesOf(sentence, WEDNESDAY)).toEqual([['1988', '1988']]);
  });
});

describe('a history', () => {
  const text =
    'On 12 May 1911 the army crossed. By 20 May it had won. In July the fleet came. In the autumn of 1911 talks ' +
    'failed. Fighting resumed in February. On 3 March 1913 a truce was signed. A 1907 treaty lapsed. On 4 April they left.';

  it('continues from its own dates', () => {
    expect(datesOf(text, '2009-11-05').map(([, value]) => value)).toEqual([
      '1911-05-12',
      '1911-05-20',
      '1911-07',
      '1911-23',
      '1912-02',
      '1913-03-03',
      '1907',
      '1913-04-04',
    ]);
  });

  it('is recognised in an undated text too', () => {
    expect(datesOf(text, null)).toContainEqual(['July', '1911-07']);
  });

  it('requires more than one date: otherwise a month has no value', () => {
    expect(datesOf('By 12 May 2024 it must go. In July it was full.', null).at(-1)).toEqual(['July', null]);
  });

  it('is not assumed for news that looks back once', () => {
    expect(datesOf('In May 1911 it came. It left in October.', WEDNESDAY).at(-1)).toEqual([
      'October',
      '2020-10',
    ]);
  });
});

describe('vague words for now, the past and the future', () => {
  it.each([
    ['They now know.', 'now', 'PRESENT_REF'],
    ['They currently know.', 'currently', 'PRESENT_REF'],
    ['They recently knew.', 'recently', 'PAST_REF'],
    ['They knew in recent years.', 'recent years', 'PAST_REF'],
    ['They fear the future.', 'the future', 'FUTURE_REF'],
    ['They will soon know.', 'soon', 'FUTURE_REF'],
  ])('%s', (sentence, text, value) => {
    expect(datesOf(sentence, WEDNESDAY)).toEqual([[text, value]]);
  });

  it.each([
    'He left soon after the vote.',
    'As soon as he left, it rained.',
    'They talk of current affairs.',
    'Nobody knows.',
  ])('does not match: %s', (sentence) => {
    expect(datesOf(sentence, WEDNESDAY)).toEqual([]);
  });
});
