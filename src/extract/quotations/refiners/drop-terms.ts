/** Drops scare quotes, titles and nicknames, which are not quotations: the "grand bargain", "Morning Hour". */
import { rangeText } from '../../../text/range.js';
import { tokens } from '../../../text/tokens.js';
import type { Refiner } from '../../engine.js';
import type { QuotationContext } from '../context.js';
import type { FoundQuotation } from '../found.js';
import { INSIDE_SENTENCE, WHOLE_SENTENCE } from '../parsers/parsers.js';

/** Quoted words in mid-sentence with no cue near are usually a term below this length. */
const FEWEST_WORDS = 2;

/** The limit after a word that names rather than reports: the "grand bargain", this so-called "new deal". */
const FEWEST_WORDS_NAMED = 3;

/** The limit for words capitalised like a title. */
const FEWEST_WORDS_OF_TITLE = 6;

/** At this share of capitalised words or more, quoted words look like a title. */
const TITLE_SHARE = 0.6;

/** After these, one or two quoted words describe someone rather than name a thing: it was "absurd". */
const PREDICATES = new Set('to as was were is are being with that or'.split(' '));

/** Words that are followed by a name for a thing. */
const NAMING = /^(?:the|this|these|his|her|its|their|our|called|of|and|for|\p{L}+['\u2019]s)$/iu;

const LAST_WORD = /([\p{L}'\u2019]+)\s+$/u;

function isTerm(text: string, quotation: FoundQuotation): boolean {
  const start = quotation.pieces[0]?.start ?? 0;
  const before = LAST_WORD.exec(text.slice(Math.max(0, start - 20), start))?.[1] ?? '';
  const words = quotation.pieces
    .flatMap((piece) => tokens(text, piece))
    .filter((token) => token.kind === 'word');
  const capitals = words.filter((token) => /^[\p{Lu}\p{N}]/u.test(rangeText(text, token))).length;
  if (capitals >= words.length * TITLE_SHARE) return words.length < FEWEST_WORDS_OF_TITLE;
  const fewest = PREDICATES.has(before) ? 1 : NAMING.test(before) ? FEWEST_WORDS_NAMED : FEWEST_WORDS;
  return words.length < fewest;
}

export const dropTerms: Refiner<QuotationContext, FoundQuotation> = {
  id: 'drop-terms',
  refine: (found, context) =>
    found.filter((quotation) => {
      if (quotation.rule !== INSIDE_SENTENCE && quotation.rule !== WHOLE_SENTENCE) return true;
      const kind = context.blocks[quotation.block]?.kind;
      if (kind === 'title' || kind === 'heading' || kind === 'caption') return false;
      return quotation.rule === WHOLE_SENTENCE || !isTerm(context.text, quotation);
    }),
};
