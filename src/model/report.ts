/** What the page of `corpus report` shows: an answer with its articles, in the form given to the page. */
import type { ArticleRef, Paragraph } from './article.js';
import type { DateMention } from './date-mention.js';
import type { Quotation, SpeakerKind } from './quotation.js';
import type { Citation } from './source.js';
import type { CarriedStatement, Statement } from './statement.js';

/** The parts of a quotation that lists show. */
export interface ReportQuotation extends Pick<Quotation, 'id' | 'kind' | 'text' | 'confidence'> {
  /** The parts of the content with an ellipsis for a cue between them; null if they are the whole text. */
  parts: string | null;
  /** The speaker's name, the same in all articles: for a person the fullest, otherwise as written; null if nobody is named. */
  person: string | null;
  role: string | null;
  speaker: SpeakerKind | null;
  /** Whether it is an answer to the question; the others are from the same articles. */
  asked: boolean;
}

/** An article without its text. */
export interface ReportArticle extends ArticleRef {
  standfirst: string | null;
  wordCount: number;
  /** The id of the article that this one repeats; null if it repeats none. */
  duplicateOf: string | null;
  quotations: ReportQuotation[];
}

/** All other data of a quotation. */
type QuotationDetails = Omit<Quotation, keyof ReportQuotation | 'article' | 'context'> &
  Pick<Quotation, 'speaker'>;

/** The text and the annotations of an article. */
export interface ReportText {
  /** Empty if texts are left out. */
  body: Paragraph[];
  /** In the order of the article's quotations. */
  quotations: QuotationDetails[];
  dates: Omit<DateMention, 'article'>[];
  citations: Citation[];
}

/** How one article reports a statement; `article` is its id. */
export interface ReportCarried extends Omit<CarriedStatement, 'article'> {
  article: string;
}

/** A statement whose articles are those of the report. */
export interface ReportStatement extends Omit<Statement, 'carried'> {
  carried: ReportCarried[];
}

/** What was asked, of what, and when. */
interface ReportQuestion {
  /** As parsed; null for all articles. */
  query: string | null;
  /** Folded forms of its words as they occur in the quotations, for highlighting. */
  words: string[];
  /** The filters as written on a command line. */
  filters: string[];
  /** The name of the corpus folder; null if paths are left out. */
  corpus: string | null;
  /** Number of articles in the corpus, and number of those that match; the report may contain fewer. */
  size: number;
  matching: number;
  /** The day on which the report was created, `YYYY-MM-DD`. */
  day: string;
  /** The version of the program. */
  program: string;
}

/** The report without the texts of its articles. */
export interface Report {
  schema: 'corpus.report';
  version: 1;
  title: string;
  /** False if a file of the corpus could not be read. */
  complete: boolean;
  asked: ReportQuestion;
  /** Notes for the reader about the answer, one sentence each. */
  notes: string[];
  /** False if texts are left out and quotations cut. */
  withText: boolean;
  articles: ReportArticle[];
  /** Utterances that several of the articles report, the most widely reported first. */
  statements: ReportStatement[];
}

/** The report, and the texts of its articles in the same order. */
export interface WholeReport {
  report: Report;
  texts: ReportText[];
}
