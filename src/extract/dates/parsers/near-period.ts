/** Weeks, months and longer counted from publication: last week, this month, next year, this century. */
import { addMonths, isoDay, mondayOf } from '../../../text/calendar.js';
import { monthValue, yearValue } from '../choose.js';
import type { Reference } from '../draft.js';
import { patternParser } from '../pattern-parser.js';
import { GAP } from '../words.js';

const PATTERN = new RegExp(
  `(?<![\\w-])(?<which>last|this(?:${GAP}(?:past|coming))?|next|the${GAP}current)${GAP}(?<unit>weekend|week|month|year|decade|century)(?![\\w-])`,
  'gi',
);
/** "the last week" is a stretch of time or the last of several. */
const STRETCH_BEFORE = /\b(?:the|these|those|very|every|each)\s$/i;
const OFFSETS: Readonly<Record<string, number>> = { last: -1, 'this past': -1, next: 1, 'this coming': 1 };

export const weekValue = (day: number): string => `${isoDay(mondayOf(day))}/${isoDay(mondayOf(day) + 6)}`;
export const weekendValue = (day: number): string =>
  `${isoDay(mondayOf(day) + 5)}/${isoDay(mondayOf(day) + 6)}`;

export function periodValue(reference: Reference, unit: string, offset: number): string | null {
  const { year, month, day } = reference;
  switch (unit) {
    case 'week':
      return day === null ? null : weekValue(day + offset * 7);
    case 'weekend':
      return day === null ? null : weekendValue(day + offset * 7);
    case 'month':
      return month === null ? null : monthValue(addMonths(year, month, offset));
    case 'year':
      return yearValue(year + offset);
    case 'decade':
      return `${String(Math.floor(year / 10) + offset).padStart(3, '0')}X`;
    case 'century':
      return `${String(Math.floor(year / 100) + offset).padStart(2, '0')}XX`;
    default:
      return null;
  }
}

export const nearPeriod = patternParser(
  'near-period',
  { hint: /week|month|year|decade|century/i, pattern: PATTERN },
  ({ groups, before }) => {
    const which = groups.which?.toLowerCase().replace(/\s+/g, ' ') ?? '';
    const unit = groups.unit?.toLowerCase() ?? '';
    if (which !== 'the current' && STRETCH_BEFORE.test(before())) return null;
    const offset = OFFSETS[which] ?? 0;
    return {
      kind: unit === 'month' ? 'month' : unit === 'year' ? 'year' : 'period',
      resolve: ({ reference }) => (reference ? periodValue(reference, unit, offset) : null),
    };
  },
);
