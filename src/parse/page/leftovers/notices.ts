/** Notices of the publisher: advertisements, copyright, terms, cookies, print editions. */
import { beginsWith, type LeftoverRule } from './rule.js';
import { LEGAL_SIGN } from './signs.js';
import { LEGAL_OPENINGS } from './vocabulary.js';

const ADVERT =
  /^[^a-z0-9]{0,3}(?:advertis(?:e)?ments?|ads?|anzeige|sponsored|supported by|sponsored by|promoted|paid post|ad feedback|ad loading|advertisement - .{1,60}|advertisement[.:]? .{1,40})[^a-z0-9]{0,3}$/;

export const ADVERTISEMENT: LeftoverRule = {
  id: 'advertisement',
  longest: 8,
  cost: 4,
  matches: ({ plain }) => ADVERT.test(plain),
};

const PRINTED =
  /^[^a-z0-9]{0,3}(?:this|a version of this)\s(?:article|story|piece|post|column|report)\s(?:also\s|first\s|originally\s)?(?:was\s|is\s|has\s)?(?:been\s)?(?:also\s|first\s|originally\s)?(?:appear|publish|print|republish|reprint|syndicat)(?:ed|s)\s/;

export const PRINT_NOTE: LeftoverRule = {
  id: 'print-note',
  longest: 40,
  cost: 10,
  matches: ({ plain }) => PRINTED.test(plain),
};

const COPYRIGHT_SIGN = /(?:^|[\s([|])©|\(c\)\s?\d{4}|^[^a-z]{0,3}copyright\b|all rights reserved/;

export const COPYRIGHT: LeftoverRule = {
  id: 'copyright',
  longest: 60,
  cost: 20,
  matches: ({ plain }) => COPYRIGHT_SIGN.test(plain),
};

const LEGAL_START = beginsWith(LEGAL_OPENINGS);

export const LEGAL: LeftoverRule = {
  id: 'legal',
  longest: 80,
  cost: 15,
  matches: ({ plain, words }, signs) =>
    (signs & LEGAL_SIGN) !== 0 || (words <= 50 && LEGAL_START.test(plain)),
};
