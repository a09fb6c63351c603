/** Chooses among candidates that share words, the most probable first, so that the findings kept share none. */

import { isQuote } from '../content.js';
import type { FoundQuotation } from '../found.js';
import { ATTRIBUTION_LINE, INSIDE_SENTENCE, TURN, WHOLE_SENTENCE } from '../parsers/parsers.js';
import type { Candidate } from './candidates.js';
import { type Columns, type Places, placesOf } from './features/features.js';

/** Rules that the model has no say in, as it was trained on running text, with an estimate from reading of how often they are right. */
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
  /** Null for settled and leftover findings. */
  candidate: Candidate | null;
  /** Null if the model has no say. */
  score: number | null;
}

export interface Limits {
  quoted: number;
  indirect: number;
  /** The lower limit for a quotation of the rules that overlaps no other finding. */
  kept: number;
}

/** Tracks which places are part of a chosen finding. */
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

/** The quoted stretches of a rejected finding that no other finding covers: a quotation is never lost. */
function leftOver(columns: Columns, { found, places }: Candidate, taken: Taken): FoundQuotation[] {
  return places.flatMap((one) => {
    const stretches: FoundQuotation[] = [];
    for (let at = one.from; at < one.to; at += 1) {
      const unit = columns.units[at];
      const sentence = columns.sentences[columns.sentenceOf[at] ?? 0];
      const free = unit && isQuote(unit) && sentence?.alone && !taken.any([{ from: at, to: at + 1 }]);
      if (!free) continue;
      taken.take([{ from: at, to: at + 1 }]);
      stretches.push({
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
    return stretches;
  });
}

/** Fewer quoted words than this may be a term or a title. */
const FEWEST_WORDS = 6;

/** Whether the finding is only a few quoted words in mid-sentence, without a cue. */
function mayBeTerm(columns: Columns, { rule, places, words }: Candidate): boolean {
  const from = places[0]?.from ?? 0;
  const opens = columns.sentences[columns.sentenceOf[from] ?? 0]?.from === from;
  return rule === INSIDE_SENTENCE && words < FEWEST_WORDS && !opens;
}

/**
 * Accepts candidates by descending score if none of their words is taken. A quotation of the rules that overlaps nothing accepted is
 * kept down to a lower score.
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
