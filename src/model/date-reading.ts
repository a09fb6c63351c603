/** What a corpus declares about the dates in its articles: names of dates, and which articles are narratives. */

/** What certain words mean: "the handover" is `1997-07-01`. */
export interface NamedDate {
  /** Words as in the text; `{a,b}` for either, `{year}` for a year. Case and spaces do not matter. */
  readonly words: string;
  /** EDTF, `XXXX-11-08` for the nearest such day, or `PAST_REF` and the like; `{year}` takes the year from the words. */
  readonly value: string;
}

/** What a corpus declares about dates. */
export interface DateReading {
  readonly dates: readonly NamedDate[];
  /** Path patterns of articles that narrate the past in order (see text/glob.ts). */
  readonly narratives: readonly string[];
}

/** The default if nothing is declared. */
export const NO_DATE_READING: DateReading = { dates: [], narratives: [] };
