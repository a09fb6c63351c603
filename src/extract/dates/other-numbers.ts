/**
 * Four-digit numbers that are not years, recognised by the words around them: counts and amounts, addresses, parts of telephone
 * numbers, and numbers in the name of a thing (a flight, a suite, a model).
 */
import { CAR_MAKES, COUNTED_NOUNS, HYPHENED_UNITS, MONEY_SIGNS, NUMBERED_THINGS } from './vocabulary.js';

const NOUNS = COUNTED_NOUNS.join('|');
/** "1990 crowns", "1990 to 2010 crowns", "a 2010-seat hall", "1920 x 1080". */
const COUNTED = new RegExp(
  `^(?:\\s{1,8}(?:to|and|or|of|[-\u2013])\\s{1,8}[\\d,.]{1,9})?[\\s-]\\s{0,7}(?:${NOUNS})\\b|^-(?:${HYPHENED_UNITS.join('|')})s?\\b|^\\s?[x\u00D7]\\s?\\d|^\\s{0,2}(?:[mb]illion|trillion|hundred|thousand)\\b`,
  'i',
);
const MONEY_BEFORE = new RegExp(`(?<![\\w-])(?:${MONEY_SIGNS.join('|')})\\s{0,3}$|\\d\\s?[x\u00D7]\\s?$`);
const CLOCK_AFTER = /^\s(?:GMT|UTC|CET|BST|EST|EDT|PST|PDT|hours|hrs|local\stime)\b/;

const QUANTITY_BEFORE =
  /\b(?:about|some|nearly|almost|over|roughly|approximately|than|least|most|only|another|estimated|total|every|all|additional|up\sto|as\smany\sas)\s{1,8}$/i;

const STREET =
  'St|Street|Ave|Avenue|Road|Rd|Boulevard|Blvd|Drive|Lane|Way|Court|Place|Terrace|Crescent|Highway|Hwy|Parkway|Pkwy|Broadway|Quay|Turnpike|Alley|Gardens|Close|Mews';
const ADDRESS_AFTER = new RegExp(
  `^\\s(?:[NSEW]\\.?\\s)?(?:(?:[A-Z][a-z]{1,20}|\\d{1,3}(?:st|nd|rd|th))\\s){1,3}(?:${STREET})\\b|^\\s(?:Broadway|Rue|Via|Calle)\\b`,
);
/** "the 1987 Wall Street crash": an event of that year. */
const DETERMINER_BEFORE = /(?:\b(?:the|a|an|its|his|her|their|this|that)|['\u2019]s)\s{1,8}$/i;
const CAR_AFTER = new RegExp(
  `^\\s{1,3}(?:${CAR_MAKES.join('|')})\\b(?!\\s(?:Motor|plant|workers?|strike|factory))`,
);
const OWNER_BEFORE = /(?:\b(?:the|an?|its|his|her|their|my|our)|['\u2019]s)\s{1,8}(?:[a-z]{3,10}\s{1,8})?$/i;
/** "Sydney NSW 2000": Australian postal codes. */
const POSTAL_BEFORE = /\b(?:NSW|VIC|QLD|TAS)\s{1,3}$/;

const NUMBERED_BEFORE = new RegExp(
  `(?<![\\w-])(?:(?:${NUMBERED_THINGS.join('|')})|(?:flight|train)\\s[a-z]{3,15})\\s{1,8}$`,
  'i',
);
/** Letters of an airline, a railway or a series between the word and the number: "Flight BA 1999". */
const SERIES = /(?<!\w)[A-Z]{1,3}\s{0,3}$/;
/** Groups of digits that belong to a longer number, such as a telephone number; two adjacent years do not. */
const DIGITS_BEFORE =
  /(?:\d\s\d{1,4}(?<!\b(?:1[5-9]|20)\d\d\s(?:1[5-9]|20)\d\d)|[+(]\d{1,5}\)?[\s-]\d{2,4}|(?<!\d)(?!1[5-9]\d\d|20\d\d)\d{3,12}|\+\d{1,3}|\(\d{2,5}\))[\s.-]{1,3}$/;
const DIGITS_AFTER = /^[ .-](?!1[5-9]\d\d|20\d\d)\d{3,4}(?![\d,]|\s[a-z])/;

/** Whether the number is a count of things, an amount of money or a clock time. */
export const isCounted = (left: string, right: string): boolean =>
  COUNTED.test(right) || CLOCK_AFTER.test(right) || MONEY_BEFORE.test(left);

/** "About 1912 the mill closed", "around 1912, it closed". */
const CLAUSE_AFTER = /^(?:\s(?:the|a|an|he|she|it|they|his|her|their)\b|,\s[a-z])/;
const ABOUT_BEFORE = /\b(?:about|around|roughly|approximately)\s{1,8}$/i;

/** Whether the number follows a word for estimates: "about 1990 were left". */
export const isQuantity = (left: string, right: string): boolean =>
  QUANTITY_BEFORE.test(left) && !(ABOUT_BEFORE.test(left) && CLAUSE_AFTER.test(right));

export const isAddress = (left: string, right: string): boolean =>
  POSTAL_BEFORE.test(left) || (ADDRESS_AFTER.test(right) && !DETERMINER_BEFORE.test(left));

/** Whether the number is the year of a model: "his 1987 Toyota". */
export const isModelYear = (left: string, right: string): boolean =>
  CAR_AFTER.test(right) && OWNER_BEFORE.test(left);

/** Whether the number is in the name of a thing, or part of a longer number. */
export const isNumbered = (left: string, right: string): boolean =>
  NUMBERED_BEFORE.test(left.replace(SERIES, '')) || DIGITS_BEFORE.test(left) || DIGITS_AFTER.test(right);
