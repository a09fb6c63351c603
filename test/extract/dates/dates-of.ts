/** The dates found in a one-paragraph text, and the durations and sets, in order, as [mention, value]. */
import { type FoundDate, findDates } from '../../../src/extract/dates/dates.js';
import type { ParsedArticle } from '../../../src/parse/parsed-article.js';
import type { Range } from '../../../src/text/range.js';

export function article(text: string, published: string | null, blocks?: readonly Range[]): ParsedArticle {
  return {
    id: 'invented',
    path: 'invented.txt',
    text,
    bodyStart: 0,
    title: null,
    titleRange: null,
    standfirst: null,
    standfirstRanges: [],
    publisher: null,
    authors: [],
    published,
    updated: null,
    section: null,
    language: 'en',
    url: null,
    derived: false,
    body: (blocks ?? [{ start: 0, end: text.length }]).map((range) => ({ ...range, kind: 'paragraph' })),
    evidence: {},
  };
}

export const found = (text: string, published: string | null): FoundDate[] =>
  findDates(article(text, published));

const pairs = (text: string, mentions: readonly FoundDate[]): [string, string | null][] =>
  mentions.map(({ start, end, value }) => [text.slice(start, end), value]);

const isLength = ({ kind }: FoundDate): boolean => kind === 'duration' || kind === 'set';

/** Without durations and sets. */
export const datesOf = (text: string, published: string | null): [string, string | null][] =>
  pairs(
    text,
    found(text, published).filter((mention) => !isLength(mention)),
  );

/** Durations and sets alone. */
export const lengthsOf = (text: string): [string, string | null][] =>
  pairs(text, found(text, '2021-03-10').filter(isLength));
