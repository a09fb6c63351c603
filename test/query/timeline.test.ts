import { describe, expect, it } from 'vitest';
import { timeline } from '../../src/query/timeline.js';
import { made } from './made.js';

const dated = (...dates: (string | null)[]) =>
  dates.map((published, at) =>
    made(String(at), { published, publisher: published?.includes('T') ? 'Südpost' : null }),
  );
const counts = (dates: (string | null)[], by: 'day' | 'month' | 'year' | null = null): string[] =>
  timeline(dated(...dates), by).periods.map(({ period, articles }) => `${period}=${articles}`);

describe('the timeline', () => {
  it('says the range and how many have no date', () => {
    expect(timeline(dated('2020-11-02T10:00+03:00', null, '2020-10-30', 'unknown'), null)).toMatchObject({
      first: '2020-10-30',
      last: '2020-11-02',
      undated: 2,
    });
  });

  it.each([
    [
      ['2020-10-30', '2020-11-01T08:00'],
      ['2020-10-30=1', '2020-10-31=0', '2020-11-01=1'],
    ],
    [
      ['2020-10-30', '2021-01-01'],
      ['2020-10=1', '2020-11=0', '2020-12=0', '2021-01=1'],
    ],
    [
      ['2018-10-30', '2021-12-01'],
      ['2018=1', '2019=0', '2020=0', '2021=1'],
    ],
    [
      ['1890-01-01', '2021-12-01'],
      ['1890=1', '2021=1'],
    ],
  ])('takes the steps that fit %j', (dates, expected) => {
    expect(counts(dates)).toEqual(expected);
  });

  it('takes the steps it is told to', () => {
    expect(counts(['2020-10-30', '2020-11-01'], 'year')).toEqual(['2020=2']);
  });

  it('gives a date that is less precise than the steps a period of its own', () => {
    expect(counts(['2020-10-30', '2020', '2020-11-01'], 'month')).toEqual([
      '2020=1',
      '2020-10=1',
      '2020-11=1',
    ]);
    expect(counts(['2020'], 'day')).toEqual(['2020=1']);
  });

  it('counts the known publishers', () => {
    const [period] = timeline(dated('2020-10-30T10:00', '2020-10-30'), 'day').periods;
    expect(period).toEqual({ period: '2020-10-30', articles: 2, publishers: { Südpost: 1 } });
  });

  it('is empty where nothing is dated', () => {
    expect(timeline(dated(null), null)).toEqual({ first: null, last: null, undated: 1, periods: [] });
  });
});
