/**
 * Units after publication: "will be redeemed in five years". Matches only after a nearby verb that refers to the future, since "in
 * five years" usually states how long something took.
 */

import { signs } from '../../../text/date-signs.js';
import { patternParser } from '../pattern-parser.js';
import { originOf, periodFrom } from '../periods.js';
import { COUNT, countNumber, GAP } from '../words.js';

const PATTERN = new RegExp(
  `(?<!\\S)in(?<=(?<![\\w-])(?:will|won't|would|shall|to)\\s(?:[a-z]{1,30}\\s){1,3}in)${GAP}(?:about${GAP}|another${GAP})?(?<count>${COUNT})${GAP}(?<unit>day|week|fortnight|month|year)s?(?!['\u2019\\w-]|${GAP}(?:of|from|time|or)\\s)`,
  'g',
);
const FIRST_TIME = /\b(?:first|highest|lowest|biggest|largest|worst|best|more|most|than|times?|once|twice)\b/;

export const inTime = patternParser(
  'in-time',
  { needs: [signs('day', 'week', 'fortnight', 'months', 'year')], hint: /\sin\s/, pattern: PATTERN },
  ({ groups, before }) => {
    const count = countNumber(groups.count ?? '');
    if (count === null || count === 0 || FIRST_TIME.test(before())) return null;
    return {
      kind: 'period',
      resolve: ({ reference }) => periodFrom(originOf(reference), groups.unit ?? '', count),
    };
  },
);
