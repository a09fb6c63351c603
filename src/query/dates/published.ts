/** Publication dates and publishers of articles, from the tables of the index, without reading a record. */

import type { Snapshot } from '../../index/index.js';
import type { Article } from '../../model/article.js';

export type Published = Pick<Article, 'path' | 'publisher' | 'published'>;

/** For the given articles, in their order. */
export function* publishedOf(snapshot: Snapshot, numbers: Uint32Array): Generator<Published> {
  for (const number of numbers) {
    const { segment, base } = snapshot.partOf(number);
    const article = number - base;
    const published = segment.published[article] ?? '';
    yield {
      path: segment.paths[article] ?? '',
      publisher: segment.strings.text(segment.columns.get('publisher')[article] ?? 0),
      published: published === '' ? null : published,
    };
  }
}
