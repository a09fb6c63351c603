/**
 * Recognises circumstances that open a sentence and are never content: a place line, "Asked whether it holds,",
 * "In a statement".
 */
import type { Sentence, Unit } from './stream.js';
import { behindPlaceLine, isMark } from './subjects/subjects.js';

const ASKED = /^(?:asked|pressed|questioned|quizzed|challenged|prompted|reminded)$/u;

const OPENS_PLACE = /^(?:in|at|on|during|after|following|throughout)$/u;

/** Nouns for the occasion or medium of a statement. */
const OCCASION =
  /^(?:statements?|meetings?|interviews?|speech|speeches|press|briefings?|conferences?|hearings?|posts?|tweets?|letters?|e-?mails?|memos?|reports?|columns?|essays?|op-eds?|debates?|rally|rallies|testimony|address|remarks|court|videos?|messages?|calls?|filings?|notes?|reply|response|editorials?|documents?|summary|news)$/u;

const FINITE =
  /^(?:is|are|was|were|will|would|could|can|may|might|must|shall|should|has|have|had|do|does|did|isn't|won't|n't)$/u;

/** Longest phrase of an occasion, in units. */
const LONGEST_OCCASION = 14;

/** A comma, except before "according to". */
const splits = (words: readonly Unit[], at: number): boolean =>
  isMark(words[at], ',') && words[at + 1]?.lower !== 'according';

/** "Asked whether it holds,": whoever asks is not named, and is not quoted. */
export const isAsked = (unit: Unit | undefined): boolean => ASKED.test(unit?.lower ?? '');

/** Whether the words up to `to` only name the occasion on which something is said. */
export function isCircumstance(units: readonly Unit[], from: number, to: number): boolean {
  const first = units[from];
  if (first?.kind !== 'word') return false;
  if (isAsked(first)) return true;
  const words = units.slice(from, to);
  if (!OPENS_PLACE.test(first.lower) || words.length > LONGEST_OCCASION) return false;
  return (
    words.every((unit, at) => unit.kind !== 'quote' && !FINITE.test(unit.lower) && !splits(words, at)) &&
    words.some((unit) => OCCASION.test(unit.lower))
  );
}

/** The first unit at which content may begin: after a place line, if there is one. */
export const contentMayBegin = ({ units, index }: Sentence): number =>
  index === 0 ? behindPlaceLine(units) : 0;
