/** A result of `corpus concordance`: an occurrence of a word or phrase with its context. */
import type { ArticleRef } from './article.js';
import type { Span } from './span.js';

/** `start` and `end` are those of the node. Left context, node and right context are contiguous in the text. */
export interface ConcordanceLine extends Span {
  article: ArticleRef;
  /** As many whole words as fit, from the same paragraph. */
  left: string;
  /** The search term as it occurs in the text. */
  node: string;
  right: string;
}

/** Sort by article; by date of publication; by left context, nearest word first; by right context; by node. */
export type ConcordanceOrder = 'article' | 'date' | 'left' | 'right' | 'node';
