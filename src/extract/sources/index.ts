/** Outlets, agencies and picture credits that an article cites: what the rest of the tool calls. */
import type { ParsedArticle } from '../../parse/parsed-article.js';
import type { Range } from '../../text/range.js';

export interface FoundCitation extends Range {
  name: string;
  kind: 'outlet' | 'photo';
  rule: string;
}

export function findCitations(_article: ParsedArticle): FoundCitation[] {
  return [];
}
