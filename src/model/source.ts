/** A source that a corpus relies on: publishers, the speakers they quote, the outlets and agencies they cite. */

import type { Speaker, SpeakerKind } from './quotation.js';
import type { TextSpan } from './span.js';

/** photo: a photographer or picture agency, which is not a source of the text. */
export type SourceKind = 'publisher' | 'outlet' | 'photo' | SpeakerKind;

/** mentions: quotations and citations together. */
export type SourceOrder = 'quotations' | 'mentions' | 'articles' | 'name' | 'first' | 'last';

/** A role of a source, and how many articles give it. */
export interface RoleCount {
  text: string;
  /** Articles that give the role. */
  count: number;
  /** Publication date (EDTF) of the first and last of them. */
  first: string | null;
  last: string | null;
}

/** A source that the articles rely on, or their publisher. */
export interface Source {
  /** The full name that most articles use. */
  name: string;
  kind: SourceKind;
  /** True for an unnamed source: `a senior official`, `analysts`. */
  anonymous: boolean;
  /** Roles given in the texts, the most frequent first: `Russian ambassador`. */
  roles: string[];
  /** The same roles with their counts. */
  roleCounts: RoleCount[];
  /** Other names used in the texts. */
  aliases: string[];
  /** The total, and the number of each kind. */
  quotations: number;
  direct: number;
  mixed: number;
  indirect: number;
  /** The number of citations and credits without a quotation. */
  citations: number;
  articles: number;
  /** The number of quotations and citations by publisher; empty for a publisher. */
  publishers: Record<string, number>;
  /** Publication date (EDTF) of the first and last article with this source. */
  first: string | null;
  last: string | null;
}

/** A person who may be the same as another. */
export interface AlikeSource extends Source {
  /** The reason, in words. */
  likeness: string;
}

/** A person, and those who may be the same, most probable first. */
export interface Alike {
  person: Source;
  candidates: AlikeSource[];
}

/** A place where an article cites an outlet, an agency or a picture credit. */
export interface Citation extends TextSpan {
  name: string;
  kind: 'outlet' | 'photo';
  rule: string;
}

/** The sources of some articles, and which of them each speaker or citation is. */
export interface LinkedSources {
  sources: readonly Source[];
  /** Null for a speaker without a name. */
  ofSpeaker(speaker: Pick<Speaker, 'name' | 'kind' | 'anonymous'>): Source | null;
  /** The outlet or picture credit that a citation names. */
  ofCitation(citation: Pick<Citation, 'name' | 'kind'>): Source | null;
}
