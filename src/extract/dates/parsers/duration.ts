/**
 * Lengths of time: three days, the past two years, a five-year plan, nearly an hour, for decades. Their values are ISO
 * 8601 durations, with X for a number that the text leaves open.
 */
import type { DateModifier } from '../../../model/date-mention.js';
import { hasSigns, signs } from '../../../text/date-signs.js';
import type { Draft } from '../draft.js';
import { durationValue, numberOfUnits } from '../durations.js';
import { modOfLength } from '../modifiers.js';
import type { DateParser } from '../pattern-parser.js';
import { SMALL_NUMBERS, TENS } from '../vocabulary.js';
import { COUNT, GAP } from '../words.js';

const COUNT_WORDS = [...Object.keys(SMALL_NUMBERS), ...Object.keys(TENS)].join('|');

const RULE = 'duration';

const UNITS =
  'second|minute|hour|day|week|fortnight|month|quarter|year|decade|century|centurie|millennium|millennia';
const UNIT = new RegExp(`(?<unit>${UNITS})(?<plural>s?)(?<long>-long)?(?![\\w]|['\u2019]s?-)`, 'g');
/** Precedes a unit that is the end of another word or a name: "Tuesday", "o'hour". */
const JOINED_BEFORE = /[\w\u2019']$/;
const NEEDS = [signs('second', 'day', 'week', 'fortnight', 'months', 'year', 'decade', 'century')];

const APPROX =
  'about|around|roughly|approximately|some|nearly|almost|just over|just under|over|under|more than|less than|fewer than|at least|at most|up to|no more than|no less than|not more than|as many as|as little as|as long as|a minimum of|a maximum of';
const LEAD =
  '(?:(?:the|these|those|his|her|their|its|our)\\s{1,8})?(?:past|last|next|first|coming|previous|preceding|following|final|remaining|initial)|the|these|those';
const NUMBER = `(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{4,6}|\\d{1,3}\\.\\d|\\d{1,3}(?:\\s[1-3]\\/[24])?|half${GAP}an?|an?${GAP}(?:couple(?:${GAP}of)?|few|half|hundred|thousand)|several|a${GAP}number${GAP}of|many|few|(?:tens|dozens|hundreds|thousands)${GAP}of|${COUNT}(?:${GAP}(?:hundred|thousand)|(?:${GAP}|-)and-a-half|${GAP}and${GAP}a${GAP}half)?)`;
const MORE = `(?:${GAP}(?:more|additional|further|extra|consecutive|straight|successive|full|whole|long|solid|business|working|trading|calendar))?`;
/** The words directly before the unit. */
const BEFORE = new RegExp(
  `(?:^|(?<=[\\s("'\u2018\u201C\u2014/]))(?:(?<lead>${LEAD})${GAP})?(?:(?<approx>${APPROX.replaceAll(' ', GAP)})${GAP})?(?<count>${NUMBER})(?:(?:${GAP}(?:to|or|and)${GAP}|-to-|\\s?[-\u2013]\\s?)(?<to>${COUNT}))?${MORE}(?:${GAP}|-)$`,
  'i',
);
/** The last word of a count. It is tested first, as few units have a count before them. */
const COUNT_BEFORE = new RegExp(
  `(?:\\d|(?<![\\w])(?:an?|couple|few|several|many|half|hundred|thousand|of|${COUNT_WORDS}|more|additional|further|extra|consecutive|straight|successive|full|whole|long|business|working|trading|calendar|solid))[\\s-]{1,8}$`,
  'i',
);
/** "years ago" is a date, "44 years old" an age; "two-thirds" and "day one" are not durations. */
const OTHER_AFTER =
  /^(?:[\s-]{1,8}(?:ago|earlier|hence|from\s{1,8}(?:now|today)|olds?|of\s{1,8}age|younger|older|one|two)(?![\w])|['\u2019]?\s{1,8}(?:senior|junior|elder)\b|\s{1,8}later\b)/i;
/** A singular unit is a duration only after certain words: "for a week", "within a year". */
const ASKS =
  /\b(?:for|within|lasting|lasted|lasts|after|than|nearly|almost|about|roughly|least|spent|spend|spending|took|take|takes|taking|over|another|only|him|them|us|whole|entire|full|every)\s{1,8}$/i;
/** Also before certain words: "one year after the vote", "a minute and a half". */
const ASKED_AFTER = /^\s{1,8}(?:after|before|and\s{1,8}a\s{1,8}half)\b/i;
const BARE_BEFORE =
  /\b(?:for|within|in\s{1,8}the|in\s{1,8}just|over\s{1,8}the|take|takes|took|(?<!the\s)last|lasted)\s{1,8}$/i;
const THE_PAST = /(?:^|\s)(?:(?:the|this)\s{1,8}past|the\s{1,8}last(?=\s{1,8}$)|past)\s{1,8}$/i;
const RECENT = /(?:^|\s)(?:recent)\s{1,8}$/i;

interface Length {
  /** Number of characters before the unit that belong to the mention. */
  before: number;
  value: string;
  mod?: DateModifier | undefined;
}

interface UnitFound {
  unit: string;
  plural: boolean;
  /** "day-long" */
  long: boolean;
  after: string;
}

/** The duration that the words before a unit express; null if they express none. */
function lengthBefore(left: string, { unit, plural, long, after }: UnitFound): Length | null {
  const match = COUNT_BEFORE.test(left.slice(-24)) ? BEFORE.exec(left) : null;
  const { count = '', to, approx, lead } = match?.groups ?? {};
  const single = /^(?:an?|one)$/i.test(count) && to === undefined && !/-$/.test(left);
  if (match && !(single && long)) {
    if (single && approx === undefined && !ASKED_AFTER.test(after)) {
      if (!ASKS.test(left.slice(0, match.index))) return null;
    }
    // "a five year low": before a noun the unit may be singular.
    if (!single && !plural && /\s$/.test(left) && !long && !/half/i.test(count)) {
      if (!/^\s{1,8}[a-z]{3}/.test(after) || /^\s{1,8}(?:and|but|was|the)\b/.test(after)) return null;
    }
    // A clock time ("at 1945 hours") or a year.
    if (/^\d{4}$/.test(count) && (unit === 'hour' || /^(?:1[5-9]|20)/.test(count))) return null;
    if (count === '24' && unit === 'hour' && /^\sa\sday/.test(after)) return null;
    if (unit === 'quarter' && (lead === undefined || !plural)) return null;
    if (unit === 'second' && !plural && !/-$/.test(left)) return null;
    const value = durationValue(numberOfUnits(count), unit);
    return value === null ? null : { before: left.length - match.index, value, mod: modOfLength(approx) };
  }
  if (long) return { before: 0, value: durationValue(plural ? 'X' : 1, unit) ?? '' };
  if (unit === 'quarter' && !RECENT.test(left)) return null;
  if (plural && RECENT.test(left) && unit !== 'year' && unit !== 'decade') {
    return { before: left.length - left.search(/recent\s{1,8}$/i), value: durationValue('X', unit) ?? '' };
  }
  if (
    plural &&
    BARE_BEFORE.test(left) &&
    !/^\s{1,8}(?:before|after|since|leading|following|preceding|ahead)\b/.test(after)
  ) {
    return { before: 0, value: durationValue('X', unit) ?? '' };
  }
  if (unit === 'year' && !plural && /\bthe\s{1,8}$/i.test(left) && /^\s{1,8}end(?:ed|ing)\b/.test(after)) {
    return { before: left.length - left.search(/the\s{1,8}$/i), value: 'P1Y' };
  }
  const past = plural ? null : THE_PAST.exec(left);
  if (
    past &&
    /^(?:week|month|year|decade|century)$/.test(unit) &&
    !(/last/i.test(past[0]) && unit !== 'decade')
  ) {
    return { before: past[0].trimStart().length, value: durationValue(1, unit) ?? '' };
  }
  return null;
}

/** "two years or so", "a minute and a half". */
const TAIL = /^(?<so>\s{1,8}or\s{1,8}(?:so|more|less)\b)|^(?<half>\s{1,8}and\s{1,8}a\s{1,8}half\b)/i;

export const duration: DateParser = {
  id: RULE,
  parse({ zones }) {
    const drafts: Draft[] = [];
    for (const zone of zones) {
      if (!hasSigns(zone.signs, NEEDS)) continue;
      const stretch = zone.text;
      for (const match of stretch.matchAll(UNIT)) {
        if (JOINED_BEFORE.test(stretch.charAt(match.index - 1))) continue;
        const { unit = '', plural, long } = match.groups ?? {};
        const many = plural !== '' || unit === 'millennia';
        const end = match.index + match[0].length;
        const after = stretch.slice(end, end + 24);
        if (OTHER_AFTER.test(after)) continue;
        const left = stretch.slice(Math.max(0, match.index - 70), match.index);
        const length = lengthBefore(left, { unit, plural: many, long: long !== undefined, after });
        if (length === null || length.value === '') continue;
        const tail = TAIL.exec(after);
        const half = tail?.groups?.half !== undefined;
        const value = half ? (durationValue(1.5, unit) ?? length.value) : length.value;
        const mod = length.mod ?? (tail?.groups?.so === undefined ? undefined : 'APPROX');
        drafts.push({
          start: zone.start + match.index - length.before,
          end: zone.start + end + (tail?.[0].length ?? 0),
          rule: RULE,
          kind: 'duration',
          year: null,
          resolve: () => value,
          value: null,
          ...(mod === undefined ? {} : { mod }),
        });
      }
    }
    return drafts;
  },
};
