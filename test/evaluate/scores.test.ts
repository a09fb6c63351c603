import { describe, expect, it } from 'vitest';
import type { Attribution } from '../annotated/compile.js';
import type { Span } from '../annotated/marks.js';
import { attributionRow, countAttributions, type Predicted } from './attributions.js';
import { countDates, type DateMention, dateScores } from './dates.js';
import { identityScores, isNamed, roleIsRight } from './identity.js';
import { isPronoun, sameName } from './names.js';
import type { Sums } from './sums.js';
import { MeasuredText } from './words.js';

const TEXT = '“The dam will hold,” said Ida Holt, the mayor. She added that it would rain.';
const place = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

const gold = (content: string, source: string, kind: Attribution['kind'], doubtful = false): Attribution => ({
  kind,
  source: source === '' ? [] : [place(source)],
  sourceText: source,
  cue: [],
  cueText: '',
  content: [place(content)],
  contentText: content,
  quoted: kind === 'direct' ? [place(content)] : [],
  speaker: null,
  doubtful,
  statement: null,
});

const guess = (content: string, name: string | null, kind: Attribution['kind']): Predicted => ({
  kind,
  spans: [place(content)],
  cue: null,
  speaker: name === null ? null : { name, role: null, kind: 'person', anonymous: false, mention: null },
});

const GOLD = [
  gold('“The dam will hold,”', 'Ida Holt, the mayor', 'direct'),
  gold('that it would rain', 'She', 'indirect'),
];

function rows(predicted: Predicted[], annotated = GOLD) {
  const sums: Sums = new Map();
  countAttributions(new MeasuredText(TEXT), annotated, predicted, sums);
  return { all: attributionRow(sums, 'all'), quoted: attributionRow(sums, 'quoted'), sums };
}

describe('scores of attributions', () => {
  it('are perfect for the annotation itself and zero for nothing', () => {
    const own = GOLD.map(({ kind, content, source, sourceText }) => ({
      kind,
      spans: content,
      cue: null,
      speaker: { name: sourceText, role: null, kind: 'person', anonymous: false, mention: source[0] ?? null },
    }));
    for (const measure of ['strict', 'relaxed', 'attributed'] as const) {
      expect(rows(own).all[measure].f1).toBe(1);
      expect(rows([]).all[measure].f1).toBe(0);
    }
  });

  it('require exact ends, but ignore punctuation', () => {
    expect(rows([guess('The dam will hold', 'Holt', 'direct')]).quoted.strict.f1).toBe(1);
    expect(rows([guess('The dam will', 'Holt', 'direct')]).quoted.strict.f1).toBe(0);
  });

  it('credit partial content by its share of words, and duplicates not at all', () => {
    const { quoted } = rows([guess('The dam', 'Holt', 'direct'), guess('The dam', 'Holt', 'direct')]);
    expect(quoted.relaxed).toMatchObject({ precision: 0.5, recall: 0.5 });
  });

  it('require the right speaker', () => {
    expect(rows([guess('The dam will hold', 'the mayor of Delta', 'direct')]).quoted.attributed.f1).toBe(1);
    expect(rows([guess('The dam will hold', 'Tom Rask', 'direct')]).quoted.attributed.f1).toBe(0);
    expect(rows([guess('The dam will hold', null, 'direct')]).quoted.attributed.f1).toBe(0);
  });

  it('exclude doubtful annotations and predictions of them', () => {
    const { all } = rows(
      [guess('that it would rain', 'She', 'indirect')],
      [gold('that it would rain', 'She', 'indirect', true)],
    );
    expect([all.gold, all.predicted]).toEqual([0, 0]);
  });

  it('do not count an indirect prediction as quoted', () => {
    expect(rows([guess('The dam will hold', 'Holt', 'indirect')]).quoted.strict.recall).toBe(0);
  });
});

describe('two wordings of a name', () => {
  it.each([
    ['Ida Holt, the mayor', 'Holt', true],
    ['the mayor of Delta', 'mayor', true],
    ['46 percent of voters', 'voters', true],
    ['Ida Holt and Tom Rask', 'Rask', true],
    ['Ida Holt Jr.', 'Holt', true],
    ['the mayor', 'Tom Rask', false],
    ['Ida Holt', 'she', false],
  ])('%s, %s', (source, name, same) => {
    expect(sameName(source, name)).toBe(same);
  });

  it('include pronouns', () => {
    expect(['she', 'those who', 'Ida'].map(isPronoun)).toEqual([true, true, false]);
  });
});

const date = (start: number, end: number, value: string | null): DateMention => ({
  span: [start, end],
  text: '',
  value,
});

describe('scores of dates', () => {
  const f1 = (predicted: DateMention[], measure: 'strict' | 'relaxed' | 'value') => {
    const sums: Sums = new Map();
    countDates([date(0, 10, '2021-03-10')], predicted, sums);
    return dateScores(sums, measure).f1;
  };

  it.each([
    ['the same', [date(0, 10, '2021-03-10')], [1, 1, 1]],
    ['a part, with the hour', [date(2, 10, '2021-03-10T09:00')], [0, 1, 1]],
    ['another day', [date(0, 10, '2021-03-11')], [1, 1, 0]],
    ['beside it', [date(12, 14, '2021-03-10')], [0, 0, 0]],
  ])('%s', (_, predicted, expected) => {
    expect([f1(predicted, 'strict'), f1(predicted, 'relaxed'), f1(predicted, 'value')]).toEqual(expected);
  });

  it('ignore "now" and clock times without an annotated date', () => {
    const predicted = [
      date(0, 10, '2021-03-10'),
      date(20, 23, 'PRESENT_REF'),
      date(30, 33, '2021-03-10T09:00'),
    ];
    expect(f1(predicted, 'value')).toBe(1);
  });
});

describe('speaker identity', () => {
  const item = (person: string, source: string | null) => ({ article: 'a', person, source, role: null });

  it('is scored by B-cubed over the quotations', () => {
    const split = [item('Ida Holt', 'Ida Holt'), item('Ida Holt', 'Holt')];
    expect(identityScores(split)).toMatchObject({ precision: 1, recall: 0.5 });
    const merged = [item('Ida Holt', 'Holt'), item('Tom Holt', 'Holt')];
    expect(identityScores(merged)).toMatchObject({ precision: 0.5, recall: 1 });
  });

  it('requires the annotated name', () => {
    expect(
      [item('Zoë Holt', 'Zoe Holt'), item('Ida Holt', 'Holt'), item('Ida Holt', null)].map(isNamed),
    ).toEqual([true, false, false]);
  });

  it('requires the role in words of an annotated one', () => {
    expect(roleIsRight('the mayor of Delta', ['mayor of Delta since 2019'])).toBe(true);
    expect(roleIsRight('harbour mayor', ['mayor of Delta'])).toBe(false);
    expect(roleIsRight('the', ['the mayor'])).toBe(false);
  });
});
