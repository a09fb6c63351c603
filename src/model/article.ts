/** The article record: the metadata of one article. Unknown is null, never a guess. */
import type { TextSpan } from './span.js';

/** The record of an article. Unknown fields are null. */
export interface Article {
  /** Front matter's `id`, else the path without its extension. */
  id: string;
  /** Relative to the corpus folder, with forward slashes. */
  path: string;
  title: string | null;
  standfirst: string | null;
  publisher: string | null;
  authors: string[];
  /** EDTF, only as precise as the evidence: `2020-10-23T21:33`, `2021-03-04`, `2020-12`. */
  published: string | null;
  /**
   * If `published` is null: the earliest and latest day of publication, `YYYY-MM-DD`, as far as the dates in the
   * text show. Inferred, with evidence; null for a dated article.
   */
  notBefore: string | null;
  notAfter: string | null;
  updated: string | null;
  section: string | null;
  /** ISO 639 code, for example `en` */
  language: string | null;
  url: string | null;
  /**
   * True if the text was extracted from a web page or an export: offsets then refer to that text, which `corpus
   * show` prints, and not to the file.
   */
  derived: boolean;
  /**
   * The id of the article that this one repeats, as syndicated reports do: the earliest of its near-duplicates,
   * else the first by path. Null if this is the earliest, or has none.
   */
  duplicateOf: string | null;
  /** Words of the body without captions. */
  wordCount: number;
  evidence: Partial<Record<EvidenceField, Evidence>>;
}

/** Derived from the other fields, so computed last. */
export type BoundField = 'notBefore' | 'notAfter';

/** Fields that have evidence. */
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

/** Why a field has its value: where it was read, by which rule, and with what confidence (0 to 1). */
export interface Evidence {
  from: 'front-matter' | 'metadata' | 'text' | 'inferred';
  rule: string;
  start: number | null;
  end: number | null;
  confidence: number;
}

/** What a block of the body is. */
export type ParagraphKind = 'paragraph' | 'heading' | 'list' | 'caption';

/** One block of the body. `text` is the text of the file from start to end. */
export interface Paragraph extends TextSpan {
  kind: ParagraphKind;
}

/** Reference to the article that contains an annotation. */
export interface ArticleRef {
  id: string;
  path: string;
  title: string | null;
  publisher: string | null;
  published: string | null;
  authors: string[];
  section: string | null;
  language: string | null;
  url: string | null;
}

/** The article that an annotation or a result belongs to. */
export const articleRef = ({
  id,
  path,
  title,
  publisher,
  published,
  authors,
  section,
  language,
  url,
}: ArticleRef): ArticleRef => ({ id, path, title, publisher, published, authors, section, language, url });

/** The location of a field in the text; null for one from front matter or metadata. */
export function fieldBlock(
  article: Pick<Article, 'title' | 'standfirst' | 'evidence'>,
  field: 'title' | 'standfirst',
): TextSpan | null {
  const { start, end } = article.evidence[field] ?? { start: null, end: null };
  const text = article[field];
  if (text === null || start === null || end === null || [...text].length !== end - start) return null;
  return { text, start, end };
}

/** Text blocks of fields found in the text; front matter has none. */
export const fieldBlocks = (article: Pick<Article, 'title' | 'standfirst' | 'evidence'>): TextSpan[] =>
  (['title', 'standfirst'] as const).flatMap((field) => fieldBlock(article, field) ?? []);
