import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/extract/dates/dates.js';
import { DATE_GRAMMAR } from '../../../src/extract/dates/grammar.js';
import { fc } from '../../properties.js';
import { article, found } from './dates-of.js';

describe('findDates', () => {
  it('returns range, value, first and last day, and rule', () => {
    expect(found('It rose in October.', '2021-03-10')).toEqual([
      {
        start: 11,
        end: 18,
        value: '2020-10',
        kind: 'date',
        quantity: null,
        frequency: null,
        mod: null,
        earliest: '2020-10-01',
        latest: '2020-10-31',
        rule: 'month',
      },
    ]);
  });

  it('returns no days for values without a calendar date', () => {
    expect(found('They know now.', '2021-03-10')).toMatchObject([
      { value: 'PRESENT_REF', earliest: null, latest: null },
    ]);
  });

  it('reads title, standfirst and every kind of block, and nothing else', () => {
    const text = 'id 1990\nIn 1991\nIn 1992\nIn 1993\nIn 1994';
    const parsed = {
      ...article(text, null, [{ start: 24, end: 31 }]),
      titleRange: { start: 8, end: 15 },
      standfirstRanges: [{ start: 16, end: 23 }],
    };
    expect(findDates(parsed).map(({ value }) => value)).toEqual(['1991', '1992', '1993']);
  });

  it('joins nothing across blocks', () => {
    const text = 'They met on Tuesday\nMarch 4 was wet';
    const blocks = [
      { start: 0, end: 19 },
      { start: 20, end: text.length },
    ];
    expect(
      findDates(article(text, '2021-03-10', blocks)).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['Tuesday', 'March 4']);
  });

  it('counts in UTF-16 units', () => {
    const text = '😀 in 1988';
    expect(found(text, null).map(({ start, end }) => text.slice(start, end))).toEqual(['1988']);
  });

  it('has a unique rule id for each parser', () => {
    const ids = DATE_GRAMMAR.parsers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });
});

const WORDS =
  "on in the of last this next March May 3 15th 1999 2020 - – , . ( ) Tuesday Friday, at 9 a.m. noon GMT week year month quarter ago later two nine summer winter 1960s '90s will said yesterday today first third-quarter year-ago 10/11/2020 2020-01-02 weekend Christmas Day day before century 20th now soon days every -long an hour BC \n".split(
    ' ',
  );
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
);
const anyDate = fc.constantFrom(
  null,
  '2021-03-10',
  '2020-02',
  '2019',
  '2020-10-23T21:33',
  '0001-01-01',
  '9999-12-31',
  'soon',
);

/** *_REF, years BC, durations and sets. */
const WITHOUT_DAYS = /^[A-Z]+_REF$|^-\d{4}(?:-\d{2}){0,2}$|^P[\dXT]|^XXXX-/;

describe('findDates on any text', () => {
  it('stays inside the blocks without overlaps, and is deterministic', () => {
    fc.assert(
      fc.property(anyText, anyDate, fc.nat(60), (text, published, at) => {
        const cut = Math.min(at, text.length);
        const blocks = [
          { start: 0, end: cut },
          { start: cut, end: text.length },
        ];
        const parsed = article(text, published, blocks);
        const dates = findDates(parsed);
        let reached = 0;
        for (const { start, end, value, earliest, latest } of dates) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
          if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
          // Every value is of a kind the record documents.
          if (value !== null) expect(earliest !== null || WITHOUT_DAYS.test(value)).toBe(true);
          reached = end;
        }
        expect(findDates(parsed)).toEqual(dates);
      }),
      { numRuns: 400 },
    );
  });
});
