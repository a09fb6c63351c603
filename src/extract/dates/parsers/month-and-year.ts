/** A month with its year: March 2021, March of 2021, Oct. '98, June last year, January-March 2020. */
import { addMonths } from '../../../text/calendar.js';
import { signs } from '../../../text/date-signs.js';
import { fullYear, monthValue, relativeYear } from '../choose.js';
import type { Scene } from '../draft.js';
import { patternParser } from '../pattern-parser.js';
import { GAP, MONTH, MONTH_HINT, monthNumber, YEAR } from '../words.js';

const PATTERN = new RegExp(
  `(?<![\\w-])(?:(?<from>${MONTH})\\s?[-\u2013/]\\s?)?(?<month>${MONTH})(?:,?${GAP}(?:of${GAP})?(?<year>${YEAR})(?![\\d-]|[,.:]\\d|\\w)|${GAP}['\u2019\u2018](?<short>\\d{2})(?![\\w'\u2019])|,?${GAP}(?:of${GAP})?(?<relative>last|this|next|that|the${GAP}(?:same|following|previous))${GAP}year\\b)`,
  'g',
);

export const monthAndYear = patternParser(
  'month-and-year',
  { needs: [signs('month'), signs('digit', 'year')], hint: MONTH_HINT, pattern: PATTERN },
  ({ groups }) => {
    const { year: written, short, relative = '', from } = groups;
    const month = monthNumber(groups.month ?? '');
    const first = from === undefined ? null : monthNumber(from);
    const resolve = (scene: Scene): string | null => {
      const year =
        written !== undefined
          ? Number(written)
          : short !== undefined
            ? fullYear(scene, short)
            : relativeYear(scene, relative);
      if (year === null) return null;
      const last = monthValue({ year, month });
      // November-January 2020 begins the year before.
      return first === null || first === month
        ? last
        : `${monthValue(addMonths(year, first, first > month ? -12 : 0))}/${last}`;
    };
    const kind = first === null ? 'month' : 'period';
    return written === undefined ? { kind, resolve } : { kind, resolve, year: Number(written) };
  },
);
