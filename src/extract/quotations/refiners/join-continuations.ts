/**
 * A quotation that goes on: `"It will hold," she said. "I built it."` is one, and so is one whose next paragraph
 * opens with a mark again because the one before it was never closed.
 */
import type { Refiner } from '../../engine.js';
import type { QuotationContext } from '../context.js';
import type { FoundQuotation } from '../found.js';
import { WHOLE_SENTENCE } from '../parsers/bare-quotation.js';
import { isBare } from './prefer-attributed.js';

/** Only marks, spaces and the words of the cue may stand between the pieces. */
const LONGEST_GAP = 160;

const endsInQuotation = (context: QuotationContext, found: FoundQuotation): boolean => {
  const end = found.pieces.at(-1)?.end ?? -1;
  const block = context.blocks[found.block];
  return block?.units.some((unit) => unit.kind === 'quote' && unit.end === end) ?? false;
};

/** Whether the quotation's last paragraph was left open. */
function leftOpen(context: QuotationContext, found: FoundQuotation, lastBlock: number): boolean {
  const end = found.pieces.at(-1)?.end ?? -1;
  const units = context.blocks[lastBlock]?.units ?? [];
  return units.some((unit) => unit.kind === 'quote' && unit.end === end && !unit.stretch.closed);
}

export const joinContinuations: Refiner<QuotationContext, FoundQuotation> = {
  id: 'join-continuations',
  refine(found, context) {
    const joined: FoundQuotation[] = [];
    let lastBlock = -1;
    for (const next of found) {
      const last = joined.at(-1);
      const begins = next.pieces[0];
      const end = last?.pieces.at(-1)?.end ?? -1;
      if (last && begins && next.rule === WHOLE_SENTENCE) {
        const here =
          next.block === lastBlock &&
          begins.start - end <= LONGEST_GAP &&
          !isBare(last) &&
          endsInQuotation(context, last) &&
          sentencesTouch(context, next, last);
        const over = next.block === lastBlock + 1 && leftOpen(context, last, lastBlock);
        if (here || over) {
          joined[joined.length - 1] = {
            ...last,
            pieces: [...last.pieces, ...next.pieces],
            kind: last.kind === 'direct' || last.kind === 'mixed' ? last.kind : 'mixed',
          };
          lastBlock = next.block;
          continue;
        }
      }
      joined.push(next);
      lastBlock = next.block;
    }
    return joined;
  },
};

/** Whether no sentence without a part of either stands between them. */
function sentencesTouch(context: QuotationContext, next: FoundQuotation, last: FoundQuotation): boolean {
  const sentences = context.blocks[next.block]?.sentences ?? [];
  const at = (place: number): number =>
    sentences.findIndex(
      (sentence) => (sentence.units[0]?.start ?? 0) <= place && place < (sentence.units.at(-1)?.end ?? 0),
    );
  const end = last.pieces.at(-1)?.end ?? 0;
  return at(next.pieces[0]?.start ?? 0) - at(end - 1) <= 1;
}
