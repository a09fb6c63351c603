import { describe, expect, it } from 'vitest';
import { articleOf, findByRules } from './article-of.js';

const times = (count: number, word: string): string => word.repeat(count);

/** Rule, speaker, role and number of pieces of each quotation, without the filler words. */
const seen = (text: string): string[] =>
  findByRules(articleOf(text)).map(({ rule, speaker, pieces }) => {
    const named = `${speaker?.name ?? 'nobody'}, ${speaker?.role ?? 'no role'}`.replace(
      /(?:(?:old|harbour|mara) )+/giu,
      '',
    );
    return `${rule} of ${pieces.length}: ${named}`;
  });

describe('the reach of a rule', () => {
  it.each<[string, number, (count: number) => string]>([
    [
      'from the last speaker to a quotation without a cue, in characters',
      592,
      (n) => `“It will hold,” Ida Rask said.\n${times(n, 'x')}\n“It is old.”`,
    ],
    [
      'over the words of a cue to the continued quotation',
      143,
      (n) => `“It will hold,” Ida Rask said ${times(n, 'x')}. “It is old.”`,
    ],
    [
      'from a cue to its colon over other words',
      5,
      (n) => `Ida Rask said ${times(n, 'so ')}: “It will hold.”`,
    ],
    [
      'from a cue to its colon over an adverbial',
      26,
      (n) => `Ida Rask said with ${times(n, 'so ')}: “It will hold.”`,
    ],
    [
      'from a cue to the comma before a quotation',
      5,
      (n) => `Ida Rask said ${times(n, 'so ')}, “It will hold.”`,
    ],
    ['over a phrase after a cue', 28, (n) => `“It leaks,” said the ${times(n, 'old ')}mayor.`],
    [
      'over the name of a programme before a cue',
      4,
      (n) => `Ida Rask, host of “${times(n, 'Hour ').trim()},” said it leaks.`,
    ],
    [
      'over words in marks in mid-sentence',
      4,
      (n) => `The host of “${times(n, 'Hour ').trim()}” said Ida Rask was old.`,
    ],
    ['over a role after a name', 11, (n) => `“It leaks,” said Ida Rask, mayor of ${times(n, 'Old ')}Delta.`],
    [
      'over a role before a name',
      5,
      (n) => `Senior ${times(n, 'harbour ')}engineer Ida Rask came. “It leaks,” Rask said.`,
    ],
    ['over a place line', 7, (n) => `DELTA, ${times(n, 'x ')}- Ida Rask left, saying it leaks.`],
    ['over an opening phrase', 35, (n) => `In the ${times(n, 'old ')}hall, Ida Rask left, saying it leaks.`],
    [
      'from a name to the word who, in characters',
      100,
      (n) => `Tom Rask, ${times(n, 'x')} the man who said it leaks, came.`,
    ],
    [
      'from a passive cue to its quotation',
      4,
      (n) => `The dam was called ${times(n, 'so ')}“a disgrace” by Ida Rask.`,
    ],
    ['over a sentence, in units', 393, (n) => `Ida Rask said it was ${times(n, 'old ')} and “a disgrace”.`],
    ['over the words of a label', 3, (n) => `${times(n, 'Mara ')}Rask: “It will hold.”`],
    ['over a nickname', 2, (n) => `“It leaks,” said Ida “${times(n, 'Dam ').trim()}” Rask.`],
    ['over a bracket', 28, (n) => `Ida Rask (${times(n, 'Old ').trim()}) said it leaks.`],
    [
      'of an opening that is not a clause, in words',
      3,
      (n) => `${times(n - 1, 'Dams ')}hold, Ida Rask said.`,
    ],
    [
      'from a noun for something said to its quotation',
      6,
      (n) => `The town heard Ida Rask’s warning ${times(n, 'so ')}“it will break soon”.`,
    ],
  ])('%s: %d', (_, limit, make) => {
    const within = seen(make(limit));
    expect(seen(make(limit - 1))).toEqual(within);
    expect(seen(make(limit + 1))).not.toEqual(within);
  });
});
