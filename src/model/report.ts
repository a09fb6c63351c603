/** What the page of `corpus report` shows: an answer with its articles, in the form that the page is given. */
import type { ArticleRef, Paragraph } from './article.js';
import type { DateMention } from './date-mention.js';
import type { Quotation, SpeakerKind } from './quotation.js';
import type { Citation } from './source.js';
import type { CarriedStatement, Statement } from './statement.js';

/** What lists of quotations show of one. */
export interface ReportQuotation extends Pick<Quotation, 'id' | 'kind' | 'text' | 'confidence'> {
  /** The parts of the content with an ellipsis for a cue between them; null if they are the whole text. */
  parts: string | null;
  /** One name for each speaker in all articles: of a person the fullest, else as written; null if nobody is named. */
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

/** What else is known of a quotation. */
type QuotationDetails = Omit<Quotation, keyof ReportQuotation | 'article' | 'context'> &
  Pick<Quotation, 'speaker'>;

/** The text of an article and what is found in it. */
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
  /** As it was read; null for all articles. */
  query: string | null;
  /** The forms of its words that the quotations have, folded, to highlight them. */
  words: string[];
  /** The filters as they are written on a command line. */
  filters: string[];
  /** The name of the corpus folder; null if paths are left out. */
  corpus: string | null;
  /** How many articles the corpus has, and how many of them match; the report may have fewer. */
  size: number;
  matching: number;
  /** The day the report was made, `YYYY-MM-DD`. */
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
  /** What the reader is to know of the answer, one sentence each. */
  notes: string[];
  /** False if texts are left out and quotations cut. */
  withText: boolean;
  articles: ReportArticle[];
  /** Utterances that several of the articles report, the most widely reported first. */
  statements: ReportStatement[];
}

/** The report and the texts, one for each article in the same order. */
export interface WholeReport {
  report: Report;
  texts: ReportText[];
}
