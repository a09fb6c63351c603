/** Words that a corpus declares as names of dates: their patterns, and the values allowed. */
import { edtfBounds } from './edtf.js';

/** Maximum length of the words, and maximum number of alternatives. */
const LONGEST = 200;
const MOST_ALTERNATIVES = 50;

const YEAR = '{year}';
const PIECE = /\{([^{}]{1,200})\}|([^{}]{1,200})/gy;
const REFERENCE = /^(?:PAST|PRESENT|FUTURE)_REF$/;
const YEARLY = /^XXXX-(\d{2})(?:-(\d{2}))?$/;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
const spaced = (text: string): string =>
  escaped(text).replaceAll("'", "['\u2019]").replace(/\s+/g, '\\s{1,8}');

/**
 * The source of a regular expression for the words, with a group `year` for `{year}`; null if a brace is unclosed or there are too
 * many words. It repeats only spaces.
 */
export function patternOfWords(words: string): string | null {
  const text = words.trim();
  if (text === '' || text.length > LONGEST || text.split(YEAR).length > 2) return null;
  let source = '';
  let at = 0;
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(text); match; match = PIECE.exec(text)) {
    const [whole, braced, plain = ''] = match;
    at += whole.length;
    if (whole === YEAR) source += '(?<year>1\\d{3}|20\\d{2})';
    else if (braced === undefined) source += spaced(plain);
    else {
      const choices = braced.split(',').map((one) => one.trim());
      if (choices.length < 2 || choices.length > MOST_ALTERNATIVES) return null;
      source += `(?:${choices.map(spaced).join('|')})`;
    }
  }
  return at === text.length ? source : null;
}

/** The month and day of `XXXX-11-08`, whose year the text supplies; the day is null if the value gives only a month. */
export function yearlyOf(value: string): { month: number; day: number | null } | null {
  const [, month, day] = YEARLY.exec(value) ?? [];
  if (month === undefined || edtfBounds(value.replace('XXXX', '2000')) === null) return null;
  return { month: Number(month), day: day === undefined ? null : Number(day) };
}

export const isNamedValue = (value: string): boolean =>
  REFERENCE.test(value) || yearlyOf(value) !== null || edtfBounds(value.replaceAll(YEAR, '2000')) !== null;

/** Fills in the year that the words gave. */
export const withYear = (value: string, year: string | undefined): string =>
  year === undefined ? value : value.replaceAll(YEAR, year);
