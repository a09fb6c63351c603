/** Dates that lean on the one the text gave last: that year, the same day, the next day, the previous year, the day before. */
import { addMonths, isoDay, isoYear } from '../../../text/calendar.js';
import { monthValue, yearValue } from '../choose.js';
import type { LastDates } from '../draft.js';
import { patternParser } from '../pattern-parser.js';
import { GAP } from '../words.js';
import { weekendValue, weekValue } from './near-period.js';

const PATTERN = new RegExp(
  `(?<![\\w-])(?:(?:that${GAP})?(?<same>that|the${GAP}same)|the${GAP}(?:(?<before>previous|preceding|prior)|(?<after>following|next|ensuing)))${GAP}(?<unit>day|morning|afternoon|evening|night|week|weekend|month|year|decade)(?![\\w-]|${GAP}(?:and${GAP}a|or)\\s)`,
  'gi',
);

function shifted(last: LastDates, unit: string, offset: number): string | null {
  const { day, month, year } = last;
  switch (unit) {
    case 'week':
      return day === null ? null : weekValue(day + offset * 7);
    case 'weekend':
      return day === null ? null : weekendValue(day + offset * 7);
    case 'month':
      return month === null ? null : monthValue(addMonths(month.year, month.month, offset));
    case 'year':
      return yearValue(year === null ? null : year + offset);
    case 'decade':
      return year === null ? null : `${isoYear(year + offset * 10).slice(0, 3)}X`;
    default:
      return day === null ? null : isoDay(day + offset);
  }
}

export const fromText = patternParser(
  'from-text',
  { hint: /th(?:e\s+(?:same|previous|preceding|prior|following|next|ensuing)|at)\s/i, pattern: PATTERN },
  ({ groups }) => {
    const unit = groups.unit?.toLowerCase() ?? '';
    const offset = groups.same !== undefined ? 0 : groups.before !== undefined ? -1 : 1;
    return {
      kind: unit === 'year' ? 'year' : unit === 'month' ? 'month' : 'period',
      resolve: ({ last }) => shifted(last, unit, offset),
    };
  },
);

const BESIDE = new RegExp(
  `(?<![\\w-])the${GAP}(?<unit>day|night|week|month|year)${GAP}(?<side>before|after)(?![\\w-]|${GAP}(?:yesterday|tomorrow))`,
  'gi',
);

/** "the day before the vote" leans on the vote, whose date the text may not give: found, with no value. */
export const besideText = patternParser(
  'beside-text',
  { hint: /the\s+(?:day|night|week|month|year)\s/i, pattern: BESIDE },
  ({ groups, after }) => {
    const leansOnText = /^(?:\s{0,3}$|[.,;:!?)"'\u2019\u201D])/.test(after());
    if (!leansOnText) return null;
    const unit = groups.unit?.toLowerCase() ?? '';
    const offset = groups.side?.toLowerCase() === 'before' ? -1 : 1;
    return { kind: 'period', resolve: ({ last }) => shifted(last, unit, offset) };
  },
);
