import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/model/analysis.js';
import { timeline } from '../../src/query/dates/timeline.js';
import { axisLine, barLine, barRows, cellEdges } from '../../src/render/terminal/bars.js';
import { PLAIN } from '../../src/render/terminal/palette.js';
import { axisRoom, timelineText } from '../../src/render/terminal/timeline.js';
import { made } from '../query/made.js';

describe('bars', () => {
  it('share the available columns', () => {
    expect(cellEdges(3, 10)).toEqual([0, 3, 6, 10]);
  });

  it('show something for the smallest number and nothing for zero', () => {
    expect(barLine([0, 1, 500, 1000], 1000, [0, 1, 2, 3, 4], false)).toBe('·▁▄█');
    expect(barLine([0, 1, 500, 1000], 1000, [0, 2, 3, 4, 5], true)).toBe('..:+@');
  });

  it('can span several lines', () => {
    expect(barRows([0, 1, 2, 4], 2, [0, 1, 2, 3, 4], false)).toEqual(['   █', '·▄██']);
    expect(barRows([0, 1, 2, 4], 2, [0, 1, 2, 3, 4], true)).toEqual(['   #', '.###']);
  });
});

describe('the axis', () => {
  const months = Array.from({ length: 15 }, (_, at) =>
    at < 12 ? `2020-${String(at + 1).padStart(2, '0')}` : `2021-0${at - 11}`,
  );

  it('labels the first step and the start of each longer period', () => {
    expect(axisLine(months, cellEdges(15, 45))).toBe('|2020-01                            |2021-01');
  });

  it('omits labels without room', () => {
    expect(axisLine(months.slice(0, 3), cellEdges(3, 3))).toBe('|2020-01');
    expect(axisLine(['1999', '2000', '2001'], cellEdges(3, 6))).toBe('|1999');
  });
});

const view = { columns: 60, palette: PLAIN, ascii: false, link: null };
const shown = (analyses: readonly Analysis[], columns: number, ascii = false): string => {
  const articles = analyses.map(({ article }) => article);
  const room = axisRoom(timeline(articles, { step: null, room: null }), columns);
  return [...timelineText(timeline(articles, { step: null, room }), { ...view, columns, ascii })].join('');
};

describe('the timeline as text', () => {
  const analyses = [
    made('a', { published: '2020-10-30', publisher: 'Südpost' }),
    made('b', { published: '2020-10-31', publisher: 'The Harbour Post and Coastal Gazette' }),
    made('c', { published: '2020-10-31', publisher: 'Südpost' }),
    made('d', { published: '2020', publisher: 'Südpost' }),
    made('e', {}),
  ];

  it('has bars for all, a line for every publisher, and the undated rest', () => {
    expect(shown(analyses, 40)).toBe(
      [
        '5 articles by 2 publishers, 2020, 1',
        'undated, 1 of unknown publisher',
        '',
        '           ██████',
        '           ██████',
        'all     3  ██████',
        'Südpost 2  ██████',
        'The Harbour Post and Coastal Gazette',
        '        1  ▄▄▄▄▄▄',
        '           |2020-10',
        'by month; the tallest bar is 3 articles;',
        'less precisely dated: 2020 (1)',
        '',
        'From first to last',
        '  Südpost    2020',
        '  The Harbour Post and Coastal Gazette',
        '    2020-10-31',
        '  (unknown)  undated',
        '',
      ].join('\n'),
    );
  });

  it('is ASCII on ASCII terminals', () => {
    const own = analyses.map((analysis) => ({
      ...analysis,
      article: { ...analysis.article, publisher: 'Harbour Post' },
    }));
    expect(shown(own, 60, true)).toMatch(/^[\n\x20-\x7e]*$/u);
    expect(shown(own, 60, true)).toContain('##');
  });

  it.each([40, 60, 80, 120])('fits %i columns', (columns) => {
    const many = Array.from({ length: 90 }, (_, at) =>
      made(String(at), {
        published: `${1990 + (at % 31)}-0${1 + (at % 9)}-11`,
        publisher: `Publisher ${'x'.repeat(at % 20)}`,
      }),
    );
    for (const line of shown(many, columns).split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
  });

  it('is a list without empty steps if the requested steps do not fit', () => {
    const two = [...analyses.slice(0, 1), made('z', { published: '2020-12-30' })];
    const articles = two.map(({ article }) => article);
    const days = timeline(articles, { step: 'day', room: 20 });
    expect([...timelineText(days, { ...view, columns: 30 })].join('')).toContain(
      '2020-10-30  1 █\n            0 for 60\n2020-12-30  1 █\n',
    );
  });
});
