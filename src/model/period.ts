/** The timeline: how many articles each day, month or year has, and how many dates in the articles stand for it. */

export type Step = 'day' | 'month' | 'year' | 'decade' | 'century';

/** articles: by when they were published; mentions: by what the dates in their texts stand for. */
export type Band = 'articles' | 'mentions';

/** One step of one band. */
export interface Period {
  band: Band;
  /** EDTF: `2020-10-23`, `2020-10`, `2020`, `202X`. What is dated less exactly than the steps has its own. */
  period: string;
  /** Published in it; in the band of mentions, that speak of it. */
  articles: number;
  /** Dates in the texts that stand for it; null in the band of articles. */
  mentions: number | null;
  /** The articles by publisher, as far as that is known. */
  publishers: Record<string, number>;
}

/** Periods with the axis they stand on. */
export interface BandPeriods {
  step: Step | null;
  /** Names of the steps from the first to the last, empty ones too; none where they would be too many. */
  axis: string[];
  periods: Period[];
}

/** EDTF without the time of day; null if no article is dated. */
export interface DateRange {
  first: string | null;
  last: string | null;
}

export interface PublisherRange extends DateRange {
  /** Null for the articles whose publisher is not known. */
  publisher: string | null;
  articles: number;
}

/** A long stretch in which no article was published: first and last day, both included. */
export interface Gap {
  from: string;
  to: string;
  days: number;
}

export interface Timeline extends DateRange, BandPeriods {
  /** Articles whose publication date is not known. */
  undated: number;
  /** Most articles first. */
  publishers: PublisherRange[];
  /** In their order; each at least a twentieth of the whole range. */
  gaps: Gap[];
}

/** What the articles speak of. */
export interface SpokenOf extends BandPeriods {
  mentions: number;
  /** Mentions that stand for no known day: "recently". */
  open: number;
}
