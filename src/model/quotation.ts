/** Something an article reports as said, and who is said to have said it. */
import type { ArticleRef } from './article.js';
import type { TextSpan } from './span.js';

/** direct: all inside quotation marks; mixed: part of it; indirect: none. */
export type QuotationKind = 'direct' | 'mixed' | 'indirect';

export interface Quotation extends TextSpan {
  /** `<article id>#q<n>`, n counting from 1 in the order of the text. */
  id: string;
  article: ArticleRef;
  kind: QuotationKind;
  /** The pieces of the content, quotation marks included; two when the cue is between them. */
  spans: [number, number][];
  /** The rule that found it. */
  rule: string;
  speaker: Speaker | null;
  cue: TextSpan | null;
}

/** How the words beside a quotation became a name. */
export type SpeakerResolution =
  /** The text names them in full there. */
  | 'full-name'
  /** A part of a name that the text gives in full elsewhere. */
  | 'short-name'
  /** The same, misspelt. */
  | 'misspelling'
  /** "the ambassador", "the ministry": whoever holds the office or was called so before. */
  | 'office'
  /** "he", "it": whoever it most likely stands for. */
  | 'pronoun'
  /** No words beside the quotation; whoever spoke before it. */
  | 'carried-over'
  /** The words of the text, with nothing to look up: "analysts", "Reuters". */
  | 'as-written';

export type SpeakerKind = 'person' | 'organisation' | 'group';

export interface Speaker {
  /** Who it is: `Andrey Denisov`; the words of the text where it names no one. */
  name: string;
  /** `Russian ambassador`, where the text gives one. */
  role: string | null;
  kind: SpeakerKind;
  /** True for someone the text leaves unnamed: `a senior official`. */
  anonymous: boolean;
  /** The words beside the quotation: `he`, `the ambassador`; null if the speaker carries on from before. */
  mention: TextSpan | null;
  resolution: SpeakerResolution;
  /** How often a speaker found by this rule in this way is right, 0 to 1. */
  confidence: number;
  /** Others the words may mean, likeliest first; empty if there is no doubt of that kind. */
  candidates: string[];
}
