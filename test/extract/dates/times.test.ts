import { describe, expect, it } from 'vitest';
import { datesOf, found } from './dates-of.js';

const WEDNESDAY = '2021-03-10';

describe('a time of day', () => {
  it.each([
    ['It closes at 9 a.m. on Friday.', '9 a.m. on Friday', '2021-03-05T09:00'],
    ['It will close at 9 a.m. Friday.', '9 a.m. Friday', '2021-03-12T09:00'],
    ['It shut at 5 p.m. EST, March 5.', '5 p.m. EST, March 5', '2021-03-05T17:00-05:00'],
    ['It shut at 2 p.m. ET on Friday.', '2 p.m. ET on Friday', '2021-03-05T14:00'],
    ['It shut on March 5 at 9:30pm.', 'March 5 at 9:30pm', '2021-03-05T21:30'],
    ['It shut at noon Tuesday.', 'noon Tuesday', '2021-03-09T12:00'],
    ['It shut at 21:30 GMT on Tuesday.', '21:30 GMT on Tuesday', '2021-03-09T21:30Z'],
    ['It shut at 12:05 a.m. yesterday.', '12:05 a.m. yesterday', '2021-03-09T00:05'],
  ])('%s', (sentence, text, value) => {
    expect(datesOf(sentence, WEDNESDAY)).toEqual([[text, value]]);
  });

  it('takes the day across a bracket', () => {
    expect(datesOf('It shut at 10:35 a.m. (0735 GMT) Tuesday.', WEDNESDAY)).toEqual([
      ['10:35 a.m.', '2021-03-09T10:35'],
      ['Tuesday', '2021-03-09'],
    ]);
  });

  it('falls on the last day in the text, or that of publication', () => {
    expect(datesOf('It shut yesterday. At 9 p.m. it reopened.', WEDNESDAY).at(-1)).toEqual([
      '9 p.m.',
      '2021-03-09T21:00',
    ]);
    expect(datesOf('It shut at 9 p.m. as ever.', WEDNESDAY)).toEqual([['9 p.m.', '2021-03-10T21:00']]);
    expect(datesOf('It shut at 9 p.m. as ever.', null)).toEqual([['9 p.m.', null]]);
  });

  it('covers its day', () => {
    expect(found('It shut at noon Tuesday.', WEDNESDAY)[0]).toMatchObject({
      earliest: '2021-03-09',
      latest: '2021-03-09',
      rule: 'time-of-day',
    });
  });

  it.each(['They won 3:30 to 4.', 'It was High Noon.', 'The score was 21:30.', 'I am 9.'])(
    'does not match: %s',
    (sentence) => {
      expect(datesOf(sentence, WEDNESDAY)).toEqual([]);
    },
  );
});
