/** Recurring times: every Tuesday, on Sundays, each March, twice a week, every other day, $3 million a year, annually. */

import { signs } from '../../../text/date-signs.js';
import { durationValue } from '../durations.js';
import { patternParser, type Reading } from '../pattern-parser.js';
import { SEASONS } from '../vocabulary.js';
import { COUNT, countNumber, GAP, MONTH_FULL, monthNumber, WEEKDAY, weekdayNumber } from '../words.js';

const UNIT = 'minute|hour|day|week|fortnight|month|quarter|year|decade|century';
const PART = 'morning|afternoon|evening|night';
const PATTERN = new RegExp(
  `(?<![\\w-])(?:(?:(?<often>once|twice|(?<times>${COUNT}|\\d{1,3})${GAP}times)${GAP}(?:an?|every|each|per)${GAP}(?<oftenUnit>${UNIT}))|(?<quantity>every|each)${GAP}(?:(?<other>other|second)${GAP}|(?<count>${COUNT})${GAP})?(?:(?<unit>${UNIT})s?|(?<weekday>${WEEKDAY})|(?<month>${MONTH_FULL})|(?<season>spring|summer|autumn|fall|winter)|(?<part>${PART})|(?<weekend>weekend))(?:${GAP}(?<partAfter>${PART}))?|(?<plural>${WEEKDAY})s(?:${GAP}(?<partAfter2>${PART})s?)?|(?<adverb>annually|yearly|monthly|weekly|nightly|hourly|daily))(?![\\w-])`,
  'gi',
);
const HINT =
  /[Ee](?:very|ach)\s|(?:nce|wice|imes)\s{1,8}(?:an?|every|each|per)\s|(?:on|es|rs|ri|ur|un)days(?!\w)|(?:dai|eek|nth|ear|ght|our|ual)ly(?!\w)/;
/** Adjectives of a product or a name do not name a time: "the Daily Post", "a weekly magazine". */
const ADVERB_BEFORE = /\b(?:on\s{1,8}an?|[a-z]{2,20}(?:ed|s|en|re|ve|d))\s{1,8}$/;
const ADVERB_AFTER =
  /^(?:\s{1,8}(?:basis|for|in|at|by|on|to|from|with|and|since|during|until)\b|\s{0,2}[.,;:)]|\s{0,3}$)/;
const ADVERBS: Readonly<Record<string, string>> = {
  annually: 'P1Y',
  yearly: 'P1Y',
  monthly: 'P1M',
  weekly: 'P1W',
  daily: 'P1D',
  nightly: 'P1D',
  hourly: 'PT1H',
};
const PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
};
const SEASON_CODES: Readonly<Record<number, string>> = { 21: 'SP', 22: 'SU', 23: 'FA', 24: 'WI' };

type Groups = Readonly<Record<string, string | undefined>>;

const partOf = (word: string | undefined): string =>
  word === undefined ? '' : (PARTS[word.toLowerCase()] ?? '');

/** The recurring time: `XXXX-WXX-2`, `XXXX-03`, `P2W`. */
function recurring(groups: Groups): string | null {
  const { unit, month, season, part, weekend, count, other } = groups;
  const weekday = weekdayNumber(groups.weekday ?? groups.plural ?? '');
  const after = partOf(groups.partAfter ?? groups.partAfter2);
  if (weekday !== null) return `XXXX-WXX-${weekday + 1}${after}`;
  if (month !== undefined) return `XXXX-${String(monthNumber(month)).padStart(2, '0')}`;
  if (season !== undefined) return `XXXX-${SEASON_CODES[SEASONS[season.toLowerCase()] ?? 0]}`;
  if (part !== undefined) return `XXXX-XX-XX${partOf(part)}`;
  if (weekend !== undefined) return 'XXXX-WXX-WE';
  return durationValue(other === undefined ? countNumber(count ?? 'one') : 2, unit ?? '');
}

function read(groups: Groups, before: string, after: string): Reading | null {
  const { often, times, oftenUnit, adverb, plural, quantity } = groups;
  const set = (value: string, more: Partial<Reading>): Reading => ({
    kind: 'set',
    resolve: () => value,
    ...more,
  });
  if (often !== undefined) {
    const value = durationValue(1, oftenUnit ?? '');
    const count = times === undefined ? (/^once/i.test(often) ? 1 : 2) : countNumber(times);
    return value === null || count === null ? null : set(value, { frequency: `${count}X` });
  }
  if (adverb !== undefined) {
    if (!/^[a-z]/.test(adverb) || !ADVERB_BEFORE.test(before) || !ADVERB_AFTER.test(after)) return null;
    return set(ADVERBS[adverb] ?? '', { quantity: 'EVERY' });
  }
  const value = recurring(groups);
  if (value === null) return null;
  if (plural !== undefined && !/^[A-Z]/.test(plural)) return null;
  return set(value, { quantity: quantity?.toUpperCase() ?? 'EVERY' });
}

export const set = patternParser(
  'set',
  { needs: [signs('often')], hint: HINT, pattern: PATTERN },
  ({ groups, before, after }) => read(groups, before(), after()),
);

const RATE = new RegExp(
  `(?<![\\w-])(?:an?|per|each)${GAP}(?<unit>day|week|month|year)(?![\\w'\u2019-]|${GAP}(?:ago|earlier|later|before|after|from|or)\\b)`,
  'g',
);
/** Precedes a rate: amounts and counts, as in "$33 million a year", "hours a day". */
const AMOUNT_BEFORE =
  /(?:[\d%)]|\b(?:[mb]illion|trillion|thousand|hundred|percent|people|[a-z]{4,14}s))\s{1,8}$/;

/** The period of a rate: "$33 million a year", "hours a day". */
export const rate = patternParser(
  'rate',
  {
    needs: [signs('day', 'week', 'months', 'year')],
    hint: /\s(?:an?|per|each)\s{1,8}(?:day|week|month|year)/,
    pattern: RATE,
  },
  ({ groups, before }) => {
    if (!AMOUNT_BEFORE.test(before())) return null;
    const value = durationValue(1, groups.unit ?? '') ?? '';
    return { kind: 'set', quantity: 'EVERY', resolve: () => value };
  },
);
