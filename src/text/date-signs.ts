/**
 * Which words and figures of dates a zone contains, found in one pass for all rules: a rule whose words are missing need not search
 * the zone.
 */
import { lazily } from './lazily.js';
import type { Range } from './range.js';
import { SignScanner } from './sign-scanner.js';

/** Found anywhere, even inside words; in lower case. */
const LISTS = {
  digit: '0 1 2 3 4 5 6 7 8 9',
  month: 'jan feb mar apr may jun jul aug sep oct nov dec',
  shortWeekday: 'mon tue wed thu fri sat sun',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday',
  nearDay: 'today tonight tomorrow yesterday',
  partOfDay: 'morning afternoon evening',
  night: 'night',
  second: 'second minute hour quarter millenni',
  day: 'day',
  week: 'week',
  fortnight: 'fortnight',
  months: 'month',
  year: 'year',
  decade: 'decade',
  century: 'centur',
  weekend: 'weekend',
  which: 'last next this current',
  beside: 'before after',
  away: 'ago later earlier before hence from',
  quarter: 'quarter half months q1 q2 q3 q4 h1 h2 1h 2h',
  talk: 'quarter period',
  business: 'fiscal financial fy period quarter',
  season: 'spring summer autumn fall winter',
  tens: '0 ties',
  teen: 'teen twenty thousand',
  noon: 'noon midday midnight',
  often: 'every each once twice times days annually yearly monthly weekly nightly hourly daily',
  vague: 'now current present moment recent past ago future soon lately coming once later',
} as const;

const NAMES = Object.keys(LISTS);

/** The bits of one or more lists. */
export const signs = (...names: readonly (keyof typeof LISTS)[]): number =>
  names.reduce((bits, name) => bits | (1 << NAMES.indexOf(name)), 0);

const scanner = lazily(() => new SignScanner(Object.values(LISTS).map((list) => list.split(' '))));

/** The bits of the lists that have a word in a range. */
export const signsIn = (text: string, range: Range): number => scanner().listsAnywhereIn(text, range);

/** Whether the bits include at least one of each need. */
export function hasSigns(found: number, needs: readonly number[]): boolean {
  for (const need of needs) if ((found & need) === 0) return false;
  return true;
}
