/** When the articles of a corpus were published, and by whom: from the tables of the index, without reading a record. */

import type { Snapshot } from '../../index/index.js';
import type { Article } from '../../model/article.js';

export type Published = Pick<Article, 'path' | 'publisher' | 'published'>;

/** Of some articles, in the order given. */
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
