/** The syntax tree of a query. */

export interface WordClause {
  kind: 'word';
  /** Folded, with the parts of a hyphenated word joined; a pattern is kept as written. */
  form: string;
  /** The parts of a hyphenated word, which also match as separate words; null for other words. */
  compound: string[] | null;
  /** A stop word, and not a name in capitals such as US or WHO. */
  common: boolean;
  /**
   * stem: all forms of the word; prefix: all words that begin with it; fuzzy: also those one or two letters away; pattern: all that
   * match `f*rry` or a regular expression between slashes.
   */
  match: 'stem' | 'prefix' | 'fuzzy' | 'pattern';
}

export interface PhraseClause {
  kind: 'phrase';
  /** Folded words that must be consecutive. */
  exact: string[];
  /** If a number, the words may be in any order with at most this many others between them. */
  within: number | null;
}

/** Words and phrases that must occur in the title or within one quotation. */
export interface TextFieldClause {
  kind: 'in';
  field: 'title' | 'quote';
  of: Clause;
}

export const NAME_FIELDS = ['speaker', 'role', 'publisher', 'author', 'section', 'cited', 'lang'] as const;

export type NameField = (typeof NAME_FIELDS)[number];

export interface FieldClause {
  kind: 'field';
  field: NameField;
  /** Folded words that must be consecutive in one value of the field. */
  exact: string[];
}

/** Publication date range, `YYYY-MM-DD`, inclusive. */
export interface DateClause {
  kind: 'date';
  from: string | null;
  to: string | null;
}

interface GroupClause {
  kind: 'group';
  /**
   * Adjacent words: any of them suffices, and more of them rank higher. Other clauses among them are required; if those are only
   * fields and dates, at least one word is required too.
   */
  wanted: Clause[];
  unwanted: Clause[];
}

interface OperatorClause {
  kind: 'all' | 'any';
  of: Clause[];
}

/** Clauses that filter on the article rather than its words. */
export type ArticleClause = FieldClause | DateClause;

type Leaf = WordClause | PhraseClause | ArticleClause;

export type Clause = Leaf | TextFieldClause | GroupClause | OperatorClause;

/** All leaves of a clause that are not excluded. */
export function askedFor(clause: Clause): Leaf[] {
  switch (clause.kind) {
    case 'group':
      return clause.wanted.flatMap(askedFor);
    case 'all':
    case 'any':
      return clause.of.flatMap(askedFor);
    case 'in':
      return askedFor(clause.of);
    default:
      return [clause];
  }
}

const ofText = (leaf: Leaf): (WordClause | PhraseClause)[] =>
  leaf.kind === 'word' || leaf.kind === 'phrase' ? [leaf] : [];

/** The words and phrases of a clause that are not excluded. */
export const lookedFor = (clause: Clause): (WordClause | PhraseClause)[] => askedFor(clause).flatMap(ofText);

export const isStopWord = (clause: Clause): boolean => clause.kind === 'word' && clause.common;

/** Null if nothing is left. Fields whose value consists of stop words only are kept. */
export function withoutStopWords(clause: Clause): Clause | null {
  switch (clause.kind) {
    case 'group': {
      const wanted = clause.wanted.flatMap((inner) => withoutStopWords(inner) ?? []);
      return wanted.length + clause.unwanted.length === 0 ? null : { ...clause, wanted };
    }
    case 'all':
    case 'any': {
      const of = clause.of.flatMap((inner) => withoutStopWords(inner) ?? []);
      return of.length === 0 ? null : { ...clause, of };
    }
    case 'in':
      return { ...clause, of: withoutStopWords(clause.of) ?? clause.of };
    default:
      return isStopWord(clause) ? null : clause;
  }
}
