/** Schemas of collocations, frequencies and keywords. */
import { count, described, nullable, nullableString, record, string } from './parts.js';

const number = { type: 'number' };

export const collocate = record({
  word: described(string, 'folded, as it is indexed'),
  count: described(count, 'occurrences near the word that was asked for'),
  left: described(count, 'of them, to its left'),
  right: described(count, 'of them, to its right'),
  frequency: described(count, 'occurrences in all selected texts'),
  expected: described(number, 'occurrences near it by chance'),
  g2: described(number, 'log-likelihood; 10.83 is significant at 0.1 %'),
  logDice: described(number, 'at most 14'),
  mi: described(number, 'mutual information, in bits'),
  t: described(number, 't-score'),
});

export const frequency = record({
  word: described(string, 'as it was asked for'),
  group: {
    type: 'object',
    additionalProperties: described(nullableString, 'the value of this key'),
    description: 'the value of each key of --by, null if unknown; empty without --by',
  },
  count: described(count, 'occurrences in the texts of the group'),
  articles: described(count, 'articles it occurs in'),
  words: described(count, 'words of all texts of the group'),
  perMillion: described(number, 'occurrences per million words'),
  dp: described(nullable(number), 'DPnorm over articles: 0 if it is spread evenly, near 1 if it is in one'),
  juillandD: described(nullable(number), "Juilland's D over articles: 1 if it is spread evenly"),
});

const side = (name: string) =>
  described(
    record({
      count: described(count, 'occurrences; quotations with --of speakers'),
      rate: described(number, 'per million words; per thousand quotations with --of speakers'),
    }),
    `how often ${name} has it`,
  );

export const keyword = record({
  item: described(string, 'the word, folded, or the name of the speaker'),
  a: side('A'),
  b: side('B'),
  logRatio: described(number, 'in bits: 1 if twice as frequent in A, -1 if twice as frequent in B'),
  g2: described(number, 'log-likelihood; 10.83 is significant at 0.1 %'),
});

/** A set whose statements are compared. */
export const comparedArticles = (name: string) =>
  described(
    record({
      query: described(string, 'the query that chooses its articles'),
      articles: described(count, 'articles that match it'),
    }),
    `the set ${name}`,
  );

export const comparedSet = (name: string) =>
  described(
    record({
      query: described(string, 'the query that chooses its articles'),
      articles: described(count, 'articles that match it'),
      size: described(count, 'words of its texts; quotations by named speakers with --of speakers'),
    }),
    `the set ${name}`,
  );

export const window = described(
  record({
    left: described(count, 'words before it'),
    right: described(count, 'words after it'),
  }),
  'which words count as near',
);
