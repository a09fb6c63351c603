/** The answer of a command, in the form that every machine format prints. */
import type { Article, Paragraph } from './article.js';
import type { Finding } from './finding.js';
import type { Gap, Period, PublisherRange } from './period.js';

/** The document that `--json` prints. `total` counts the results before the limit. */
export interface Answer<Result> {
  /** The JSON Schema of the document, for example `corpus.quotes`. */
  schema: string;
  version: 1;
  /** False if a file of the corpus could not be read. */
  complete: boolean;
  /** The number of all results, before `--limit`. */
  total: number;
  results: Result[];
}

/** The answer of a timeline: includes the range overall and by publisher, and the gaps. */
export interface TimelineAnswer extends Answer<Period> {
  first: string | null;
  last: string | null;
  undated: number;
  publishers: PublisherRange[];
  gaps: Gap[];
}

/** The answer of `corpus check`: includes how much was checked. */
export interface CheckAnswer extends Answer<Finding> {
  files: number;
  articles: number;
  /** Findings left out because of waivers in the configuration, and because of the baseline. */
  waived: number;
  known: number;
}

/** A result of `corpus list`; the body only with `--body`. */
export interface ListedArticle extends Article {
  body?: Paragraph[];
}
