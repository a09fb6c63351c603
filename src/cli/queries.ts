/** The query of a command: its words, and the phrase to try first. */
import type { Articles, Corpus, Count, CountKey } from '../corpus.js';
import { articleKeys } from './question-options.js';

const SEVERAL = /\S\s+\S/u;

/** Plain words: no punctuation, operators or fields. */
const PLAIN_WORDS =
  /^\s*[\p{L}\p{N}][\p{L}\p{M}\p{N}'\u2019-]*(?:\s+[\p{L}\p{N}][\p{L}\p{M}\p{N}'\u2019-]*)+\s*$/u;

/** Plain words in ASCII, tested first because V8 takes a millisecond to compile the pattern above. */
const PLAIN_ASCII = /^\s*[a-z\d][a-z\d'-]*(?:\s+[a-z\d][a-z\d'-]*)+\s*$/iu;

const OPERATORS = /(?:^|\s)(?:AND|OR|NOT)(?:\s|$)/u;

/** The arguments as one query; null if there are none. */
const queryOf = (words: readonly string[]): string | null => (words.length > 0 ? words.join(' ') : null);

/**
 * The phrase to try first: in `corpus search "military alliance"`, the shell has removed the quotation marks, and the user meant the
 * two words together. Null for several arguments or a query with syntax of its own.
 */
function phraseOf(words: readonly string[]): string | null {
  const [only = '', second] = words;
  if (second !== undefined || !SEVERAL.test(only) || OPERATORS.test(only)) return null;
  return PLAIN_ASCII.test(only) || PLAIN_WORDS.test(only) ? `"${only.trim()}"` : null;
}

/**
 * Queries the phrase first, and the words if the phrase does not occur.
 * @returns The answer, and a note if the words were used instead.
 */
export async function askPhraseFirst<Answer extends { total: number }>(
  words: readonly string[],
  ask: (query: string | null) => Answer | Promise<Answer>,
): Promise<{ answer: Answer; note: string | null; query: string | null }> {
  const phrase = phraseOf(words);
  const query = queryOf(words);
  if (phrase === null) return { answer: await ask(query), note: null, query };
  const found = await ask(phrase);
  if (found.total > 0) return { answer: found, note: null, query: phrase };
  const answer = await ask(query);
  const note =
    answer.total > 0 ? `${phrase} does not occur as a phrase; these are results for its words` : null;
  return { answer, note, query };
}

/** Notes to report about a query. */
export const notesOn = (corpus: Corpus, query: string | null, note: string | null): string[] => [
  ...(query === null ? [] : corpus.notesOn(query)),
  ...(note === null ? [] : [note]),
];

/** Counts the articles that match a query, for the commands that list or date them. */
export async function countedArticles(
  words: readonly string[],
  filter: Articles,
  keys: readonly CountKey[],
  corpus: Corpus,
): Promise<{ counts: readonly Count[]; query: string | null; notes: readonly string[] }> {
  const { answer, note, query } = await askPhraseFirst(words, (query) => {
    const counts = corpus.counts({ of: 'articles', by: articleKeys(keys), ...filter, query });
    return { total: counts.length, counts };
  });
  return { counts: answer.counts, query, notes: notesOn(corpus, query, note) };
}
