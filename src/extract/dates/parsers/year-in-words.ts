/** Years in words, as in broadcasts: nineteen ninety-six, twenty twenty, the year two thousand and one. */
import { isoYear } from '../../../text/calendar.js';
import { signs } from '../../../text/date-signs.js';
import { patternParser } from '../pattern-parser.js';
import { TENS } from '../vocabulary.js';
import { countNumber, GAP } from '../words.js';

const TENS_WORD = Object.keys(TENS).join('|');
const UNIT = 'one|two|three|four|five|six|seven|eight|nine';
const TEEN = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const PATTERN = new RegExp(
  `(?<![\\w-])(?:the${GAP}year${GAP})?(?:(?<century>seventeen|eighteen|nineteen|twenty)[-\\s](?:hundred${GAP}(?:and${GAP})?)?(?<rest>(?:${TENS_WORD})(?:[-\\s](?:${UNIT}))?|${TEEN}|oh[-\\s](?:${UNIT}))|(?<thousand>two${GAP}thousand)(?:${GAP}(?:and${GAP})?(?<extra>${UNIT}|${TEEN}))?)(?![\\w-])`,
  'gi',
);
const TIME_BEFORE =
  /\b(?:in|since|until|by|from|of|year|january|february|march|april|may|june|july|august|september|october|november|december)\s{1,8}$/i;

export const yearInWords = patternParser(
  'year-in-words',
  { needs: [signs('teen')], pattern: PATTERN },
  ({ groups, text, before, after }) => {
    const { century, rest, thousand, extra } = groups;
    const named = /^the\s/i.test(text);
    // A plural after the number means it counts things: nineteen ninety-cent coins, two thousand soldiers.
    const counts = /^\s{1,8}(?:[a-z]+\s)?[a-z]{2,}s\b/.test(after());
    if (thousand !== undefined) {
      if (!named && (counts || !TIME_BEFORE.test(before()))) return null;
      const value = isoYear(2000 + (extra === undefined ? 0 : (countNumber(extra) ?? 0)));
      return { kind: 'year', year: Number(value), resolve: () => value };
    }
    const last = countNumber((rest ?? '').replace(/^oh[-\s]/i, ''));
    if (last === null) return null;
    if (century?.toLowerCase() === 'twenty' && !named && !TIME_BEFORE.test(before())) return null;
    const value = isoYear((countNumber(century ?? '') ?? 0) * 100 + last);
    return { kind: 'year', year: Number(value), resolve: () => value };
  },
);
