/** The date in a page's URL or a file's path: weaker evidence than any date on the page. */
import { isDate } from '../../text/calendar.js';

const FILED = /(?<!\d)((?:19|20)\d\d)([-_/.]?)(\d\d)\2(\d\d)(?!\d)/gu;
const MONTH_NAMED =
  /(?<!\d)((?:19|20)\d\d)\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\/(\d\d)(?!\d)/giu;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MAX_NAME = 500;

/**
 * `YYYY-MM-DD` from `/2020/10/23/`, `/2020/oct/23/`, `2020-10-23-title` or `20201023`; null if there is none,
 * more than one, or one after `last`.
 */
export function dateInName(name: string, last: string): string | null {
  const head = name.slice(0, MAX_NAME);
  const found = new Set<string>();
  for (const [, year, , month, day] of head.matchAll(FILED)) {
    if (isDate(Number(year), Number(month), Number(day))) found.add(`${year}-${month}-${day}`);
  }
  for (const [, year, name = '', day] of head.matchAll(MONTH_NAMED)) {
    const month = MONTHS.indexOf(name.toLowerCase()) + 1;
    if (isDate(Number(year), month, Number(day)))
      found.add(`${year}-${String(month).padStart(2, '0')}-${day}`);
  }
  const [date = null, other] = found;
  return date !== null && other === undefined && date <= last ? date : null;
}
