import { describe, expect, it } from 'vitest';
import { read } from './article-of.js';

/** text, content, speaker, kind, rule */
type Row = [text: string, said: string, who: string | null, kind: string, rule: string];

const first = (text: string) => {
  const [reading] = read(text);
  return reading && [reading.said, reading.who, reading.kind, reading.rule];
};

describe('a quotation before its cue', () => {
  it.each<Row>([
    [
      '“The dam will hold,” Mara Ellison said on Monday.',
      '“The dam will hold,”',
      'Mara Ellison',
      'direct',
      'quotation-before-cue',
    ],
    [
      '"The dam will hold," said Mara Ellison, the chief engineer.',
      '"The dam will hold,"',
      'Mara Ellison',
      'direct',
      'quotation-before-cue',
    ],
    [
      "''The dam will hold,'' said the engineer.",
      "''The dam will hold,''",
      'engineer',
      'direct',
      'quotation-before-cue',
    ],
    [
      '‘The dam will hold’, said Mara Ellison.',
      '‘The dam will hold’',
      'Mara Ellison',
      'direct',
      'quotation-before-cue',
    ],
    [
      '“Will the dam hold?” Mara Ellison asked.',
      '“Will the dam hold?”',
      'Mara Ellison',
      'direct',
      'quotation-before-cue',
    ],
    [
      '“The dam,” said Mara Ellison, “will hold for years.”',
      '“The dam,” | “will hold for years.”',
      'Mara Ellison',
      'direct',
      'quotation-before-cue',
    ],
    [
      '“The dam will hold,” Mara Ellison told reporters. “We built it well.”',
      '“The dam will hold,” | “We built it well.”',
      'Mara Ellison',
      'direct',
      'quotation-before-cue',
    ],
    [
      'But “the dam will hold,” Mara Ellison said.',
      'But “the dam will hold,”',
      'Mara Ellison',
      'mixed',
      'quotation-before-cue',
    ],
    [
      '“The dam will hold,” Mara Ellison, a retired engineer, told the Harbour Post.',
      '“The dam will hold,”',
      'Mara Ellison',
      'direct',
      'quotation-before-cue',
    ],
  ])('%s', (text, said, who, kind, rule) => {
    expect(first(text)).toEqual([said, who, kind, rule]);
  });

  it('does not take the name of a programme for content', () => {
    const [reading] = read('Orla Finch, host of the “Morning Hour,” suggested the plan would fail.');
    expect(reading?.said).toBe('the plan would fail');
    expect(reading?.who).toBe('Orla Finch');
  });
});

describe('a quotation after its cue', () => {
  it.each<Row>([
    [
      'Mara Ellison said: “The dam will hold.”',
      '“The dam will hold.”',
      'Mara Ellison',
      'direct',
      'cue-before-quotation',
    ],
    [
      'Mara Ellison told the Harbour Post, “The dam will hold.”',
      '“The dam will hold.”',
      'Mara Ellison',
      'direct',
      'cue-before-quotation',
    ],
    [
      'Mara Ellison replied through an interpreter: “The dam will hold.”',
      '“The dam will hold.”',
      'Mara Ellison',
      'direct',
      'cue-before-quotation',
    ],
  ])('%s', (text, said, who, kind, rule) => {
    expect(first(text)).toEqual([said, who, kind, rule]);
  });

  it('keeps nested quotations, even if a closing mark is missing', () => {
    const text = 'Mara Ellison said: "They will tell you: "This is fine, this is progress."';
    expect(first(text)?.[0]).toBe('"They will tell you: "This is fine, this is progress."');
  });

  it('reads a name and a colon as a speaker', () => {
    expect(first('Ellison: “The dam will hold.”')).toEqual([
      '“The dam will hold.”',
      'Ellison',
      'direct',
      'speaker-label',
    ]);
  });
});

