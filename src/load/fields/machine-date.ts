/** Rewrites dates in the formats of programs and databases as text that the other date readers understand. */
import { type FigureOrder, readWrittenDate, writtenDates } from '../../text/written-date.js';

/** 1990 to 2049, in seconds since 1970. */
const LEAST_SECONDS = 631_152_000;
const MOST_SECONDS = 2_524_608_000;

const two = (figures: string | undefined): string => (figures ?? '').padStart(2, '0');

const isoOf = (seconds: number): string => new Date(seconds * 1000).toISOString().replace(/\.\d{3}Z$/u, 'Z');

/** Seconds or milliseconds since 1970, as a number or as text: `1619974980`, `1619974980000`, `1619974980.0`. */
function epochDate(text: string): string | null {
  if (!/^\d{9,13}(?:\.\d{1,9})?$/u.test(text)) return null;
  const value = Number(text);
  const seconds = Math.floor(value > MOST_SECONDS ? value / 1000 : value);
  return seconds > LEAST_SECONDS && seconds < MOST_SECONDS ? isoOf(seconds) : null;
}

const FORMS: readonly [RegExp, (match: RegExpExecArray) => string][] = [
  // 20210502, 20210502T170300Z, 20210502170300
  [
    /^((?:1[89]|20)\d\d)([01]\d)([0-3]\d)(?:[T ]?([0-2]\d)([0-5]\d)(?:[0-5]\d)?(Z)?)?$/u,
    ([, year, month, day, hour, minute, zone]) =>
      `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}${zone ?? ''}`}`,
  ],
  // 2-May-21, 02 May 21, 2/MAY/21
  [
    /^(\d{1,2})[\s/-](\p{L}{3,9})\.?[\s/-]'?(\d\d)$/u,
    ([, day, month, year]) => `${day} ${month} ${Number(year) <= 68 ? '20' : '19'}${year}`,
  ],
  // 2/May/2021
  [/^(\d{1,2})\/(\p{L}{3,9})\/(\d{4})$/u, ([, day, month, year]) => `${day} ${month} ${year}`],
  // Sun May 2 17:03:00 2021, Sun May 02 17:03:00 +0000 2021
  [
    /^\p{L}{3} (\p{L}{3}) {1,2}(\d{1,2}) (\d\d:\d\d(?::\d\d)?)(?: ([+-]\d{4}|[A-Z]{2,4}))? (\d{4})$/u,
    ([, month, day, time, zone, year]) => `${day} ${month} ${year} ${time}${zone ? ` ${zone}` : ''}`,
  ],
  // 2018-09-16 19:47:42 +8
  [
    /^(.{10,40}:\d\d(?:\.\d{1,9})?) ?([+-])(\d{1,2})$/u,
    ([, moment, sign, hours]) => `${moment} ${sign}${two(hours)}:00`,
  ],
];

/** Rewrites a date in a machine format; returns others unchanged. `order` resolves ambiguous numeric dates. */
export function machineDate(written: string, order: FigureOrder | null = null): string {
  const text = written.slice(0, 120).replace(/\s+/gu, ' ').trim();
  const epoch = epochDate(text);
  if (epoch !== null) return epoch;
  for (const [form, rewrite] of FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const rewritten = rewrite(match);
    if (readWrittenDate(rewritten) !== null) return rewritten;
  }
  if (order === null || readWrittenDate(text) !== null) return written;
  return writtenDates(text, order)[0]?.value ?? written;
}
