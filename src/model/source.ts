/** Whoever a corpus relies on: its publishers, the speakers they quote, the outlets and agencies they cite. */

import type { SpeakerKind } from './quotation.js';
import type { TextSpan } from './span.js';

export type SourceKind = 'publisher' | 'outlet' | SpeakerKind;

export interface Source {
  name: string;
  kind: SourceKind;
  /** What the texts call it: `Russian ambassador`. */
  roles: string[];
  /** The other names it goes by in the texts. */
  aliases: string[];
  quotations: number;
  articles: number;
  /** Publication date of the first and last article that has it, EDTF. */
  first: string | null;
  last: string | null;
}

/** One place where an article cites an outlet, an agency or its pictures' maker. */
export interface Citation extends TextSpan {
  name: string;
  kind: 'outlet' | 'photo';
  rule: string;
}
