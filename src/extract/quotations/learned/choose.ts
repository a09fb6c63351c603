/** From candidates that share words to findings that share none: the likeliest first. */

import { isQuote } from '../content.js';
import type { FoundQuotation } from '../found.js';
import { ATTRIBUTION_LINE, INSIDE_SENTENCE, TURN, WHOLE_SENTENCE } from '../parsers/parsers.js';
import type { Candidate } from './candidates.js';
import { type Columns, type Places, placesOf } from './features/features.js';

/**
 * Rules whose findings the model, which was trained on running text, has no say in, with how often they are right, by an
 * estimate from reading.
 */
export const SETTLED: ReadonlyMap<string, number> = new Map([
  [TURN, 0.95],
  [ATTRIBUTION_LINE, 0.9],
]);

export interface Scored {
  candidate: Candidate;
  score: number;
}

export interface Kept {
  found: FoundQuotation;
  /** Null for what was settled or is left over. */
  candidate: Candidate | null;
  /** Null where the model has no say. */
  score: number | null;
}

export interface Limits {
  quoted: number;
  indirect: number;
  /** A quotation of the rules that nothing covers is kept from here on. */
  kept: number;
}

/** Which places a chosen finding has. */
class Taken {
  readonly #places: Uint8Array;

  constructor(size: number) {
    this.#places = new Uint8Array(size);
  }

  any(places: readonly Places[]): boolean {
    return places.some(({ from, to }) => this.#places.subarray(from, to).includes(1));
  }

  take(places: readonly Places[]): void {
    for (const { from, to } of places) this.#places.fill(1, from, to);
  }
}

/** The quoted stretches of a finding that lost which no other finding has: a quotation is never lost. */
function leftOver(columns: Columns, { found, places }: Candidate, taken: Taken): FoundQuotation[] {
  return places.flatMap((one) => {
    const found_: FoundQuotation[] = [];
    for (let at = one.from; at < one.to; at += 1) {
      const unit = columns.units[at];
      const sentence = columns.sentences[columns.sentenceOf[at] ?? 0];
      const free = unit && isQuote(unit) && sentence?.alone && !taken.any([{ from: at, to: at + 1 }]);
      if (!free) continue;
      taken.take([{ from: at, to: at + 1 }]);
      found_.push({
        ...found,
        rule: WHOLE_SENTENCE,
        kind: 'direct',
        block: sentence.sentence.block,
        pieces: [{ start: unit.start, end: unit.end }],
        cue: null,
        source: null,
        speaker: null,
      });
    }
    return found_;
  });
}

/** Words in marks of a sentence that speaks of something else: fewer than this may be a term or a title. */
const FEWEST_WORDS = 6;

/** A few quoted words in mid-sentence without a cue. */
function mayBeTerm(columns: Columns, { rule, places, words }: Candidate): boolean {
  const from = places[0]?.from ?? 0;
  const opens = columns.sentences[columns.sentenceOf[from] ?? 0]?.from === from;
  return rule === INSIDE_SENTENCE && words < FEWEST_WORDS && !opens;
}

/**
 * Takes candidates by falling score while none of their words is taken. A quotation of the rules that nothing covers stays
 * from a lower score on.
 */
export function chosen(
  columns: Columns,
  scored: readonly Scored[],
  settled: readonly FoundQuotation[],
  limits: Limits,
): Kept[] {
  const taken = new Taken(columns.size);
  const kept: Kept[] = [];
  for (const found of settled) {
    taken.take(found.pieces.flatMap((piece) => placesOf(columns, piece)));
    kept.push({ found, candidate: null, score: null });
  }
  const ordered = [...scored].sort((a, b) => b.score - a.score);
  const take = ({ candidate, score }: Scored): void => {
    taken.take(candidate.places);
    kept.push({ found: candidate.found, candidate, score });
  };
  for (const one of ordered) {
    const { found, places } = one.candidate;
    const limit = found.kind === 'indirect' ? limits.indirect : limits.quoted;
    if (one.score >= limit && !taken.any(places)) take(one);
  }
  const quotations = ordered.filter(
    ({ candidate, score }) =>
      candidate.rule !== null &&
      candidate.found.kind !== 'indirect' &&
      (score >= limits.kept || !mayBeTerm(columns, candidate)),
  );
  for (const one of quotations) if (!taken.any(one.candidate.places)) take(one);
  for (const { candidate, score } of quotations)
    for (const found of leftOver(columns, candidate, taken)) kept.push({ found, candidate: null, score });
  return kept.sort((a, b) => (a.found.pieces[0]?.start ?? 0) - (b.found.pieces[0]?.start ?? 0));
}
