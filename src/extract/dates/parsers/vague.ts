/** Vague words for now, some time ago and some day, which have no calendar date. */
import { patternParser } from '../pattern-parser.js';
import { GAP } from '../words.js';

const NOW = `now|currently|current(?!${GAP}(?:affairs|accounts?|events)\\b)|presently|nowadays|these${GAP}days|at${GAP}(?:present|the${GAP}moment)|right${GAP}now|this${GAP}moment|present-day`;
const PAST = `recently|recent(?!${GAP}(?:days|weeks|months|quarters)\\b)(?:${GAP}(?:years|times|decades))?|the${GAP}recent${GAP}past|the${GAP}past(?=[.,;)"'\u2019\u201D])|(?:several|a${GAP}few|many|some)${GAP}(?:years|months|weeks|days|decades|centuries)${GAP}ago`;
const FUTURE = `(?:the${GAP})?(?:near|foreseeable|immediate|distant)${GAP}future|the${GAP}future(?!${GAP}of\\b)|(?<!as\\s|too\\s|how\\s)soon(?!${GAP}(?:after|as|enough)\\b|er\\b)|a${GAP}later${GAP}date|(?:the${GAP})?coming${GAP}(?:days|weeks|months|years|quarters|decades)`;
const PATTERN = new RegExp(
  `(?<![\\w-])(?:(?<now>${NOW})|(?<past>${PAST})|(?<future>${FUTURE}))(?![\\w-])`,
  'gi',
);

const HINT = /now|urren|resent|oment|hese|ecent|past|ago|uture|oon|later|oming/i;

export const vague = patternParser('vague', { hint: HINT, pattern: PATTERN }, ({ groups }) => {
  const value =
    groups.now !== undefined ? 'PRESENT_REF' : groups.past !== undefined ? 'PAST_REF' : 'FUTURE_REF';
  return { kind: 'vague', resolve: () => value };
});
