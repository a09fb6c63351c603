/** What every source rule is given, and what it finds. */
import type { ParsedArticle } from '../../parse/parse.js';
import type { Range } from '../../text/range.js';

export interface FoundCitation extends Range {
  name: string;
  kind: 'outlet' | 'photo';
  rule: string;
}

export interface SourceContext {
  text: string;
  /** Title, standfirst and body, in order. */
  blocks: Range[];
  /** The whole page below the front matter: credit lines stand outside the body. */
  page: Range;
}

export function sourceContext(article: ParsedArticle): SourceContext {
  const blocks = [...article.standfirstRanges, ...article.body];
  if (article.titleRange) blocks.push(article.titleRange);
  blocks.sort((a, b) => a.start - b.start);
  return { text: article.text, blocks, page: { start: article.bodyStart, end: article.text.length } };
}
