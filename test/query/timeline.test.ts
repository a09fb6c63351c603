import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/model/analysis.js';
import type { Step } from '../../src/model/period.js';
import type { Fit } from '../../src/query/dates/bands.js';
import { spokenOf, timeline } from '../../src/query/dates/timeline.js';
import { edtfBounds } from '../../src/text/edtf.js';
import { made } from './made.js';

const timelineOf = (analyses: readonly Analysis[], fit: Fit) =>
  timeline(
    analyses.map(({ article }) => article),
    fit,
  );
const dated = (...dates: (string | null)[]) =>
  dates.map((published, at) =>
    made(String(at), { published, publisher: published?.includes('T') ? 'Südpost' : null }),
  );
const fitted = (step: Step | null = null, room: number | null = null) => ({ step, room });
const counts = (dates: (string | null)[], by: Step | null = null): string[] =>
  timelineOf(dated(...dates), fitted(by)).periods.map(({ period, articles }) => `${period}=${articles}`);

describe('the timeline', () => {
  it('gives the range and the number of undated articles', () => {
    expect(
      timelineOf(dated('2020-11-02T10:00+03:00', null, '2020-10-30', 'unknown'), fitted()),
    ).toMatchObject({
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
  ])('chooses steps to fit %j', (dates, expected) => {
    expect(counts(dates)).toEqual(expected);
  });

  it('uses the requested steps', () => {
    expect(counts(['2020-10-30', '2020-11-01'], 'year')).toEqual(['2020=2']);
  });

  it('gives a date less precise than the steps its own period', () => {
    expect(counts(['2020-10-30', '2020', '2020-11-01'], 'month')).toEqual([
      '2020=1',
      '2020-10=1',
      '2020-11=1',
    ]);
    expect(counts(['2020'], 'day')).toEqual(['2020=1']);
  });

  it('counts the known publishers', () => {
    const [period] = timelineOf(dated('2020-10-30T10:00', '2020-10-30'), fitted('day')).periods;
    expect(period).toEqual({
      band: 'articles',
      period: '2020-10-30',
      articles: 2,
      mentions: null,
      publishers: { Südpost: 1 },
    });
  });

  it.each([
    [['2020-10-30', '2020-11-03'], 5, 'day', 5],
    [['2020-10-30', '2020-11-03'], 4, 'month', 2],
    [['2015-10-30', '2020-11-03'], 62, 'month', 62],
    [['2015-10-30', '2020-11-03'], 40, 'year', 6],
    [['1890', '2021-12-01'], 40, 'decade', 14],
    [['0900', '2021-12-01'], 40, 'century', 12],
  ] as const)('chooses the finest steps that fit: %j in %i', (dates, room, step, steps) => {
    const { axis, ...shown } = timelineOf(dated(...dates), fitted(null, room));
    expect([shown.step, axis.length]).toEqual([step, steps]);
  });

  it('gives the first and last date of each publisher', () => {
    const analyses = [
      made('a', { published: '2020-10-30T08:00', publisher: 'Südpost' }),
      made('b', { published: '2020-11', publisher: 'Südpost' }),
      made('c', { publisher: 'Harbour Post' }),
      made('d', { published: '2019-01-01' }),
    ];
    expect(timelineOf(analyses, fitted()).publishers).toEqual([
      { publisher: 'Südpost', articles: 2, first: '2020-10-30', last: '2020-11' },
      { publisher: 'Harbour Post', articles: 1, first: null, last: null },
      { publisher: null, articles: 1, first: '2019-01-01', last: '2019-01-01' },
    ]);
  });

  it.each([
    [['2020-01-01', '2020-01-10', '2020-01-11'], [{ from: '2020-01-02', to: '2020-01-09', days: 8 }]],
    [['2020-01-01', '2020-01-10', '2020-01'], []],
    [['2020-01-01', '2020-01-03'], []],
    [['2020-01-01', '2020-01-10', '2020-12-31'], [{ from: '2020-01-11', to: '2020-12-30', days: 355 }]],
  ])('reports long gaps: %j', (dates, gaps) => {
    expect(timelineOf(dated(...dates), fitted()).gaps).toEqual(gaps);
  });

  it('is empty without dates', () => {
    expect(timelineOf(dated(null), fitted())).toEqual({
      first: null,
      last: null,
      undated: 1,
      publishers: [{ publisher: null, articles: 1, first: null, last: null }],
      gaps: [],
      step: null,
      axis: [],
      periods: [],
    });
  });
});

describe('the timeline of date mentions', () => {
  const speaking = (id: string, ...values: string[]) =>
    made(id, {
      publisher: 'Südpost',
      mentions: values.map((value) => ({ value, ...edtfBounds(value) })),
    });

  it('counts mentions and their articles', () => {
    const spoken = spokenOf(
      [speaking('a', '1969', '1969-03-02', '196X', 'PAST_REF'), speaking('b', '1970/1971', '1969-2')],
      fitted('year'),
    );
    expect(spoken).toMatchObject({ mentions: 6, open: 2, step: 'year', axis: ['1969'] });
    expect(spoken.periods.map(({ period, articles, mentions }) => [period, articles, mentions])).toEqual([
      ['1969', 1, 2],
      ['196X', 1, 1],
      ['1970/1971', 1, 1],
    ]);
  });
});
