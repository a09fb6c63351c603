/**
 * A date mention before resolution: its range, its kind, and a function that computes its value once all mentions before it are
 * resolved. Also the resolved mention.
 */
import type { DateMention, DateModifier } from '../../model/date-mention.js';
import type { TextSpan } from '../../model/span.js';
import type { YearMonth } from '../../text/calendar.js';
import type { Range } from '../../text/range.js';

export type DateKind =
  | 'day'
  | 'weekday'
  | 'time'
  | 'month'
  | 'year'
  | 'period'
  | 'vague'
  | 'duration'
  | 'set';

export type Tense = 'past' | 'future' | null;

/** The publication date, as precisely as it is known. */
export interface Reference {
  year: number;
  month: number | null;
  /** The day's number (`calendar.ts`). */
  day: number | null;
}

/** The last dates mentioned in the text. */
export interface LastDates {
  day: number | null;
  month: YearMonth | null;
  year: number | null;
  /** The last quarter, half or number of months, for "a year earlier". */
  period: string | null;
}

/** How much of its value a mention refers to, in TimeML terms. */
export interface Quantified {
  /** For a set: EVERY, EACH. */
  quantity?: string;
  /** For a set: `2X` for twice. */
  frequency?: string;
  mod?: DateModifier;
}

/** What the value of a mention may depend on. */
export interface Scene {
  reference: Reference | null;
  last: LastDates;
  /** True if the text narrates the past with its own dates; they then take precedence over publication. */
  history: boolean;
  /** The tense of the words around the mention. */
  tense(): Tense;
}

/** EDTF, a *_REF, or null if the text does not determine it. */
export type Resolve = (scene: Scene) => string | null;

export interface Draft extends Range, Quantified {
  rule: string;
  kind: DateKind;
  resolve: Resolve;
  /** The year as written; used to classify the text as news or history. */
  year: number | null;
  value: string | null;
}

/** The rule for words that the corpus declares to mean a date. */
export const NAMED_DATE = 'named-date';

/** A resolved mention, as a UTF-16 range of the parsed text. */
export type FoundDate = Range & Omit<DateMention, 'article' | 'quotation' | keyof TextSpan>;
