/** What a command answers, in the form that every machine format prints. */
import type { Article, Paragraph } from './article.js';
import type { Finding } from './finding.js';
import type { Gap, Period, PublisherRange } from './period.js';

export interface Answer<Result> {
  /** `corpus.quotes`: which JSON Schema the document keeps to. */
  schema: string;
  version: 1;
  /** False where a file of the corpus could not be read. */
  complete: boolean;
  /** All that was found, before `--limit`. */
  total: number;
  results: Result[];
}

/** The timeline's answer says besides how far it reaches, in all and by publisher, and where it is empty. */
export interface TimelineAnswer extends Answer<Period> {
  first: string | null;
  last: string | null;
  undated: number;
  publishers: PublisherRange[];
  gaps: Gap[];
}

/** What `corpus check` answers with says besides how much it looked at. */
export interface CheckAnswer extends Answer<Finding> {
  files: number;
  articles: number;
  /** Findings left out because the configuration waives them, and because the baseline has them. */
  waived: number;
  known: number;
}

/** What `corpus list` answers with; the body only with `--body`. */
export interface ListedArticle extends Article {
  body?: Paragraph[];
}
