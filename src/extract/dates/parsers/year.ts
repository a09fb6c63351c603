/**
 * A bare year in digits. A four-digit number is a year unless its context makes it a price, a count, an address
 * or part of a longer number; the further from the present, the stronger the evidence must be.
 */
import { isoYear } from '../../../text/calendar.js';
import { signs } from '../../../text/date-signs.js';
import { fullYear } from '../choose.js';
import type { Reference } from '../draft.js';
import { isAddress, isCounted, isModelYear, isNumbered, isQuantity } from '../other-numbers.js';
import { type Found, patternParser } from '../pattern-parser.js';
import { yearValue } from '../periods.js';

const PATTERN = /(?<![\w$£€¥#@/.+=:-]|\d,|\d[\u2013-]|No\. )(?:1\d{3}|20\d{2})(?!\d|[,.:/-]\d|[\w%°$£€])/g;
/** "1800 sheep": a round number before a plural. */
const PLURAL_AFTER = /^\s{1,8}(?:[a-z]+-)?[a-z]{3,}s\b/;
const TIME_BEFORE =
  /(?:^|[\s("'\u2018\u201C\u2014])(?:in|since|until|till|by|from|during|before|after|year|years|of|through|between|throughout|circa|early|late|mid|spring|summer|autumn|fall|winter|Christmas|Easter|AD|A\.D\.|(?:in|since|until|till|by|from)\s(?:about|around|roughly|approximately))[\s-]\s{0,7}$/i;

/** Before this year, a number is a year only after a time word. */
const EARLIEST_BARE = 1700;
const YEARS_AHEAD = 20;

function isYear({ text, before, after }: Found, reference: Reference | null): boolean {
  const left = before();
  const right = after();
  if (isCounted(left, right) || isNumbered(left, right) || isAddress(left, right)) return false;
  if (isModelYear(left, right)) return false;
  if (TIME_BEFORE.test(left)) return true;
  if (isQuantity(left, right)) return false;
  const year = Number(text);
  if (year < EARLIEST_BARE || (reference && year > reference.year + YEARS_AHEAD)) return false;
  return !(year % 100 === 0 && year !== 2000 && PLURAL_AFTER.test(right));
}

export const year = patternParser(
  'year',
  { needs: [signs('digit')], pattern: PATTERN },
  (found, { reference }) => {
    if (!isYear(found, reference)) return null;
    const value = found.text;
    return { kind: 'year', year: Number(value), resolve: () => value };
  },
);

const PREFIXED = /(?<![\w-])(?:post|pre|mid)-(?<year>1\d{3}|20\d{2})(?![\w,.:]\d|\w|-\d)/gi;

export const prefixedYear = patternParser(
  'prefixed-year',
  { needs: [signs('digit')], hint: /-[12]\d{3}/, pattern: PREFIXED },
  ({ groups }) => ({ kind: 'year', year: Number(groups.year), resolve: () => groups.year ?? null }),
);

/** 1914-18, 1939–1945, 2020/21. */
const RANGE =
  /(?<![\w$£€#@/.,:+=-])(?<from>1\d{3}|20\d{2})\s?[-\u2013/]\s?(?<to>1\d{3}|20\d{2}|\d{2})(?![\w%]|[-,.:/]\d|-\w)/g;

export const yearRange = patternParser(
  'year-range',
  { needs: [signs('digit')], pattern: RANGE },
  ({ groups, before, after }) => {
    const from = Number(groups.from);
    const short = groups.to ?? '';
    const to = short.length === 2 ? Math.floor(from / 100) * 100 + Number(short) : Number(short);
    if (from < EARLIEST_BARE && !TIME_BEFORE.test(before())) return null;
    if (to <= from || isCounted(before(), after())) return null;
    return { kind: 'period', year: from, resolve: () => `${isoYear(from)}/${isoYear(to)}` };
  },
);

const SHORT =
  /(?<=\b(?:in|of|since|until|from|before|after|and)\s)['\u2019\u2018](?<year>\d{2})(?![\w'\u2019])/gi;

/** "in '98": the latest such year up to publication. */
export const shortYear = patternParser(
  'short-year',
  { needs: [signs('digit')], hint: /['\u2019\u2018]\d\d/, pattern: SHORT },
  ({ groups }) => ({ kind: 'year', resolve: (scene) => yearValue(fullYear(scene, groups.year ?? '')) }),
);
