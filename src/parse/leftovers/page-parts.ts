/** What tells the other parts of a page: its menus, its next section, its readers' comments, its polls, its links. */
import { beginsWith, isOneOf, type LeftoverRule } from './rule.js';
import {
  COMMENT_OPENINGS,
  NAVIGATION_LINES,
  NEXT_SECTION_HEADINGS,
  NEXT_SECTION_OPENINGS,
  RELATED_OPENINGS,
} from './vocabulary.js';

const NAVIGATION_WHOLE = isOneOf(NAVIGATION_LINES);

const NAVIGATION_START = /^(?:skip to|you are here|home\s?[»›/>|]|front page\s?[»›/>|]|back to)/iu;

export const NAVIGATION: LeftoverRule = {
  id: 'navigation',
  longest: 24,
  cost: 5,
  matches: ({ text }) =>
    NAVIGATION_WHOLE.test(text) ||
    NAVIGATION_START.test(text) ||
    /^[^\p{L}]{1,24}$/u.test(text) ||
    /^https?:\/\/\S+$/u.test(text),
};

/** Counts, prices, the ticks of a chart. */
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
  matches: ({ text, words, ended }) =>
    NEXT_WHOLE.test(text) || (words <= 8 && !ended && NEXT_START.test(text)),
};

const COMMENT_START = beginsWith(COMMENT_OPENINGS);
const COMMENT_COUNT =
  /^[^\p{L}\p{N}]{0,3}(?:\d[\d,]{0,6}|no|one|two|three)\s(?:comments?|replies|responses?|thoughts?\son)(?![\p{L}])/iu;

const COMMENTER = /\s(?:says|said|wrote|writes):$|\ssays$/u;

export const COMMENTS: LeftoverRule = {
  id: 'comments',
  longest: 40,
  cost: 80,
  matches: ({ text, words }) =>
    (words <= 14 && COMMENT_COUNT.test(text)) ||
    (words <= 8 && COMMENTER.test(text)) ||
    COMMENT_START.test(text),
};

const POLL_SHARE =
  /^[\d.,]{1,5}\s?%\s?\([\d.,]{1,9}\)$|^(?:total\s)?vote(?:s|d)?:?\s?[\d,.]{0,9}$|^view results$/iu;

export const POLL: LeftoverRule = {
  id: 'poll',
  longest: 5,
  cost: 5,
  matches: ({ text }) => POLL_SHARE.test(text),
};

const RELATED_COLON = new RegExp(
  `^[^\\p{L}\\p{N}]{0,3}(?:${RELATED_OPENINGS.filter((phrase) => phrase.endsWith(':'))
    .map((phrase) => phrase.slice(0, -1))
    .sort((a, b) => b.length - a.length)
    .join('|')})\\s?[:|]`,
  'iu',
);
const RELATED_START = beginsWith(RELATED_OPENINGS.filter((phrase) => !phrase.endsWith(':')));
const HEADLINE_TAG =
  /\[(?:video|photos?|pictures|watch|insight|analysis|reaction|warning|news|latest|opinion|comment|revealed|report|update|exclusive|interview|gallery)\]\|?$/iu;

export const RELATED: LeftoverRule = {
  id: 'related',
  longest: 30,
  cost: 4,
  matches: ({ text, words, stops }) =>
    RELATED_COLON.test(text) ||
    (words <= 18 && stops === 0 && RELATED_START.test(text)) ||
    HEADLINE_TAG.test(text),
};
