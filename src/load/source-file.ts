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
  /** UTF-16 offset in `text` just after the front matter; 0 if there is no front matter. */
  bodyStart: number;
  /** UTF-16 offset in `text` at which the labels at its foot begin; present where there are such. */
  bodyEnd?: number;
  /** Present where labels at the head or foot of `text` give fields: the places of their values. */
  labels?: Partial<Record<keyof FrontMatter, Range>>;
  /** Present where `text` was made from a page or an export: how each field of `frontMatter` is known there. */
  derived?: Origins;
  /** Present where `text` is the readable part of a page: all text of the page, which may name authors and day elsewhere. */
  whole?: string;
  /** Present where the configuration reads fields out of the file's path; weaker than what the file itself declares. */
  named?: FieldMap;
  /** Present where front matter says `body: clean`: the text below it is the article and nothing else. */
  clean?: true;
}

/** The rule that found a field, and how far it can be trusted (0 to 1). */
interface Origin {
  rule: string;
  confidence: number;
}

export type Origins = Partial<Record<keyof FrontMatter, Origin>>;

/** Front matter's known keys as strings, under the names the record uses; dates as written in the file. */
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
