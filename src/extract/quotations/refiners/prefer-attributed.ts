/**
 * Keeps one of two findings that share words: transcript turns first, then attributed before bare, outer before
 * inner, longer before shorter.
 */
import type { Range } from '../../../text/range.js';
import type { Refiner } from '../../engine.js';
import type { QuotationContext } from '../context.js';
import type { FoundQuotation } from '../found.js';
import { INSIDE_SENTENCE, TURN, WHOLE_SENTENCE } from '../parsers/parsers.js';

export const isBare = (found: FoundQuotation): boolean =>
  found.rule === WHOLE_SENTENCE || found.rule === INSIDE_SENTENCE;

const rank = (found: FoundQuotation): number => (found.rule === TURN ? 0 : isBare(found) ? 2 : 1);

const startOf = (found: FoundQuotation): number => found.pieces[0]?.start ?? 0;
const endOf = (found: FoundQuotation): number => found.pieces.at(-1)?.end ?? 0;

const byPlace = (a: FoundQuotation, b: FoundQuotation): number =>
  startOf(a) - startOf(b) || endOf(b) - endOf(a);

/** Tracks which characters of a text are taken. */
class Taken {
  readonly #marks: Uint8Array;

  constructor(length: number) {
    this.#marks = new Uint8Array(length);
  }

  any({ start, end }: Range): boolean {
    return this.#marks.subarray(start, end).includes(1);
  }

  take({ start, end }: Range): void {
    this.#marks.fill(1, start, end);
  }
}

export const preferAttributed: Refiner<QuotationContext, FoundQuotation> = {
  id: 'prefer-attributed',
  refine(found, { text }) {
    const ordered = [...found].sort((a, b) => rank(a) - rank(b) || byPlace(a, b));
    const taken = new Taken(text.length);
    const kept = ordered.filter(({ pieces }) => {
      if (pieces.some((piece) => taken.any(piece))) return false;
      for (const piece of pieces) taken.take(piece);
      return true;
    });
    return kept.sort(byPlace);
  },
};
