/** Publication dates and publishers of articles, from the tables of the index, without reading a record. */

import type { Article } from '../../model/article.js';
import { lastAsked } from '../last-asked.js';

/** `articles`: the number of articles with that date and publisher; one if omitted. */
export interface Published extends Pick<Article, 'publisher' | 'published'> {
  articles?: number;
}

/** In the order in which each publisher's dates first occur among the articles. */
export const publishedOf = lastAsked((snapshot, numbers): readonly Published[] => {
  const found: Required<Published>[] = [];
  const byPublisher = new Map<string | null, Map<string, Required<Published>>>();
  const datesOf = (publisher: string | null): Map<string, Required<Published>> => {
    const dates = byPublisher.get(publisher) ?? new Map<string, Required<Published>>();
    byPublisher.set(publisher, dates);
    return dates;
  };
  for (const { part, members } of snapshot.runs(numbers)) {
    const { columns, strings, published } = part.segment;
    const publishers = columns.get('publisher');
    const byString: Map<string, Required<Published>>[] = [];
    for (const number of members) {
      const string = publishers[number - part.base] ?? 0;
      const date = published[number - part.base] ?? '';
      byString[string] ??= datesOf(strings.text(string));
      const known = byString[string].get(date);
      if (known) {
        known.articles += 1;
        continue;
      }
      const made = { publisher: strings.text(string), published: date === '' ? null : date, articles: 1 };
      byString[string].set(date, made);
      found.push(made);
    }
  }
  return found;
});
