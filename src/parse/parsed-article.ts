/**
 * The input of the extractors: the text of a file, the UTF-16 ranges of its parts, and the fields of the record.
 * Converted to code point offsets at the end of the pipeline.
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
  /** The whole decoded text, including front matter. */
  text: string;
  /** Start of the text below the front matter; 0 if there is none. */
  bodyStart: number;
  title: string | null;
  /** Range of the title below the front matter; null if only front matter gives it. */
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
  /** In text order, without overlaps. */
  body: BodyBlock[];
  evidence: Partial<Record<EvidenceField, ParsedEvidence>>;
}
