/**
 * A turn of a transcript, an interview or a debate: QUILL: The herring spawn in May.   One quotation, without
 * quotation marks.
 */
import type { Parser } from '../../engine.js';
import type { QuotationContext } from '../context.js';
import type { FoundQuotation } from '../found.js';
import { turnsOf } from '../turns/turns.js';

export const TURN = 'speaker-turn';

export const speakerTurn: Parser<QuotationContext, FoundQuotation> = {
  id: TURN,
  parse: (context) =>
    turnsOf(context).map(({ block, pieces, cue, source }) => ({
      rule: TURN,
      kind: 'direct',
      block,
      pieces,
      cue,
      source,
      speaker: null,
      confidence: 0,
      belief: null,
    })),
};
