/**
 * The timeline: the number of articles published in each day, month or year, and of dates in the texts that refer
 * to it.
 */

export type Step = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** articles: by date of publication; mentions: by the dates in their texts. */
export type Band = 'articles' | 'mentions';

/** One step of one band. */
export interface Period {
  band: Band;
  /**
   * EDTF: `2020-10-23`, `2020-10`, `2020`, `202X`; ISO 8601 for weeks, `2020-W43`; `2020-Q4`. A date less precise than the step is a
   * period of its own.
   */
  period: string;
  /** Articles published in the period; in the mentions band, articles that mention it. */
  articles: number;
  /** The number of dates in the texts that refer to it; null in the articles band. */
  mentions: number | null;
  /** The number of articles by publisher, where known. */
  publishers: Record<string, number>;
}

/** Periods with their axis. */
export interface BandPeriods {
  step: Step | null;
  /** The names of all steps from first to last, including empty ones; empty if there would be too many. */
  axis: string[];
  periods: Period[];
}

/** EDTF without a time of day; null if no article has a date. */
export interface DateRange {
  first: string | null;
  last: string | null;
}

export interface PublisherRange extends DateRange {
  /** Null for articles of unknown publisher. */
  publisher: string | null;
  articles: number;
}

/** A long stretch without articles: first and last day, both inclusive. */
export interface Gap {
  from: string;
  to: string;
  days: number;
}

export interface Timeline extends DateRange, BandPeriods {
  /** Articles without a publication date. */
  undated: number;
  /** By number of articles, largest first. */
  publishers: PublisherRange[];
  /** In order; each at least a twentieth of the whole range. */
  gaps: Gap[];
}

/** The dates that the articles mention. */
export interface SpokenOf extends BandPeriods {
  mentions: number;
  /** Mentions without a known day: "recently". */
  open: number;
}
