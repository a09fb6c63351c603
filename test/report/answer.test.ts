/** What the page computes, without a browser: queries, filters, periods, contexts, paragraphs and addresses. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportQuotation, ReportText } from '../../src/model/report.js';
import { contextOf, inOrder } from '../../src/report/answer/context.js';
import { facets, shown, sorted } from '../../src/report/answer/filters.js';
import { dayInWords, periodInWords, periodsOf, shortDay, tickOf } from '../../src/report/answer/periods.js';
import { boxQuery, highlighted } from '../../src/report/answer/query.js';
import { readArticle } from '../../src/report/answer/reading.js';
import { hashOf, type Route, routeOf } from '../../src/report/answer/route.js';
import { Searching } from '../../src/report/answer/searching.js';
import { citedIn, mainRoles, outletsOf, peopleOf } from '../../src/report/answer/tallies.js';
import { type Data, dataOf, NO_SPEAKER } from '../../src/report/data/data.js';
import { fc } from '../properties.js';
import { dataIn, folder, TOWN } from './pages.js';

describe('the search box', () => {
  const word = (form: string, isBeginning = false) => ({ form, compound: null, isBeginning });

  it.each([
    ['old lock', { words: [word('old'), word('lock')], phrases: [], without: [] }],
    ['"old lock" ferry', { words: [word('ferry')], phrases: [['old', 'lock']], without: [] }],
    ['“old lock', { words: [], phrases: [['old', 'lock']], without: [] }],
    ['"ferry"', { words: [], phrases: [['ferry']], without: [] }],
    [
      'ferry -"toll bridge"',
      { words: [word('ferry')], phrases: [], without: [word('toll'), word('bridge')] },
    ],
    ['Ports’', { words: [word('ports')], phrases: [], without: [] }],
    ['- ... “”', { words: [], phrases: [], without: [] }],
    ['Pünktchen', { words: [word('punktchen')], phrases: [], without: [] }],
    ['U.S. 1,000', { words: [word('us'), word('1000')], phrases: [], without: [] }],
    ['trea* -ferr*', { words: [word('trea', true)], phrases: [], without: [word('ferr', true)] }],
    [
      'co-operation',
      {
        words: [{ form: 'cooperation', compound: ['co', 'operation'], isBeginning: false }],
        phrases: [],
        without: [],
      },
    ],
  ])('reads %s', (text, query) => {
    expect(boxQuery(text)).toEqual(query);
  });

  it('marks whole words only', () => {
    const marked = highlighted('A lock, locks and Lock-keeper.', (word) => word === 'lock');
    expect(marked.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')).toBe(
      'A [lock], locks and [Lock-keeper].',
    );
  });

  it('loses no character of any text when it marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(
          highlighted(text, (word) => word.length > 2)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('addresses', () => {
  const START = routeOf('');

  it('hold the whole state, and are read back', () => {
    fc.assert(
      fc.property(
        fc.record({
          q: fc.string(),
          speakers: fc.array(fc.string()),
          outlets: fc.array(fc.string()),
          kinds: fc.subarray(['direct', 'mixed', 'indirect']),
          view: fc.constantFrom('overview', 'people', 'context', 'sources'),
          from: fc.constantFrom('', '2020-01-31'),
          to: fc.constantFrom('', '2021-12-01'),
          article: fc.string(),
          quotation: fc.string(),
          all: fc.boolean(),
        }),
        (change) => {
          const route: Route = { ...START, ...change };
          expect(routeOf(hashOf(route))).toEqual(route);
        },
      ),
    );
  });

  it.each([
    ['#q=lock', { view: 'quotations', q: 'lock' }],
    ['#quotation=a%23q1', { view: 'quotations', quotation: 'a#q1' }],
    ['#view=nothing&from=yesterday&to=2020', { view: 'overview', from: '', to: '' }],
    ['', { view: 'overview' }],
  ])('such as “%s” are understood as far as they can be', (hash, route) => {
    expect(routeOf(hash)).toEqual({ ...START, ...route });
  });
});

describe('the answers of a report', () => {
  let data: Data;
  const START = routeOf('#view=quotations');

  beforeAll(async () => {
    const town = folder(TOWN);
    const { report, texts } = dataIn((await town.report()).html);
    town.remove();
    data = dataOf(report, async () => [async () => texts]);
    await data.texts.read();
  });

  const search = async (text: string) => {
    const searching = new Searching(data, () => {});
    await searching.run();
    expect(searching.progress).toBe(1);
    return searching.find(text);
  };
  const titles = (places: Iterable<number> = []): (string | null | undefined)[] =>
    [...places].map((at) => data.articles[at]?.article.title);

  it.each([
    ['ferry', ['Old lock stays shut']],
    ['trea', ['Minister: no lock this summer', 'Old lock stays shut']],
    ['trea*', ['Minister: no lock this summer', 'Old lock stays shut']],
    ['tr', []],
    ['summers', ['Minister: no lock this summer']],
    ['river echo', []],
    ['"treaty of the ports"', ['Old lock stays shut']],
    ['holt -ferry', ['Bridge toll falls', 'Minister: no lock this summer']],
    ['zeppelin', []],
  ])('has the articles with %s', async (text, found) => {
    expect(titles((await search(text))?.articles.keys()).sort()).toEqual(found);
  });

  it('says which words it took for beginnings: those that nothing has', async () => {
    expect((await search('trea holt'))?.completed).toEqual(['trea']);
    expect((await search('treaty treat*'))?.completed).toEqual([]);
  });

  it('finds nothing in particular for an empty box', async () => {
    expect(await search(' ')).toBeNull();
    expect(shown(data, START, null).rows).toHaveLength(data.rows.length);
  });

  it('lets facets restrict one another, and each list all of its own values', () => {
    const route = { ...START, speakers: ['Tom Rask'] };
    const { rows, articles } = shown(data, route, null);
    expect(new Set(rows.map(({ speaker }) => speaker))).toEqual(new Set(['Tom Rask']));
    expect(articles.map(({ outlet }) => outlet)).toEqual(['River Echo', 'Lindmoor Weekly']);
    const { speakers, outlets } = facets(data, route, null);
    expect(speakers.map(({ value }) => value).sort()).toEqual(['Ida Holt', 'Tom Rask', 'Vera Lund']);
    expect(outlets).toEqual([
      { value: 'River Echo', count: 2 },
      { value: 'Lindmoor Weekly', count: 1 },
    ]);
    const both = facets(data, { ...route, outlets: ['Quay Post'] }, null);
    expect(both.speakers.find(({ value }) => value === 'Vera Lund')?.count).toBe(2);
    expect(both.speakers.find(({ value }) => value === 'Tom Rask')?.count).toBe(0);
  });

  it('has the statements that a quotation which passes reports', () => {
    const speakers = (names: string[]) =>
      shown(data, { ...START, speakers: names }, null).statements.map(({ speaker }) => speaker?.name);
    expect(data.report.statements).toHaveLength(1);
    expect(speakers([])).toEqual(['Ida Holt']);
    expect(speakers(['Ida Holt'])).toEqual(['Ida Holt']);
    expect(speakers(['Tom Rask'])).toEqual([]);
  });

  it('takes days from the first to the last, both included', () => {
    const days = (from: string, to: string): number =>
      shown(data, { ...START, from, to }, null).articles.length;
    expect([days('2021-03-01', '2021-03-02'), days('2021-03-02', ''), days('', '2021-03-01')]).toEqual([
      2, 2, 1,
    ]);
    expect(days('2021-03-03', '2021-07-09')).toBe(0);
  });

  it('sorts by a column and back, in the order of publication among equals', () => {
    const up = sorted(data.rows, 'outlet').map(({ outlet }) => outlet);
    expect(up).toEqual([...up].sort());
    const down = sorted(data.rows, '-speaker').map(({ speaker, index }) => [speaker, index] as const);
    expect(down).toEqual([...down].sort(([a, i], [b, j]) => (a < b ? 1 : a > b ? -1 : i - j)));
    expect(sorted(data.rows, 'nothing')).toBe(data.rows);
  });

  it('counts people with the outlets that quote them', () => {
    const [holt] = peopleOf(data.rows);
    expect(holt).toMatchObject({ name: 'Ida Holt', articles: 3, first: '2021-03-01', last: '2021-07-10' });
    expect([...(holt?.outlets ?? [])].sort()).toEqual([
      ['Lindmoor Weekly', 1],
      ['Quay Post', 1],
      ['River Echo', 1],
    ]);
    expect(outletsOf(data.articles, data.rows).map(({ name, speakers }) => `${name} ${speakers}`)).toEqual([
      'Lindmoor Weekly 2',
      'Quay Post 2',
      'River Echo 2',
    ]);
    expect(citedIn(data.articles, data.texts)).toEqual([]);
  });

  it('has the roles that most articles give before the others, both in the order of their use', () => {
    const roles = ['minister', 'friend', 'mayor', 'guest'].map((role, at) => ({
      ...{ role, count: [4, 1, 2, 1][at] ?? 0, first: `2021-0${at + 1}-01`, last: null },
    }));
    const names = (of: readonly { role: string }[]) => of.map(({ role }) => role);
    const { main, others } = mainRoles(roles, 3);
    expect([names(main), names(others)]).toEqual([['minister', 'friend', 'mayor'], ['guest']]);
    expect(mainRoles(roles, 4).others).toEqual([]);
  });

  it('does not count the unnamed among the speakers of an outlet', () => {
    const rows = data.rows.map((row) =>
      row.speaker === 'Tom Rask'
        ? { ...row, speaker: NO_SPEAKER, quotation: { ...row.quotation, person: null } }
        : row,
    );
    expect(outletsOf(data.articles, rows).map(({ speakers }) => speakers)).toEqual([1, 2, 1]);
  });

  it('shows a word in its contexts, sorted by what is beside it', () => {
    const found = contextOf('treat*', data.articles, data.texts);
    expect([found.total, found.articles]).toEqual([3, 2]);
    const after = inOrder(found.lines, 'right').map(({ node, right }) => `${node}${right}`.slice(0, 13));
    expect(after).toEqual(['treaty of the', 'treaties when', 'treaty would ']);
    expect(inOrder(found.lines, 'left').map(({ left }) => left.trim().split(' ').at(-1))).toEqual([
      'sign',
      '"The',
      'the',
    ]);
    expect(contextOf('treaty of the', data.articles, data.texts).total).toBe(1);
    expect(contextOf('treaty the', data.articles, data.texts).total).toBe(0);
    expect(contextOf('*', data.articles, data.texts).total).toBe(0);
  });
});

describe('periods', () => {
  const article = (published: string | null, publisher: string) => ({ published, publisher });

  const rowsOf = (all: readonly ReturnType<typeof article>[]) =>
    dataOf(
      {
        ...{ schema: 'corpus.report', version: 1, title: '', complete: true, notes: [], withText: true },
        ...{ statements: [] },
        asked: {
          query: null,
          words: [],
          filters: [],
          corpus: null,
          size: 0,
          matching: 0,
          day: '2024-01-01',
          program: '',
        },
        articles: all.map((one, at) => ({
          ...{
            id: `${at}`,
            path: `${at}`,
            title: null,
            authors: [],
            section: null,
            language: null,
            url: null,
          },
          ...{ standfirst: null, wordCount: 0, duplicateOf: null, quotations: [] },
          ...one,
        })),
      },
      async () => [],
    ).articles;

  it.each([
    ['2021-03-01', '2021-03-20', 'day', 20, '2021-03-01', '2021-03-01'],
    ['2021-01-01', '2021-06-30', 'week', 27, '2020-12-28', '2021-01-03'],
    ['2020-02-10', '2021-12-31', 'month', 23, '2020-02-01', '2020-02-29'],
    ['2010-11-01', '2020-12-31', 'quarter', 41, '2010-10-01', '2010-12-31'],
    ['1950-01-01', '2020-01-01', 'year', 71, '1950-01-01', '1950-12-31'],
    ['1700-01-01', '2020-01-01', 'decade', 33, '1700-01-01', '1709-12-31'],
    ['0500-01-01', '2020-01-01', 'century', 16, '0500-01-01', '0599-12-31'],
  ])('from %s to %s are counted by %s', (first, last, step, count, from, to) => {
    const rows = rowsOf([article(first, 'A'), article(last, 'B'), article(null, 'B')]);
    const found = periodsOf(rows, rows);
    expect([found.step, found.periods.length, found.undated]).toEqual([step, count, 1]);
    expect(found.periods[0]).toMatchObject({ from, to, total: 1 });
    expect(found.periods.at(-1)?.total).toBe(1);
    // No day is left out between two periods.
    for (const [at, period] of found.periods.slice(1).entries()) {
      const before = Date.parse(`${found.periods[at]?.to}T00:00Z`);
      expect(Date.parse(`${period.from}T00:00Z`) - before).toBe(86_400_000);
    }
  });

  it('stack the largest outlets, and the rest as one', () => {
    const rows = rowsOf(
      'ABCDEFGHI'
        .split('')
        .flatMap((name, at) => Array.from({ length: 9 - at }, () => article('2021-03-01', name))),
    );
    const { outlets, periods } = periodsOf(rows, rows);
    expect(outlets.map(({ name, count }) => `${name} ${count}`)).toEqual([
      'A 9',
      'B 8',
      'C 7',
      'D 6',
      'E 5',
      'F 4',
      'Other outlets 6',
    ]);
    expect(periods[0]?.counts).toEqual([9, 8, 7, 6, 5, 4, 6]);
    const some = periodsOf(rows.slice(0, 10), rows, outlets);
    expect(some.outlets.map(({ count }) => count)).toEqual([9, 1, 0, 0, 0, 0, 0]);
  });

  it('are named in words', () => {
    const rows = rowsOf([article('2010-11-01', 'A'), article('2020-12-31', 'B')]);
    const { periods, step } = periodsOf(rows, rows);
    expect(periods.slice(0, 2).map((one) => periodInWords(one, step))).toEqual(['Q4 2010', 'Q1 2011']);
    expect(periods.slice(0, 3).map((one, at) => tickOf(one, periods[at - 1], step))).toEqual([
      '2010',
      '2011',
      '',
    ]);
    expect([dayInWords('2020-10-23'), dayInWords('2020-10'), dayInWords('2020'), dayInWords(null)]).toEqual([
      '23 October 2020',
      'October 2020',
      '2020',
      'no date',
    ]);
    expect([shortDay('2020-10-23T21:33'), shortDay('2020-21'), shortDay(null)]).toEqual([
      '23 Oct 2020',
      '2020-21',
      '–',
    ]);
  });
});

describe('an article to read', () => {
  const quotation = (id: string): ReportQuotation => ({
    ...{ id, kind: 'direct', text: '', confidence: 1, parts: null, person: null, role: null },
    ...{ speaker: null, asked: true },
  });
  const details = (...spans: [number, number][]): ReportText['quotations'][number] => ({
    ...{ start: 0, end: 0, spans, rule: '', speaker: null, cue: null, model: null },
  });
  const paragraph = (text: string, start: number) => ({
    ...({ kind: 'paragraph', text, start, end: start + [...text].length } as const),
  });
  const read = (body: ReportText['body'], ...all: [number, number][][]) =>
    readArticle(
      {
        ...{ id: '', path: '', title: null, publisher: null, published: null, authors: [], section: null },
        ...{ language: null, url: null, standfirst: null, wordCount: 0, duplicateOf: null },
        quotations: all.map((_, at) => quotation(`q${at}`)),
      },
      { body, quotations: all.map((spans) => details(...spans)), dates: [], citations: [] },
    ).map(({ passages }) =>
      passages.map(({ quotation, stretches }) => {
        const text = stretches.map((one) => one.text).join('');
        return quotation ? `[${quotation.id} ${text}]` : text;
      }),
    );

  it('is cut where quotations begin and end, in code points of the file', () => {
    expect(
      read(
        [paragraph('🚢 “Late,” she said, “again.” So', 10)],
        [
          [12, 19],
          [30, 38],
        ],
      ),
    ).toEqual([['🚢 ', '[q0 “Late,”]', ' she said, ', '[q0 “again.”]', ' So']]);
  });

  it('marks a quotation in each of its paragraphs, and nested ones once', () => {
    expect(read([paragraph('Ab “cd', 0), paragraph('ef” gh', 8)], [[3, 11]], [[4, 6]])).toEqual([
      ['Ab ', '[q0 “cd]'],
      ['[q0 ef”]', ' gh'],
    ]);
  });
});
