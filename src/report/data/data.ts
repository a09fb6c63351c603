/** What the page shows: the report, its quotations as rows, and the texts as they come. */
import type { Report } from '../../model/report.js';
import { type ArticleRow, articleRows, quotationRows, type Row } from './rows.js';
import { type TextBlock, Texts } from './texts.js';

export { type ArticleRow, NO_SPEAKER, type Row } from './rows.js';
export type { TextBlock, Texts } from './texts.js';

export interface Data {
  report: Report;
  articles: readonly ArticleRow[];
  rows: readonly Row[];
  /** Places of articles by id. */
  places: ReadonlyMap<string, number>;
  texts: Texts;
}

/** @param blocks the texts, in the order of the articles */
export function dataOf(report: Report, blocks: readonly TextBlock[]): Data {
  const articles = articleRows(report);
  return {
    report,
    articles,
    rows: quotationRows(articles),
    places: new Map(articles.map(({ article, at }) => [article.id, at])),
    texts: new Texts(blocks),
  };
}
