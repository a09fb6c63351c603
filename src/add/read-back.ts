/** Verifies that a drafted article reads back as intended; the last check before it is written. */
import { readWrittenDate } from '../text/written-date.js';
import type { ArticleDraft } from './draft.js';
import type { GivenFields } from './front-matter.js';
import { plainLine } from './plain-text.js';

const CHECKED = ['title', 'publisher', 'published'] as const;

const asLine = (value: string | readonly string[]): string =>
  plainLine(typeof value === 'string' ? value : value.join(', '));

/** The intended value of a field; null if it should be empty. */
function meant(field: (typeof CHECKED)[number], { source }: ArticleDraft, given: GivenFields): string | null {
  const set = given[field];
  if (set === undefined) return plainLine(source[field] ?? '') || null;
  const line = asLine(set);
  return (field === 'published' ? readWrittenDate(line) : line) || null;
}

function meantAuthors({ source }: ArticleDraft, { authors }: GivenFields): string[] {
  const names = typeof authors === 'string' ? [authors] : (authors ?? source.authors);
  return names.map(plainLine).filter((name) => name !== '');
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at]);

const bodyOf = ({ text, body }: ArticleDraft['source']): string[] =>
  body.map(({ start, end }) => plainLine(text.slice(start, end))).filter((line) => line !== '');

/** The first field that reads back differently; null if all are as intended. */
export function misread(draft: ArticleDraft, given: GivenFields, clean: boolean): string | null {
  const { article, source, leftOut } = draft;
  for (const field of CHECKED) {
    const key = field === 'published' ? 'date' : field;
    const wanted = leftOut.includes(key) ? null : meant(field, draft, given);
    // In a raw body, parsing may find a value that front matter does not give.
    if (!clean && wanted === null) continue;
    if (article[field] !== wanted) return field;
  }
  const authors = leftOut.includes('authors') ? [] : meantAuthors(draft, given);
  if ((clean || authors.length > 0) && !sameList(article.authors, authors)) return 'authors';
  return clean && !sameList(bodyOf(article), bodyOf(source)) ? 'body' : null;
}
