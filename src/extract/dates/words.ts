/** The vocabulary as parts of patterns, and the number each matched word stands for. */
import { MONTH_NAMES, ORDINALS, SMALL_NUMBERS, TENS, WEEKDAY_NAMES } from './vocabulary.js';

/** The order does not matter, since every pattern requires the end of the word. */
const anyOf = (words: readonly string[]): string => words.join('|');

/** White space between two words, line breaks included. */
export const GAP = '\\s{1,8}';

export const MONTH_FULL = MONTH_NAMES.map(([name]) => name).join('|');

/** With abbreviations; in upper case for headings and datelines. */
export const MONTH = `(?:${[...MONTH_NAMES.map(([name]) => name), ...MONTH_NAMES.map(([name]) => name?.toUpperCase())].join('|')}|(?:${anyOf(
  MONTH_NAMES.flatMap(([, ...short]) => short),
)})\\b\\.?)`;

export const WEEKDAY = WEEKDAY_NAMES.map(([name]) => name).join('|');

export const WEEKDAY_SHORT = anyOf(WEEKDAY_NAMES.flatMap(([, ...short]) => short));

export const ORDINAL_WORD = anyOf(ORDINALS);

/** A prefix of every form of every month. */
export const MONTH_HINT =
  /Jan|Feb|Ma[ry]|Apr|Ju[nl]|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MA[RY]|APR|JU[NL]|AUG|SEP|OCT|NOV|DEC/;

/** A day of the month: 1 to 31, with or without an ordinal's ending. */
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
export const DAY_ENDING = '(?:st|nd|rd|th)?';

/** A four-digit year accepted beside a month. */
export const YEAR = '(?:1\\d{3}|20\\d{2})';

/** A count of units: digits, a word to ninety-nine, "a". */
export const COUNT = `(?:\\d{1,3}|(?:${anyOf(Object.keys(TENS))})(?:[-\\s](?:one|two|three|four|five|six|seven|eight|nine))?|${anyOf(
  Object.keys(SMALL_NUMBERS),
)})`;

const numberOfName = (names: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(names.flatMap((forms, index) => forms.map((form) => [form.toLowerCase(), index] as const)));

const MONTH_NUMBER = numberOfName(MONTH_NAMES);
const WEEKDAY_NUMBER = numberOfName(WEEKDAY_NAMES);

/** 1 to 12. */
export const monthNumber = (name: string): number =>
  (MONTH_NUMBER.get(name.replace('.', '').toLowerCase()) ?? 0) + 1;

/** 0 Monday to 6 Sunday; null for anything else. */
export const weekdayNumber = (name: string): number | null =>
  WEEKDAY_NUMBER.get(name.replace('.', '').toLowerCase()) ?? null;

/** "third", "3rd" and "3" are 3; 0 for anything else. */
export function ordinalNumber(word: string): number {
  const digits = /^\d{1,3}/.exec(word);
  return digits ? Number(digits[0]) : ORDINALS.indexOf(word.toLowerCase().replace(/\s/, '-')) + 1;
}

/** Null if it is not a number below a thousand. */
export function countNumber(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const [first = '', second] = word.toLowerCase().split(/[-\s]/);
  const ten = TENS[first];
  if (ten !== undefined) return ten + (second === undefined ? 0 : (SMALL_NUMBERS[second] ?? 0));
  return SMALL_NUMBERS[first] ?? null;
}
