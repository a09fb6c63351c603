/** Whoever a corpus relies on: its publishers, the speakers they quote, the outlets and agencies they cite. */

import type { SpeakerKind } from './quotation.js';
import type { TextSpan } from './span.js';

/** photo: who made a picture, which says nothing of what the text rests on. */
export type SourceKind = 'publisher' | 'outlet' | 'photo' | SpeakerKind;

export type SourceOrder = 'quotations' | 'articles' | 'name' | 'first' | 'last';

export interface Source {
  /** The full name that most articles give. */
  name: string;
  kind: SourceKind;
  /** True for someone the texts leave unnamed: `a senior official`, `analysts`. */
  anonymous: boolean;
  /** What the texts call it: `Russian ambassador`. */
  roles: string[];
  /** The other names it goes by in the texts. */
  aliases: string[];
  /** In all, and of each kind. */
  quotations: number;
  direct: number;
  mixed: number;
  indirect: number;
  /** How often it is cited without words of its own, or credited. */
  citations: number;
  articles: number;
  /** How often each publisher quotes or cites it; empty for a publisher. */
  publishers: Record<string, number>;
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
