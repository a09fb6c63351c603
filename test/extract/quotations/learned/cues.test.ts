import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/extract/quotations/context.js';
import { candidateCues } from '../../../../src/extract/quotations/learned/cues.js';
import { columnsOf } from '../../../../src/extract/quotations/learned/features/features.js';
import { articleOf } from '../article-of.js';

/** The cues of a text whose words have these probabilities. */
function cues(text: string, probabilities: Readonly<Record<string, number>>): string[] {
  const columns = columnsOf(readArticle(articleOf(text)), []);
  const likely = Float64Array.from(columns.units, (unit) => probabilities[unit?.text ?? ''] ?? 0);
  return candidateCues(columns, likely).map(({ from, to, sentence, probability }) => {
    const words = columns.units.slice(from, to).map((unit) => unit?.text);
    return `${words.join(' ')}, ${sentence}, ${probability}`;
  });
}

describe('the words that may be cues', () => {
  it.each<[string, string, Record<string, number>, string[]]>([
    ['words in a row above 0.3 are one', 'a b c.', { a: 0.31, b: 0.5 }, ['a b, 0, 0.5']],
    ['words apart are two', 'a b c.', { a: 0.31, c: 0.5 }, ['a, 0, 0.31', 'c, 0, 0.5']],
    ['in each sentence', 'A b. C d.', { b: 0.4, C: 0.6 }, ['b, 0, 0.4', 'C, 1, 0.6']],
    ['at 0.3, a single word', 'a b c.', { b: 0.3, c: 0.1 }, ['b, 0, 0.3']],
    ['at 0.2, none', 'a b c.', { b: 0.2 }, []],
    ['just above, one', 'a b c.', { b: 0.21 }, ['b, 0, 0.21']],
    ['at 0.04 beside a quotation, none', '“It leaks,” b c.', { b: 0.04 }, []],
    ['just above, one beside a quotation', '“It leaks,” b c.', { b: 0.05 }, ['b, 0, 0.05']],
    ['the likelier of two neighbours', 'a b c d.', { b: 0.25, c: 0.28 }, ['c, 0, 0.28']],
    ['the later of two that are equal', 'a b c d.', { b: 0.25, c: 0.25 }, ['c, 0, 0.25']],
    ['the likelier of two neighbours, first', 'a b c d.', { b: 0.28, c: 0.25 }, ['b, 0, 0.28']],
    ['not a mark', 'a, b.', { ',': 0.25 }, []],
    ['not beside a likely cue', 'a b c d.', { a: 0.25, b: 0.9, c: 0.25 }, ['b, 0, 0.9']],
    [
      'but further off, in the order of the text',
      'a b c d.',
      { b: 0.25, d: 0.9 },
      ['b, 0, 0.25', 'd, 0, 0.9'],
    ],
  ])('%s', (_, text, probabilities, expected) => {
    expect(cues(text, probabilities)).toEqual(expected);
  });
});
