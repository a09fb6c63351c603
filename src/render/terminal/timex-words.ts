/** What a date mention refers to, in words: `1960s`, `3 days`, `every Tuesday`. A value without a short wording stays EDTF. */
import type { DateMention } from '../../model/date-mention.js';
import { counted } from '../../text/counted.js';
import { escapeLine } from '../escape.js';

const REFERENCES: Readonly<Record<string, string>> = {
  PRESENT_REF: 'now',
  PAST_REF: 'in the past',
  FUTURE_REF: 'in the future',
};

/** Parts of the day by the suffix of the EDTF value. */
const PARTS_OF_DAY: Readonly<Record<string, string>> = {
  TMO: 'morning',
  TMI: 'midday',
  TAF: 'afternoon',
  TEV: 'evening',
  TNI: 'night',
  TDT: 'daytime',
};

/** `2020-10-22 night` for `2020-10-22TNI` */
const withPart = (value: string): string =>
  value.replace(/(?<=\d)T[A-Z]{2}$/u, (part) => (PARTS_OF_DAY[part] ? ` ${PARTS_OF_DAY[part]}` : part));

const UNITS: Readonly<Record<string, string>> = {
  PY: 'year',
  PM: 'month',
  PW: 'week',
  PD: 'day',
  PTH: 'hour',
  PTM: 'minute',
  PTS: 'second',
};

/** `3 days` for `P3D`, `some years` for `PXY`; null for a duration of several units. */
function lengthWords(value: string): string | null {
  const [, date = '', time = '', amount = '', letter = ''] =
    /^(P)(T?)(\d{1,6}(?:\.\d{1,3})?|X)([YMWDHS])$/u.exec(value) ?? [];
  const unit = UNITS[date + time + letter];
  if (unit === undefined) return null;
  if (amount === 'X') return `some ${unit}s`;
  return /^\d+$/u.test(amount) ? counted(Number(amount), unit) : `${amount} ${unit}s`;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** `1960s`, `20th century`, `spring 2020`, `Tuesday`; null for other values. */
function periodWords(value: string): string | null {
  const [, decade] = /^(\d{3})X$/u.exec(value) ?? [];
  if (decade !== undefined) return `${decade}0s`;
  const [, hundreds] = /^(\d\d)XX$/u.exec(value) ?? [];
  if (hundreds !== undefined) return `${ordinal(Number(hundreds) + 1)} century`;
  const [, year, season = ''] = /^(\d{4})-(2[1-4])$/u.exec(value) ?? [];
  if (year !== undefined) return `${SEASONS[season]} ${year}`;
  const [, weekday] = /^XXXX-WXX-([1-7])$/u.exec(value) ?? [];
  return weekday === undefined ? null : (WEEKDAYS[Number(weekday) - 1] ?? null);
}

function ordinal(number: number): string {
  const [last, isTeen] = [number % 10, number > 10 && number < 14];
  return `${number}${isTeen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[last] ?? 'th')}`;
}

/** `2020-10-22`, `1960s`, `3 days`, `every Tuesday`, `no known day` */
export function valueWords({
  value,
  quantity,
  frequency,
}: Pick<DateMention, 'value' | 'quantity' | 'frequency'>): string {
  if (value === null) return 'no known day';
  const words = REFERENCES[value] ?? periodWords(value) ?? lengthWords(value) ?? withPart(value);
  const each = quantity?.toLowerCase();
  return [
    each,
    each === undefined ? words : words.replace(/^1 /u, ''),
    frequency?.replace(/^(\d+)X$/u, '$1 times'),
  ]
    .flatMap((part) => (part ? [escapeLine(part)] : []))
    .join(' ');
}
