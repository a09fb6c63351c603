/** Articles that match a field or a date, from the tables of the index only. */
import { dayCode, type NameList, type Segment, type Snapshot } from '../../index/index.js';
import { bareWords, nameWords } from '../../text/name-words.js';
import type { ArticleClause, DateClause, FieldClause, NameField } from '../language/language.js';
import { articlesOf, spokenRows } from '../quotes/quotes.js';

function byDate({ parts, size }: Snapshot, { from, to }: DateClause): Uint8Array {
  const first = dayCode(from);
  const last = to === null ? Number.POSITIVE_INFINITY : dayCode(to);
  const found = new Uint8Array(size);
  for (const { segment, base } of parts) {
    const earliest = segment.columns.get('firstDay');
    const latest = segment.columns.get('lastDay');
    for (let at = 0; at < segment.articles; at += 1) {
      if (earliest[at] !== 0 && (latest[at] ?? 0) >= first && (earliest[at] ?? 0) <= last)
        found[base + at] = 1;
    }
  }
  return found;
}

function byNames(list: NameList, strings: ReadonlySet<number>, take: (article: number) => void): void {
  for (const [at, name] of list.name.entries()) if (strings.has(name)) take(list.article[at] ?? 0);
}

/** Calls `take` with each article whose field contains the words consecutively. */
function eachWith(
  segment: Segment,
  field: Exclude<NameField, 'speaker' | 'role'>,
  exact: readonly string[],
  take: (article: number) => void,
): void {
  if (field === 'lang') {
    const wanted = segment.languages.findIndex((code) => nameWords(code).join(' ') === exact.join(' ')) + 1;
    const column = segment.columns.get('language');
    for (const [article, language] of column.entries()) if (wanted > 0 && language === wanted) take(article);
    return;
  }
  const strings = segment.strings.containing(` ${exact.join(' ')} `);
  if (field === 'author') byNames(segment.authors, strings, take);
  else if (field === 'cited') byNames(segment.cited, strings, take);
  else {
    for (const [article, value] of segment.columns.get(field).entries())
      if (strings.has(value)) take(article);
  }
}

/** 1 for each article with a field that contains the words consecutively. */
export function byField(snapshot: Snapshot, selected: Uint8Array, { field, exact }: FieldClause): Uint8Array {
  const wanted = bareWords(exact);
  if (field === 'speaker' || field === 'role') {
    const by = field === 'speaker' ? 'name' : 'role';
    return articlesOf(snapshot, spokenRows(snapshot, selected, wanted, { by, loose: false }));
  }
  const found = new Uint8Array(snapshot.size);
  for (const { segment, base } of snapshot.parts) {
    eachWith(segment, field, wanted, (article) => {
      found[base + article] = 1;
    });
  }
  return found;
}

/** 1 for each article that matches the clause. An undated article matches no date. */
export const articleHits = (snapshot: Snapshot, selected: Uint8Array, clause: ArticleClause): Uint8Array =>
  clause.kind === 'date' ? byDate(snapshot, clause) : byField(snapshot, selected, clause);
