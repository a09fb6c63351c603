import { describe, expect, it } from 'vitest';
import { readWrittenDate, writtenDates } from '../../src/text/written-date.js';

describe('readWrittenDate', () => {
  it.each([
    ['2020-10-23', '2020-10-23'],
    ['2020-10-23T21:33:00Z', '2020-10-23T21:33:00Z'],
    ['2020-10-23T21:33:00.123+0530', '2020-10-23T21:33:00+05:30'],
    ['2020-10-23 21:33', '2020-10-23T21:33'],
    ['Oct 23, 2020', '2020-10-23'],
    ['Sept. 3, 2020', '2020-09-03'],
    ['23 October 2020', '2020-10-23'],
    ['Friday, 23rd of October 2020 at 9 p.m. EST', '2020-10-23T21:00-05:00'],
    ['3. März 2021', '2021-03-03'],
    ['3 PAŹDZIERNIKA 2021', '2021-10-03'],
    ['1er février 2021', '2021-02-01'],
    ['3 de mayo de 2021', '2021-05-03'],
    ['04 mayo de 2021', '2021-05-04'],
    ['11 de Outubro de 2020', '2020-10-11'],
    ['19 Aprile 2020', '2020-04-19'],
    ['4 mei 2020', '2020-05-04'],
    ['19 sierpnia 2020', '2020-08-19'],
    ['1 декабря 2020', '2020-12-01'],
    ['Septiembre 22, 2020', '2020-09-22'],
    ['October 2020', '2020-10'],
    ['2020-12', '2020-12'],
    ['2020', '2020'],
    ['23.10.2020', '2020-10-23'],
    ['25/12/2020', '2020-12-25'],
    ['12/25/2020', '2020-12-25'],
  ])('reads %s as %s', (written, value) => {
    expect(readWrittenDate(written)).toBe(value);
  });

  it.each([
    '2020-13-45',
    '2020-02-30',
    'Feb 30, 2020',
    '03/04/2020',
    '2020-00',
    'yesterday',
    '31. Juni 2020',
    '3 de mayor de 2020',
    '5 ago 2020',
    'Section 2020',
    'Terminal 4, 2020',
    '',
    '1234567',
  ])('returns null for "%s"', (written) => {
    expect(readWrittenDate(written)).toBeNull();
  });
});

describe('writtenDates', () => {
  it.each([
    ['Posted at Mar 03 2021 05:11 AM', '2021-03-03T05:11', 'Mar 03 2021 05:11 AM'],
    ['12:52, 20 February 2020', '2020-02-20T12:52', '12:52, 20 February 2020'],
    ['By Ida Moen2020-02-20 13:52:51 UTC', '2020-02-20T13:52:51Z', '2020-02-20 13:52:51 UTC'],
    ['4:32 PM EDT Tue May 7, 2019', '2019-05-07T16:32-04:00', '4:32 PM EDT Tue May 7, 2019'],
    ['20:48 GMT +323 January 2020', '2020-01-23T20:48+03:00', 'GMT +323 January 2020'],
    ['09:15 GMT +110 March 2019', '2019-03-10T09:15+01:00', 'GMT +110 March 2019'],
  ])('finds the date in "%s"', (text, value, part) => {
    const [date] = writtenDates(text);
    expect(date?.value).toBe(value);
    expect(text.slice(date?.start, date?.end)).toBe(part);
  });

  it('finds several in order, and never takes a number beside a date for its time', () => {
    expect(
      writtenDates('Published Oct 1, 2020 | Updated Oct 2, 2020 · 45 comments').map((date) => date.value),
    ).toEqual(['2020-10-01', '2020-10-02']);
  });

  it.each(['version 2.10.2020.1', 'call 2020-10-234', 'May 2020', 'may 12 ships'])(
    'finds none in "%s"',
    (text) => {
      expect(writtenDates(text)).toEqual([]);
    },
  );
});