describe('a reported clause', () => {
  it.each<Row>([
    [
      'Mara Ellison said that the dam would hold.',
      'that the dam would hold',
      'Mara Ellison',
      'indirect',
      'reported-clause',
    ],
    [
      'Mara Ellison said on Tuesday that the dam would hold.',
      'that the dam would hold',
      'Mara Ellison',
      'indirect',
      'reported-clause',
    ],
    [
      'Mara Ellison said the dam was “beyond repair”.',
      'the dam was “beyond repair”',
      'Mara Ellison',
      'mixed',
      'reported-clause',
    ],
    [
      'Mara Ellison told the Harbour Post on Friday that the dam would hold.',
      'that the dam would hold',
      'Mara Ellison',
      'indirect',
      'reported-clause',
    ],
    [
      'The dam will hold for years to come, Mara Ellison said.',
      'The dam will hold for years to come',
      'Mara Ellison',
      'indirect',
      'clause-before-cue',
    ],
    [
      'The dam, Mara Ellison said, will hold for years.',
      'The dam | will hold for years',
      'Mara Ellison',
      'indirect',
      'clause-before-cue',
    ],
    [
      'According to Mara Ellison, the dam will hold.',
      'the dam will hold',
      'Mara Ellison',
      'indirect',
      'according-to',
    ],
    [
      'The dam will hold, according to the water ministry.',
      'The dam will hold',
      'water ministry',
      'indirect',
      'according-to',
    ],
    [
      'Mara Ellison called the dam “a disgrace”.',
      'the dam “a disgrace”',
      'Mara Ellison',
      'mixed',
      'object-of-cue',
    ],
  ])('%s', (text, said, who, kind, rule) => {
    expect(first(text)).toEqual([said, who, kind, rule]);
  });

  it('ends before another cue begins', () => {
    const readings = read(
      'Mara Ellison said the dam would hold, but Tom Rask warned that the town was at risk.',
    );
    expect(readings.map(({ said, who }) => [said, who])).toEqual([
      ['the dam would hold', 'Mara Ellison'],
      ['that the town was at risk', 'Tom Rask'],
    ]);
  });

  it('gives a participle the subject of its sentence', () => {
    const readings = read('Mara Ellison defended the plan, adding that the dam would hold.');
    expect(readings.at(-1)).toMatchObject({
      said: 'that the dam would hold',
      who: 'Mara Ellison',
      rule: 'participle-cue',
    });
  });
});

describe('near misses of quotations', () => {
  it.each([
    ['a term in marks', 'The committee met for what residents name the “grand bargain” of the valley.'],
    ['a noun that looks like a cue', 'The report was long and its claims of success were many.'],
    ['feet and inches', 'The boat measures 12\' 6" from end to end.'],
    [
      'markup left in the text',
      '<a href="https://example.org/a" title="The whole long story of the dam">more</a>',
    ],
    ['a headline with words in marks', 'The town and its ‘dam of many sorrows for years’'],
  ])('%s', (_, text) => {
    expect(read(text, text.startsWith('The town'))).toEqual([]);
  });
});

describe('special cues', () => {
  it.each<Row>([
    [
      'Mara Ellison pledged to rebuild the dam.',
      'to rebuild the dam',
      'Mara Ellison',
      'indirect',
      'reported-clause',
    ],
    ['Mara Ellison called for a new dam.', 'a new dam', 'Mara Ellison', 'indirect', 'object-of-cue'],
    ['Mara Ellison warned of another flood.', 'another flood', 'Mara Ellison', 'indirect', 'object-of-cue'],
    [
      'The dam is described as “a disgrace” by Mara Ellison.',
      'The dam | “a disgrace”',
      'Mara Ellison',
      'mixed',
      'passive-cue',
    ],
    [
      'The town reacted to Mara Ellison’s warning that “the dam will break”.',
      '“the dam will break”',
      'Mara Ellison',
      'direct',
      'embedded-quotation',
    ],
    [
      'When Tom Rask called it dead, Mara Ellison said it would hold.',
      'it dead',
      'Tom Rask',
      'indirect',
      'object-of-cue',
    ],
    [
      'Mara Ellison called the plan “absurd” in a tweet on Sunday.',
      'the plan “absurd”',
      'Mara Ellison',
      'mixed',
      'object-of-cue',
    ],
  ])('%s', (text, said, who, kind, rule) => {
    expect(first(text)).toEqual([said, who, kind, rule]);
  });

  it.each([
    ['a hearer is not an infinitive', 'Mara Ellison spoke to the crowd.'],
    ['a book may be written', 'Mara Ellison wrote three books about dams.'],
    ['a thing may be added', 'Mara Ellison added salt to the soup.'],
    ['something known by a name', 'The dam is known to the whole town.'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
