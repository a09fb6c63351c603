/** The data of a reference to an article: its authors' names in parts, its date in parts, a short unique key. */
import type { ArticleRef } from '../../model/article.js';
import { NAME_PARTICLES, NAME_SUFFIX } from '../../text/names/vocabulary.js';
import type { Cited } from './cited.js';

/** A person's name in parts, or the name of an organisation, which is not divided. */
export type Name = { family: string; given: string; suffix?: string } | { literal: string };

export interface Reference {
  /** Letters, digits and hyphens; unique within the answer. */
  key: string;
  article: ArticleRef;
  title: string;
  authors: readonly Name[];
  /** Year, month and day, as far as known; empty if the day is unknown. */
  published: readonly number[];
}

/** Puts untrusted text on one line, without control characters. */
export const onOneLine = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replaceAll(/\p{Cf}/gu, '')
    .trim();

/** "Ida van den Holt" has the family name "van den Holt"; single words, and words of a script without spaces, are not divided. */
export function nameParts(author: string): Name {
  const words = onOneLine(author).split(' ');
  let end = words.length;
  if (end > 2 && NAME_SUFFIX.test(words[end - 1] ?? '')) end -= 1;
  let from = end - 1;
  while (from > 1 && NAME_PARTICLES.has((words[from - 1] ?? '').toLowerCase())) from -= 1;
  if (from < 1) return { literal: words.join(' ') };
  const [suffix] = words.slice(end);
  const name = { family: words.slice(from, end).join(' '), given: words.slice(0, from).join(' ') };
  return suffix === undefined ? name : { ...name, suffix };
}

/** The parts of an EDTF date: `2020-10-23T21:33` is 2020, 10, 23. */
function dateParts(published: string | null): number[] {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(published ?? '') ?? [];
  return [year, month, day].flatMap((part) => (part === undefined ? [] : [Number(part)]));
}

const plainWord = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .replaceAll(/[^a-z0-9]+/giu, '')
    .toLowerCase();

/** `brook2020harbour`: the first author or else the publisher, the year, and the first long word of the title. */
function keyOf(article: ArticleRef, authors: readonly Name[], published: readonly number[]): string {
  const [first] = authors;
  const who = first ? ('family' in first ? first.family : first.literal) : (article.publisher ?? '');
  const word = (article.title ?? '').split(/\s+/u).find((one) => plainWord(one).length > 3) ?? '';
  const key = `${plainWord(who)}${published[0] ?? ''}${plainWord(word)}`;
  return /^[a-z]/u.test(key) ? key : `article${key}`;
}

/** One reference per article, in the order of the answer. */
export function references(cited: readonly Cited[]): Reference[] {
  const known = new Map<string, Reference>();
  const keys = new Map<string, number>();
  for (const { article } of cited) {
    if (known.has(article.id)) continue;
    const authors = article.authors.map(nameParts);
    const published = dateParts(article.published);
    const key = keyOf(article, authors, published);
    const times = (keys.get(key) ?? 0) + 1;
    keys.set(key, times);
    known.set(article.id, {
      key: times === 1 ? key : `${key}-${times}`,
      article,
      title: onOneLine(article.title ?? article.id),
      authors,
      published,
    });
  }
  return [...known.values()];
}
