/** Metadata before and after a story: author, date, and section. */
import { writtenDates } from '../../../text/written-date.js';
import { beginsWith, type LeftoverRule } from './rule.js';
import { AUTHOR_SIGN } from './signs.js';
import { AUTHOR_NOTES } from './vocabulary.js';

const YEAR_OR_CLOCK = /(?:19|20)\d\d|\d:\d\d|\d\s?[ap]\.?m\b/;
const STAMP =
  /^[^a-z0-9]{0,3}(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|publication date|last update)|date|today|yesterday|\d{1,2}\s(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?)\sago|(?:an?|one)\s(?:hour|day|minute)\sago)(?![a-z])/;
const CLOCK_ONLY = /^\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?(?:\s[a-z]{2,4})?$/;

/** The last line of an embedded tweet, which belongs to the story: "— Name (@handle) November 1, 2019". */
const TWEET_END = /^(?:[—–-]|&mdash;)\s?.{0,80}\(@\w{1,30}\)/u;

/** A line that is mostly a date; a date within a sentence belongs to the story. */
export const DATE_STAMP: LeftoverRule = {
  id: 'date-stamp',
  longest: 20,
  cost: 8,
  matches: ({ text, plain, words, ended, lower }) => {
    if (text.includes('(@') && TWEET_END.test(text)) return false;
    if (STAMP.test(plain) && words <= 14) return words <= 5 || !ended;
    if (!YEAR_OR_CLOCK.test(plain)) return false;
    if (CLOCK_ONLY.test(plain)) return true;
    if (lower > 4 || (ended && words > 8)) return false;
    return writtenDates(text).some(({ start, end }) => (end - start) * 5 >= text.length || words <= 14);
  },
};

const BY = /^[^a-z0-9]{0,3}(?:by|from|words by|text by|story by)[\s:]+\S/;
const BY_NAME = /^[^\p{L}\p{N}]{0,3}(?:(?:[Ww]ords |[Tt]ext |[Ss]tory )?[Bb]y|BY|[Ff]rom)[\s:]+\p{Lu}/u;
const WITH_AGENCY =
  /(?:^|\swith\s|[,/|]\s?)(?:AFP|Reuters|AP|Agencies|agencies|Associated Press|news agencies)$/u;

export const BYLINE: LeftoverRule = {
  id: 'byline',
  longest: 18,
  cost: 8,
  matches: ({ text, plain, ended, words, lower }) =>
    (!ended || words <= 5) &&
    lower <= 4 &&
    ((BY.test(plain) && BY_NAME.test(text)) || WITH_AGENCY.test(text)),
};

const NOTE_START = beginsWith(AUTHOR_NOTES);

export const AUTHOR_NOTE: LeftoverRule = {
  id: 'author-note',
  longest: 60,
  cost: 6,
  matches: ({ plain }, signs) => (signs & AUTHOR_SIGN) !== 0 || NOTE_START.test(plain),
};

const TAGS_START =
  /^[^a-z0-9]{0,3}(?:tags?|topics?|keywords?|filed under|subjects?|categories|category|in this story|trends)\s?[:|]/;

const TAGS_LEAST = 6;

/** "Tags: …", or at least six names separated by commas, but not in a sentence. */
export const TAGS: LeftoverRule = {
  id: 'tags',
  longest: 40,
  cost: 6,
  matches: ({ text, plain, words, ended }) => {
    if (TAGS_START.test(plain)) return true;
    if (ended || words < TAGS_LEAST) return false;
    const parts = text.split(', ').length;
    return parts >= TAGS_LEAST && words <= parts * 2.5 && !/\s(?:and|or|but)\s/u.test(text);
  },
};
