/** Decades and centuries: the 1960s, the '90s, the sixties, the nineteen-sixties, the 20th century, the 5th century BC. */

import { signs } from '../../../text/date-signs.js';
import { patternParser } from '../pattern-parser.js';
import { GAP, ORDINAL_WORD, ordinalNumber } from '../words.js';

const TENS_NAMES = 'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties';
const PATTERN = new RegExp(
  `(?<![\\w$£€-])(?<the>the${GAP}(?:(?:early|late|mid)(?:${GAP}|-)(?:to${GAP}(?:late|mid)(?:${GAP}|-))?)?)?(?:(?<full>(?:1\\d|20)\\d0)['\u2019]?s|['\u2019\u2018](?<marked>\\d0)['\u2019]?s|(?<bare>[2-9]0)['\u2019]?s|(?:(?<nineteen>nineteen)[-\\s])?(?<word>${TENS_NAMES}))(?![\\w-])`,
  'gi',
);
/** "the 70s" of a thermometer, "the 1900s" of a price list. */
const MEASURED = /\b(?:degrees|temperatures?|highs|lows|percent|aged?)\b/i;
const ALL_TENS = TENS_NAMES.split('|');

export const decade = patternParser(
  'decade',
  { needs: [signs('tens')], hint: /0['\u2019]?s\b|ties\b/i, pattern: PATTERN },
  ({ groups, text, before, after }) => {
    const { full, marked, bare, word, the } = groups;
    // The possessive "1990's best song" means one year.
    if (full !== undefined && the === undefined && /['\u2019]/.test(text)) return null;
    // Before 1900, "the 1400s" are a century.
    if (full !== undefined && /^1[0-8]00/.test(full))
      return { kind: 'period', year: Number(full), resolve: () => `${full.slice(0, 2)}XX` };
    if (full !== undefined)
      return { kind: 'period', year: Number(full), resolve: () => `${full.slice(0, 3)}X` };
    if (marked === undefined && the === undefined) return null;
    if (MEASURED.test(before()) || MEASURED.test(after())) return null;
    const tens = word === undefined ? Number(marked ?? bare) / 10 : ALL_TENS.indexOf(word.toLowerCase()) + 2;
    return {
      kind: 'period',
      // The latest such decade begun by publication; decades up to the twenties are ambiguous and have no value.
      resolve: ({ reference }) => {
        if (groups.nineteen !== undefined || tens > 2) {
          const begun = reference && reference.year >= 2000 + tens * 10 ? 20 : 19;
          return `${groups.nineteen === undefined ? begun : 19}${tens}X`;
        }
        return null;
      },
    };
  },
);

const CENTURY = new RegExp(
  `(?<![\\w-])(?:the${GAP}(?:(?:early|late|mid)(?:${GAP}|-))?)?(?<ordinal>\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORD})(?:${GAP}|-)century(?![\\w-])(?<bc>${GAP}(?:B\\.C\\.E\\.|BCE|B\\.C\\.|BC)(?!\\w))?`,
  'gi',
);

export const century = patternParser(
  'century',
  { needs: [signs('century')], pattern: CENTURY },
  ({ groups }) => {
    const number = ordinalNumber(groups.ordinal ?? '');
    if (number < 1 || number > 30) return null;
    const value = `${groups.bc === undefined ? '' : '-'}${String(number - 1).padStart(2, '0')}XX`;
    return { kind: 'period', resolve: () => value };
  },
);
