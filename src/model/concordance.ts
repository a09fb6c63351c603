/** What `corpus concordance` answers with: one place where a word or phrase occurs, between what is beside it. */
import type { ArticleRef } from './article.js';
import type { Span } from './span.js';

/** `start` and `end` are the node's. Left, node and right follow each other in the text. */
export interface ConcordanceLine extends Span {
  article: ArticleRef;
  /** Whole words as far as they fit, from the same paragraph. */
  left: string;
  /** What was looked for, as it occurs there. */
  node: string;
  right: string;
}

/** By the order of the articles; by the words before the node, the nearest first; by those after it; by the node. */
export type ConcordanceOrder = 'article' | 'left' | 'right' | 'node';
