/**
 * The report as stored in its file: columns instead of records, and each text only once. The texts of quotations are stored with the
 * report, so that it can be shown before the articles' texts are read; those have holes where the quotations were.
 */
import { quotationContent } from '../../../model/quotation.js';
import type {
  Report,
  ReportArticle,
  ReportQuotation,
  ReportText,
  WholeReport,
} from '../../../model/report.js';
import { type Column, packed, unpacked } from './columns.js';
import { fullId, shortId } from './known.js';
import { pairs } from './packed-texts.js';

export { type PackedTexts, packedTexts, unpackedTexts } from './packed-texts.js';

/** A quotation in its article. `parts`: the parts as written, or their offsets in the text. */
type PackedQuotation = Omit<ReportQuotation, 'id' | 'parts'> & {
  id: string | number;
  parts: string | number[] | null;
};

function packedQuotation(
  quotation: ReportQuotation,
  details: ReportText['quotations'][number] | undefined,
  article: string,
): PackedQuotation {
  const { id, text, parts } = quotation;
  const { start, spans } = details ?? { start: 0, spans: [] };
  const isThere = parts !== null && quotationContent({ text, start, spans }) === parts;
  const places = spans.flatMap((span) => span.map((place) => place - start));
  return { ...quotation, id: shortId(id, article), parts: isThere ? places : parts };
}

/** Modifies the object in place: a large report has hundreds of thousands. */
function unpackedQuotation(one: PackedQuotation, article: string): ReportQuotation {
  const { text, parts } = one;
  return Object.assign(one, {
    id: fullId(one.id, article),
    parts: Array.isArray(parts) ? quotationContent({ text, start: 0, spans: pairs(parts, 0) }) : parts,
  });
}

/** The first block that is read from a file. */
export interface PackedReport extends Omit<Report, 'articles'> {
  articles: Column;
}

export function packedReport({ report, texts }: WholeReport): PackedReport {
  const articles = report.articles.map((article, at) => ({
    ...article,
    quotations: article.quotations.map((one, along) =>
      packedQuotation(one, texts[at]?.quotations[along], article.id),
    ),
  }));
  return { ...report, articles: packed(articles) };
}

export function unpackedReport({ articles, ...report }: PackedReport): Report {
  const all: (Omit<ReportArticle, 'quotations'> & { quotations: PackedQuotation[] })[] = unpacked(articles);
  return {
    ...report,
    articles: all.map((article) =>
      Object.assign(article, {
        quotations: article.quotations.map((one) => unpackedQuotation(one, article.id)),
      }),
    ),
  };
}
