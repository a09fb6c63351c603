/** What an answer cites: its articles, with what it shows of each. */
import type { ArticleRef } from '../../model/article.js';
import { type Quotation, quotationContent } from '../../model/quotation.js';
import type { SearchResult } from '../../model/search-result.js';

/** In the order of the answer. */
export interface Cited {
  article: ArticleRef;
  /** What was said; for a passage without the speaker; null for just an article. */
  said: { text: string; speaker: string | null; role: string | null } | null;
}

export const citedArticles = (articles: readonly ArticleRef[]): Cited[] =>
  articles.map((article) => ({ article, said: null }));

export const citedQuotations = (quotations: readonly Quotation[]): Cited[] =>
  quotations.map((quotation) => ({
    article: quotation.article,
    said: {
      text: quotationContent(quotation),
      speaker: quotation.speaker?.name ?? null,
      role: quotation.speaker?.role ?? null,
    },
  }));

/** Each passage of each result; only the article if nothing but its front matter matches. */
export const citedPassages = (results: readonly SearchResult[]): Cited[] =>
  results.flatMap(({ article, passages }): Cited[] =>
    passages.length === 0
      ? citedArticles([article])
      : passages.map(({ text }) => ({ article, said: { text, speaker: null, role: null } })),
  );
