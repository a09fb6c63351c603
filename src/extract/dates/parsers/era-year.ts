/**
 * Years with an era, alone or after a day, month or season: AD 79, 24 August 410 AD, 44 BC, the summer of 218 BC, 218-201
 * BC. EDTF counts years BC astronomically: 44 BC is -0043.
 */
import { isoYear } from '../../../text/calendar.js';
import { signs } from '../../../text/date-signs.js';
import { dayIfAny } from '../choose.js';
import { patternParser } from '../pattern-parser.js';
import { SEASONS } from '../vocabulary.js';
import { DAY, DAY_ENDING, GAP, MONTH_FULL, monthNumber } from '../words.js';

const AFTER_CHRIST = 'A\\.D\\.|AD|C\\.E\\.|CE';
const BEFORE_CHRIST = 'B\\.C\\.E\\.|BCE|B\\.C\\.|BC';
const PATTERN = new RegExp(
  `(?<![\\w.,-])(?:(?:(?:(?<day>${DAY})${DAY_ENDING}${GAP}(?:of${GAP})?)?(?<month>${MONTH_FULL})|(?:the${GAP})?(?<season>spring|summer|autumn|fall|winter))(?:${GAP}of|,)?${GAP})?(?:(?:A\\.D\\.|AD)\\s(?<after>\\d{1,4})(?![\\w]|[,.]\\d)|(?:(?<from>\\d{1,4})\\s?[-\u2013]\\s?)?(?<year>\\d{1,4})\\s(?:(?<ad>${AFTER_CHRIST})|(?<bc>${BEFORE_CHRIST}))(?!\\w))`,
  'g',
);

const two = (number: number): string => String(number).padStart(2, '0');

function eraValue(year: number, era: number): string {
  if (era > 0) return isoYear(year);
  return year === 1 ? '0000' : `-${isoYear(year - 1)}`;
}

/** `-03`, `-03-15`, `-22`: the month, day or season as written. */
function partOfYear({ month, day, season }: Readonly<Record<string, string | undefined>>): string {
  if (season !== undefined) return `-${SEASONS[season] ?? ''}`;
  if (month === undefined) return '';
  return `-${two(monthNumber(month))}${day === undefined ? '' : `-${two(Number(day))}`}`;
}

export const eraYear = patternParser(
  'era-year',
  { needs: [signs('digit')], hint: /A\.?D|C\.?E|B\.?C/, pattern: PATTERN },
  ({ groups }) => {
    const year = Number(groups.after ?? groups.year);
    if (year === 0) return null;
    const era = groups.bc === undefined ? 1 : -1;
    const from = Number(groups.from ?? year);
    // If a range does not run forward, the number before the year belongs to something else.
    if (from !== year && (year - from) * era < 0) return null;
    const end = eraValue(year, era) + partOfYear(groups);
    const value = from === year ? end : `${eraValue(from, era)}/${end}`;
    const month = groups.month === undefined ? 1 : monthNumber(groups.month);
    if (dayIfAny(2000, month, Number(groups.day ?? 1)) === null) return null;
    return { kind: 'year', year: era > 0 ? year : 1 - year, resolve: () => value };
  },
);

/** "From 431 to 404 BC": the first year has the era of the second. */
const FIRST_OF_TWO = new RegExp(
  `(?<=(?<![\\w-])(?:from|between)${GAP})(?<first>\\d{1,4})(?=${GAP}(?:to|and|until)${GAP}(?<second>\\d{1,4})\\s(?:${AFTER_CHRIST}|(?<bc>${BEFORE_CHRIST}))(?!\\w))`,
  'gi',
);

export const eraFirstYear = patternParser(
  'era-first-year',
  { needs: [signs('digit')], hint: /\d\s(?:A\.?D|C\.?E|B\.?C)/, pattern: FIRST_OF_TWO },
  ({ groups }) => {
    const [year, second, era] = [
      Number(groups.first),
      Number(groups.second),
      groups.bc === undefined ? 1 : -1,
    ];
    if (year === 0 || (second - year) * era <= 0) return null;
    const value = eraValue(year, era);
    return { kind: 'year', year: era > 0 ? year : 1 - year, resolve: () => value };
  },
);

/** "In 480, the king crossed": a year without its era, in a text of years BC. */
const BARE = new RegExp(
  `(?<=(?<![\\w-])(?:[Ii]n|[Bb]y|[Uu]ntil|[Ss]ince)${GAP})(?<year>[1-9]\\d{2})(?=[,.;:)](?!\\d)|${GAP}(?:and|but|the|he|they|it|when|while|with|as|to)${GAP}|${GAP}[A-Z][a-z])`,
  'g',
);

export const eraOfText = patternParser(
  'era-of-text',
  { needs: [signs('digit')], hint: /\s[1-9]\d{2}(?!\d)/, pattern: BARE },
  ({ groups }, context) => {
    if (!context.speaksOfAntiquity()) return null;
    const year = Number(groups.year);
    const value = eraValue(year, -1);
    return { kind: 'year', year: 1 - year, resolve: () => value };
  },
);
