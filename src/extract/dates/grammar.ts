/** The date rules in the order they run; of two that find the same text, the earlier one wins. */
import type { Grammar } from '../engine.js';
import type { DateContext } from './context.js';
import type { Draft } from './draft.js';
import { ago } from './parsers/ago.js';
import { businessYear, fullBusinessYear } from './parsers/business-year.js';
import { dayList } from './parsers/day-list.js';
import { dayThenMonth, monthThenDay } from './parsers/day-of-month.js';
import { century, decade } from './parsers/decade.js';
import { eraYear } from './parsers/era-year.js';
import { besideText, fromText } from './parsers/from-text.js';
import { holiday, nineEleven } from './parsers/holiday.js';
import { inTime } from './parsers/in-time.js';
import { month } from './parsers/month.js';
import { monthAndYear } from './parsers/month-and-year.js';
import { nearDay } from './parsers/near-day.js';
import { nearPeriod } from './parsers/near-period.js';
import { numericDate } from './parsers/numeric-date.js';
import { ordinalDay } from './parsers/ordinal-day.js';
import { partOfPeriod } from './parsers/part-of-period.js';
import { quarter } from './parsers/quarter.js';
import { quarterInTalk, yearAgoPeriod } from './parsers/quarter-in-talk.js';
import { season } from './parsers/season.js';
import { timeOfDay } from './parsers/time-of-day.js';
import { vague } from './parsers/vague.js';
import { weekday } from './parsers/weekday.js';
import { weekend, weekOfDay } from './parsers/weekend.js';
import { prefixedYear, shortYear, year, yearRange } from './parsers/year.js';
import { yearEnd } from './parsers/year-end.js';
import { yearInWords } from './parsers/year-in-words.js';
import { dropOverlaps } from './refiners/drop-overlaps.js';
import { dropSets } from './refiners/drop-sets.js';
import { joinNeighbours } from './refiners/join-neighbours.js';
import { resolveInOrder } from './refiners/resolve-in-order.js';
import { shareYear } from './refiners/share-year.js';
import { widen } from './refiners/widen.js';

export const DATE_GRAMMAR: Grammar<DateContext, Draft> = {
  parsers: [
    numericDate,
    dayThenMonth,
    monthThenDay,
    dayList,
    ordinalDay,
    monthAndYear,
    month,
    weekday,
    nearDay,
    nearPeriod,
    fromText,
    besideText,
    ago,
    inTime,
    weekend,
    weekOfDay,
    quarter,
    quarterInTalk,
    yearAgoPeriod,
    businessYear,
    fullBusinessYear,
    partOfPeriod,
    yearEnd,
    season,
    decade,
    century,
    eraYear,
    yearRange,
    year,
    prefixedYear,
    shortYear,
    yearInWords,
    holiday,
    nineEleven,
    timeOfDay,
    vague,
  ],
  // Joining and sharing look at neighbours, so what overlaps goes first; values come last, on the final spans.
  refiners: [dropOverlaps, dropSets, joinNeighbours, shareYear, widen, resolveInOrder],
};
