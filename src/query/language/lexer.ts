/** Splits a query into lexemes: words, phrases, brackets, operators, field names. */
import { lazily } from '../../text/lazily.js';
import { nearest } from '../../text/nearest.js';
import { NAME_FIELDS, type NameField } from './clauses.js';

const FIELDS = ['title', 'quote', 'date', ...NAME_FIELDS] as const;

export type Field = 'title' | 'quote' | 'date' | NameField;

export interface Lexeme {
  kind: 'text' | 'phrase' | 'pattern' | 'open' | 'close' | 'and' | 'or' | 'not';
  text: string;
  excluded: boolean;
  field: Field | null;
  /** The number in `"a b"~5`. */
  within: number | null;
}

const MARK = '"\\u201C\\u201D\\u201E\\u00AB\\u00BB';

/** Minus; field name, except in `http://`; then a pattern, a phrase, a bracket, or anything up to the next one. */
const lexemePattern = lazily(
  () =>
    new RegExp(
      `(-?)(?:(\\p{L}{1,20}):(?=[^\\s:/)]|/[^/\\s]+/))?(?:/((?:[^/\\s\\\\]|\\\\[^\\s])+)/(?=[\\s)]|$)|[${MARK}]([^${MARK}]*)[${MARK}](?:~(\\d{1,3})(?!\\d))?|([()])|([^\\s()${MARK}]+))`,
      'gu',
    ),
);

/** Plain words separated by single spaces: most queries, which skip the full pattern. */
const WORDS = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

const OPERATORS: ReadonlyMap<string, 'and' | 'or' | 'not'> = new Map([
  ['AND', 'and'],
  ['OR', 'or'],
  ['NOT', 'not'],
]);

const fieldOf = (name: string): Field | null => FIELDS.find((field) => field === name.toLowerCase()) ?? null;

/** A note on an unknown field name, with the known one it resembles. */
function misspelt(name: string): string {
  const close = nearest(name, FIELDS);
  return `${name}: is not a field, read as a word; ${close === null ? `fields are ${FIELDS.join(', ')}` : `did you mean ${close}:?`}`;
}

const emptyField = lazily(() => /^(\p{L}{1,20}):$/u);

const wordLexeme = (text: string): Lexeme => ({
  kind: OPERATORS.get(text) ?? 'text',
  text,
  excluded: false,
  field: null,
  within: null,
});

/** @returns the lexemes in order, and one note per malformed part */
export function lex(query: string): { lexemes: Lexeme[]; notes: string[] } {
  if (WORDS.test(query)) return { lexemes: query.split(' ').map(wordLexeme), notes: [] };
  const lexemes: Lexeme[] = [];
  const notes: string[] = [];
  let end = 0;
  let open = false;
  for (const match of query.matchAll(lexemePattern())) {
    const [whole, minus, name, pattern, phrase, within, bracket, text = ''] = match;
    if (query.slice(end, match.index).trim() !== '') open = true;
    end = match.index + whole.length;
    const field = name === undefined ? null : fieldOf(name);
    const base = { excluded: minus === '-', field, within: null };
    // A colon after an unknown field name is ordinary punctuation.
    const foreign = name !== undefined && field === null;
    if (foreign) notes.push(misspelt(name));
    if (foreign && text === '') lexemes.push({ ...base, kind: 'text', text: name });
    if (pattern !== undefined) lexemes.push({ ...base, kind: 'pattern', text: pattern });
    else if (phrase !== undefined) {
      lexemes.push({ ...base, kind: 'phrase', text: phrase, within: within ? Number(within) : null });
    } else if (bracket) {
      lexemes.push({ ...base, kind: bracket === '(' ? 'open' : 'close', text: bracket });
    } else {
      const kind = name === undefined && minus === '' ? OPERATORS.get(text) : undefined;
      lexemes.push({ ...base, kind: kind ?? 'text', text: foreign ? `${name}:${text}` : text });
      const [, empty] = emptyField().exec(text) ?? [];
      if (empty !== undefined && fieldOf(empty)) notes.push(`${text} has nothing after it; read as a word`);
    }
  }
  if (open || query.slice(end).trim() !== '') {
    notes.push('a quotation mark is not closed; read as words');
  }
  return { lexemes, notes };
}
