/** The location of an article in its corpus, and what scores it besides its words: in one field, as hundreds are fetched at once. */
import type { ArticleWords } from '../../index/index.js';
import { differences, MOST_POSITIONS, summed } from './word-places.js';

export interface PlacedArticle extends Omit<ArticleWords, 'quoted' | 'shared' | 'paragraphs'> {
  part: string;
  /** Path of its file, and its position in it. */
  file: string;
  at: number;
  /** EDTF; null if undated. */
  published: string | null;
  /** ISO code; null if it is unknown. */
  language: string | null;
  /** First position of each paragraph. */
  paragraphs: readonly number[];
}

/** In Base64, as the engine requires. */
export function writePlaced(article: PlacedArticle): string {
  const { part, file, at, published, language, titleLength, textLength, textStart, paragraphs } = article;
  const fields = [part, file, at, published, language, titleLength, textLength, textStart];
  return Buffer.from(JSON.stringify([...fields, differences(paragraphs)])).toString('base64');
}

const LENGTH = 9;

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= MOST_POSITIONS;

function parsed(base64: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(base64, 'base64').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** Null if it differs from what was pushed. */
export function readPlaced(base64: string): PlacedArticle | null {
  const fields = parsed(base64);
  const [part, file, at, published, language, titleLength, textLength, textStart, starts] = fields;
  const paragraphs = isText(starts) ? summed(starts) : null;
  return fields.length === LENGTH &&
    paragraphs &&
    isText(part) &&
    isText(file) &&
    isCount(at) &&
    isTextOrNull(published) &&
    isTextOrNull(language) &&
    isCount(titleLength) &&
    isCount(textLength) &&
    isCount(textStart)
    ? { part, file, at, published, language, titleLength, textLength, textStart, paragraphs }
    : null;
}
