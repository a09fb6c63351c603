/** Collects what a report shows: the matching articles, their quotations, and the statements among them. */
import type { Analysis, Corpus, Quotation, QuotesQuestion } from '../../../corpus.js';
import { isCertainEnough, quotationContent } from '../../../model/quotation.js';
import type {
  Report,
  ReportArticle,
  ReportQuotation,
  ReportStatement,
  ReportText,
  WholeReport,
} from '../../../model/report.js';
import { edtfBounds } from '../../../text/edtf.js';
import { isNamedPerson } from '../../../text/names/person-names.js';
import { words } from '../../../text/words.js';

/** Maximum statements shown; the others are reported by few articles. */
const MOST_STATEMENTS = 500;

/** The filters of a report, from which a query for quotations and one for articles are made. */
export type ReportFilter = Omit<QuotesQuestion, 'query' | 'sort' | 'reverse' | 'limit' | 'context'>;

/** The articles of a report: those that match, and those with matching quotations. */
export interface ReportAnswer {
  query: string | null;
  articles: Iterable<Analysis>;
  /** Number of articles, and number of those that match. */
  total: number;
  matching: number;
  quotations: readonly Quotation[];
}

/** Queries both articles and quotations. `limit`: the best articles if there is a query, otherwise the latest. */
export async function reportAnswer(
  corpus: Corpus,
  query: string | null,
  filter: ReportFilter,
  limit: number | null,
): Promise<ReportAnswer> {
  const { kind, minConfidence, minSpeakerConfidence, ...articleFilter } = filter;
  const question = { ...articleFilter, query };
  const found = corpus.articles({ ...question, sort: 'date' });
  const { results: quotations } = corpus.quotes({ ...filter, query });
  if (limit !== null && found.length > limit) {
    const best = await bestOf(corpus, question, limit);
    const articles = [...found].filter(({ article }) => best.has(article.id));
    const kept = quotations.filter(({ article }) => best.has(article.id));
    return { query, articles, total: articles.length, matching: found.length, quotations: kept };
  }
  const ids = new Set<string>();
  const quoted = new Set(quotations.map(({ article }) => article.id));
  // An excluded word may occur in the article, outside the quotation.
  const all = function* (): Generator<Analysis> {
    for (const analysis of found) {
      ids.add(analysis.article.id);
      yield analysis;
    }
    for (const id of quoted) if (!ids.has(id)) yield corpus.show(id);
  };
  const total = Math.max(found.length, quoted.size);
  return { query, articles: all(), total, matching: total, quotations };
}

async function bestOf(
  corpus: Corpus,
  { query, ...filter }: Omit<ReportFilter, 'kind'> & { query: string | null },
  limit: number,
): Promise<ReadonlySet<string>> {
  if (query !== null) {
    const { results } = await corpus.search(query, { filter: { ...filter, query }, limit });
    return new Set(results.map(({ article }) => article.id));
  }
  const latest = corpus.articles({ ...filter, sort: 'date', reverse: true }).take(limit);
  return new Set(latest.map(({ article }) => article.id));
}

const dayOf = (published: string | null): string =>
  (published === null ? null : edtfBounds(published)?.earliest) ?? '\uffff';

/** The oldest first, undated ones last. */
const byDay = (a: Analysis, b: Analysis): number => {
  const [left, right] = [dayOf(a.article.published), dayOf(b.article.published)];
  return left < right ? -1 : left > right ? 1 : a.article.path < b.article.path ? -1 : 1;
};

/** The folded forms of a query's words as they occur in the texts. */
class FoundWords {
  readonly #found = new Set<string>();

  constructor(
    private readonly corpus: Corpus,
    private readonly query: string | null,
  ) {}

  see(text: string): void {
    if (this.query === null) return;
    for (const [start, end] of this.corpus.matches(text, this.query)) {
      for (const { parts } of words(text.slice(start, end))) {
        for (const { exact } of parts) this.#found.add(exact);
      }
    }
  }

  get all(): string[] {
    return [...this.#found].sort();
  }
}

function quotationOf(
  quotation: Quotation,
  persons: ReadonlyMap<string, string>,
  asked: ReadonlySet<string>,
): ReportQuotation {
  const { id, kind, text, confidence, speaker } = quotation;
  const name = speaker?.name ?? null;
  const person = speaker && name !== null && isNamedPerson(speaker) ? (persons.get(name) ?? name) : name;
  const parts = quotation.spans.length > 1 ? quotationContent(quotation) : null;
  const [role, kindOfSpeaker] = [speaker?.role ?? null, speaker?.kind ?? null];
  return { id, kind, text, parts, person, role, speaker: kindOfSpeaker, confidence, asked: asked.has(id) };
}

const textOf = ({ body, quotations, dates, citations }: Analysis): ReportText => ({
  body,
  quotations: quotations.map(({ start, end, spans, rule, speaker, cue, model }) => ({
    ...{ start, end, spans, rule, speaker, cue, model },
  })),
  dates: dates.map(({ article: _, ...mention }) => mention),
  citations,
});

function statementsOf(
  corpus: Corpus,
  query: string | null,
  filter: ReportFilter,
  ids: ReadonlySet<string>,
): ReportStatement[] {
  const { results } = corpus.statements({ ...filter, query, limit: MOST_STATEMENTS });
  return results
    .map((statement) => ({
      ...statement,
      carried: statement.carried
        .filter(({ article }) => ids.has(article.id))
        .map((one) => ({ ...one, article: one.article.id })),
    }))
    .filter(({ carried }) => carried.length > 1);
}

/** Collects all parts of the report. */
export function gather(
  corpus: Corpus,
  { query, articles, quotations }: ReportAnswer,
  filter: ReportFilter,
  about: Omit<Report, 'schema' | 'version' | 'complete' | 'withText' | 'articles' | 'statements'>,
): WholeReport {
  const { kind, minConfidence, minSpeakerConfidence, ...articleFilter } = filter;
  const isShown = (quotation: Quotation): boolean => isCertainEnough(quotation, minConfidence ?? null);
  const persons = corpus.persons({ ...articleFilter, query });
  const asked = new Set(quotations.map(({ id }) => id));
  const seen = new FoundWords(corpus, query);
  const all = [...articles].sort(byDay).map(({ article, body, quotations, citations, dates }): Analysis => {
    const kept = quotations.filter((one) => asked.has(one.id) || isShown(one));
    return { article, body, quotations: kept, citations, dates };
  });
  const found = all.map(({ article, body, quotations }): ReportArticle => {
    const { id, path, title, publisher, published, authors, section, language, url } = article;
    const { standfirst, wordCount, duplicateOf } = article;
    for (const { text } of body) seen.see(text);
    seen.see(title ?? '');
    return {
      ...{ id, path, title, publisher, published, authors, section, language, url },
      ...{ standfirst, wordCount, duplicateOf },
      quotations: quotations.map((one) => quotationOf(one, persons, asked)),
    };
  });
  const ids = new Set(found.map(({ id }) => id));
  return {
    report: {
      schema: 'corpus.report',
      version: 1,
      ...about,
      asked: { ...about.asked, words: seen.all },
      complete: corpus.complete,
      withText: true,
      articles: found,
      statements: statementsOf(corpus, query, filter, ids),
    },
    texts: all.map(textOf),
  };
}
