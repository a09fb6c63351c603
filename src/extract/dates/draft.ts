/**
 * What the rules pass on: a mention's place, what kind of date it is, and how to find its value once all
 * that stands before it in the text has been resolved.
 */
import type { YearMonth } from '../../text/calendar.js';
import type { Range } from '../../text/range.js';

export type DateKind = 'day' | 'weekday' | 'time' | 'month' | 'year' | 'period' | 'vague';

export type Tense = 'past' | 'future' | null;

/** When the article was published, as far as that is known. */
export interface Reference {
  year: number;
  month: number | null;
  /** The day's number (`calendar.ts`). */
  day: number | null;
}

/** The dates that the text gave last. */
export interface LastDates {
  day: number | null;
  month: YearMonth | null;
  year: number | null;
  /** EDTF of the last quarter, half or year: what "a year earlier" is a year before. */
  period: string | null;
}

/** What a mention's value may depend on. */
export interface Scene {
  reference: Reference | null;
  last: LastDates;
  /** True where the text tells of the past by its own dates, so that those count before publication's. */
  history: boolean;
  /** The tense of the words around the mention. */
  tense(): Tense;
}

/** EDTF, a *_REF, or null if the text leaves it open. */
export type Resolve = (scene: Scene) => string | null;

export interface Draft extends Range {
  rule: string;
  kind: DateKind;
  resolve: Resolve;
  /** The year as written; what kind of text this is depends on it. */
  year: number | null;
  value: string | null;
}
