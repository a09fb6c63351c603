/**
 * A lazy list of articles: each iteration reads them from the index one by one and keeps
 * none.
 */

import type { Snapshot, StoredArticle } from '../index/index.js';
import type { Analysis } from '../model/analysis.js';
import { type ArticleOrder, type Ordering, orderArticles } from './article-order.js';
import type { Originals } from './stored-duplicates.js';

/** Articles that are read when they are asked for, one at a time. */
export class Selection implements Iterable<Analysis> {
  #numbers: Uint32Array | null = null;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly selected: Uint8Array,
    /** Maps articles to the originals they repeat; null if not requested. */
    private readonly originals: Originals | null = null,
    private readonly order: Ordering<ArticleOrder> = { sort: 'path', reverse: false },
  ) {}

  /** Article numbers in the wanted order. */
  get numbers(): Uint32Array {
    this.#numbers ??= orderArticles(this.snapshot, this.snapshot.inOrder(this.selected), this.order);
    return this.#numbers;
  }

  get length(): number {
    return this.numbers.length;
  }

  /** Reads them in order. */
  *[Symbol.iterator](): Generator<StoredArticle> {
    for (const number of this.numbers) {
      const original = this.originals?.get(number);
      yield this.snapshot.article(number, original === undefined ? null : this.snapshot.id(original));
    }
  }

  /** The first `limit` articles; all if null. */
  take(limit: number | null): Analysis[] {
    const taken: Analysis[] = [];
    for (const analysis of this) {
      if (limit !== null && taken.length >= limit) break;
      taken.push(analysis);
    }
    return taken;
  }
}
