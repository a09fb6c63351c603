/** A result of `--count-by`: how many results share a period, a publisher, a speaker … */

/** Periods of the publication date. */
export type PeriodKey = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Fields of the article. */
export type ArticleKey = PeriodKey | 'publisher' | 'section' | 'lang';

/** Fields of a quotation. */
export type QuotationKey = 'speaker' | 'role' | 'kind';

/** What results can be counted by. */
export type CountKey = ArticleKey | QuotationKey;

/** A group of results, and how many there are. */
export interface Count {
  /** The value of each key, null if unknown. Periods as in `Period`. */
  group: Partial<Record<CountKey, string | null>>;
  count: number;
  /** Articles that the counted results are in. */
  articles: number;
}
