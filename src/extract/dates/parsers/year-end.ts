/** The last day of a year or a month: by year-end, since year-end, year-end 1988. */
import { dayNumber, isoDay } from '../../../text/calendar.js';
import { signs } from '../../../text/date-signs.js';
import { followsText } from '../choose.js';
import { patternParser } from '../pattern-parser.js';
import { GAP, YEAR } from '../words.js';

const PATTERN = new RegExp(
  `(?<![\\w-])year[-\\s]end(?:,?${GAP}(?<year>${YEAR})(?![\\d-]|[,.:]\\d|\\w))?(?![\\w-])`,
  'gi',
);
/** "A year-end bonus", "the year-end review": not a date. */
const NOUN_AFTER =
  /^\s[a-z]{3,}(?<!\s(?:and|but|for|with|the|that|when|while|from|than|after|because|said|says|it|was|is|are|were|will|would))\b/;

/** In the last days of a year its end is still ahead; "since year-end" refers to the previous one. */
export const yearEnd = patternParser(
  'year-end',
  { needs: [signs('year')], hint: /year[-\s]end/i, pattern: PATTERN },
  ({ groups, before, after }) => {
    if (groups.year === undefined && NOUN_AFTER.test(after())) return null;
    const last = (year: number): string => isoDay(dayNumber(year, 12, 31));
    if (groups.year !== undefined) {
      const year = Number(groups.year);
      return { kind: 'day', year, resolve: () => last(year) };
    }
    const back = /(?<!\w)(?:since|last|previous|prior)\s$/i.test(before());
    return {
      kind: 'day',
      resolve: (scene) => {
        const year = followsText(scene) ? scene.last.year : (scene.reference?.year ?? null);
        return year === null ? null : last(back ? year - 1 : year);
      },
    };
  },
);
