import { describe, expect, it } from 'vitest';
import { datesOf, found } from './dates-of.js';

const WEDNESDAY = '2021-03-10';

describe('a part of a day', () => {
  it.each([
    ['It snowed on Friday morning.', 'Friday morning', '2021-03-05TMO', '2021-03-05'],
    ['It snowed on Tuesday evening.', 'Tuesday evening', '2021-03-09TEV', '2021-03-09'],
    ['It snowed on 3 May 2019 night.', '3 May 2019 night', '2019-05-03TNI', '2019-05-03'],
    ['It snowed last night.', 'last night', '2021-03-09TNI', '2021-03-09'],
    ['It snowed this afternoon.', 'this afternoon', '2021-03-10TAF', '2021-03-10'],
    ['The offer expires at midnight Friday.', 'midnight Friday', '2021-03-12T24:00', '2021-03-12'],
    ['The offer ended at noon Monday.', 'noon Monday', '2021-03-08T12:00', '2021-03-08'],
  ])('%s', (sentence, text, value, day) => {
    const [mention] = found(sentence, WEDNESDAY);
    expect(sentence.slice(mention?.start, mention?.end)).toBe(text);
    expect(mention).toMatchObject({ value, kind: 'time', earliest: day, latest: day });
  });

  it('follows a day of the text', () => {
    expect(datesOf('They met on 3 May 1990. It snowed that night and the next morning.', WEDNESDAY)).toEqual([
      ['3 May 1990', '1990-05-03'],
      ['that night', '1990-05-03TNI'],
      ['the next morning', '1990-05-04TMO'],
    ]);
  });

  it.each([
    ['It snowed on Friday.', '2021-03-05'],
    ['They met today.', '2021-03-10'],
    ['They met last week.', '2021-03-01/2021-03-07'],
  ])('finds only the date in: %s', (sentence, value) => {
    expect(found(sentence, WEDNESDAY)).toMatchObject([{ value, kind: 'date' }]);
  });
});

describe('what a word before a date adds', () => {
  it.each([
    ['early 1991', '1991', 'START'],
    ['mid-1991', '1991', 'MID'],
    ['late 1991', '1991', 'END'],
    ['the end of May 1991', '1991-05', 'END'],
    ['the early 1980s', '198X', 'START'],
    ['1991', '1991', null],
  ])('%s', (text, value, mod) => {
    expect(found(`It fell in ${text}.`, WEDNESDAY)).toMatchObject([{ value, mod }]);
  });

  it.each(['about', 'around', 'circa'])('%s a year', (word) => {
    expect(found(`It began in ${word} 1650 or so.`, WEDNESDAY)).toMatchObject([
      { value: '1650', mod: 'APPROX' },
    ]);
  });
});

describe('a year with an era', () => {
  it.each([
    ['It fell in March 44 BC.', 'March 44 BC', '-0043-03'],
    ['It fell on 15 March 44 BC.', '15 March 44 BC', '-0043-03-15'],
    ['It fell in the summer of 218 BC.', 'the summer of 218 BC', '-0217-22'],
    ['It fell on 24 August 410 AD.', '24 August 410 AD', '0410-08-24'],
    ['It lasted 218-201 BC.', '218-201 BC', '-0217/-0200'],
    ['It fell in 1 BC.', '1 BC', '0000'],
  ])('%s', (sentence, text, value) => {
    expect(datesOf(sentence, WEDNESDAY)).toEqual([[text, value]]);
  });

  it('does not match a day that the calendar lacks', () => {
    expect(datesOf('It fell on 31 February 44 BC.', WEDNESDAY)).not.toContainEqual([
      '31 February 44 BC',
      '-0043-02-31',
    ]);
  });
});

describe('a season and its year', () => {
  it.each([
    ['It fell in the 1990 summer.', 'the 1990 summer', '1990-22'],
    ["It fell in last year's spring.", "last year's spring", '2020-21'],
    ['It fell in the summer of 1990.', 'the summer of 1990', '1990-22'],
  ])('%s', (sentence, text, value) => {
    expect(datesOf(sentence, WEDNESDAY)).toEqual([[text, value]]);
  });

  it.each([
    ['The 2012 Summer Games were dry.', '2012'],
    ['The 1989 fall of the wall was loud.', '1989'],
  ])('finds only the date in: %s', (sentence, text) => {
    expect(datesOf(sentence, WEDNESDAY)).toEqual([[text, text]]);
  });
});

describe('a fortnight', () => {
  it.each([
    ['They met a fortnight ago.', 'a fortnight ago', '2021-02-22/2021-02-28'],
    ['They will meet in a fortnight.', 'in a fortnight', '2021-03-22/2021-03-28'],
  ])('%s', (sentence, text, value) => {
    expect(datesOf(sentence, WEDNESDAY)).toEqual([[text, value]]);
  });
});

describe('a range joined by a dash', () => {
  it('has the year at both ends', () => {
    expect(datesOf('The siege of 30 April\u20132 May 1945 is known.', WEDNESDAY)).toEqual([
      ['30 April', '1945-04-30'],
      ['2 May 1945', '1945-05-02'],
    ]);
    expect(datesOf('The siege of December 30\u2013January 2, 1945 is known.', WEDNESDAY)).toEqual([
      ['December 30', '1944-12-30'],
      ['January 2, 1945', '1945-01-02'],
    ]);
  });
});

describe('the tense before a date', () => {
  it.each([
    ['Two had filed the papers by Monday.', 'Monday', '2021-03-08'],
    ['They will file the papers by Monday.', 'Monday', '2021-03-15'],
    ['She spoke of planning for the fair in April.', 'April', '2021-04'],
  ])('%s', (sentence, text, value) => {
    expect(datesOf(sentence, WEDNESDAY)).toEqual([[text, value]]);
  });
});

describe('a month or day of a year of the text', () => {
  it.each<[string, string]>([
    ['November of the same year', '1858-11'],
    ['November of that year', '1858-11'],
    ['12 May of the following year', '1859-05-12'],
    ['June of the previous year', '1857-06'],
  ])('%s', (text, value) => {
    expect(datesOf(`It began on 3 May 1858. It sank in ${text}.`, WEDNESDAY)).toEqual([
      ['3 May 1858', '1858-05-03'],
      [text, value],
    ]);
  });
});

describe('a text full of recent dates', () => {
  const told =
    'It began on 3 May 2019. On 9 June 2019 it grew. By July 2019 it was over. In March 2020 it came back. A second ship sank on 2 April 2020, a third on 4 May 2020, others on 6 May 2020 and 8 June 2020. It grew on 7 July 2020 and ended on 9 July 2020.';

  it('goes on from its last date', () => {
    expect(datesOf(`${told} On 12 August the fleet left.`, WEDNESDAY).at(-1)).toEqual([
      '12 August',
      '2020-08-12',
    ]);
    expect(datesOf(`${told} On 1 March the fleet left.`, '2022-03-10').at(-1)).toEqual([
      '1 March',
      '2020-03-01',
    ]);
  });

  it('counts from publication if it speaks of its own days', () => {
    const news = `${told} Today, on Monday and last week it rained; yesterday it snowed.`;
    expect(datesOf(`${news} On 1 March the fleet left.`, '2022-03-10').at(-1)).toEqual([
      '1 March',
      '2022-03-01',
    ]);
  });
});
