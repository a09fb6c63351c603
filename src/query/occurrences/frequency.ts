/** How often words and phrases occur per million words, by group of articles, and how evenly they are distributed. */

import type { Snapshot } from '../../index/index.js';
import type { ArticleKey } from '../../model/count.js';
import type { Frequency } from '../../model/frequency.js';
import { thousandths } from '../../text/thousandths.js';
import { groupsOf } from '../counts/counts.js';
import { type CorpusPart, deviationOfProportions, juillandD } from './dispersion.js';
import { soughtIn } from './sought.js';
import { countsByArticle, lengthOf, textsIn } from './word-totals.js';

export interface FrequencyOptions {
  /** Words and phrases: one row each, or one row per group. */
  queries: readonly string[];
  by: readonly ArticleKey[];
}

const ASKING = {
  command: 'frequency',
  example: "write corpus frequency alliance pact, or corpus frequency 'military alliance'",
};

/** Occurrences of a word or phrase in the texts of each article that has any. Titles are left out. */
function countsOf(snapshot: Snapshot, selected: Uint8Array, query: string): Map<number, number> {
  const { forms, having, find } = soughtIn(snapshot, selected, query, ASKING);
  if (forms) return countsByArticle(snapshot, having, forms).texts;
  const counts = new Map<number, number>();
  for (const number of snapshot.inOrder(having)) {
    const stored = snapshot.article(number);
    const language = stored.article.language ?? '';
    const count = textsIn(stored).reduce((sum, text) => sum + find(text, language).length, 0);
    if (count > 0) counts.set(number, count);
  }
  return counts;
}

const MILLION = 1_000_000;
const rounded = (value: number | null): number | null => (value === null ? null : thousandths(value));

/** @throws CorpusError if a query is neither one word nor one phrase. */
export function frequencies(
  snapshot: Snapshot,
  selected: Uint8Array,
  { queries, by }: FrequencyOptions,
): Frequency[] {
  const groups = groupsOf(snapshot, snapshot.inOrder(selected), by);
  return queries.flatMap((word) => {
    const counts = countsOf(snapshot, selected, word);
    return groups.map(({ group, numbers }) => {
      const parts = numbers.map((number): CorpusPart => {
        return { count: counts.get(number) ?? 0, size: lengthOf(snapshot, number) };
      });
      const count = parts.reduce((sum, part) => sum + part.count, 0);
      const words = parts.reduce((sum, part) => sum + part.size, 0);
      return {
        word,
        group,
        count,
        articles: parts.filter((part) => part.count > 0).length,
        words,
        perMillion: thousandths((count / Math.max(1, words)) * MILLION),
        dp: rounded(deviationOfProportions(parts)),
        juillandD: count === 0 ? null : rounded(juillandD(parts)),
      };
    });
  });
}
