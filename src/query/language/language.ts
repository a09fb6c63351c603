/**
 * Parses search queries: words, `"a phrase"`, `-word`, `AND`, `OR`, `NOT`, brackets, `word*`, `w*rd`, `/w.rd/`, `word~` and fields,
 * `speaker:putin`. No input is an error: misplaced operators are read as plain words, with a note if they seem intended, and
 * unbalanced brackets are ignored.
 */
import { askedFor, type Clause, isStopWord, withoutStopWords } from './clauses.js';
import { dateOf, inNameField, plainClauses, wordsOf } from './clauses-of-words.js';
import { type Field, type Lexeme, lex } from './lexer.js';

export {
  type ArticleClause,
  askedFor,
  type Clause,
  type DateClause,
  type FieldClause,
  lookedFor,
  type NameField,
  type PhraseClause,
  type TextFieldClause,
  type WordClause,
} from './clauses.js';
export { wordsOf } from './clauses-of-words.js';
export { type Lexeme, lex } from './lexer.js';
export { findMatches, type Match, type Sought } from './matching.js';
export { editsFor, nearby } from './near.js';
export { stemSought, wordRowsOf } from './stem-sought.js';
export { holdsInText, searchedText } from './text-clauses.js';

export interface ParsedQuery {
  /** Null if the query has nothing to search for. */
  clause: Clause | null;
  /** How malformed parts were interpreted: one short sentence each. */
  notes: string[];
}

/** Brackets nested deeper are ignored, so that no query can exhaust the stack. */
const DEEPEST = 50;

const isPattern = (clause: Clause): boolean => clause.kind === 'word' && clause.match === 'pattern';

/** Applies a field to a clause. */
function inField(field: Field | null, clause: Clause): Clause {
  if (field === null || field === 'date') return clause;
  if (field === 'title' || field === 'quote') return { kind: 'in', field, of: clause };
  return inNameField(field, clause);
}

const grouped = (wanted: Clause[]): Clause | null =>
  wanted.length > 1 ? { kind: 'group', wanted, unwanted: [] } : (wanted[0] ?? null);

/** Recursive-descent parser. Precedence, from lowest: OR, AND, adjacency. */
class Reader {
  #at = 0;
  #depth = 0;

  constructor(
    private readonly lexemes: readonly Lexeme[],
    private readonly notes: string[],
  ) {}

  any(): Clause | null {
    return this.#operator('or', 'any', () => this.#operator('and', 'all', () => this.#group()));
  }

  #operator(sign: 'and' | 'or', kind: 'all' | 'any', next: () => Clause | null): Clause | null {
    const of: Clause[] = [];
    const add = (clause: Clause | null) => {
      if (clause) of.push(clause);
      else this.notes.push(`${sign.toUpperCase()} has nothing on one side; left out`);
    };
    const first = next();
    if (first || this.lexemes[this.#at]?.kind === sign) add(first);
    while (this.lexemes[this.#at]?.kind === sign) {
      this.#at += 1;
      add(next());
    }
    return of.length > 1 ? { kind, of } : (of[0] ?? null);
  }

  #group(): Clause | null {
    const wanted: Clause[] = [];
    const unwanted: Clause[] = [];
    let not = false;
    for (let lexeme = this.lexemes[this.#at]; lexeme; lexeme = this.lexemes[this.#at]) {
      const { kind } = lexeme;
      if (kind === 'and' || kind === 'or' || (kind === 'close' && this.#depth > 0)) break;
      this.#at += 1;
      if (kind === 'not') {
        not = true;
        continue;
      }
      if (kind === 'close') {
        this.notes.push('a bracket is not opened; left out');
        continue;
      }
      const excluded = lexeme.excluded || not;
      not = false;
      const found = kind === 'open' ? this.#bracket(lexeme, excluded) : this.#clauses(lexeme, excluded);
      for (const clause of found) {
        // Brackets around plain words, as in ordinary sentences, have no effect.
        if (kind === 'open' && clause.kind === 'group' && !excluded && lexeme.field === null) {
          for (const inner of clause.wanted) wanted.push(inner);
          for (const inner of clause.unwanted) unwanted.push(inner);
        } else (excluded ? unwanted : wanted).push(clause);
      }
    }
    if (not) {
      this.notes.push('NOT has nothing after it; read as a word');
      for (const clause of plainClauses('not')) wanted.push(clause);
    }
    if (wanted.length === 0 && unwanted.length === 0) return null;
    return { kind: 'group', wanted, unwanted };
  }

  /** A word, a phrase, or several words joined by punctuation: all required, or all excluded. */
  #clauses(lexeme: Lexeme, excluded: boolean): Clause[] {
    const { field } = lexeme;
    if (field === 'date') return dateOf(lexeme.text, this.notes);
    const found = wordsOf(lexeme, this.notes);
    if (field === null) return found;
    if (field !== 'title' && field !== 'quote' && found.some(isPattern)) {
      this.notes.push(`${field}: takes no patterns; read as words`);
    }
    const value = grouped(found);
    if (!value && !excluded) this.notes.push(`${field}: has no word after it; left out`);
    return value ? [inField(field, value)] : [];
  }

  #bracket({ field }: Lexeme, excluded: boolean): Clause[] {
    if (this.#depth >= DEEPEST) return [];
    this.#depth += 1;
    const inner = this.any();
    this.#depth -= 1;
    if (this.lexemes[this.#at]?.kind === 'close') this.#at += 1;
    else this.notes.push('a bracket is not closed; closed at the end');
    if (field === 'date') this.notes.push('date: takes one date or range, no brackets; read as words');
    if (!inner) return [];
    return field === 'date' && !excluded ? [...plainClauses('date'), inner] : [inField(field, inner)];
  }
}

/** Reads a query that consists only of operators, such as `AND`, as words. */
function plainWords(query: string): Clause | null {
  const wanted = plainClauses(query);
  return wanted.length === 0 ? null : { kind: 'group', wanted, unwanted: [] };
}

/** Parses a query; never throws. Linear in the query's length. */
export function parseQuery(query: string): ParsedQuery {
  const { lexemes, notes } = lex(query);
  const parsed = new Reader(lexemes, notes).any() ?? plainWords(query);
  const asked = parsed ? askedFor(parsed) : [];
  const clause =
    asked.length === 0 || !parsed ? null : asked.every(isStopWord) ? parsed : withoutStopWords(parsed);
  return { clause, notes: [...new Set(notes)] };
}

/** Notes on the parts of a query that may not be read as intended: one short sentence each. */
export function queryNotes(query: string): string[] {
  const { clause, notes } = parseQuery(query);
  return clause ? notes : [...notes, `${query}: has no word to search for`];
}
