/**
 * A day named by its weekday and its week: Friday of next week, Monday last week, a week on Friday, Tuesday week, the
 * Friday before last. Counts from the day of publication.
 */
import { addMonthsToDay, mondayOf } from '../../../text/calendar.js';
import { signs } from '../../../text/date-signs.js';
import { dayValue, weekdayFrom, weekdayUpTo } from '../choose.js';
import type { Scene } from '../draft.js';
import { patternParser } from '../pattern-parser.js';
import { weekendValue, weekValue } from '../periods.js';
import { COUNT, countNumber, GAP, WEEKDAY, weekdayNumber } from '../words.js';

const OF_WEEK = new RegExp(
  `(?<![\\w-])(?:(?<day>${WEEKDAY})(?:${GAP}(?:of|in)|,)?${GAP}(?<which>last|this|next|the${GAP}following|the${GAP}previous|that|the${GAP}same)${GAP}week|(?<which2>last|this|next)${GAP}week(?:${GAP}on|,)?${GAP}(?<day2>${WEEKDAY}))(?![\\w'\u2019-])`,
  'gi',
);
const WEEKS: Readonly<Record<string, number>> = {
  last: -1,
  'the previous': -1,
  next: 1,
  'the following': 1,
};

export const weekdayOfWeek = patternParser(
  'weekday-of-week',
  { needs: [signs('week'), signs('weekday')], hint: /day.{1,24}week|week.{1,8}day/i, pattern: OF_WEEK },
  ({ groups }) => {
    const wanted = weekdayNumber(groups.day ?? groups.day2 ?? '');
    if (wanted === null) return null;
    const which = (groups.which ?? groups.which2 ?? '').toLowerCase().replace(/\s+/g, ' ');
    const fromText = /^th(?:e|at)/.test(which);
    return {
      kind: 'weekday',
      resolve: ({ reference, last }) => {
        const from = fromText ? last.day : (reference?.day ?? null);
        return from === null ? null : dayValue(mondayOf(from) + 7 * (WEEKS[which] ?? 0) + wanted);
      },
    };
  },
);

const NEAR = `(?:(?:this|next|last)${GAP})?(?:${WEEKDAY})|today|tomorrow|yesterday`;
const COUNTED = new RegExp(
  `(?<![\\w-])(?<count>${COUNT})${GAP}(?<unit>day|week|fortnight|month|year)s?${GAP}(?:(?<on>(?:on|from)${GAP})?(?<day>${NEAR})|ago${GAP}(?:on${GAP})?(?<ago>${NEAR}))(?![\\w-])`,
  'gi',
);
/** "for a week today", "spent two weeks on Friday's vote": durations. */
const LENGTH_BEFORE =
  /\b(?:for|been|lasted|spent|took|takes|in|within|only|after|every|per|last|past|next|open)\s$/i;
const STEPS: Readonly<Record<string, number>> = { today: 0, tomorrow: 1, yesterday: -1 };

/** The day that "Friday", "last Friday" or "tomorrow" names, looking ahead or back. */
function namedDay(from: number, name: string, ahead: boolean): number | null {
  const words = name.toLowerCase().split(/\s+/);
  const step = STEPS[name.toLowerCase()];
  if (step !== undefined) return from + step;
  const wanted = weekdayNumber(words.at(-1) ?? '');
  if (wanted === null) return null;
  if (words[0] === 'last') return weekdayUpTo(from - 1, wanted);
  return ahead ? weekdayFrom(from + 1, wanted) : weekdayUpTo(from, wanted);
}

function counted({ reference }: Scene, name: string, unit: string, count: number): string | null {
  if (!reference || reference.day === null) return null;
  const day = namedDay(reference.day, name, count > 0);
  if (day === null) return null;
  const months = unit === 'month' ? 1 : unit === 'year' ? 12 : 0;
  const days = unit === 'day' ? 1 : unit === 'week' ? 7 : 14;
  return dayValue(months > 0 ? addMonthsToDay(day, months * count) : day + days * count);
}

