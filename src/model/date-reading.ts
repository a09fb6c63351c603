/** What a corpus sets about the dates its articles mention: names of dates, and which articles are narratives. */

/** What certain words mean: "the handover" is `1997-07-01`. */
export interface NamedDate {
  /** Words as in the text; `{a,b}` for either, `{year}` for a year. Case and spaces do not matter. */
  readonly words: string;
  /** EDTF, `XXXX-11-08` for the nearest such day, or `PAST_REF` and the like; `{year}` takes the year from the words. */
  readonly value: string;
}

/** How a corpus declares dates of its own. */
export interface DateReading {
  readonly dates: readonly NamedDate[];
  /** Patterns of the paths of articles that tell of the past in order (see text/glob.ts). */
  readonly narratives: readonly string[];
}

/** What holds where nothing is declared. */
export const NO_DATE_READING: DateReading = { dates: [], narratives: [] };
