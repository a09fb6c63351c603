/** Compiles the clauses of a query to the engine's query language, so that it finds the same articles as `query/hits`. */
import { dayCode } from '../../index/index.js';
import {
  type Clause,
  type DateClause,
  editsFor,
  type FieldClause,
  type PhraseClause,
  type TextFieldClause,
  type Widening,
  type WordClause,
} from '../../query/query.js';
import { bareWords } from '../../text/name-words.js';
import { roleForms } from '../../text/names/role-words.js';
import type { Query } from '../connection/connection.js';
import { englishStem, stemToken, tokenOf } from '../documents/documents.js';
import { alike, all, allBut, any, beginning, inQuotation, like, near, row, term, terms } from './pieces.js';

/** What a clause needs in addition. */
export interface Setting extends Widening {
  /** The names of speakers by the words of a `speaker:`, joined with spaces. */
  speakers: ReadonlyMap<string, ReadonlySet<string>>;
  /** The languages of the articles: each with stemming rules, and any one code for all those without. */
  languages: readonly string[];
}

type Looseness = 'exact' | WordClause['match'];

/** Distinct stem tokens of a form in the languages. */
export const stemTokens = (form: string, languages: Setting['languages']): string[] => [
  ...new Set(languages.map((language) => stemToken(form, language))),
];

/** How a word is expanded. */
export const loosenessOf = (match: Looseness, { prefix, fuzzy }: Widening): Looseness =>
  match !== 'stem' ? match : prefix ? 'prefix' : fuzzy ? 'fuzzy' : 'stem';

/** Articles that contain a word. */
export function wordQuery(form: string, looseness: Looseness, languages: Setting['languages']): Query {
  if (looseness === 'pattern') return like('words', form);
  const token = tokenOf(form);
  const of = [term('words', token)];
  if (looseness !== 'exact') of.push(terms('stems', stemTokens(form, languages)));
  if (looseness === 'prefix') of.push(beginning('words', token));
  if (looseness === 'fuzzy') of.push(alike('words', token, editsFor(form)));
  return any(of);
}

/** Maximum words of a phrase that are checked. */
const LONGEST = 250;

function phraseQuery(field: string, { exact, within }: PhraseClause): Query {
  const words = exact.slice(0, LONGEST);
  return within === null || words.length === 1 ? row(field, words.map(tokenOf)) : near(field, words, within);
}

/** Matches within one short text: a title or a quotation. `every`: whether adjacent words are all required, or one suffices. */
export function inOneText(clause: Clause, field: 'title' | 'quotations', every: boolean): Query {
  const of = (inner: Clause): Query => {
    switch (inner.kind) {
      case 'word': {
        const token = tokenOf(inner.form);
        const found = [term(`${field}.stems`, englishStem(inner.form))];
        if (inner.compound) found.push(row(`${field}.words`, inner.compound.map(tokenOf)));
        if (inner.match === 'pattern') found.push(like(`${field}.words`, inner.form));
        if (inner.match === 'prefix') found.push(beginning(`${field}.words`, token));
        if (inner.match === 'fuzzy') found.push(alike(`${field}.words`, token, editsFor(inner.form)));
        return any(found);
      }
      case 'phrase':
        return phraseQuery(`${field}.words`, inner);
      case 'any':
        return any(inner.of.map(of));
      case 'all':
        return all(inner.of.map(of));
      case 'group': {
        const words = inner.wanted.filter(({ kind }) => kind === 'word');
        const others = inner.wanted.filter(({ kind }) => kind !== 'word');
        const onlyWords = others.length === 0 && words.length > 0;
        const some = every
          ? all([...others, ...words].map(of))
          : onlyWords
            ? any(words.map(of))
            : all(others.map(of));
        return allBut(some, inner.unwanted.map(of));
      }
      default:
        return all([]);
    }
  };
  return of(clause);
}

const inField = ({ field, of }: TextFieldClause): Query =>
  field === 'title' ? inOneText(of, 'title', false) : inQuotation(inOneText(of, 'quotations', false));

/** Dated articles that may have been published in the window. */
export function byDate({ from, to }: Pick<DateClause, 'from' | 'to'>): Query {
  return all([
    { exists: { field: 'firstDay' } },
    ...(from === null ? [] : [{ range: { lastDay: { gte: dayCode(from) } } }]),
    ...(to === null ? [] : [{ range: { firstDay: { lte: dayCode(to) } } }]),
  ]);
}

const TEXTS = { publisher: 'publisherWords', author: 'authors', section: 'section', cited: 'cited' } as const;

/** Articles with a field that contains the words consecutively. */
export function fieldQuery({ field, exact }: FieldClause, { speakers }: Pick<Setting, 'speakers'>): Query {
  const words = bareWords(exact);
  if (field === 'speaker') {
    return inQuotation(terms('quotations.name', [...(speakers.get(words.join(' ')) ?? [])].map(tokenOf)));
  }
  if (field === 'role') {
    return inQuotation(any(roleForms(words).map((form) => row('quotations.role', form.map(tokenOf)))));
  }
  if (field === 'lang') return term('language', exact.map(tokenOf).join(' '));
  return row(TEXTS[field], words.map(tokenOf));
}

/** Articles that match a clause. */
export function compile(clause: Clause, setting: Setting): Query {
  const of = (inner: Clause): Query => {
    switch (inner.kind) {
      case 'word': {
        const found = wordQuery(inner.form, loosenessOf(inner.match, setting), setting.languages);
        return inner.compound ? any([found, row('words', inner.compound.map(tokenOf))]) : found;
      }
      case 'phrase':
        return phraseQuery('words', inner);
      case 'all':
        return all(inner.of.map(of));
      case 'any':
        return any(inner.of.map(of));
      case 'in':
        return all([of(inner.of), inField(inner)]);
      case 'group': {
        const words = inner.wanted.filter(({ kind }) => kind === 'word');
        const required = inner.wanted.filter(({ kind }) => kind !== 'word');
        const ofArticles = required.every(({ kind }) => kind === 'field' || kind === 'date');
        const some = ofArticles && words.length > 0 ? [any(words.map(of))] : [];
        return allBut(all([...required.map(of), ...some]), inner.unwanted.map(of));
      }
      case 'date':
        return byDate(inner);
      default:
        return fieldQuery(inner, setting);
    }
  };
  return of(clause);
}

/** Articles that match every required part. */
export function complete(clause: Clause, setting: Setting): Query {
  const of = (inner: Clause): Query => complete(inner, setting);
  if (clause.kind === 'group') {
    return allBut(
      all(clause.wanted.map(of)),
      clause.unwanted.map((inner) => compile(inner, setting)),
    );
  }
  if (clause.kind === 'all') return all(clause.of.map(of));
  if (clause.kind === 'any') return any(clause.of.map(of));
  return compile(clause, setting);
}
