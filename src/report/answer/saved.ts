/** The rows and articles that are shown, as files: tables, the JSON of `corpus quotes`, and references. */

import { articleRef } from '../../model/article.js';
import { type Quotation, quotationContent } from '../../model/quotation.js';
import { type CitationFormat, type Cited, citations } from '../../render/citations/citations.js';
import { cellText } from '../../render/csv-cell.js';
import { quotesColumns } from '../../render/csv-columns.js';
import type { ArticleRow, Row } from '../data/data.js';

/** A row as the command prints it. */
function quotationOf({ quotation, article }: Row): Quotation {
  const { person: _, asked: __, ...found } = quotation;
  return { ...found, article: articleRef(article) };
}

const quoted = (cell: string): string => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** As `corpus quotes --format csv`, with the speaker's one name in all articles as the last column. */
export function quotationsCsv(rows: readonly Row[]): string {
  const columns = quotesColumns(false);
  const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\n`;
  const header = line([...columns.map(([name]) => name), 'speaker']);
  const lines = rows.map((row) => {
    const found = quotationOf(row);
    return line([...columns.map(([, value]) => value(found)), row.quotation.person].map(cellText));
  });
  return header + lines.join('');
}

/** As `corpus quotes --json`. */
export const quotationsJson = (rows: readonly Row[], complete: boolean): string =>
  `${JSON.stringify(
    { schema: 'corpus.quotes', version: 1, complete, total: rows.length, results: rows.map(quotationOf) },
    null,
    1,
  )}\n`;

const citedArticle = ({ article }: ArticleRow): Cited => ({ article: articleRef(article), said: null });

const citedQuotation = (row: Row): Cited => {
  const found = quotationOf(row);
  const { name = null, role = null } = found.speaker ?? {};
  return { article: found.article, said: { text: quotationContent(found), speaker: name, role } };
};

export const references = (articles: readonly ArticleRow[], format: CitationFormat): string =>
  [...citations(articles.map(citedArticle), format, false)].join('');

/** A quotation with its reference, to be pasted into a text. */
export const citedInText = (row: Row): string =>
  [...citations([citedQuotation(row)], 'markdown', false)].join('');
