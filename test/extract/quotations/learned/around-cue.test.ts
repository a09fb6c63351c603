import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/extract/quotations/context.js';
import {
  AroundCue,
  columnsOf,
  hashText,
} from '../../../../src/extract/quotations/learned/features/features.js';
import { mixed, seededBy } from '../../../../src/extract/quotations/learned/features/hash.js';
import { RELATION } from '../../../../src/extract/quotations/learned/features/relation.js';
import { articleOf } from '../article-of.js';

/** The surroundings of the first "said", with the probabilities of other cues. */
function around(text: string, likely: Readonly<Record<string, number>> = {}) {
  const columns = columnsOf(readArticle(articleOf(text)), []);
  const from = columns.units.findIndex((unit) => unit?.text === 'said');
  const probabilities = Float64Array.from(columns.units, (unit) => likely[unit?.text ?? ''] ?? 0);
  const look = new AroundCue(columns, probabilities);
  const cue = { from, to: from + 1, sentence: columns.sentenceOf[from] ?? 0, probability: 1 };
  const range = look.look(cue);
  const units = columns.units.slice(range.from, range.to);
  return {
    of: look.of,
    words: units.map((unit) => unit?.text ?? '_').join(' '),
    relations: (column: string): string => {
      const bits = RELATION[column] ?? 0;
      return units.map((_, at) => ((look.relations[range.from + at] ?? 0) & bits) / (bits & -bits)).join(' ');
    },
  };
}

describe('the reach of a cue', () => {
  it.each([
    ['its sentence', 'It rained. Holt said it leaks. It is old.', 'Holt said it leaks .'],
    [
      'quotations behind it',
      '“A,” Holt said. “B.” “C.” “D.” “E.”',
      '“A,” Holt said . _ _ _ “B.” _ _ _ “C.” _ _ _ “D.”',
    ],
    [
      'up to the next sentence with words',
      '“A,” Holt said. “B.” It is old. “C.”',
      '“A,” Holt said . _ _ _ “B.”',
    ],
    ['not the next paragraph', '“A,” Holt said.\n“B.”', '“A,” Holt said .'],
    ['the next paragraph after a quotation left open', 'Holt said: “A.\n“B.”', 'Holt said : “A. _ _ _ “B.”'],
    ['not the one after that', 'Holt said: “A.\n“B.”\n“C.”', 'Holt said : “A. _ _ _ “B.”'],
  ])('%s', (_, text, expected) => {
    expect(around(text).words).toBe(expected);
  });
});

describe('the units around a cue', () => {
  const text = 'He left, and “A,” Holt said when she asked, “B.” “C.”';

  it.each([
    ['side', '1 1 1 1 1 1 0 2 2 2 2 2 3 3 3 3'],
    ['commas', '1 1 0 0 0 0 0 0 0 0 0 1 1 1 1 1'],
    ['quotesBetween', '1 1 1 1 0 0 0 0 0 0 0 0 1 1 1 1'],
    ['joinsBetween', '1 1 1 0 0 0 0 0 0 0 0 0 0 0 0 0'],
    ['verbsBetween', '0 0 0 0 0 0 0 0 0 0 1 1 1 1 1 1'],
    ['cuesBetween', '0 0 0 0 0 0 0 0 0 0 1 1 1 1 1 1'],
    ['isCue', '0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0'],
  ])('%s', (column, expected) => {
    expect(around(text, { asked: 0.41, left: 0.4, said: 0.9 }).relations(column)).toBe(expected);
  });

  it('count distances from the cue on either side', () => {
    const sides = around('a b c said d e f.').relations('distance').split(' ').map(Number);
    expect(sides.map((one) => `${one & 3}:${one >> 2}`)).toEqual([
      '1:3',
      '1:2',
      '1:1',
      '0:0',
      '2:1',
      '2:2',
      '2:3',
      '2:4',
    ]);
  });
});

describe('what is known of a cue', () => {
  it('its words and those beside it', () => {
    const { of } = around('Holt said it leaks.');
    const last = hashText('said');
    expect(of).toMatchObject({
      cue: mixed(seededBy(0), last),
      cueLast: last,
      cueFirst: last,
      cueBefore: hashText('holt'),
      cueAfter: hashText('it'),
      cueAfter2: hashText('leaks'),
      cueClass: hashText('cue-past'),
      cueForm: hashText('say false 100'),
      cueOpens: 0,
      ruled: 0,
      around: 0,
    });
  });

  it.each([
    ['opens', 'said Holt.', { cueOpens: 1, cueBefore: hashText('(nothing)') }],
    ['a quotation before', '“A,” said Holt.', { around: 2 }],
    ['a quotation behind', 'Holt said “A.”', { around: 1, cueAfter: hashText('Q.1') }],
    ['both', '“A,” Holt said, “B.”', { around: 3 }],
    ['two words behind', 'Holt said so.', { cueAfter: hashText('so'), cueAfter2: hashText('.') }],
    [
      'at the end',
      'It leaks, Holt said',
      { cueAfter: hashText('(nothing)'), cueAfter2: hashText('(begin)') },
    ],
  ])('%s', (_, text, expected) => {
    expect(around(text).of).toMatchObject(expected);
  });
});