/** "a week on Friday", "two weeks from Friday", "a week today", "two years ago today", "a week ago Tuesday". */
export const countedFromDay = patternParser(
  'counted-from-day',
  {
    needs: [signs('weekday', 'nearDay'), signs('day', 'week', 'fortnight', 'months', 'year')],
    hint: /(?:day|week|fortnight|month|year)s?\s{1,8}(?:on|from|ago|today|tomorrow)(?![\w-])/,
    pattern: COUNTED,
  },
  ({ groups, before }) => {
    const count = countNumber(groups.count ?? '');
    const name = groups.ago ?? groups.day ?? '';
    const unit = (groups.unit ?? '').toLowerCase();
    if (count === null || count === 0) return null;
    if (groups.ago === undefined) {
      // Without a preposition, only "a week today" counts ahead; "two days Friday" is a duration.
      if (LENGTH_BEFORE.test(before()) || /^(?:yesterday|last)/i.test(name)) return null;
      if (groups.on === undefined && !/^to(?:day|morrow)$/i.test(name)) return null;
      if (groups.on === undefined && !/^(?:week|fortnight)$/.test(unit)) return null;
      if (/^on/i.test(groups.on ?? '') && !/^(?:week|fortnight)$/.test(unit)) return null;
    }
    const signed = groups.ago === undefined ? count : -count;
    return { kind: 'day', resolve: (scene) => counted(scene, name, unit, signed) };
  },
);

const WEEK_AFTER = new RegExp(
  `(?<![\\w-])(?:(?:this|next)${GAP})?(?<day>${WEEKDAY}|[Tt]oday|[Tt]omorrow)${GAP}(?<unit>week|fortnight)(?![\\w'\u2019-]|${GAP}(?:\\d|one|two|three|of)\\b)`,
  'g',
);
const TIME_BEFORE = /\b(?:on|until|till|by|this|from|for|before|after|is|was|due|again)\s$/i;

/** The British "Friday week": a week after the next Friday. */
export const weekdayWeek = patternParser(
  'weekday-week',
  {
    needs: [signs('week', 'fortnight'), signs('weekday', 'nearDay')],
    hint: /\s(?:week|fortnight)(?![\w-])/,
    pattern: WEEK_AFTER,
  },
  ({ groups, text, before, after }) => {
    if (!TIME_BEFORE.test(before()) && !/^(?:this|next)/i.test(text) && !/^[.,;:!?)]/.test(after()))
      return null;
    const weeks = groups.unit === 'week' ? 1 : 2;
    return { kind: 'day', resolve: (scene) => counted(scene, groups.day ?? '', 'week', weeks) };
  },
);

const BEYOND = new RegExp(
  `(?<![\\w-])(?:the${GAP})?(?:(?<day>${WEEKDAY})|(?<unit>week|weekend))${GAP}(?:(?<back>before)${GAP}last|after${GAP}next)(?![\\w'\u2019-]|${GAP}[a-z]{3,6}day\\b|${GAP}(?:week|month|year))`,
  'gi',
);

/** "the Friday before last", "the week after next". */
export const beyondNext = patternParser(
  'beyond-next',
  {
    needs: [signs('which'), signs('week', 'weekday')],
    hint: /before\s{1,8}last|after\s{1,8}next/i,
    pattern: BEYOND,
  },
  ({ groups }) => {
    const wanted = weekdayNumber(groups.day ?? '');
    const back = groups.back !== undefined;
    return {
      kind: wanted === null ? 'period' : 'weekday',
      resolve: ({ reference }) => {
        const from = reference?.day ?? null;
        if (from === null) return null;
        if (wanted !== null)
          return dayValue(back ? weekdayUpTo(from - 1, wanted) - 7 : weekdayFrom(from + 1, wanted) + 7);
        const day = from + (back ? -14 : 14);
        return groups.unit?.toLowerCase() === 'week' ? weekValue(day) : weekendValue(day);
      },
    };
  },
);
