/** Quotations of an article with their cues and speakers: what the rest of the tool calls. */
import type { ParsedArticle } from '../../parse/parsed-article.js';
import type { FoundQuotation } from './found.js';

export type { FoundQuotation } from './found.js';

export function findQuotations(_article: ParsedArticle): FoundQuotation[] {
  return [];
}
