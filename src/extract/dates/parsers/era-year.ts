/** Years with an era: AD 79, 410 AD, 44 BC. EDTF counts years BC astronomically: 44 BC is -0043. */
import { isoYear } from '../../../text/calendar.js';
import { patternParser } from '../pattern-parser.js';

const AFTER_CHRIST = 'A\\.D\\.|AD|C\\.E\\.|CE';
const BEFORE_CHRIST = 'B\\.C\\.E\\.|BCE|B\\.C\\.|BC';
const PATTERN = new RegExp(
  `(?<![\\w.,-])(?:(?:A\\.D\\.|AD)\\s(?<after>\\d{1,4})(?![\\w]|[,.]\\d)|(?<year>\\d{1,4})\\s(?:(?<ad>${AFTER_CHRIST})|(?<bc>${BEFORE_CHRIST}))(?!\\w))`,
  'g',
);

export const eraYear = patternParser(
  'era-year',
  { hint: /A\.?D|C\.?E|B\.?C/, pattern: PATTERN },
  ({ groups }) => {
    const year = Number(groups.after ?? groups.year);
    if (year === 0) return null;
    if (groups.bc === undefined) return { kind: 'year', year, resolve: () => isoYear(year) };
    const value = year === 1 ? '0000' : `-${isoYear(year - 1)}`;
    return { kind: 'year', year: 1 - year, resolve: () => value };
  },
);
