/** Which quotations answer a question: by speaker, by kind, by the words in them. */
import type { Analysis } from '../model/analysis.js';
import type { Quotation, QuotationKind } from '../model/quotation.js';
import { exactWords, hasWords, holdsOfArticle, namesOf } from './article-clauses.js';
import { type Clause, lookedFor } from './clauses.js';
import { findMatches, type Sought } from './matching.js';
import { personNames } from './persons.js';
import { parseQuery } from './query-language.js';
import { stem } from './terms.js';
import { holdsInText, textOf } from './text-clauses.js';

export interface QuotesFilter {
  /** In the query language of search; null for all. */
  query: string | null;
  speaker: string | null;
  kind: QuotationKind | null;
  /** Only quotations whose speaker is at least so certain, 0 to 1; null for all, also those without a speaker. */
  minConfidence: number | null;
}

/** Everything a speaker says in the analyses: called so in whole words; where nobody is, in parts of words. */
export function spokenBy(analyses: readonly Analysis[], speaker: string): Quotation[] {
  const wanted = exactWords(speaker);
  if (wanted.length === 0) return [];
  const persons = personNames(analyses);
  const named = analyses
    .flatMap((analysis) => analysis.quotations)
    .map((quotation) => ({ quotation, names: namesOf(quotation.speaker, persons).map(exactWords) }));
  const whole = named.filter(({ names }) => names.some((name) => hasWords(name, wanted)));
  const part = wanted.join(' ');
  const found =
    whole.length > 0
      ? whole
      : named.filter(({ names }) => names.some((name) => name.join(' ').includes(part)));
  return found.map(({ quotation }) => quotation);
}

/** The quotations a query holds of. Words side by side must all be there; `speaker:` is who says it. */
function answering(
  clause: Clause,
  quotations: readonly Quotation[],
  analyses: readonly Analysis[],
): Quotation[] {
  const persons = personNames(analyses);
  const whole = new Map(
    analyses.flatMap((one) => one.quotations.map((quotation) => [quotation, one] as const)),
  );
  return quotations.filter((quotation) => {
    const analysis = whole.get(quotation);
    const beside = (inner: Clause): boolean => {
      if (!analysis) return false;
      if (inner.kind === 'field' || inner.kind === 'date') {
        return holdsOfArticle(inner, { ...analysis, quotations: [quotation] }, persons);
      }
      if (inner.kind !== 'in') return false;
      const text = inner.field === 'title' ? (analysis.article.title ?? '') : quotation.text;
      return holdsInText(inner.of, textOf(text), beside, true);
    };
    return holdsInText(clause, textOf(quotation.text), beside, true);
  });
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
  const { clause } = parseQuery(filter.query);
  return clause ? answering(clause, found, analyses) : [];
}

/** Places of the query's words in a text, as UTF-16 offsets. */
export function queryMatches(text: string, query: string): [number, number][] {
  const { clause } = parseQuery(query);
  if (!clause) return [];
  const sought = lookedFor(clause);
  const wanted: Sought = {
    terms: new Set(
      sought.flatMap((inner) => {
        if (inner.kind === 'word') return [stem(inner.form)];
        return inner.within === null ? [] : inner.exact.map(stem);
      }),
    ),
    phrases: sought.flatMap((inner) => {
      if (inner.kind === 'word') return inner.compound ? [inner.compound] : [];
      return inner.within === null ? [inner.exact] : [];
    }),
  };
  return findMatches(text, wanted).map(({ start, end }) => [start, end]);
}
