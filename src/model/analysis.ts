/** Everything known about one article: the record, the body and what the extractors found. */
import type { Article, Paragraph } from './article.js';
import type { DateMention } from './date-mention.js';
import type { Quotation } from './quotation.js';
import type { Citation } from './source.js';

/** An article with its annotations. */
export interface Analysis {
  article: Article;
  body: Paragraph[];
  quotations: Quotation[];
  citations: Citation[];
  dates: DateMention[];
}

/** What an index may omit from its articles if the question needs only the rest. */
export type Omitted = 'annotations' | 'words';
