/** Where two findings share words, keeps one: attributed before bare, outer before inner, longer before shorter. */
import { overlaps } from '../../../text/range.js';
import type { Refiner } from '../../engine.js';
import type { QuotationContext } from '../context.js';
import type { FoundQuotation } from '../found.js';
import { INSIDE_SENTENCE, WHOLE_SENTENCE } from '../parsers/bare-quotation.js';

export const isBare = (found: FoundQuotation): boolean =>
  found.rule === WHOLE_SENTENCE || found.rule === INSIDE_SENTENCE;

const startOf = (found: FoundQuotation): number => found.pieces[0]?.start ?? 0;
const endOf = (found: FoundQuotation): number => found.pieces.at(-1)?.end ?? 0;

const byPlace = (a: FoundQuotation, b: FoundQuotation): number =>
  startOf(a) - startOf(b) || endOf(b) - endOf(a);

const clash = (a: FoundQuotation, b: FoundQuotation): boolean =>
  a.pieces.some((piece) => b.pieces.some((other) => overlaps(piece, other)));

export const preferAttributed: Refiner<QuotationContext, FoundQuotation> = {
  id: 'prefer-attributed',
  refine(found) {
    const ordered = [...found].sort((a, b) => Number(isBare(a)) - Number(isBare(b)) || byPlace(a, b));
    const kept: FoundQuotation[] = [];
    const inBlock = new Map<number, FoundQuotation[]>();
    for (const candidate of ordered) {
      const near = inBlock.get(candidate.block) ?? [];
      if (near.some((other) => clash(other, candidate))) continue;
      near.push(candidate);
      inBlock.set(candidate.block, near);
      kept.push(candidate);
    }
    return kept.sort(byPlace);
  },
};
