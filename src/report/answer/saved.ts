/** The rows and articles shown, as files: tables, the JSON of `corpus quotes`, and references. */

import { articleRef } from '../../model/article.js';
import type { Quotation } from '../../model/quotation.js';
import { type CitationFormat, type Cited, citations } from '../../render/citations/citations.js';
import { cellText } from '../../render/csv-cell.js';
import { quotesColumns } from '../../render/csv-columns.js';
import type { ArticleRow, Row, Texts } from '../data/data.js';

/** A row as the command prints it; null if its text has not been loaded yet. */
function quotationOf({ quotation, article, at }: Row, texts: Texts): Quotation | null {
  const details = texts.of(at)?.quotations[article.quotations.indexOf(quotation)];
  if (!details) return null;
  const { id, kind, text, confidence } = quotation;
  const { start, end, spans, rule, speaker, cue, model } = details;
  return {
    ...{ id, article: articleRef(article), kind, text },
    ...{ start, end, spans, rule, speaker, cue, confidence, model },
  };
}

const quoted = (cell: string): string => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** As in `corpus quotes --format csv`, with the speaker's canonical name across all articles as the last column. */
export function quotationsCsv(rows: readonly Row[], texts: Texts): string {
  const columns = quotesColumns(false);
  const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\n`;
  const header = line([...columns.map(([name]) => name), 'speaker']);
  const lines = rows.flatMap((row) => {
    const found = quotationOf(row, texts);
    if (!found) return [];
    return line([...columns.map(([, value]) => value(found)), row.quotation.person].map(cellText));
  });
  return header + lines.join('');
}

/** As `corpus quotes --json`. */
export function quotationsJson(rows: readonly Row[], texts: Texts, complete: boolean): string {
  const results = rows.flatMap((row) => quotationOf(row, texts) ?? []);
  const total = results.length;
  return `${JSON.stringify({ schema: 'corpus.quotes', version: 1, complete, total, results }, null, 1)}\n`;
}

const citedArticle = ({ article }: ArticleRow): Cited => ({ article: articleRef(article), said: null });

const citedQuotation = ({ article, quotation, said }: Row): Cited => ({
  article: articleRef(article),
  said: { text: said, speaker: quotation.person, role: quotation.role },
});

export const references = (articles: readonly ArticleRow[], format: CitationFormat): string =>
  [...citations(articles.map(citedArticle), format, false)].join('');

/** A quotation with its reference, for pasting into a text. */
export const citedInText = (row: Row): string =>
  [...citations([citedQuotation(row)], 'markdown', false)].join('');
