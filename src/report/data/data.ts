/** The data of the page: the report, its quotations as rows, and the texts as they are loaded. */
import type { Report } from '../../model/report.js';
import { type ArticleRow, articleRows, quotationRows, type Row, reportingRows } from './rows.js';
import { type TextBlock, Texts } from './texts.js';

export { type ArticleRow, NO_SPEAKER, type Row } from './rows.js';
export type { TextBlock, Texts } from './texts.js';

export interface Data {
  report: Report;
  articles: readonly ArticleRow[];
  rows: readonly Row[];
  /** Indices of articles by id. */
  places: ReadonlyMap<string, number>;
  /** Per statement, the indices of the quotations that report it. */
  reporting: readonly (readonly number[])[];
  texts: Texts;
}

/** @param blocks the texts, in the order of the articles; requested once the report is shown */
export function dataOf(report: Report, blocks: () => Promise<readonly TextBlock[]>): Data {
  const articles = articleRows(report);
  const rows = quotationRows(articles);
  const places = new Map(articles.map(({ article, at }) => [article.id, at]));
  return {
    report,
    articles,
    rows,
    places,
    reporting: reportingRows(report, rows, places),
    texts: new Texts(blocks),
  };
}
