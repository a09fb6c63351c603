/** Filters for quotations, and the location of a quotation. */
import type { QuotationKind } from '../../model/quotation.js';

export interface QuotesFilter {
  /** In the query language of search; null for all. */
  query: string | null;
  speaker: string | null;
  role: string | null;
  kind: QuotationKind | null;
  /** Minimum confidence in the quotation, 0 to 1; null for those more likely right than wrong. */
  minConfidence: number | null;
  /** Minimum confidence in the speaker, 0 to 1; null for all, including those without a speaker. */
  minSpeakerConfidence: number | null;
}

/** A quotation in the tables of its segment. */
export interface QuotationPlace {
  /** Number of the article. */
  number: number;
  row: number;
  /** Index among its article's quotations. */
  index: number;
}
