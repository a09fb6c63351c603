/** Counts the articles that match a query, for the commands that list, date or rely on them. */
import type { Articles, Count, CountKey } from '../../corpus.js';
import type { Asked } from '../answer.js';
import { askPhraseFirst, notesOn } from '../queries.js';
import { articleKeys } from '../question-options.js';

export async function countedArticles(
  words: readonly string[],
  filter: Articles,
  keys: readonly CountKey[],
  { corpus }: Asked,
): Promise<{ counts: readonly Count[]; query: string | null; notes: readonly string[] }> {
  const { answer, note, query } = await askPhraseFirst(words, (query) => {
    const counts = corpus.counts({ of: 'articles', by: articleKeys(keys), ...filter, query });
    return { total: counts.length, counts };
  });
  return { counts: answer.counts, query, notes: notesOn(corpus, query, note) };
}
