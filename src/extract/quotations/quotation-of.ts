/** Builds a found quotation from units of a sentence; every parser makes its results here. */
import { kindOf, rangeOf } from './content.js';
import type { FoundQuotation, SourcePhrase } from './found.js';
import type { Sentence } from './stream.js';
import type { Subject, UnitRange } from './subjects/subjects.js';

export interface Attribution {
  rule: string;
  sentence: Sentence;
  pieces: UnitRange[];
  cue: UnitRange | null;
  subject: Subject | null;
}

export function quotationOf({ rule, sentence, pieces, cue, subject }: Attribution): FoundQuotation {
  const { units, block } = sentence;
  return {
    rule,
    kind: kindOf(pieces.flatMap((piece) => units.slice(piece.from, piece.to))),
    block,
    pieces: pieces.map((piece) => rangeOf(units, piece)),
    cue: cue && rangeOf(units, cue),
    source: subject && sourcePhrase(sentence, subject),
    speaker: null,
    confidence: 0,
    belief: null,
  };
}

export const sourcePhrase = ({ units }: Sentence, subject: Subject): SourcePhrase => ({
  core: rangeOf(units, subject.core),
  apposition:
    subject.apposition && subject.apposition.from < subject.apposition.to
      ? rangeOf(units, subject.apposition)
      : null,
});
