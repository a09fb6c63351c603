import { describe, expect, it } from 'vitest';
import { datesOf, found, lengthsOf } from './dates-of.js';

describe('a duration', () => {
  it.each([
    ['They talked for three days.', 'three days', 'P3D'],
    ['They talked for 45 minutes.', '45 minutes', 'PT45M'],
    ['A five-year plan failed.', 'five-year', 'P5Y'],
    ['It was a two week talk.', 'two week', 'P2W'],
    ['It was a day-long talk.', 'day-long', 'P1D'],
    ['It was a decades-long talk.', 'decades-long', 'PXY'],
    ['It took an hour and a half.', 'an hour and a half', 'PT1H30M'],
    ['It took half an hour.', 'half an hour', 'PT30M'],
    ['It took 2 1/2 years.', '2 1/2 years', 'P2Y6M'],
    ['It took two and a half years.', 'two and a half years', 'P2Y6M'],
    ['It will take two to three weeks.', 'two to three weeks', 'P2W'],
    ['It took a couple of hours.', 'a couple of hours', 'PT2H'],
    ['It took several months.', 'several months', 'PXM'],
    ['They have fought for decades.', 'decades', 'PXY'],
    ['They fought over the past two years.', 'the past two years', 'P2Y'],
    ['They fought over the past decade.', 'the past decade', 'P10Y'],
    ['It has fallen in recent weeks.', 'recent weeks', 'PXW'],
    ['It is closed for a fortnight.', 'a fortnight', 'P2W'],
    ['It is due within a week.', 'a week', 'P1W'],
    ['It lasted nearly two years.', 'nearly two years', 'P2Y'],
    ['It stood for two thousand years.', 'two thousand years', 'P2000Y'],
    ['It stood for 1,200 years.', '1,200 years', 'P1200Y'],
    ['The profit of the nine months fell.', 'the nine months', 'P9M'],
    ['The profit for the year ended March 31 fell.', 'the year', 'P1Y'],
  ])('%s', (sentence, text, value) => {
    expect(lengthsOf(sentence)).toEqual([[text, value]]);
  });

  it.each([
    'They met two days ago.',
    'They met three weeks later.',
    'He is 44 years old.',
    'A 44-year-old man left.',
    'Two boys, 8 and 9 years of age, left.',
    'At 1945 hours they left.',
    'They left on day one.',
    'A year ago they met.',
    'One day they will meet.',
    'They met last year.',
    'In the days before the vote they met.',
    'Three quarters of the fleet left.',
    'The seconds ticked.',
    'A second vote failed.',
  ])('finds no duration in: %s', (sentence) => {
    expect(lengthsOf(sentence)).toEqual([]);
  });

  it('does not become a day', () => {
    expect(found('They talked for three days.', '2021-03-10')).toMatchObject([
      { value: 'P3D', kind: 'duration', earliest: null, latest: null },
    ]);
    expect(datesOf('They talked for three days.', '2021-03-10')).toEqual([]);
  });

  it.each([
    ['about two years', 'APPROX'],
    ['two years or so', 'APPROX'],
    ['nearly two years', 'LESS_THAN'],
    ['more than two years', 'MORE_THAN'],
    ['no more than two years', 'EQUAL_OR_LESS'],
    ['at least two years', 'EQUAL_OR_MORE'],
    ['two years', null],
  ])('keeps how exact it is: %s', (text, mod) => {
    expect(found(`It took ${text}.`, null)).toMatchObject([{ value: 'P2Y', mod }]);
  });
});

describe('a set of times', () => {
  it.each([
    ['They meet every Tuesday.', 'every Tuesday', 'XXXX-WXX-2', 'EVERY', null],
    ['They meet on Sundays.', 'Sundays', 'XXXX-WXX-7', 'EVERY', null],
    ['They meet every Friday night.', 'every Friday night', 'XXXX-WXX-5TNI', 'EVERY', null],
    ['They meet each March.', 'each March', 'XXXX-03', 'EACH', null],
    ['They meet every summer.', 'every summer', 'XXXX-SU', 'EVERY', null],
    ['They meet every day.', 'every day', 'P1D', 'EVERY', null],
    ['They meet every other week.', 'every other week', 'P2W', 'EVERY', null],
    ['They meet every three months.', 'every three months', 'P3M', 'EVERY', null],
    ['They meet twice a week.', 'twice a week', 'P1W', null, '2X'],
    ['They meet four times a year.', 'four times a year', 'P1Y', null, '4X'],
    ['The prize is awarded annually.', 'annually', 'P1Y', 'EVERY', null],
    ['It earns $3 million a year.', 'a year', 'P1Y', 'EVERY', null],
  ])('%s', (sentence, text, value, quantity, frequency) => {
    const [mention, ...others] = found(sentence, '2021-03-10');
    expect(others).toEqual([]);
    expect(mention).toMatchObject({ value, kind: 'set', quantity, frequency, earliest: null, latest: null });
    expect(sentence.slice(mention?.start, mention?.end)).toBe(text);
  });

  it.each([
    'The Daily Post wrote of it.',
    'A weekly magazine wrote of it.',
    'Every man left.',
    'The daily life of the port is calm.',
    'It fell a year after the vote.',
  ])('finds no set in: %s', (sentence) => {
    expect(found(sentence, '2021-03-10').filter(({ kind }) => kind === 'set')).toEqual([]);
  });
});
