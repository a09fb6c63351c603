/** When the bodies of two articles are the same: to the letter, but for case, accents, marks and spaces. */
import { createHash } from 'node:crypto';
import type { Analysis } from '../model/analysis.js';
import { foldSpaces } from '../text/fold.js';

/** The same for the same bodies; null where there is none. */
export function bodyKey({ article, body }: Analysis): string | null {
  if (article.wordCount === 0) return null;
  const hash = createHash('sha256');
  for (const { kind, text } of body) if (kind !== 'caption') hash.update(`${foldSpaces(text)}\n`);
  return hash.digest('base64');
}
