/** The article record: what is known of one file as a piece of reporting. Unknown is null, never a guess. */
import type { TextSpan } from './span.js';

export interface Article {
  /** Front matter's `id`, else the path without its extension. */
  id: string;
  /** Path below the corpus folder, with forward slashes. */
  path: string;
  title: string | null;
  standfirst: string | null;
  publisher: string | null;
  authors: string[];
  /** EDTF, as precise as the evidence and no more: `2020-10-23T21:33`, `2021-03-04`, `2020-12`. */
  published: string | null;
  /**
   * Where `published` is null: the days, `YYYY-MM-DD`, that it was published not before and not after, as far as the
   * dates in the text show it. Inferred, with evidence; null for an article that is dated.
   */
  notBefore: string | null;
  notAfter: string | null;
  updated: string | null;
  section: string | null;
  /** ISO 639 code, for example `en`. */
  language: string | null;
  url: string | null;
  /**
   * True where the article's text was made from a web page or an export: places then count in that text, which
   * `corpus show` prints, and not in the file.
   */
  derived: boolean;
  /**
   * The id of the article that this one repeats, as syndicated reports do: the earliest published of those with
   * nearly the same text, else the first by path. Null if there is none, or where this is it.
   */
  duplicateOf: string | null;
  /** Words of the body, captions left out. */
  wordCount: number;
  evidence: Partial<Record<EvidenceField, Evidence>>;
}

/** Derived from the other fields, so computed last. */
export type BoundField = 'notBefore' | 'notAfter';

export type EvidenceField =
  | 'title'
  | 'standfirst'
  | 'publisher'
  | 'authors'
  | 'published'
  | BoundField
  | 'updated'
  | 'section'
  | 'language'
  | 'url';

/** Why a field has its value: where it was read, by which rule, and how far it can be trusted (0 to 1). */
export interface Evidence {
  from: 'front-matter' | 'metadata' | 'text' | 'inferred';
  rule: string;
  start: number | null;
  end: number | null;
  confidence: number;
}

export type ParagraphKind = 'paragraph' | 'heading' | 'list' | 'caption';

/** One block of an article's body. `text` is the file's text from start to end. */
export interface Paragraph extends TextSpan {
  kind: ParagraphKind;
}

/** What every annotation says of the article it occurs in. */
export interface ArticleRef {
  id: string;
  path: string;
  title: string | null;
  publisher: string | null;
  published: string | null;
}
