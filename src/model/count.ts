/** A result of `--count-by`: the number of results with the same period, publisher, speaker … */

/** Periods of the publication date. */
export type PeriodKey = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Fields of the article. */
export type ArticleKey = PeriodKey | 'publisher' | 'section' | 'lang';

/** Fields of a quotation. */
export type QuotationKey = 'speaker' | 'role' | 'kind';

/** Keys that results can be counted by. */
export type CountKey = ArticleKey | QuotationKey;

/** A group of results and its size. */
export interface Count {
  /** The value of each key, null if unknown. Periods as in `Period`. */
  group: Partial<Record<CountKey, string | null>>;
  count: number;
  /** Number of articles that contain the counted results. */
  articles: number;
}
