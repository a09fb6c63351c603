/** What concordances, collocations and frequencies search for: words, patterns and phrases, and where they occur. */
import type { Snapshot } from '../../index/index.js';
import { CorpusError } from '../../model/corpus-error.js';
import type { Range } from '../../text/range.js';
import { sequence, words } from '../../text/words.js';
import { ClauseHits, type Looseness, type WordHits } from '../hits/hits.js';
import {
  findMatches,
  type Lexeme,
  lex,
  nearby,
  type PhraseClause,
  type WordClause,
  wordsOf,
} from '../language/language.js';

/** The command that asks, for error messages. */
export interface Asking {
  command: string;
  /** An example of the command. */
  example: string;
}

export type TextClause = WordClause | PhraseClause;

const WORDS: ReadonlySet<Lexeme['kind']> = new Set<Lexeme['kind']>(['text', 'phrase', 'pattern']);

const isPlain = ({ kind, field, excluded }: Lexeme): boolean =>
  WORDS.has(kind) && field === null && !excluded;

/** Splits the lexemes at each `OR`. */
function alternatives(lexemes: readonly Lexeme[]): Lexeme[][] {
  const found: Lexeme[][] = [[]];
  for (const lexeme of lexemes) {
    if (lexeme.kind === 'or') found.push([]);
    else found.at(-1)?.push(lexeme);
  }
  return found;
}

/**
 * One word, one pattern, or a phrase with or without quotation marks. For anything else, a description of what is wrong, empty if
 * unknown.
 */
function clauseOf(lexemes: readonly Lexeme[]): TextClause | string {
  const [first, second] = lexemes;
  if (!first || !lexemes.every(isPlain)) return '';
  if (!second) {
    const notes: string[] = [];
    const [clause, other] = wordsOf(first, notes);
    const [fault] = notes;
    if (fault !== undefined) return fault.replace(/; read as words$/u, '');
    if (clause && !other && (clause.kind === 'word' || clause.kind === 'phrase')) return clause;
  }
  const text = lexemes.map((lexeme) => lexeme.text).join(' ');
  const exact = sequence(words(text)).map((part) => part.exact);
  const plain = lexemes.every(({ kind, text }) => kind === 'text' && !/[*~]/u.test(text));
  return plain && exact.length > 1 ? { kind: 'phrase', exact, within: null } : '';
}

/** Words, patterns and phrases joined by OR. @throws CorpusError for anything else. */
export function soughtClauses(query: string, { command, example }: Asking): TextClause[] {
  return alternatives(lex(query).lexemes).map((lexemes) => {
    const clause = clauseOf(lexemes);
    if (typeof clause !== 'string') return clause;
    if (clause !== '') throw new CorpusError(`${command} ${query}: ${clause}`, example);
    throw new CorpusError(
      `${command} ${query}: must be one word, one pattern or one phrase, or several joined by OR`,
      example,
    );
  });
}

/** Finds the occurrences in one text of an article. */
type Find = (text: string, language: string) => Range[];

function finderOf(sought: TextClause, hits: ClauseHits): Find {
  if (sought.kind === 'phrase') {
    const { exact, within } = sought;
    if (within === null) return (text) => findMatches(text, { wordOf: () => undefined, phrases: [exact] });
    return (text) => {
      const parts = sequence(words(text));
      const row = parts.map((part) => part.exact);
      return nearby(row, exact, within).map(([from, to]) => ({
        start: parts[from]?.start ?? 0,
        end: parts[to]?.end ?? 0,
      }));
    };
  }
  const { form, match, compound } = sought;
  const { forms } = hits.word(form, match);
  const phrases = compound ? [compound] : [];
  return (text, language) => {
    const wordOf = (other: string): string | undefined => {
      const answer = forms.get(other);
      return answer && (answer.languages === null || answer.languages.has(language)) ? form : undefined;
    };
    return findMatches(text, { wordOf, phrases });
  };
}

const LOOSE: ReadonlySet<Looseness> = new Set<Looseness>(['prefix', 'fuzzy', 'pattern']);

export interface Sought {
  clauses: readonly TextClause[];
  /** The forms that match a word. */
  formsOf(word: WordClause): WordHits['forms'];
  /** The forms of a word whose posting lists count its occurrences exactly; null if the texts must be read. */
  forms: WordHits['forms'] | null;
  /** 1 for each selected article that contains it, indexed by article number. */
  having: Uint8Array;
  find: Find;
}

/** Finds the occurrences of several clauses, in order; of those that overlap, the first and longest. */
const findAny =
  (finds: readonly Find[]): Find =>
  (text, language) => {
    const found = finds.flatMap((find) => find(text, language));
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    let end = -1;
    return found.filter((range) => {
      if (range.start < end) return false;
      end = range.end;
      return true;
    });
  };

/** @throws CorpusError if the query is not made of words, patterns and phrases joined by OR. */
export function soughtIn(snapshot: Snapshot, selected: Uint8Array, query: string, asking: Asking): Sought {
  const clauses = soughtClauses(query, asking);
  const hits = new ClauseHits(snapshot, selected, { prefix: false, fuzzy: false });
  const formsOf = ({ form, match }: WordClause): WordHits['forms'] => hits.word(form, match).forms;
  const [clause] = clauses;
  if (!clause || clauses.length > 1) {
    const finds = clauses.map((one) => finderOf(one, hits));
    return {
      clauses,
      formsOf,
      forms: null,
      having: hits.of({ kind: 'any', of: clauses }),
      find: findAny(finds),
    };
  }
  // A prefix may match both a hyphenated word and its part, at the same position.
  const isCounted = clause.kind === 'word' && clause.compound === null && !LOOSE.has(clause.match);
  const forms = isCounted ? formsOf(clause) : null;
  return { clauses, formsOf, forms, having: hits.of(clause), find: finderOf(clause, hits) };
}
