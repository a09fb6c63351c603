/** The context passed to every source rule, and the citation it returns. */
import type { ParsedArticle } from '../../parse/parse.js';
import type { Range } from '../../text/range.js';

export interface FoundCitation extends Range {
  name: string;
  kind: 'outlet' | 'photo';
  rule: string;
}

export interface SourceContext {
  text: string;
  /** Title, standfirst and body, in text order. */
  blocks: Range[];
  /** The whole page after the front matter, since credit lines are outside the body. */
  page: Range;
}

export function sourceContext(article: ParsedArticle): SourceContext {
  const blocks = [...article.standfirstRanges, ...article.body];
  if (article.titleRange) blocks.push(article.titleRange);
  blocks.sort((a, b) => a.start - b.start);
  return { text: article.text, blocks, page: { start: article.bodyStart, end: article.text.length } };
}
