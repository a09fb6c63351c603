/** The quotations of a report as one list, each with the data of its article. */
import type { Report, ReportArticle, ReportQuotation } from '../../model/report.js';
import { type DayBounds, edtfBounds } from '../../text/edtf.js';

/** The outlet under which articles without a publisher are counted. */
const NO_OUTLET = 'Unknown outlet';
/** The speaker under which quotations without a named speaker are counted. */
export const NO_SPEAKER = 'Unnamed speaker';

/** An article with its index in the report. */
export interface ArticleRow {
  at: number;
  article: ReportArticle;
  outlet: string;
  /** Null if the day of publication is unknown. */
  days: DayBounds | null;
}

/** A quotation with its index in the report. */
export interface Row extends ArticleRow {
  /** Index among all quotations. */
  index: number;
  quotation: ReportQuotation;
  /** What was said, with an ellipsis for a cue between its parts. */
  said: string;
  speaker: string;
}

export const articleRows = ({ articles }: Report): ArticleRow[] =>
  articles.map((article, at) => ({
    at,
    article,
    outlet: article.publisher ?? NO_OUTLET,
    days: article.published === null ? null : edtfBounds(article.published),
  }));

/** In order of publication. */
export function quotationRows(articles: readonly ArticleRow[]): Row[] {
  const rows: Row[] = [];
  for (const article of articles) {
    for (const quotation of article.article.quotations) {
      const speaker = quotation.person ?? NO_SPEAKER;
      rows.push({
        ...article,
        index: rows.length,
        quotation,
        said: quotation.parts ?? quotation.text,
        speaker,
      });
    }
  }
  return rows;
}

/** For each statement, the indices of the quotations that report it. */
export function reportingRows(
  { statements }: Report,
  rows: readonly Row[],
  places: ReadonlyMap<string, number>,
): number[][] {
  const named = new Map(
    statements.flatMap(({ carried }) =>
      carried.map(({ article }): [number | undefined, Map<string, number>] => [
        places.get(article),
        new Map(),
      ]),
    ),
  );
  for (const { at, index, quotation } of rows) named.get(at)?.set(quotation.id, index);
  return statements.map(({ carried }) =>
    carried.flatMap(({ article, quotations }) =>
      quotations.flatMap((id) => named.get(places.get(article))?.get(id) ?? []),
    ),
  );
}
