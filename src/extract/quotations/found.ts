/** A quotation as the rules build it, in UTF-16 ranges, with its place in the article's blocks. */
import type { Belief, QuotationKind, SpeakerKind, SpeakerResolution } from '../../model/quotation.js';
import type { Range } from '../../text/range.js';

export interface FoundSpeaker {
  /** Null if the words of the mention name nobody. */
  name: string | null;
  role: string | null;
  kind: SpeakerKind;
  anonymous: boolean;
  mention: Range | null;
  resolution: SpeakerResolution;
  candidates: string[];
  /** 0 until the quotation's rule is known. */
  confidence: number;
}

/** A speaker who can be referred to later. */
export type NamedSpeaker = FoundSpeaker & { name: string };

export interface FoundQuotation {
  rule: string;
  kind: QuotationKind;
  /** Index of the block it begins in. */
  block: number;
  /** The content, quotation marks included, in text order; never empty. */
  pieces: Range[];
  cue: Range | null;
  /** The words that name the speaker; null if none are beside the quotation. */
  source: SourcePhrase | null;
  /** Set by the last refiner. */
  speaker: FoundSpeaker | null;
  /** How likely content and speaker are right, 0 to 1; 0 until it is weighed. */
  confidence: number;
  /** The trained model's probabilities for it; null if the model does not find it. */
  belief: Belief | null;
}

/** The source beside a cue: a noun phrase, and the apposition that describes it. */
export interface SourcePhrase {
  /** "Andrey Denisov", "the ambassador", "he", "who". */
  core: Range;
  /** "the Russian ambassador to Beijing"; null if there is none. */
  apposition: Range | null;
}
