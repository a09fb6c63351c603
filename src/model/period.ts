/** One step of the timeline: a day, a month or a year, and what was published in it. */
export interface Period {
  /** EDTF: `2020-10-23`, `2020-10` or `2020`. An article dated less precisely than the steps has its own. */
  period: string;
  articles: number;
  /** Articles of each publisher that is known. */
  publishers: Record<string, number>;
}

export interface Timeline {
  /** Publication date of the first and last dated article, EDTF without the time of day. */
  first: string | null;
  last: string | null;
  /** Articles whose publication date is not known. */
  undated: number;
  periods: Period[];
}
