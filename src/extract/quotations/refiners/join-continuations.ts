/**
 * Joins the parts of one quotation: `"It will hold," she said. "I built it."`, and paragraphs that reopen a
 * quotation mark that was never closed.
 */
import type { Refiner } from '../../engine.js';
import { type QuotationContext, sentenceAt } from '../context.js';
import type { FoundQuotation } from '../found.js';
import { WHOLE_SENTENCE } from '../parsers/parsers.js';
import type { QuoteUnit } from '../stream.js';
import { isBare } from './prefer-attributed.js';

/** Longest gap between the parts, in characters; only marks, spaces and the cue may fill it. */
const LONGEST_GAP = 160;

/** The quoted stretch a quotation ends with; undefined if it ends in the reporter's words. */
const lastQuoted = (context: QuotationContext, found: FoundQuotation, block: number): QuoteUnit | undefined =>
  context.blocks[block]?.quoteEnds.get(found.pieces.at(-1)?.end ?? -1);

export const joinContinuations: Refiner<QuotationContext, FoundQuotation> = {
  id: 'join-continuations',
  refine(found, context) {
    const joined: FoundQuotation[] = [];
    let lastBlock = 0;
    for (const next of found) {
      const last = joined.at(-1);
      const begins = next.pieces[0];
      const end = last?.pieces.at(-1)?.end ?? -1;
      if (last && begins && next.rule === WHOLE_SENTENCE) {
        const quoted = lastQuoted(context, last, lastBlock);
        const here =
          next.block === lastBlock &&
          begins.start - end <= LONGEST_GAP &&
          !isBare(last) &&
          quoted !== undefined &&
          sentencesTouch(context, next.block, end, begins.start);
        const over = next.block === lastBlock + 1 && quoted?.stretch.closed === false;
        if (here || over) {
          for (const piece of next.pieces) last.pieces.push(piece);
          if (last.kind === 'indirect') last.kind = 'mixed';
          lastBlock = next.block;
          continue;
        }
      }
      joined.push({ ...next, pieces: [...next.pieces] });
      lastBlock = next.block;
    }
    return joined;
  },
};

/** Whether the parts are in one sentence or in adjacent ones. */
function sentencesTouch(context: QuotationContext, block: number, end: number, start: number): boolean {
  const within = context.blocks[block];
  return within !== undefined && sentenceAt(within, start) - sentenceAt(within, end - 1) <= 1;
}
