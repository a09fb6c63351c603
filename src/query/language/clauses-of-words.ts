/** The words, phrases and field values of a query as clauses. */
import { edtfBounds } from '../../text/edtf.js';
import { STOP_WORDS } from '../../text/stop-words.js';
import { joined, sequence, type Word, words } from '../../text/words.js';
import { hasWildcards, patternFault } from '../patterns/patterns.js';
import type { Clause, DateClause, FieldClause, NameField, WordClause } from './clauses.js';
import type { Lexeme } from './lexer.js';

const CAPITALS = /^\p{Lu}[\p{Lu}.]+$/u;

function wordClause(word: Word, text: string, match: WordClause['match'] = 'stem'): WordClause {
  const form = joined(word);
  const usual = STOP_WORDS.has(form.replace(/'s?$/u, ''));
  return {
    kind: 'word',
    form,
    compound: word.parts.length > 1 ? sequence([word]).map((part) => part.exact) : null,
    common: usual && match === 'stem' && !CAPITALS.test(text.slice(word.start, word.end)),
    match,
  };
}

export const plainClauses = (text: string): WordClause[] => words(text).map((word) => wordClause(word, text));

const patternClause = (form: string): WordClause => ({
  kind: 'word',
  form,
  compound: null,
  common: false,
  match: 'pattern',
});

/** A regular expression between slashes; plain words and a note if it is malformed. */
function expressionClauses(source: string, notes: string[]): WordClause[] {
  const form = `/${source}/`;
  const fault = patternFault(form);
  if (fault === null) return [patternClause(form)];
  notes.push(`${form} is not a pattern: ${fault}; read as words`);
  return plainClauses(source);
}

const FUZZY = /~[12]?$/u;
const STAR_ELSEWHERE = /\*/u;

/** A `*` or `~` at the end of a text applies to its last word, which it must follow directly. */
function textClauses(text: string, notes: string[]): WordClause[] {
  if (hasWildcards(text)) return [patternClause(text.toLowerCase())];
  const sign = text.endsWith('*') ? '*' : (FUZZY.exec(text)?.[0] ?? '');
  const bare = text.slice(0, text.length - sign.length);
  const list = words(bare);
  const last = list.at(-1);
  const meant = sign !== '' && last?.end === bare.length;
  if (list.length > 0 && STAR_ELSEWHERE.test(meant ? bare : text)) {
    notes.push(`${text}: * works only in a single word without hyphens; read as words`);
  }
  const match = sign === '*' ? 'prefix' : 'fuzzy';
  return list.map((word) => wordClause(word, bare, meant && word === last ? match : 'stem'));
}

/** The clauses of one text or phrase, without its field. */
export function wordsOf(lexeme: Lexeme, notes: string[]): Clause[] {
  if (lexeme.kind === 'pattern') return expressionClauses(lexeme.text, notes);
  if (lexeme.kind !== 'phrase') return textClauses(lexeme.text, notes);
  const exact = sequence(words(lexeme.text)).map((part) => part.exact);
  if (exact.length === 0) return [];
  return [{ kind: 'phrase', exact, within: exact.length > 1 ? lexeme.within : null }];
}

const RANGE = /^([^.]*)\.\.([^.]*)$/u;

/** `2020`, `2020-10..2021-03`, `2020..`; null for an invalid date or an inverted range. */
function dateClause(text: string): DateClause | null {
  const [, first = text, last = text] = RANGE.exec(text.trim()) ?? [];
  const open = first === '' && last === '';
  const from = edtfBounds(first);
  const to = edtfBounds(last);
  if (open || (first !== '' && !from) || (last !== '' && !to)) return null;
  if (from && to && from.earliest > to.latest) return null;
  return { kind: 'date', from: from?.earliest ?? null, to: to?.latest ?? null };
}

/** The value of `date:`; plain words and a note if invalid. */
export function dateOf(text: string, notes: string[]): Clause[] {
  const clause = dateClause(text);
  if (clause) return [clause];
  notes.push(`date:${text} is not a date; read as words`);
  return plainClauses(`date:${text}`);
}

const fieldClause = (field: NameField, exact: string[]): FieldClause => ({ kind: 'field', field, exact });

const formsIn = ({ form, compound, match }: WordClause): string[] =>
  match === 'pattern' ? sequence(words(form)).map((part) => part.exact) : (compound ?? [form]);

/** The words of a clause as values of a field: adjacent words form one value, as if quoted. */
export function inNameField(field: NameField, clause: Clause): Clause {
  switch (clause.kind) {
    case 'word':
      return fieldClause(field, formsIn(clause));
    case 'phrase':
      return fieldClause(field, clause.exact);
    case 'all':
    case 'any':
      return { ...clause, of: clause.of.map((inner) => inNameField(field, inner)) };
    case 'group': {
      const row = clause.wanted.flatMap((inner) => (inner.kind === 'word' ? formsIn(inner) : []));
      const others = clause.wanted.filter((inner) => inner.kind !== 'word');
      const wanted = others.map((inner) => inNameField(field, inner));
      if (row.length > 0) wanted.unshift(fieldClause(field, row));
      const unwanted = clause.unwanted.map((inner) => inNameField(field, inner));
      return { kind: 'group', wanted, unwanted };
    }
    default:
      return clause;
  }
}
