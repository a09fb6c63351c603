/** The weekend nearest to publication, by tense; and the week of a given day: the week of March 6. */
import { weekday } from '../../../text/calendar.js';
import { signs } from '../../../text/date-signs.js';
import { chooseDay } from '../choose.js';
import { patternParser } from '../pattern-parser.js';
import { weekendValue, weekValue } from '../periods.js';
import { DAY, DAY_ENDING, GAP, MONTH, monthNumber } from '../words.js';

const SATURDAY = 5;

export const weekend = patternParser(
  'weekend',
  { needs: [signs('weekend')], pattern: /(?<![\w-])the\sweekend(?![\w-])/gi },
  () => ({
    kind: 'period',
    resolve: (scene) => {
      const day = scene.reference?.day ?? null;
      if (day === null) return null;
      const still = scene.tense() === 'future' || weekday(day) >= SATURDAY;
      return weekendValue(still ? day : day - 7);
    },
  }),
);

const WEEK_OF = new RegExp(
  `(?<![\\w-])(?:the${GAP})?week${GAP}(?:of|beginning|starting)${GAP}(?<month>${MONTH})${GAP}(?<day>${DAY})${DAY_ENDING}(?!\\d)`,
  'gi',
);

export const weekOfDay = patternParser(
  'week-of-day',
  { needs: [signs('week'), signs('month'), signs('digit')], hint: /week\s/i, pattern: WEEK_OF },
  ({ groups }) => ({
    kind: 'period',
    resolve: (scene) => {
      const day = chooseDay(scene, monthNumber(groups.month ?? ''), Number(groups.day));
      return day === null ? null : weekValue(day);
    },
  }),
);
