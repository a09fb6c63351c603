/** A lazy list of articles: each iteration reads them from the index one by one and keeps none. */

import type { Snapshot, StoredArticle } from '../index/index.js';
import type { Analysis } from '../model/analysis.js';
import { lazily } from '../text/lazily.js';
import { type ArticleOrder, type Ordering, orderArticles } from './article-order.js';
import type { Originals } from './stored-duplicates.js';

/** Articles that are read on demand, one at a time. */
export class Selection implements Iterable<Analysis> {
  #numbers: Uint32Array | null = null;
  readonly #all = lazily(() => this.snapshot.inOrder(this.selected));

  constructor(
    private readonly snapshot: Snapshot,
    private readonly selected: Uint8Array,
    /** Maps articles to the originals they repeat; null if not requested. */
    private readonly originals: Originals | null = null,
    private readonly order: Ordering<ArticleOrder> = { sort: 'path', reverse: false },
  ) {}

  /** Article numbers in the wanted order. */
  get numbers(): Uint32Array {
    this.#numbers ??= orderArticles(this.snapshot, this.#all(), this.order);
    return this.#numbers;
  }

  get length(): number {
    return this.#all().length;
  }

  /** Reads them in order. */
  *[Symbol.iterator](): Generator<StoredArticle> {
    for (const number of this.numbers) yield this.#read(number);
  }

  #read(number: number): StoredArticle {
    const original = this.originals?.get(number);
    return this.snapshot.article(number, original === undefined ? null : this.snapshot.id(original));
  }

  /** The first `limit` articles; all if null. */
  take(limit: number | null): Analysis[] {
    if (limit === null) return [...this];
    const first = orderArticles(this.snapshot, this.#all(), this.order, limit);
    return Array.from(first, (number) => this.#read(number));
  }
}
