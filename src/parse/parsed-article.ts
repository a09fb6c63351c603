/**
 * What parsing gives to the extractors: the file's text, where its parts stand (UTF-16 ranges), and the
 * record's fields. Records with code point offsets are made from it at the end of the pipeline.
 */
import type { EvidenceField, ParagraphKind } from '../model/article.js';
import type { Range } from '../text/range.js';

export interface BodyBlock extends Range {
  kind: ParagraphKind;
}

export interface ParsedEvidence {
  from: 'front-matter' | 'metadata' | 'text' | 'inferred';
  rule: string;
  range: Range | null;
  confidence: number;
}

export interface ParsedArticle {
  id: string;
  path: string;
  /** The whole decoded file, front matter included. */
  text: string;
  /** Where what stands below the front matter begins; 0 where there is none. */
  bodyStart: number;
  title: string | null;
  /** Where the title stands in the text below the front matter; null where only front matter gives it. */
  titleRange: Range | null;
  standfirst: string | null;
  standfirstRanges: Range[];
  publisher: string | null;
  authors: string[];
  published: string | null;
  updated: string | null;
  section: string | null;
  language: string | null;
  url: string | null;
  derived: boolean;
  /** In the order of the text, none overlapping. */
  body: BodyBlock[];
  evidence: Partial<Record<EvidenceField, ParsedEvidence>>;
}
