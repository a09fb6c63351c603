/** Articles of a cluster in an order, fetched as far as they are read. */
import { emptySnapshot, type StoredArticle } from '../../index/index.js';
import type { Analysis } from '../../model/analysis.js';
import { type ArticleOrder, type ListQuestion, Selection } from '../../query/query.js';
import type { Asking } from './asking.js';
import { BY_PATH } from './gather.js';

/** Unknown dates and publishers come last in either direction; ties keep corpus order. */
function orderOf(sort: ArticleOrder, reverse: boolean): readonly object[] {
  const order = reverse ? 'desc' : 'asc';
  const key = (field: string, direction: string) => ({ [field]: { order: direction, missing: '_last' } });
  if (sort === 'date') return [key('byDate', order), ...BY_PATH];
  if (sort === 'publisher') return [key('byPublisher', order), key('byDate', 'asc'), ...BY_PATH];
  return reverse
    ? BY_PATH.map((one) => Object.fromEntries(Object.keys(one).map((name) => [name, 'desc'])))
    : BY_PATH;
}

export class ClusterSelection extends Selection {
  constructor(
    private readonly asking: Asking,
    private readonly question: ListQuestion,
  ) {
    super(emptySnapshot(), new Uint8Array(0));
  }

  override get length(): number {
    const { sort: _, reverse: __, ...filter } = this.question;
    return this.asking.count(filter);
  }

  override *[Symbol.iterator](): Generator<StoredArticle> {
    const { sort: _, reverse: __, ...filter } = this.question;
    yield* this.asking.everything(filter).articles(this.question);
  }

  override take(limit: number | null): Analysis[] {
    const { sort, reverse, ...filter } = this.question;
    if (limit === null || filter.unique) return this.#of(this.asking.everything(filter), limit);
    return this.#of(this.asking.first(filter, orderOf(sort ?? 'path', reverse ?? false), limit), limit);
  }

  /** `corpus` also contains articles that these may be copies of, which the filters exclude or which come later. */
  #of(corpus: ReturnType<Asking['everything']>, limit: number | null): Analysis[] {
    return corpus.articles(this.question).take(limit);
  }
}
