/** Finds the statements that several articles report, with who reported each and how the wordings differ. */
import type { Snapshot } from '../../index/index.js';
import type { FoundStatements } from '../../model/statement.js';
import { weights } from '../like/like.js';
import { matchingQuotations, personNames, type QuotesFilter } from '../quotes/quotes.js';
import type { Originals } from '../stored-duplicates.js';
import { gathered, type SaidAt, textAt } from './gather.js';
import { type Group, groupsOf } from './groups.js';
import { statementOf } from './record.js';
import { shareWordsInRow } from './words-in-row.js';

export { compareStatements } from './compare-statements.js';

export interface StatementsWanted {
  filter: QuotesFilter;
  /** Minimum number of articles, not counting copies. */
  minArticles: number;
  /** Maximum number of results; null for all. */
  limit: number | null;
}

/** Number of articles that report it. Near-duplicates among them are removed if there are at least `least`. */
function articlesIn({ members }: Group<SaidAt>, least: number, originals: () => Originals): number {
  const numbers = new Set(members.map(({ number }) => number));
  if (numbers.size < Math.max(2, least)) return numbers.size;
  return new Set([...numbers].map((number) => originals().get(number) ?? number)).size;
}

/** Rank of its first report in the order of publication. */
const firstOf = ({ members }: Group<SaidAt>): number =>
  members.reduce((least, { order }) => Math.min(least, order), Number.POSITIVE_INFINITY);

/** The statements of the selected articles that enough of them report. `originals` is called only if a statement may have copies. */
export function findStatements(
  snapshot: Snapshot,
  selected: Uint8Array,
  originals: () => Originals,
  { filter, minArticles, limit }: StatementsWanted,
): FoundStatements {
  const persons = personNames(snapshot, snapshot.inOrder(selected));
  const order = { sort: 'date', reverse: false } as const;
  const all = gathered(snapshot, matchingQuotations(snapshot, selected, filter, order), persons);
  const verbatim = (a: SaidAt, b: SaidAt): boolean =>
    shareWordsInRow(textAt(snapshot, a), textAt(snapshot, b));
  const sorted = groupsOf(all, verbatim).map((group) => ({
    group,
    articles: articlesIn(group, minArticles, originals),
    first: firstOf(group),
  }));
  const enough = sorted.filter(({ articles }) => articles >= minArticles);
  enough.sort((a, b) => b.articles - a.articles || a.first - b.first);
  const shown = limit === null ? enough : enough.slice(0, limit);
  const known = { persons, originals, weight: weights(snapshot) };
  return {
    total: enough.length,
    fewer: sorted.length - enough.length,
    results: shown.map(({ group }) => statementOf(snapshot, group, known)),
  };
}
