/** A month with its year: March 2021, March of 2021, Oct. '98, June last year. */
import { monthValue } from '../choose.js';
import { patternParser } from '../pattern-parser.js';
import { GAP, MONTH, MONTH_HINT, monthNumber, YEAR } from '../words.js';
import { relativeYear } from './relative-year.js';

const PATTERN = new RegExp(
  `(?<![\\w-])(?<month>${MONTH})(?:,?${GAP}(?:of${GAP})?(?<year>${YEAR})(?![\\d-]|[,.:]\\d|\\w)|,?${GAP}(?:of${GAP})?(?<relative>last|this|next)${GAP}year\\b)`,
  'g',
);

export const monthAndYear = patternParser(
  'month-and-year',
  { hint: MONTH_HINT, pattern: PATTERN },
  ({ groups }) => {
    const month = monthNumber(groups.month ?? '');
    const { year: written, relative = '' } = groups;
    if (written !== undefined) {
      const year = Number(written);
      return { kind: 'month', year, resolve: () => monthValue({ year, month }) };
    }
    return {
      kind: 'month',
      resolve: (scene) => {
        const year = relativeYear(scene, relative);
        return year === null ? null : monthValue({ year, month });
      },
    };
  },
);
