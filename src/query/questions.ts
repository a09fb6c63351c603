/** Parameters of the questions; omitted ones do not restrict. */
import { aliasesOf } from '../folder/folder.js';
import type { ConcordanceOrder } from '../model/concordance.js';
import type { Configuration } from '../model/configuration.js';
import type { QuotationKind } from '../model/quotation.js';
import type { Fit, MentionsFilter } from './dates/dates.js';
import type { ArticleFilter } from './filters.js';
import type { SourcesFilter } from './sources/sources.js';

/** Dates are EDTF or date prefixes, inclusive; omitted fields do not restrict. */
export interface Articles extends Partial<ArticleFilter> {
  /** Keeps only the earliest article of each group of duplicates. */
  unique?: boolean;
}

export interface QuotesQuestion extends Articles {
  query?: string | null;
  speaker?: string | null;
  kind?: QuotationKind | null;
  /** 0 to 1; leaves out less certain speakers and quotations without one. */
  minConfidence?: number | null;
  /** Maximum number of results; all by default. */
  limit?: number | null;
}

/** `query`: one word or one phrase. */
export interface ConcordanceQuestion extends Articles {
  query: string;
  /** Article order by default. */
  sort?: ConcordanceOrder | null;
  /** Code points on each side; 40 by default. */
  context?: number;
  limit?: number | null;
}

export interface SourcesQuestion extends Articles, Partial<SourcesFilter> {
  /** An article's id. */
  of?: string | null;
}

/** A null `step` chooses one that fits the range in at most `room` steps. */
export interface TimelineQuestion extends Articles, Partial<Fit> {}

export interface MentionsQuestion extends Articles, Partial<MentionsFilter> {}

/** Names as entered, and as the corpus has them: configured aliases are resolved. */
export interface AskedNames {
  speaker(asked: string | null | undefined): string | null;
  articles(asked: Articles): ArticleFilter;
}

export function askedNames(configuration: Pick<Configuration, 'publishers' | 'speakers'>): AskedNames {
  const aliases = aliasesOf(configuration);
  return {
    speaker: (asked) => (asked ? aliases.speaker(asked) : null),
    articles: ({ from, to, publisher, undated }) => ({
      from: from ?? null,
      to: to ?? null,
      publisher: publisher ? aliases.publisher(publisher) : (publisher ?? null),
      undated: undated ?? false,
    }),
  };
}
