/**
 * Dates relative to the last one in the text: that year, the same day, the next day, the previous year, the day
 * before.
 */

import { signs } from '../../../text/date-signs.js';
import { patternParser } from '../pattern-parser.js';
import { onPart, periodFrom } from '../periods.js';
import { GAP } from '../words.js';

const UNIT = 'day|morning|afternoon|evening|night|week|weekend|month|year|decade';
const PATTERN = new RegExp(
  `(?<![\\w-])(?:(?<same>that(?:${GAP}same)?|the${GAP}same)|the${GAP}(?:(?<before>previous|preceding|prior)|(?<after>following|next|ensuing)))${GAP}(?<unit>${UNIT})(?![\\w-]|${GAP}(?:and${GAP}a|or)\\s)`,
  'gi',
);
const HINT = /th(?:e\s+(?:same|previous|preceding|prior|following|next|ensuing)|at)\s/i;

export const fromText = patternParser(
  'from-text',
  {
    needs: [signs('day', 'partOfDay', 'night', 'week', 'months', 'year', 'decade')],
    hint: HINT,
    pattern: PATTERN,
  },
  ({ groups }) => {
    const unit = groups.unit?.toLowerCase() ?? '';
    const offset = groups.same !== undefined ? 0 : groups.before !== undefined ? -1 : 1;
    return {
      kind: 'period',
      resolve: ({ last }) => onPart(periodFrom(last, unit, offset), unit),
    };
  },
);

const BESIDE = new RegExp(
  `(?<![\\w-])the${GAP}(?<unit>day|night|week|month|year)${GAP}(?<side>before|after)(?![\\w-]|${GAP}(?:yesterday|tomorrow))`,
  'gi',
);
/** "the day before the vote" is relative to the vote, whose date the text may not give. */
const ENDS_THERE = /^(?:\s{0,3}$|[.,;:!?)"'\u2019\u201D])/;

export const besideText = patternParser(
  'beside-text',
  {
    needs: [signs('beside'), signs('day', 'night', 'week', 'months', 'year')],
    hint: /the\s+(?:day|night|week|month|year)\s/i,
    pattern: BESIDE,
  },
  ({ groups, after }) => {
    if (!ENDS_THERE.test(after())) return null;
    const unit = groups.unit?.toLowerCase() ?? '';
    const offset = groups.side?.toLowerCase() === 'before' ? -1 : 1;
    return { kind: 'period', resolve: ({ last }) => onPart(periodFrom(last, unit, offset), unit) };
  },
);
