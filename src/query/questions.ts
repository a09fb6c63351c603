/** Parameters of the questions; omitted ones do not restrict. */
import { aliasesOf } from '../folder/folder.js';
import type { ConcordanceOrder } from '../model/concordance.js';
import type { Configuration } from '../model/configuration.js';
import type { ArticleKey, CountKey } from '../model/count.js';
import type { QuotationKind } from '../model/quotation.js';
import type { ArticleOrder } from './article-order.js';
import type { Fit, MentionsFilter } from './dates/dates.js';
import type { CollocationsOptions } from './occurrences/occurrences.js';
import type { QuotesFilter, QuotesOrder } from './quotes/quotes.js';
import type { SearchOptions } from './search/search.js';
import type { WantedArticles } from './select-articles.js';
import type { SourcesFilter } from './sources/sources.js';

/** Dates are EDTF or date prefixes, inclusive; omitted fields do not restrict. */
export interface Articles extends Partial<WantedArticles> {
  /** Keeps only the earliest article of each group of duplicates. */
  unique?: boolean;
}

/** `query`, `speaker` and `role` choose quotations, the other filters articles. */
export interface QuotesQuestion extends Articles {
  kind?: QuotationKind | null;
  /** 0 to 1; leaves out less certain quotations. Without it, those without quotation marks below 0.5 are left out. */
  minConfidence?: number | null;
  /** 0 to 1; leaves out less certain speakers and quotations without one. */
  minSpeakerConfidence?: number | null;
  /** By date by default, oldest first and undated last. */
  sort?: QuotesOrder | null;
  reverse?: boolean;
  /** Maximum number of results; all by default. */
  limit?: number | null;
  /** Includes the sentences that contain each quotation. */
  context?: boolean;
}

/** Selects the quotations to compare with a wording; all by default. */
export type LikeQuestion = Omit<QuotesQuestion, 'sort' | 'reverse' | 'context'>;

/** Selects the quotations to group; all by default. */
export interface StatementsQuestion extends Omit<LikeQuestion, 'limit'> {
  /** Minimum number of articles that report it; 2 by default. */
  minArticles?: number;
  /** Only articles that match one of these queries as well as the other filters. */
  within?: readonly string[];
  limit?: number | null;
}

/** `filter`: the articles to search. */
export interface SearchQuestion extends Partial<SearchOptions> {
  filter?: Articles;
}

export interface ListQuestion extends Articles {
  /** Corpus order by default. */
  sort?: ArticleOrder | null;
  reverse?: boolean;
}

export interface ConcordanceQuestion extends Articles {
  /** One word or one phrase. */
  query: string;
  /** Sorted by article by default. */
  sort?: ConcordanceOrder | null;
  reverse?: boolean;
  /** Code points on each side; 40 by default. */
  context?: number;
  limit?: number | null;
}

/**
 * `words`: one word or one phrase. By default, windows have five words on each side, and words that occur at least twice are sorted
 * by logDice.
 */
export interface CollocationsQuestion extends Articles, Partial<CollocationsOptions> {
  words: string;
}

/** Each of `words` is one word or one phrase. */
export interface FrequencyQuestion extends Articles {
  words: readonly string[];
  /** One row per group of articles; by default one for all articles. */
  by?: readonly ArticleKey[];
}

/** Two sets of articles, each selected by a query, among those that pass the other filters. */
export interface CompareQuestion extends Omit<Articles, 'query'> {
  a: string;
  b: string;
  /** Words by default. */
  of?: 'words' | 'speakers';
  /** Minimum count in both sets together; 5 by default. */
  minCount?: number;
}

/** Two sets of articles, as in `CompareQuestion`. */
export interface CompareStatementsQuestion extends Pick<CompareQuestion, 'a' | 'b'>, Omit<Articles, 'query'> {
  /** Minimum number of articles that report a statement, in both sets together; 2 by default. */
  minArticles?: number;
  limit?: number | null;
}

/** What to count, and by which keys. */
export type CountsQuestion =
  | ({ of: 'articles'; by: readonly ArticleKey[] } & Articles)
  | ({ of: 'quotations'; by: readonly CountKey[] } & QuotesQuestion)
  | ({ of: 'sources'; by: readonly ArticleKey[] } & SourcesQuestion)
  | ({ of: 'occurrences'; by: readonly ArticleKey[] } & ConcordanceQuestion);

export interface SourcesQuestion extends Articles, Partial<SourcesFilter> {
  reverse?: boolean;
  /** An article's id. */
  of?: string | null;
  /** Maximum number of results; all by default. */
  limit?: number | null;
}

/** A null `step` chooses one that fits the range in at most `room` steps. */
export interface TimelineQuestion extends Articles, Partial<Fit> {}

export interface MentionsQuestion extends Articles, Partial<MentionsFilter> {
  /** Maximum number of results; all by default. */
  limit?: number | null;
}

/** Names as the user entered them, and as they occur in the corpus after configured aliases are resolved. */
export interface AskedNames {
  speaker(asked: string | null | undefined): string | null;
  articles(asked: Articles): WantedArticles;
  quotations(asked: QuotesQuestion): QuotesFilter;
}

export function askedNames(configuration: Pick<Configuration, 'publishers' | 'speakers'>): AskedNames {
  const aliases = aliasesOf(configuration);
  const speaker: AskedNames['speaker'] = (asked) => (asked ? aliases.speaker(asked) : null);
  return {
    speaker,
    quotations: (asked) => ({
      query: asked.query ?? null,
      speaker: speaker(asked.speaker),
      role: asked.role ?? null,
      kind: asked.kind ?? null,
      minConfidence: asked.minConfidence ?? null,
      minSpeakerConfidence: asked.minSpeakerConfidence ?? null,
    }),
    articles: ({ publisher, speaker, undated, ...asked }) => ({
      from: asked.from ?? null,
      to: asked.to ?? null,
      publisher: publisher ? aliases.publisher(publisher) : (publisher ?? null),
      undated: undated ?? false,
      query: asked.query ?? null,
      speaker: speaker ? aliases.speaker(speaker) : null,
      role: asked.role ?? null,
      author: asked.author ?? null,
      section: asked.section ?? null,
      lang: asked.lang ?? null,
    }),
  };
}
