/** Business years: fiscal 1989, FY2021, the 1988 period, the full year. */
import { isoYear } from '../../../text/calendar.js';
import { signs } from '../../../text/date-signs.js';
import { type Found, patternParser } from '../pattern-parser.js';
import { GAP, YEAR } from '../words.js';

const DATED = new RegExp(
  `(?<![\\w-])(?:(?:fiscal|financial)${GAP}(?:year${GAP})?(?<year>${YEAR})|FY\\s?(?<short>20\\d{2}|\\d{2})|(?:the${GAP})?(?<period>${YEAR})${GAP}(?<noun>period|quarter))(?![\\w]|[,.]\\d)`,
  'g',
);

/** FY70 to FY99 belong to the last century. */
const fullYearOf = (short: string): string =>
  short.length > 2 ? short : `${/^[7-9]/.test(short) ? 19 : 20}${short}`;

/** "the 1988 quarter" means that quarter of 1988 if the article is about a quarter. */
export const businessYear = patternParser(
  'business-year',
  { needs: [signs('digit'), signs('business')], hint: /\d\d/, pattern: DATED },
  ({ groups }: Found) => {
    const { year, short = '', period } = groups;
    const value = year ?? period ?? fullYearOf(short);
    return {
      kind: 'year',
      year: Number(value),
      resolve: ({ last }) => {
        const quarter = period === undefined ? undefined : /^\d{4}-(3[3-6])$/.exec(last.period ?? '')?.[1];
        return quarter === undefined ? value : `${value}-${quarter}`;
      },
    };
  },
);

const UNDATED = new RegExp(`(?<![\\w-])the${GAP}(?:full|fiscal|financial)${GAP}year(?![\\w-])`, 'gi');

export const fullBusinessYear = patternParser(
  'full-business-year',
  { needs: [signs('year')], pattern: UNDATED },
  () => ({
    kind: 'year',
    resolve: ({ reference }) => (reference ? isoYear(reference.year) : null),
  }),
);
