/**
 * The words at the ends of sentences. Each test has a fast path for ASCII text with curly marks and dashes,
 * because the Unicode patterns take longer to compile than a search takes.
 */
import { lazily } from './lazily.js';

const next = lazily(
  () => /^(\s+)(["'\u2018\u201C([\u2013\u2014-]{0,4}\s?)(\p{Lu}[\p{L}'\u2019]*|\p{N}|\p{Lo})/u,
);
const lastOfAny = lazily(() => /[\p{L}\p{N}][\p{L}\p{N}.]*$/u);

const PLAIN = /^[\t\n\r\x20-\x7E\u00A0\u2013\u2014\u2018\u2019\u201C\u201D\u2026]*$/;
const PLAIN_NEXT = /^\s+["'\u2018\u201C([\u2013\u2014-]{0,4}\s?([A-Z][A-Za-z'\u2019]*|[0-9])/;
const PLAIN_LAST_WORD = /[A-Za-z0-9][A-Za-z0-9.]*$/;

/** The first word after white space and opening marks; null if there is none. */
export const beginningOfSentence = (text: string): string | null =>
  PLAIN.test(text) ? (PLAIN_NEXT.exec(text)?.[1] ?? null) : (next().exec(text)?.[3] ?? null);

/** The last word of a text, inner full stops included; empty if there is none. */
export const lastWord = (text: string): string =>
  (PLAIN.test(text) ? PLAIN_LAST_WORD : lastOfAny()).exec(text)?.[0] ?? '';

/** A single capital letter. */
export const isCapitalised = (word: string): boolean =>
  word.length <= 2 && (PLAIN.test(word) ? /^[A-Z]$/ : /^\p{Lu}$/u).test(word);

/** `U.S` */
export const isInitials = (word: string): boolean =>
  PLAIN.test(word) ? /^(?:[A-Za-z]\.)+[A-Za-z]$/.test(word) : /^(?:\p{L}\.)+\p{L}$/u.test(word);
