/** What a corpus is asked, as its users write it: what is left out does not restrict. */
import { aliasesOf } from '../folder/folder.js';
import type { ConcordanceOrder } from '../model/concordance.js';
import type { Configuration } from '../model/configuration.js';
import type { QuotationKind } from '../model/quotation.js';
import type { Fit, MentionsFilter } from './dates/dates.js';
import type { ArticleFilter } from './filters.js';
import type { SourcesFilter } from './sources/sources.js';

/** Dates are EDTF or the beginning of one, inclusive; what is left out does not restrict. */
export interface Articles extends Partial<ArticleFilter> {
  /** Of articles that repeat one another only the earliest of those asked for. */
  unique?: boolean;
}

export interface QuotesQuestion extends Articles {
  query?: string | null;
  speaker?: string | null;
  kind?: QuotationKind | null;
  /** 0 to 1; what is less certain, or without a speaker, is left out. */
  minConfidence?: number | null;
  /** How many results are given back; all where it is left out. */
  limit?: number | null;
}

/** `query`: one word or one phrase. */
export interface ConcordanceQuestion extends Articles {
  query: string;
  /** By the order of the articles where it is left out. */
  sort?: ConcordanceOrder | null;
  /** Code points on either side; 40 where it is left out. */
  context?: number;
  limit?: number | null;
}

export interface SourcesQuestion extends Articles, Partial<SourcesFilter> {
  /** An article's id. */
  of?: string | null;
}

/** `step` null for the one that fits the range; `room` is how many steps there is room for. */
export interface TimelineQuestion extends Articles, Partial<Fit> {}

export interface MentionsQuestion extends Articles, Partial<MentionsFilter> {}

/** Names as they are asked for, and as the corpus has them: what the configuration calls an alias is its own name. */
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
