/** A page of help that belongs to no command: `corpus help query`, a section of the manual page. */

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
  /** What is written, and what it means. */
  rows?: readonly (readonly [term: string, meaning: string])[];
  /** Lines that are shown as they are. */
  examples?: readonly string[];
}
