/** From candidates that share words to findings that share none: the likeliest first. */

import { isQuote } from '../content.js';
import type { FoundQuotation } from '../found.js';
import { ATTRIBUTION_LINE, TURN, WHOLE_SENTENCE } from '../parsers/parsers.js';
import type { Candidate } from './candidates.js';
import { type Columns, type Places, placesOf } from './features/features.js';

/** Rules whose findings are no question of words: the model, which was trained on running text, has no say in them. */
export const SETTLED: ReadonlySet<string> = new Set([TURN, ATTRIBUTION_LINE]);

export interface Scored {
  candidate: Candidate;
  score: number;
}

export interface Kept {
  found: FoundQuotation;
  /** Null where the model has no say. */
  score: number | null;
}

export interface Limits {
  quoted: number;
  indirect: number;
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

/**
 * Takes candidates by falling score while none of their words is taken. A quotation of the rules that nothing covers stays
 * however low its score.
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
    kept.push({ found, score: null });
  }
  const ordered = [...scored].sort((a, b) => b.score - a.score);
  const take = ({ candidate, score }: Scored): void => {
    taken.take(candidate.places);
    kept.push({ found: candidate.found, score });
  };
  for (const one of ordered) {
    const { found, places } = one.candidate;
    const limit = found.kind === 'indirect' ? limits.indirect : limits.quoted;
    if (one.score >= limit && !taken.any(places)) take(one);
  }
  const quotations = ordered.filter(
    ({ candidate }) => candidate.rule !== null && candidate.found.kind !== 'indirect',
  );
  for (const one of quotations) if (!taken.any(one.candidate.places)) take(one);
  for (const { candidate, score } of quotations)
    for (const found of leftOver(columns, candidate, taken)) kept.push({ found, score });
  return kept.sort((a, b) => (a.found.pieces[0]?.start ?? 0) - (b.found.pieces[0]?.start ?? 0));
}
