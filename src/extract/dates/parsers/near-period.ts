/** Weeks, months and longer relative to publication: last week, this month, next year, this century. */

import { signs } from '../../../text/date-signs.js';
import { patternParser } from '../pattern-parser.js';
import { originOf, periodFrom } from '../periods.js';
import { GAP } from '../words.js';

const PATTERN = new RegExp(
  `(?<![\\w-])(?<which>last|this(?:${GAP}(?:past|coming))?|next|the${GAP}current)${GAP}(?<unit>weekend|week|month|year|decade|century)(?![\\w-])`,
  'gi',
);
/** "the last week" is a duration, or the final week of a series. */
const STRETCH_BEFORE = /\b(?:the|these|those|very)\s$/i;
const OFFSETS: Readonly<Record<string, number>> = { last: -1, 'this past': -1, next: 1, 'this coming': 1 };

export const nearPeriod = patternParser(
  'near-period',
  { needs: [signs('which'), signs('week', 'months', 'year', 'decade', 'century')], pattern: PATTERN },
  ({ groups, before }) => {
    const which = groups.which?.toLowerCase().replace(/\s+/g, ' ') ?? '';
    const unit = groups.unit?.toLowerCase() ?? '';
    if (which !== 'the current' && STRETCH_BEFORE.test(before())) return null;
    const offset = OFFSETS[which] ?? 0;
    return {
      kind: 'period',
      resolve: ({ reference }) => periodFrom(originOf(reference), unit, offset),
    };
  },
);

/** "More this year than last": the unit is that of the phrase before it. */
const ELLIPTIC = new RegExp(
  `(?<=(?<![\\w-])this${GAP}(?<unit>week|month|year)[^.,;:!?]{0,40}\\s(?:as|than|from|after|like)\\s)last(?=[.,;:)]|\\s{0,3}$)`,
  'gi',
);

export const ellipticLast = patternParser(
  'elliptic-last',
  {
    needs: [signs('which'), signs('week', 'months', 'year')],
    hint: /\s(?:as|than|from|after|like)\slast(?:[.,;:)]|\s{0,3}$)/i,
    pattern: ELLIPTIC,
  },
  ({ groups }) => {
    const unit = groups.unit?.toLowerCase() ?? '';
    return { kind: 'period', resolve: ({ reference }) => periodFrom(originOf(reference), unit, -1) };
  },
);
