/** Values of options from a corpus, for shell completion. */

/** What a completed value names. */
export type NameKind = 'publisher' | 'speaker' | 'role' | 'author' | 'section' | 'lang' | 'article';

/** A value that completes what was typed. */
export interface Suggestion {
  /** Begins with what was typed, apart from case and accents. */
  value: string;
  /** How often it occurs, for display: "14 quotations". */
  about: string;
}
