/**
 * What a search query may say: words, `"a phrase"`, `-word`, `AND`, `OR` and brackets. Nothing a user types is
 * an error: what makes no sense as an operator is read as a plain word, and brackets that do not pair are left out.
 */
import { STOP_WORDS } from '../text/stop-words.js';
import { joined, sequence, type Word, words } from '../text/words.js';
import { stem } from './terms.js';

export interface WordClause {
  kind: 'word';
  /** The form looked for in the index. */
  term: string;
  /** The parts of a hyphenated word, which may also stand side by side; null for any other word. */
  compound: string[] | null;
  /** A stop word, and not a name in capitals such as US or WHO. */
  common: boolean;
}

export interface PhraseClause {
  kind: 'phrase';
  /** Folded words that must follow each other. */
  exact: string[];
}

interface GroupClause {
  kind: 'group';
  /** Words side by side: any will do, all is better; phrases and brackets among them must be there. */
  wanted: Clause[];
  unwanted: Clause[];
}

interface OperatorClause {
  kind: 'all' | 'any';
  of: Clause[];
}

export type Clause = WordClause | PhraseClause | GroupClause | OperatorClause;

interface Lexeme {
  kind: 'text' | 'phrase' | 'open' | 'close' | 'and' | 'or';
  text: string;
  excluded: boolean;
}

const LEXEME =
  /(-?)(?:["\u201C\u201D\u201E\u00AB\u00BB]([^"\u201C\u201D\u201E\u00AB\u00BB]*)["\u201C\u201D\u201E\u00AB\u00BB]|([()])|([^\s()"\u201C\u201D\u201E\u00AB\u00BB]+))/gu;

/** Brackets deeper than this are left out, so that no query can exhaust the stack. */
const DEEPEST = 50;

function lex(query: string): Lexeme[] {
  const found: Lexeme[] = [];
  for (const [, minus, phrase, bracket, text = ''] of query.matchAll(LEXEME)) {
    const excluded = minus === '-';
    if (phrase !== undefined) found.push({ kind: 'phrase', text: phrase, excluded });
    else if (bracket) found.push({ kind: bracket === '(' ? 'open' : 'close', text: bracket, excluded });
    else if (text === 'AND' || text === 'OR')
      found.push({ kind: text === 'AND' ? 'and' : 'or', text, excluded });
    else found.push({ kind: 'text', text, excluded });
  }
  return found;
}

const CAPITALS = /^\p{Lu}[\p{Lu}.]+$/u;

function wordClause(word: Word, text: string): WordClause {
  const term = stem(joined(word));
  return {
    kind: 'word',
    term,
    compound: word.parts.length > 1 ? sequence([word]).map((part) => part.exact) : null,
    common: STOP_WORDS.has(term) && !CAPITALS.test(text.slice(word.start, word.end)),
  };
}

function clausesOf(lexeme: Lexeme): Clause[] {
  const found = words(lexeme.text);
  if (lexeme.kind !== 'phrase') return found.map((word) => wordClause(word, lexeme.text));
  const exact = sequence(found).map((part) => part.exact);
  return exact.length === 0 ? [] : [{ kind: 'phrase', exact }];
}

/** Reads lexemes from left to right; OR binds least, AND more, standing side by side most. */
class Reader {
  #at = 0;
  #depth = 0;

  constructor(private readonly lexemes: readonly Lexeme[]) {}

  any(): Clause | null {
    return this.#operator('or', 'any', () => this.#operator('and', 'all', () => this.#group()));
  }

  #operator(sign: 'and' | 'or', kind: 'all' | 'any', next: () => Clause | null): Clause | null {
    const of: Clause[] = [];
    const add = (clause: Clause | null) => clause && of.push(clause);
    add(next());
    while (this.lexemes[this.#at]?.kind === sign) {
      this.#at += 1;
      add(next());
    }
    return of.length > 1 ? { kind, of } : (of[0] ?? null);
  }

  #group(): Clause | null {
    const wanted: Clause[] = [];
    const unwanted: Clause[] = [];
    for (let lexeme = this.lexemes[this.#at]; lexeme; lexeme = this.lexemes[this.#at]) {
      if (lexeme.kind === 'and' || lexeme.kind === 'or') break;
      if (lexeme.kind === 'close' && this.#depth > 0) break;
      this.#at += 1;
      if (lexeme.kind === 'close') continue;
      const into = lexeme.excluded ? unwanted : wanted;
      if (lexeme.kind !== 'open') for (const clause of clausesOf(lexeme)) into.push(clause);
      else if (this.#depth < DEEPEST) {
        const inner = this.#bracket();
        // Brackets round plain words, as people type them in sentences, ask for nothing more than the words.
        if (inner?.kind === 'group' && !lexeme.excluded) {
          for (const clause of inner.wanted) wanted.push(clause);
          for (const clause of inner.unwanted) unwanted.push(clause);
        } else if (inner) into.push(inner);
      }
    }
    if (wanted.length === 0 && unwanted.length === 0) return null;
    return { kind: 'group', wanted, unwanted };
  }

  #bracket(): Clause | null {
    this.#depth += 1;
    const inner = this.any();
    this.#depth -= 1;
    if (this.lexemes[this.#at]?.kind === 'close') this.#at += 1;
    return inner;
  }
}

const isStopWord = (clause: Clause): boolean => clause.kind === 'word' && clause.common;

/** The words and phrases a clause looks for; what it excludes is left out. */
export function lookedFor(clause: Clause): (WordClause | PhraseClause)[] {
  if (clause.kind === 'group') return clause.wanted.flatMap(lookedFor);
  if ('of' in clause) return clause.of.flatMap(lookedFor);
  return [clause];
}

/** The words and phrases a clause excludes, however deep. */
export function excluded(clause: Clause): (WordClause | PhraseClause)[] {
  if (clause.kind === 'group')
    return [...clause.unwanted.flatMap(lookedFor), ...clause.wanted.flatMap(excluded)];
  if ('of' in clause) return clause.of.flatMap(excluded);
  return [];
}

function withoutStopWords(clause: Clause): Clause | null {
  if (clause.kind === 'group') {
    const wanted = clause.wanted.flatMap((inner) => withoutStopWords(inner) ?? []);
    return wanted.length + clause.unwanted.length === 0 ? null : { ...clause, wanted };
  }
  if ('of' in clause) {
    const of = clause.of.flatMap((inner) => withoutStopWords(inner) ?? []);
    return of.length === 0 ? null : { ...clause, of };
  }
  return isStopWord(clause) ? null : clause;
}

/** Operators alone, `AND`, are words after all. */
function plainWords(query: string): Clause | null {
  const wanted = words(query).map((word) => wordClause(word, query));
  return wanted.length === 0 ? null : { kind: 'group', wanted, unwanted: [] };
}

/** The query as a tree, or null where it has no word to look for. */
export function parseQuery(query: string): Clause | null {
  const reader = new Reader(lex(query));
  const parsed = reader.any() ?? plainWords(query);
  if (!parsed) return null;
  const sought = lookedFor(parsed);
  if (sought.length === 0) return null;
  return sought.every(isStopWord) ? parsed : withoutStopWords(parsed);
}
