/** Whether two articles have the same body, ignoring case, accents, punctuation shapes and white space. */
import { createHash } from 'node:crypto';
import type { Analysis } from '../model/analysis.js';
import { foldSpaces } from '../text/fold.js';

/** Equal for equal bodies; null if there is no body. */
export function bodyKey({ article, body }: Analysis): string | null {
  if (article.wordCount === 0) return null;
  const hash = createHash('sha256');
  for (const { kind, text } of body) if (kind !== 'caption') hash.update(`${foldSpaces(text)}\n`);
  return hash.digest('base64');
}
