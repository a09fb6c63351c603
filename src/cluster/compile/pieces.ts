/** Building blocks of the engine's query language. */
import { fold } from '../../text/fold.js';
import type { Query } from '../connection/connection.js';
import { tokenOf } from '../documents/documents.js';
import { expressionFor } from './expression.js';

export const EVERYTHING: Query = { match_all: {} };
export const NOTHING: Query = { match_none: {} };

export const term = (field: string, value: string | number): Query => ({ term: { [field]: { value } } });

/** Maximum terms per query; the engine accepts up to 65,536. */
const MOST_TERMS = 50_000;

/** Matches any of the values. */
export function terms(field: string, values: readonly string[]): Query {
  if (values.length === 0) return NOTHING;
  if (values.length <= MOST_TERMS) return { terms: { [field]: values } };
  const pieces = Array.from({ length: Math.ceil(values.length / MOST_TERMS) }, (_, at) =>
    values.slice(at * MOST_TERMS, (at + 1) * MOST_TERMS),
  );
  return any(pieces.map((piece) => ({ terms: { [field]: piece } })));
}

export const any = (of: readonly Query[]): Query => {
  const [only, other] = of;
  if (!only) return NOTHING;
  return other ? { bool: { should: of, minimum_should_match: 1 } } : only;
};

export const all = (of: readonly Query[]): Query => {
  const [only, other] = of;
  if (!only) return EVERYTHING;
  return other ? { bool: { filter: of } } : only;
};

export const allBut = (wanted: Query, unwanted: readonly Query[]): Query =>
  unwanted.length === 0 ? wanted : { bool: { filter: [wanted], must_not: unwanted } };

/** Matches articles without the field. */
export const missing = (field: string): Query => ({ bool: { must_not: [{ exists: { field } }] } });

/** Matches within a single quotation of an article. */
export const inQuotation = (query: Query): Query => ({
  nested: { path: 'quotations', query, score_mode: 'none' },
});

/** Matches consecutive tokens; `tokens` are separated by spaces. */
export const row = (field: string, tokens: readonly string[]): Query =>
  tokens.length === 1
    ? term(field, tokens[0] ?? '')
    : { match_phrase: { [field]: { query: tokens.join(' ') } } };

/** One less than the gap between two paragraphs, so that no proximity extends across them. */
const MOST_GAPS = 63;

/** Matches words in any order with at most this many others between them. */
export const near = (field: string, words: readonly string[], within: number): Query => ({
  intervals: {
    [field]: {
      match: { query: words.map(tokenOf).join(' '), max_gaps: Math.min(within, MOST_GAPS), ordered: false },
    },
  },
});

/** Matches part of a keyword. */
export const containing = (field: string, part: string): Query => ({
  wildcard: { [field]: { value: `*${part.replaceAll(/[\\*?]/gu, '\\$&')}*`, rewrite: 'constant_score' } },
});

export const beginning = (field: string, start: string, rewrite = 'constant_score'): Query => ({
  prefix: { [field]: { value: start, rewrite } },
});

/** Maximum states of the automaton that the engine builds from an expression. */
const MOST_STATES = 100_000;

/** Matches words by a regular expression in the engine's notation. `flags`: the extensions it uses. */
export const expression = (
  field: string,
  value: string,
  { rewrite = 'constant_score', flags = 'NONE' }: { rewrite?: string; flags?: 'NONE' | 'ALL' } = {},
): Query => ({
  regexp: { [field]: { value, flags, max_determinized_states: MOST_STATES, rewrite } },
});

/** Matches words by a pattern: `f*rry` or `/…/`. @throws CorpusError for a pattern that the engine does not accept */
export const like = (field: string, pattern: string, rewrite = 'constant_score'): Query =>
  pattern.startsWith('/')
    ? expression(field, expressionFor(pattern), { rewrite })
    : { wildcard: { [field]: { value: fold(pattern).replaceAll(/[\\?]/gu, '\\$&'), rewrite } } };

/**
 * Matches words within this many edits; a swap of two letters counts as two. By default the engine would consider only the fifty
 * nearest words; the rewrite makes it consider all.
 */
export const alike = (field: string, form: string, edits: number, rewrite = 'constant_score'): Query => ({
  fuzzy: {
    [field]: {
      value: form,
      fuzziness: edits,
      transpositions: false,
      prefix_length: 0,
      rewrite,
    },
  },
});
