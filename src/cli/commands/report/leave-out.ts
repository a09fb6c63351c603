/** What a report to be passed on may omit: paths, and text beyond what may be quoted. */
import type { ReportArticle, ReportQuotation, ReportStatement, WholeReport } from '../../../model/report.js';

/** Renames articles to numbers: ids and paths often name folders, people or dates of a private archive. */
export function withoutPaths({ report, texts }: WholeReport): WholeReport {
  const names = new Map(report.articles.map(({ id }, at) => [id, `article-${at + 1}`]));
  const named = (id: string): string => names.get(id) ?? 'article';
  const quotation = (id: string): string => {
    const at = id.lastIndexOf('#');
    return `${named(id.slice(0, at))}${id.slice(at)}`;
  };
  const article = (one: ReportArticle): ReportArticle => ({
    ...one,
    id: named(one.id),
    path: named(one.id),
    duplicateOf: one.duplicateOf === null ? null : (names.get(one.duplicateOf) ?? null),
    quotations: one.quotations.map((said) => ({ ...said, id: quotation(said.id) })),
  });
  const statement = (one: ReportStatement): ReportStatement => ({
    ...one,
    id: quotation(one.id),
    carried: one.carried.map((carried) => ({
      ...carried,
      article: named(carried.article),
      copyOf: carried.copyOf === null ? null : named(carried.copyOf),
      quotations: carried.quotations.map(quotation),
    })),
  });
  return {
    report: {
      ...report,
      asked: { ...report.asked, corpus: null },
      articles: report.articles.map(article),
      statements: report.statements.map(statement),
    },
    texts: texts.map((text) => ({
      ...text,
      dates: text.dates.map((date) => ({
        ...date,
        quotation: date.quotation === null ? null : quotation(date.quotation),
      })),
    })),
  };
}

/**
 * Maximum words of one quotation, and of all quotations of one article. Publishers' guidelines commonly allow 300 to 400 words of a
 * work without permission; how much is fair use depends on the law of each country.
 */
const QUOTED_WORDS = 50;
const QUOTED_WORDS_OF_ARTICLE = 300;

/** The first words, with an ellipsis if there are more; counts characters if words are not separated by spaces. */
function firstWords(text: string, most: number): { text: string; count: number } {
  const pieces = text.split(/(?<=\s)/u).flatMap((piece) => (piece.length > 40 ? [...piece] : [piece]));
  if (pieces.length <= most) return { text, count: pieces.length };
  return { text: `${pieces.slice(0, most).join('').trimEnd()} …`, count: most };
}

function cutQuotations(quotations: readonly ReportQuotation[]): ReportQuotation[] {
  let left = QUOTED_WORDS_OF_ARTICLE;
  // Answers come first, as they are what the report is about.
  const kept = new Map<string, string>();
  for (const { id, text } of [...quotations].sort((a, b) => Number(b.asked) - Number(a.asked))) {
    const cut = firstWords(text, Math.min(left, QUOTED_WORDS));
    left -= cut.count;
    kept.set(id, cut.count === 0 ? '' : cut.text);
  }
  return quotations.map((one) => ({ ...one, text: kept.get(one.id) ?? '', parts: null }));
}

/** Removes the texts, and cuts quotations to the words that may be quoted. */
export function withoutText({ report, texts }: WholeReport): WholeReport {
  const cut = (text: string): string => firstWords(text, QUOTED_WORDS).text;
  const statement = (one: ReportStatement): ReportStatement => ({
    ...one,
    wording: cut(one.wording),
    // A difference contains words of both wordings.
    carried: one.carried.map((carried) => ({
      ...carried,
      text: cut(carried.text),
      difference: [],
      before: '',
      after: '',
    })),
  });
  return {
    report: {
      ...report,
      withText: false,
      articles: report.articles.map((article) => ({
        ...article,
        standfirst: null,
        quotations: cutQuotations(article.quotations),
      })),
      statements: report.statements.map(statement),
    },
    texts: texts.map(({ quotations }) => ({ body: [], quotations, dates: [], citations: [] })),
  };
}
