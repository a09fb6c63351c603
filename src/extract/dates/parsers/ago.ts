/**
 * So many units before publication (two weeks ago) or from it (a month from now), or before and after the
 * date the text gave last (three days later). The answer is as precise as the unit: weeks ago is a week.
 */
import { addMonths, addMonthsToDay, civilDate, isoDay } from '../../../text/calendar.js';
import { monthValue, yearValue } from '../choose.js';
import type { Scene } from '../draft.js';
import { patternParser } from '../pattern-parser.js';
import { COUNT, countNumber, GAP } from '../words.js';
import { weekValue } from './near-period.js';
import { yearBefore } from './quarter-in-talk.js';

const ABOUT = `(?:(?:about|around|nearly|almost|some|just|over|only|more${GAP}than|less${GAP}than|at${GAP}least)${GAP})?`;
const PATTERN = new RegExp(
  `(?<![\\w-])${ABOUT}(?<count>${COUNT})(?:${GAP}|-)(?:and${GAP}a${GAP}half${GAP})?(?<unit>day|week|month|year|decade|century|centurie)s?(?:${GAP}or${GAP}so)?${GAP}(?:(?<ago>ago)|(?<on>from${GAP}(?:now|today))|(?<later>later)|(?<earlier>earlier|before(?=[.,;]|$))|(?<hence>hence))(?![\\w-])`,
  'gi',
);

interface Origin {
  day: number | null;
  month: { year: number; month: number } | null;
  year: number | null;
}

function fromReference({ reference }: Scene): Origin {
  if (!reference) return { day: null, month: null, year: null };
  const { year, month, day } = reference;
  return { day, month: month === null ? null : { year, month }, year };
}

function fromText({ last }: Scene): Origin {
  return { day: last.day, month: last.month, year: last.year };
}

function move(origin: Origin, unit: string, count: number): string | null {
  const { day, month, year } = origin;
  switch (unit) {
    case 'day':
      return day === null ? null : isoDay(day + count);
    case 'week':
      return day === null ? null : weekValue(day + count * 7);
    case 'month': {
      if (month === null) return null;
      const at = day === null ? month : civilDate(addMonthsToDay(day, count));
      return monthValue(day === null ? addMonths(month.year, month.month, count) : at);
    }
    case 'year':
      return yearValue(year === null ? null : year + count);
    case 'decade':
      return year === null || year + count * 10 < 0
        ? null
        : `${String(Math.floor(year / 10) + count).padStart(3, '0')}X`;
    default:
      return year === null || year + count * 100 < 0
        ? null
        : `${String(Math.floor(year / 100) + count).padStart(2, '0')}XX`;
  }
}

export const ago = patternParser(
  'ago',
  { hint: /(?:day|week|month|year|decade|century|centurie)s?\s/i, pattern: PATTERN },
  ({ groups }) => {
    const count = countNumber(groups.count ?? '');
    const unit = (groups.unit ?? '').toLowerCase();
    if (count === null || count === 0) return null;
    const back = groups.ago !== undefined || groups.earlier !== undefined;
    const inText = groups.later !== undefined || groups.earlier !== undefined;
    return {
      kind: 'period',
      resolve: (scene) => {
        if (unit === 'year' && count === 1 && back && (!inText || scene.last.period !== null))
          return yearBefore(scene);
        return move(inText ? fromText(scene) : fromReference(scene), unit, back ? -count : count);
      },
    };
  },
);
