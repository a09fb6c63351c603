/** Other sections of a page: menus, related stories, reader comments, polls, links. */
import { beginsWith, isOneOf, type LeftoverRule, oneOf } from './rule.js';
import {
  COMMENT_OPENINGS,
  NAVIGATION_LINES,
  NEXT_SECTION_HEADINGS,
  NEXT_SECTION_OPENINGS,
  RELATED_OPENINGS,
} from './vocabulary.js';

const NAVIGATION_WHOLE = isOneOf(NAVIGATION_LINES);

const NAVIGATION_START = /^(?:skip to|you are here|home\s?[»›/>|]|front page\s?[»›/>|]|back to)/;
const ADDRESS = /^https?:\/\/\S+$/;

export const NAVIGATION: LeftoverRule = {
  id: 'navigation',
  longest: 24,
  cost: 5,
  matches: ({ plain, words }) =>
    (words <= 12 && NAVIGATION_WHOLE.test(plain)) || NAVIGATION_START.test(plain) || ADDRESS.test(plain),
};

/** Counts, prices, chart labels. */
export const FIGURES: LeftoverRule = {
  id: 'figures',
  longest: 6,
  cost: 1,
  matches: ({ text }) => /^[^\p{L}]{1,24}$/u.test(text),
};

const NEXT_START = beginsWith(NEXT_SECTION_OPENINGS);
const NEXT_WHOLE = isOneOf(NEXT_SECTION_HEADINGS);

export const NEXT_SECTION: LeftoverRule = {
  id: 'next-section',
  longest: 10,
  cost: 30,
  matches: ({ plain, words, ended }) =>
    NEXT_WHOLE.test(plain) || (words <= 8 && (!ended || plain.endsWith('...')) && NEXT_START.test(plain)),
};

const COMMENT_START = beginsWith(COMMENT_OPENINGS);
const COMMENT_COUNT =
  /^[^a-z0-9]{0,3}(?:\d[\d,]{0,6}|no|one|two|three)\s(?:comments?|replies|responses?|thoughts?\son)(?![a-z])/;

/** "seadog44 says:", "Ann Doe on June 3, 2019 said:", but not "What the mayor says:". */
const COMMENTER =
  /^(?!(?:what|how|why|as|he|she|it|they|and|but|the)\s).{2,40}(?:\ssays|\d.{0,12}\s(?:said|wrote)):$/;

export const COMMENTS: LeftoverRule = {
  id: 'comments',
  longest: 40,
  cost: 80,
  matches: ({ plain, words, ended }) =>
    (!ended && words <= 30 && COMMENT_COUNT.test(plain)) ||
    (words <= 8 && COMMENTER.test(plain)) ||
    COMMENT_START.test(plain),
};

const POLL_SHARE =
  /^[\d.,]{1,5}\s?%\s?\([\d.,]{1,9}\)$|^(?:total\s)?vote(?:s|d)?:?\s?[\d,.]{0,9}$|^view results$/;

export const POLL: LeftoverRule = {
  id: 'poll',
  longest: 5,
  cost: 1,
  matches: ({ plain }) => POLL_SHARE.test(plain),
};

const LABELS = RELATED_OPENINGS.filter((phrase) => phrase.endsWith(':')).map((phrase) => phrase.slice(0, -1));
const RELATED_COLON = new RegExp(`^[^a-z0-9]{0,3}(?:${oneOf(LABELS)})\\s?[:|]`);
const RELATED_START = beginsWith(RELATED_OPENINGS.filter((phrase) => !phrase.endsWith(':')));
const HEADLINE_TAG =
  /\[(?:video|photos?|pictures|watch|insight|analysis|reaction|warning|news|latest|opinion|comment|revealed|report|update|exclusive|interview|gallery)\]\|?$/;

export const RELATED: LeftoverRule = {
  id: 'related',
  longest: 30,
  cost: 4,
  matches: ({ plain, words, stops }) =>
    RELATED_COLON.test(plain) ||
    (words <= 18 && stops === 0 && RELATED_START.test(plain)) ||
    (plain.endsWith(']') && HEADLINE_TAG.test(plain)),
};
