/** What concordances, collocations and frequencies look for: one word or one phrase, and where it occurs. */
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

/** Who asks, for errors. */
export interface Asking {
  command: string;
  /** How the command is asked. */
  example: string;
}

const isPlain = ({ kind, field, excluded }: Lexeme): boolean =>
  (kind === 'text' || kind === 'phrase') && field === null && !excluded;

/** One word, or a phrase, with or without quotation marks. @throws CorpusError for anything else. */
function clauseOf(query: string, { command, example }: Asking): WordClause | PhraseClause {
  const { lexemes } = lex(query);
  const [first, second] = lexemes;
  if (first && lexemes.every(isPlain)) {
    const [clause, other] = second ? [] : wordsOf(first, []);
    if (clause && !other && (clause.kind === 'word' || clause.kind === 'phrase')) return clause;
    const exact = sequence(words(query)).map((part) => part.exact);
    const plain = lexemes.every(({ kind, text }) => kind === 'text' && !/[*~]/u.test(text));
    if (plain && exact.length > 1) return { kind: 'phrase', exact, within: null };
  }
  throw new CorpusError(`${command} ${query}: must be one word or one phrase`, example);
}

/** Finds the occurrences in a text of an article. */
type Find = (text: string, language: string) => Range[];

function finderOf(sought: WordClause | PhraseClause, hits: ClauseHits): Find {
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

const LOOSE: ReadonlySet<Looseness> = new Set<Looseness>(['prefix', 'fuzzy']);

export interface Sought {
  /** The forms of a word whose posting lists count its occurrences exactly; null if texts have to be read. */
  forms: WordHits['forms'] | null;
  /** 1 for each selected article that contains it, indexed by article number. */
  having: Uint8Array;
  find: Find;
}

/** @throws CorpusError if the query is neither one word nor one phrase. */
export function soughtIn(snapshot: Snapshot, selected: Uint8Array, query: string, asking: Asking): Sought {
  const clause = clauseOf(query, asking);
  const hits = new ClauseHits(snapshot, selected, { prefix: false, fuzzy: false });
  // A prefix may match a hyphenated word and a part of it, in one place.
  const isCounted = clause.kind === 'word' && clause.compound === null && !LOOSE.has(clause.match);
  const forms = isCounted ? hits.word(clause.form, clause.match).forms : null;
  return { forms, having: hits.of(clause), find: finderOf(clause, hits) };
}
