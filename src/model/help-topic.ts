/** A help page that does not belong to a command: `corpus help query`, a section of the manual page. */

export interface HelpTopic {
  /** What the page is about, as a sentence. */
  title: string;
  parts: readonly HelpPart[];
}

export interface HelpPart {
  /** Null for a part without a heading. */
  title: string | null;
  /** Paragraphs above the rows. */
  text?: readonly string[];
  /** Terms and their meanings. */
  rows?: readonly (readonly [term: string, meaning: string])[];
  /** Lines that are printed verbatim. */
  examples?: readonly string[];
}
