/** Clauses that filter on article fields rather than words: speaker, publisher, date, cited outlet. */
import type { Analysis } from '../model/analysis.js';
import type { Speaker } from '../model/quotation.js';
import { edtfBounds } from '../text/edtf.js';
import { bareWords, nameWords } from '../text/name-words.js';
import { roleForms } from '../text/names/role-words.js';
import { mayFallIn } from './filters.js';
import type { ArticleClause, NameField } from './language/language.js';

/** Whether `name` contains `wanted` as consecutive whole words. */
const hasWords = (name: readonly string[], wanted: readonly string[]): boolean =>
  wanted.length > 0 && name.some((_, at) => wanted.every((word, step) => name[at + step] === word));

/** The names of a speaker, in this article and in others. */
const namesOf = (speaker: Speaker | null, persons: ReadonlyMap<string, string>): string[] =>
  speaker?.name ? [speaker.name, persons.get(speaker.name) ?? ''] : [];

const NO_PERSONS: ReadonlyMap<string, string> = new Map();

function valuesOf(
  field: NameField,
  { article, quotations, citations }: Analysis,
  persons: ReadonlyMap<string, string>,
): string[] {
  switch (field) {
    case 'speaker':
      return quotations.flatMap(({ speaker }) => namesOf(speaker, persons));
    case 'role':
      return quotations.flatMap(({ speaker }) => speaker?.role ?? []);
    case 'publisher':
      return article.publisher === null ? [] : [article.publisher];
    case 'author':
      return article.authors;
    case 'section':
      return article.section === null ? [] : [article.section];
    case 'cited':
      return citations.flatMap(({ kind, name }) => (kind === 'outlet' ? [name] : []));
    case 'lang':
      return article.language === null ? [] : [article.language];
  }
}

/**
 * Whether an article matches a field or date clause. An undated article matches no date.
 *
 * @param persons maps the names that articles give persons to canonical names
 */
export function holdsOfArticle(
  clause: ArticleClause,
  analysis: Analysis,
  persons: ReadonlyMap<string, string> = NO_PERSONS,
): boolean {
  if (clause.kind === 'date') {
    const { published } = analysis.article;
    const days = published === null ? null : edtfBounds(published);
    return days !== null && mayFallIn(clause, days);
  }
  const wanted = bareWords(clause.exact);
  const forms = clause.field === 'role' ? roleForms(wanted) : [wanted];
  return valuesOf(clause.field, analysis, persons).some((value) => {
    const name = nameWords(value);
    return forms.some((form) => hasWords(name, form));
  });
}
