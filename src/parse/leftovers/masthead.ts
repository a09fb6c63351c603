/** What stands over and under a story about the story itself: who wrote it, when, and under what it is filed. */
import { writtenDates } from '../../text/written-date.js';
import { beginsWith, contains, type LeftoverRule } from './rule.js';
import { AUTHOR_NOTES, AUTHOR_SIGNS } from './vocabulary.js';

const YEAR_OR_CLOCK = /(?:19|20)\d\d|\d:\d\d|\d\s?[ap]\.?m\b/iu;
const STAMP =
  /^[^\p{L}\p{N}]{0,3}(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|publication date|last update)|date|today|yesterday|\d{1,2}\s(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?)\sago|(?:an?|one)\s(?:hour|day|minute)\sago)(?![\p{L}])/iu;
const CLOCK_ONLY = /^\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?$/iu;

/** The last line of a quoted tweet, which is the story's: "— Name (@handle) November 1, 2019". */
const TWEET_END = /^(?:[—–-]|&mdash;)\s?.{0,80}\(@\w{1,30}\)/u;

/** A line that is mostly a date; one within a sentence is the story's. */
export const DATE_STAMP: LeftoverRule = {
  id: 'date-stamp',
  longest: 20,
  cost: 8,
  matches: ({ text, words, ended, lower }) => {
    if (TWEET_END.test(text)) return false;
    if (STAMP.test(text) && words <= 14) return words <= 5 || !ended;
    if (!YEAR_OR_CLOCK.test(text)) return false;
    if (CLOCK_ONLY.test(text)) return true;
    if (lower > 4 || (ended && words > 8)) return false;
    return writtenDates(text).some(({ start, end }) => (end - start) * 5 >= text.length || words <= 14);
  },
};

const BY = /^[^\p{L}\p{N}]{0,3}(?:by|from|words by|text by|story by)[\s:]+\p{Lu}/u;
const BY_ANY = /^[^\p{L}\p{N}]{0,3}by[\s:]+\p{Lu}/iu;

const WITH_AGENCY =
  /(?:^|\swith\s|[,/|]\s?)(?:AFP|Reuters|AP|Agencies|agencies|Associated Press|news agencies)$/u;

export const BYLINE: LeftoverRule = {
  id: 'byline',
  longest: 18,
  cost: 8,
  matches: ({ text, ended, words, lower }) =>
    (!ended || words <= 5) && lower <= 4 && (BY.test(text) || BY_ANY.test(text) || WITH_AGENCY.test(text)),
};

const NOTE_START = beginsWith(AUTHOR_NOTES);
const NOTE_WITHIN = contains(AUTHOR_SIGNS);

export const AUTHOR_NOTE: LeftoverRule = {
  id: 'author-note',
  longest: 60,
  cost: 6,
  matches: ({ text }) => NOTE_START.test(text) || NOTE_WITHIN.test(text),
};

const TAGS_START =
  /^[^\p{L}\p{N}]{0,3}(?:tags?|topics?|keywords?|filed under|subjects?|categories|category|in this story|trends)\s?[:|]/iu;

/** "Tags: …", or six and more names parted by commas and nothing that makes a sentence of them. */
export const TAGS: LeftoverRule = {
  id: 'tags',
  longest: 40,
  cost: 6,
  matches: ({ text, words, ended }) => {
    if (TAGS_START.test(text)) return true;
    const parts = text.split(', ');
    return !ended && parts.length >= 6 && words <= parts.length * 2.5 && !/\s(?:and|or|but)\s/u.test(text);
  },
};
