/**
 * Days whose month is a name or a Roman numeral between marks: 19-Nov-2012, 19/Nov/12, 2012-Nov-19, Nov-19-2012,
 * 19.XI.2012, 19NOV2012.
 */

import { signs } from '../../../text/date-signs.js';
import { dayIfAny, dayValue, fullYear } from '../choose.js';
import { patternParser, type Reading } from '../pattern-parser.js';
import { DAY, MONTH, monthNumber } from '../words.js';

const YEAR = '1[5-9]\\d{2}|20\\d{2}';
/** I to XII, for the month only; lower case would match words. */
const ROMAN: readonly string[] = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
const NUMERAL = ROMAN.join('|');
const PATTERN = new RegExp(
  `(?<![\\w.,:/$-])(?:(?<day>${DAY})(?:(?<mark>[-/.])\\s?(?:(?<month>${MONTH})|(?<roman>${NUMERAL}))\\k<mark>\\s?(?<year>${YEAR}|['\u2019]?\\d{2})|(?<joined>[A-Z][A-Za-z]{2})(?<year4>${YEAR})|\\s(?<spaced>${NUMERAL})\\s(?<year3>${YEAR}))|(?<month2>${MONTH})(?<mark2>[-/])(?<day2>${DAY})\\k<mark2>(?<year2>${YEAR})|(?<first>${YEAR})(?<mark3>[-/.])(?<month3>${MONTH})\\k<mark3>(?<day3>${DAY}))(?![\\w/'\u2019]|[.,-]\\d)`,
  'g',
);
const HINT = /\d[-/.]\s?[A-Z]|\d[A-Z][A-Za-z]{2}\d|\d\s[IVX]{1,4}\s\d|[a-zA-Z.][-/]\d{1,2}[-/]\d/;

export const markedDate = patternParser(
  'marked-date',
  { needs: [signs('digit')], hint: HINT, pattern: PATTERN },
  ({ groups }): Reading | null => {
    const name = groups.month ?? groups.joined ?? groups.month2 ?? groups.month3;
    const numeral = groups.roman ?? groups.spaced ?? '';
    const month = name === undefined ? ROMAN.indexOf(numeral) + 1 : monthNumber(name);
    const day = Number(groups.day ?? groups.day2 ?? groups.day3);
    // `monthNumber` returns 1 for other letters too.
    if (groups.joined !== undefined && month === 1 && !/^jan$/i.test(groups.joined)) return null;
    if (dayIfAny(2000, month, day) === null) return null;
    const written = groups.year ?? groups.year2 ?? groups.year3 ?? groups.year4 ?? groups.first ?? '';
    const digits = written.replace(/\D/, '');
    if (digits.length === 4) {
      const year = Number(digits);
      return { kind: 'day', year, resolve: () => dayValue(dayIfAny(year, month, day)) };
    }
    return {
      kind: 'day',
      resolve: (scene) => {
        const year = fullYear(scene, digits);
        return year === null ? null : dayValue(dayIfAny(year, month, day));
      },
    };
  },
);
