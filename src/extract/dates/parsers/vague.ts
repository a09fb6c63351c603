/** Vague words for the present, the past and the future, which have no calendar date. */

import { signs } from '../../../text/date-signs.js';
import { patternParser } from '../pattern-parser.js';
import { PAST_FORMS } from '../vocabulary.js';
import { GAP } from '../words.js';

const UNITS = 'years|months|weeks|days|decades|centuries';
const NOW = `now|currently|current(?!${GAP}(?:affairs|accounts?|events)\\b)|presently|nowadays|these${GAP}days|at${GAP}(?:present|the${GAP}moment)|right${GAP}now|this${GAP}(?:[a-z]{3,14}${GAP})?moment(?!${GAP}of\\b)|present-day`;
/** "the once mighty navy", but not "a once-in-a-lifetime chance". */
const ONCE = `(?<=(?<![\\w-])(?:an?|the|its|his|her|their|our|this|that)\\s)once(?=[\\s-](?!in\\b|an?\\b|and\\b|again\\b|over\\b|every\\b)[a-z])`;
const THE_PAST = `the${GAP}past(?=[.,;)"'\u2019\u201D]|${GAP}(?:and|but|or|as|to|by|with|on|when|where|because|I|he|she|it|they|we|that|have|had|has|was|were|is|are|at)\\b)`;
const AGO = `(?:several|a${GAP}few|many|some)${GAP}(?:${UNITS})${GAP}ago|(?:some|a${GAP}long)${GAP}time${GAP}ago|a${GAP}while${GAP}ago|(?<=(?<![\\w-])(?:just|only|mere)\\s)(?:${UNITS}|hours|minutes)${GAP}ago`;
const PAST = `recently|recent(?!${GAP}(?:days|weeks|months|quarters)\\b)(?:${GAP}(?:years|times|decades))?|the${GAP}recent${GAP}past|lately|${THE_PAST}|(?<=(?<![\\w-])in\\s)past${GAP}(?:${UNITS}|times)|${AGO}|${ONCE}`;
/** "the country will one day join": some day in the future. */
const ONE_DAY = `(?<=(?<![\\w-])(?:will|would|could|may|might|shall|can|to)\\s(?:[a-z]{2,10}\\s)?)one${GAP}day(?!${GAP}(?:after|before|earlier|later|in|of|a|per)\\b)|some\\s{0,8}day(?=${GAP}(?:be|have|become|soon)\\b|[.,;:!?)"'\u2019\u201D])`;
/** "It soon became a flood" refers to the past. */
const FUTURE = `(?:the${GAP})?(?:near|foreseeable|immediate|distant)${GAP}future|the${GAP}future(?!${GAP}of\\b)|(?<!(?<![\\w-])(?:as|too|how|was|were|had|been|would)\\s)soon(?!${GAP}(?:after|as|enough|(?:${PAST_FORMS.join('|')})|[a-z]{2,12}ed)\\b|er\\b)|a${GAP}later${GAP}date|(?:the${GAP})?coming${GAP}(?:days|weeks|months|years|quarters|decades)|${ONE_DAY}`;
const PATTERN = new RegExp(
  `(?<![\\w-])(?:(?<now>${NOW})|(?<past>${PAST})|(?<future>${FUTURE}))(?![\\w-])`,
  'gi',
);

const HINT =
  /now|urren|resent|oment|hese|ecent|past|ago|uture|oon|ately|oming|once|(?:one|some)\s{0,8}day|a\slater/i;
/** "Now, let me explain", "Now for the weather": the speaker turns to a new subject. */
const TURNS_AFTER = /^(?:,|\s{1,8}for(?:\s{1,8}(?!the\s{1,8}(?:first|last|time|moment))|$))/;

export const vague = patternParser(
  'vague',
  { needs: [signs('vague', 'day')], hint: HINT, pattern: PATTERN },
  ({ groups, text, after }) => {
    if (text === 'Now' && TURNS_AFTER.test(after())) return null;
    const value =
      groups.now !== undefined ? 'PRESENT_REF' : groups.past !== undefined ? 'PAST_REF' : 'FUTURE_REF';
    return { kind: 'vague', resolve: () => value };
  },
);
