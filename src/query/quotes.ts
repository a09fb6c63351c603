/** Which quotations answer a question: by speaker, by kind, by the words in them. */
import type { Analysis } from '../model/analysis.js';
import type { Quotation, QuotationKind } from '../model/quotation.js';
import { sequence, words } from '../text/words.js';
import { findMatches, phraseIndex, type Sought } from './matching.js';
import { personNames } from './persons.js';
import { type Clause, lookedFor, parseQuery } from './query-language.js';
import { indexTerms } from './terms.js';

export interface QuotesFilter {
  /** In the query language of search; null for all. */
  query: string | null;
  speaker: string | null;
  kind: QuotationKind | null;
  /** Only quotations whose speaker is at least so certain, 0 to 1; null for all, also those without a speaker. */
  minConfidence: number | null;
}

/** Whether a clause holds of one short text. Words side by side must all be there. */
function holdsIn(clause: Clause, text: string): boolean {
  const list = words(text);
  const terms = new Set(list.flatMap(indexTerms));
  const row = sequence(list).map((part) => part.exact);
  const holds = (inner: Clause): boolean => {
    switch (inner.kind) {
      case 'word':
        return terms.has(inner.term) || (inner.compound !== null && phraseIndex(row, inner.compound) !== -1);
      case 'phrase':
        return phraseIndex(row, inner.exact) !== -1;
      case 'any':
        return inner.of.some(holds);
      case 'all':
        return inner.of.every(holds);
      case 'group':
        return inner.wanted.every(holds) && !inner.unwanted.some(holds);
    }
  };
  return holds(clause);
}

/** What a speaker goes by: the name here and in other articles, the role, and the words of the text. */
const namesOf = ({ speaker }: Quotation, persons: ReadonlyMap<string, string>): string[] =>
  speaker
    ? [speaker.name, persons.get(speaker.name) ?? '', speaker.role ?? '', speaker.mention?.text ?? '']
    : [];

const exactWords = (text: string): string[] =>
  sequence(words(text)).map((part) => part.exact.replace(/'s?$/u, ''));

/** Whether `wanted` stands in `name` as whole words in a row. */
function hasWords(name: readonly string[], wanted: readonly string[]): boolean {
  return name.some((_, at) => wanted.every((word, step) => name[at + step] === word));
}

/** Everything a speaker says in the analyses: called so in whole words; where nobody is, in parts of words. */
export function spokenBy(analyses: readonly Analysis[], speaker: string): Quotation[] {
  const wanted = exactWords(speaker);
  if (wanted.length === 0) return [];
  const persons = personNames(analyses);
  const named = analyses
    .flatMap((analysis) => analysis.quotations)
    .map((quotation) => ({ quotation, names: namesOf(quotation, persons).map(exactWords) }));
  const whole = named.filter(({ names }) => names.some((name) => hasWords(name, wanted)));
  const part = wanted.join(' ');
  const found =
    whole.length > 0
      ? whole
      : named.filter(({ names }) => names.some((name) => name.join(' ').includes(part)));
  return found.map(({ quotation }) => quotation);
}

/** The quotations of the analyses that pass, in the order of the articles and of their texts. */
export function findQuotations(analyses: readonly Analysis[], filter: QuotesFilter): Quotation[] {
  const { kind, speaker, minConfidence } = filter;
  let found =
    speaker === null ? analyses.flatMap((analysis) => analysis.quotations) : spokenBy(analyses, speaker);
  if (kind !== null) found = found.filter((quotation) => quotation.kind === kind);
  if (minConfidence !== null)
    found = found.filter(({ speaker }) => (speaker?.confidence ?? -1) >= minConfidence);
  if (filter.query === null) return found;
  const clause = parseQuery(filter.query);
  return clause ? found.filter((quotation) => holdsIn(clause, quotation.text)) : [];
}

/** Places of the query's words in a text, as UTF-16 offsets. */
export function queryMatches(text: string, query: string): [number, number][] {
  const clause = parseQuery(query);
  if (!clause) return [];
  const sought = lookedFor(clause);
  const wanted: Sought = {
    terms: new Set(sought.flatMap((inner) => (inner.kind === 'word' ? [inner.term] : []))),
    phrases: sought.flatMap((inner) =>
      inner.kind === 'phrase' ? [inner.exact] : inner.compound ? [inner.compound] : [],
    ),
  };
  return findMatches(text, wanted).map(({ start, end }) => [start, end]);
}
