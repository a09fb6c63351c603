/** The data of a corpus on one speaker: the answer of `corpus show speaker:NAME`. */
import type { Keyword } from './keyword.js';
import type { Quotation } from './quotation.js';
import type { RoleCount, SourceKind } from './source.js';
import type { Statement } from './statement.js';

/** Number of a speaker's quotations in a year or by a publisher. */
export interface SpeakerCount {
  /** Null if unknown. */
  value: string | null;
  quotations: number;
  articles: number;
}

/** One speaker across all articles. */
export interface SpeakerPage {
  /** The full name that most articles use. */
  name: string;
  kind: SourceKind;
  /** Other names that articles use. */
  aliases: string[];
  /** Other speakers whose names contain the words asked for, the most quoted first. */
  others: string[];
  quotations: number;
  direct: number;
  mixed: number;
  indirect: number;
  articles: number;
  /** Publication date (EDTF) of the first and last of these articles. */
  first: string | null;
  last: string | null;
  /** The most frequent first. */
  roles: RoleCount[];
  /** The most frequent first. */
  publishers: SpeakerCount[];
  /** In order; articles without a date last. */
  years: SpeakerCount[];
  /** Words that are more frequent in these quotations than in all texts: A is the quotations, B the rest. The most distinctive first. */
  subjects: Keyword[];
  /** Statements that several articles report, the most widely reported first. */
  statements: Statement[];
  /** In the order of publication; null without a dated article. */
  firstQuotation: Quotation | null;
  lastQuotation: Quotation | null;
}
