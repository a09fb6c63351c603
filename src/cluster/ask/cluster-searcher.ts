/** Searches a cluster: the engine finds and counts the matches, and the best of them are scored in memory. */
import { emptySnapshot } from '../../index/index.js';
import type { ArticleKey, Count } from '../../model/count.js';
import {
  type Articles,
  parseQuery,
  type SearchAnswer,
  Searcher,
  type SearchOptions,
  type Widening,
} from '../../query/query.js';
import type { Asking } from './asking.js';

export class ClusterSearcher extends Searcher {
  constructor(
    private readonly asking: Asking,
    private readonly filter: Articles,
  ) {
    super(emptySnapshot(), new Uint8Array(0));
  }

  override count(query: string, widening: Widening): SearchAnswer {
    const { clause, notes } = parseQuery(query);
    if (!clause) return { understood: false, notes, total: 0, results: [] };
    const total = this.filter.unique
      ? this.asking.searched(this.filter, query, { ...widening, limit: 0 }).total
      : this.asking.matches(this.filter, query, widening);
    return { understood: true, notes, total, results: [] };
  }

  override counts(query: string, widening: Widening, by: readonly ArticleKey[]): Count[] {
    if (this.filter.unique) {
      return this.asking
        .searched(this.filter, query, { ...widening, limit: null })
        .searcher.counts(query, widening, by);
    }
    return this.asking.allMatching(this.filter, query, widening)?.counts({ of: 'articles', by }) ?? [];
  }

  /** A suggestion needs the vocabulary of the whole collection, which a cluster does not list. */
  override suggestion(): null {
    return null;
  }

  override search(query: string, options: SearchOptions): SearchAnswer {
    const { total, searcher } = this.asking.searched(this.filter, query, options);
    return { ...searcher.search(query, options), total };
  }
}
