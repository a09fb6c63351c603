/** A statement that an article reports, and its speaker. */
import type { ArticleRef } from './article.js';
import type { TextSpan } from './span.js';

/** direct: entirely in quotation marks; mixed: partly; indirect: not at all. */
export type QuotationKind = 'direct' | 'mixed' | 'indirect';

/** Something that an article reports as communicated. */
export interface Quotation extends TextSpan {
  /** `<article id>#q<n>`, with n counted from 1 in text order. */
  id: string;
  article: ArticleRef;
  kind: QuotationKind;
  /** The parts of the content, including quotation marks; two if the cue is between them. */
  spans: [number, number][];
  /** The rule that found it. */
  rule: string;
  speaker: Speaker | null;
  cue: TextSpan | null;
  /** How often findings like this one are correct in content and speaker, 0 to 1. */
  confidence: number;
  /** The sentences that contain it, one stretch per paragraph; only on request. */
  context?: TextSpan[];
  /** The trained model's probabilities; null if the model did not find it. */
  model: Belief | null;
}

/** The parts of the content, with an ellipsis for a cue between them. */
export function quotationContent({
  text,
  start,
  spans,
}: Pick<Quotation, 'text' | 'start' | 'spans'>): string {
  if (spans.length < 2) return text;
  const isPlain = !/[\uD800-\uDFFF]/.test(text);
  const characters = isPlain ? [] : [...text];
  const part = (from: number, to: number): string =>
    isPlain ? text.slice(from, to) : characters.slice(from, to).join('');
  return spans.map(([from, to]) => part(from - start, to - start)).join(' \u2026 ');
}

/** Without quotation marks, a finding below this is more likely wrong than right. */
const CERTAIN = 0.5;

/** Whether it is shown unless less certain ones are asked for. */
export const isCertain = ({ kind, confidence }: Pick<Quotation, 'kind' | 'confidence'>): boolean =>
  kind !== 'indirect' || confidence >= CERTAIN;

/** Whether it has at least this confidence; null stands for the default. */
export const isCertainEnough = (
  quotation: Pick<Quotation, 'kind' | 'confidence'>,
  least: number | null,
): boolean => (least === null ? isCertain(quotation) : quotation.confidence >= least);

/** Probabilities from the trained model. */
export interface Belief {
  /** Probability that the cue reports something said. */
  cue: number;
  /** Probabilities that the content and the source belong to the cue; 0 without a source. */
  content: number;
  source: number;
}

/** How the words beside a quotation were resolved to a name. */
export type SpeakerResolution =
  /** The text gives the full name there. */
  | 'full-name'
  /** Part of a name that the text gives in full elsewhere. */
  | 'short-name'
  /** A misspelt part of such a name. */
  | 'misspelling'
  /** "the ambassador", "the ministry": resolved to the holder of the office. */
  | 'office'
  /** "he", "it": resolved to the most probable antecedent. */
  | 'pronoun'
  /** No words beside the quotation; the previous speaker continues. */
  | 'carried-over'
  /** The words of the text, without resolution: "analysts", "Reuters". */
  | 'as-written';

/** Kinds of speakers. */
export type SpeakerKind = 'person' | 'organisation' | 'group';

/** Who said it: the words in the text, and the name they refer to. */
export interface Speaker {
  /**
   * `Andrey Denisov`; a noun phrase of the text, such as `a senior official`, if no name is known; null if the text has
   * only a pronoun or other words that name nobody (`they`, `some`).
   */
  name: string | null;
  /** `Russian ambassador`, if the text gives a role. */
  role: string | null;
  kind: SpeakerKind;
  /** True for an unnamed speaker: `a senior official`. */
  anonymous: boolean;
  /** The words beside the quotation: `he`, `the ambassador`; the last mention of a speaker carried over. */
  mention: TextSpan | null;
  resolution: SpeakerResolution;
  /** How often this rule with this resolution is correct, 0 to 1. */
  confidence: number;
  /** Other possible speakers, most probable first; empty if the words are not ambiguous. */
  candidates: string[];
}
