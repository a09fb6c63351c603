/** One article of the corpus as text: what loading passes to parsing. */
import type { FieldMap } from '../model/field-map.js';
import type { Encoding } from '../text/decode.js';
import type { Range } from '../text/range.js';

export interface SourceFile {
  /** Path below the corpus folder, with forward slashes. */
  path: string;
  /** Decoded, without a byte order mark, with the line ends of the file. */
  text: string;
  encoding: Encoding;
  frontMatter: FrontMatter | null;
  /** UTF-16 offset in `text` just after the front matter; 0 if there is none. */
  bodyStart: number;
  /** UTF-16 offset in `text` of the labels at its foot; present if there are any. */
  bodyEnd?: number;
  /** Present if labels at the head or foot of `text` set fields: the ranges of their values. */
  labels?: Partial<Record<keyof FrontMatter, Range>>;
  /** Present if `text` was made from a page or an export: how each field of `frontMatter` is known there. */
  derived?: Origins;
  /** Present if `text` is the readable part of a page: all text of the page, which may name authors and date elsewhere. */
  whole?: string;
  /** Present if the configuration reads fields from the file's path; weaker than what the file itself declares. */
  named?: FieldMap;
  /** Present if front matter says `body: clean`: the text below it is the article and nothing else. */
  clean?: true;
}

/** The rule that found a field, and its reliability from 0 to 1. */
interface Origin {
  rule: string;
  confidence: number;
}

export type Origins = Partial<Record<keyof FrontMatter, Origin>>;

/** The known keys of front matter as strings, under the record's names; dates as written in the file. */
export interface FrontMatter {
  id: string | null;
  title: string | null;
  standfirst: string | null;
  publisher: string | null;
  authors: string[];
  published: string | null;
  updated: string | null;
  section: string | null;
  language: string | null;
  url: string | null;
  tags: string[];
}
