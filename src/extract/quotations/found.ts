/** A quotation while it is being worked on: UTF-16 ranges, and where in the article's blocks it stands. */
import type { QuotationKind, SpeakerKind, SpeakerResolution } from '../../model/quotation.js';
import type { Range } from '../../text/range.js';

export interface FoundSpeaker {
  name: string;
  role: string | null;
  kind: SpeakerKind;
  anonymous: boolean;
  mention: Range | null;
  resolution: SpeakerResolution;
  candidates: string[];
  /** 0 until the quotation's rule is known. */
  confidence: number;
}

export interface FoundQuotation {
  rule: string;
  kind: QuotationKind;
  /** Index of the block it begins in. */
  block: number;
  /** The content, marks included, in the order of the text; never empty. */
  pieces: Range[];
  cue: Range | null;
  /** The words the text gives for the speaker; null if it gives none beside the quotation. */
  source: SourcePhrase | null;
  /** Set by the last refiner. */
  speaker: FoundSpeaker | null;
}

/** Whoever stands beside a cue: the noun phrase, and the apposition that says more of them. */
export interface SourcePhrase {
  /** "Andrey Denisov", "the ambassador", "he", "who". */
  core: Range;
  /** "the Russian ambassador to Beijing"; null if there is none. */
  apposition: Range | null;
}
