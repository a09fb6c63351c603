/** Values of options that a corpus has, for shell completion. */

/** What a completed value names. */
export type NameKind = 'publisher' | 'speaker' | 'role' | 'author' | 'section' | 'lang' | 'article';

/** A value that completes what was typed. */
export interface Suggestion {
  /** Begins with what was typed, apart from case and accents. */
  value: string;
  /** How often it occurs, for people: "14 quotations". */
  about: string;
}
