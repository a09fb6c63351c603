/** What a query asks for, as a tree: the parts of the query language without the signs they are written with. */

export interface WordClause {
  kind: 'word';
  /** Folded, the parts of a hyphenated word joined. */
  form: string;
  /** The parts of a hyphenated word, which may also stand side by side; null for any other word. */
  compound: string[] | null;
  /** A stop word, and not a name in capitals such as US or WHO. */
  common: boolean;
  /** stem: all forms of the word; prefix: all words that begin so; fuzzy: also those a letter or two away. */
  match: 'stem' | 'prefix' | 'fuzzy';
}

export interface PhraseClause {
  kind: 'phrase';
  /** Folded words that must follow each other. */
  exact: string[];
  /** Where it is a number, they may stand in any order with at most so many other words between them. */
  within: number | null;
}

/** Words and phrases that must stand in the title, or in one quotation. */
export interface TextFieldClause {
  kind: 'in';
  field: 'title' | 'quote';
  of: Clause;
}

export const NAME_FIELDS = ['speaker', 'publisher', 'author', 'cited', 'lang'] as const;

export type NameField = (typeof NAME_FIELDS)[number];

export interface FieldClause {
  kind: 'field';
  field: NameField;
  /** Folded words that must follow each other in one of the field's values. */
  exact: string[];
}

/** Published within; first and last day, `YYYY-MM-DD`, both included. */
export interface DateClause {
  kind: 'date';
  from: string | null;
  to: string | null;
}

interface GroupClause {
  kind: 'group';
  /**
   * Words side by side: any will do, all is better. Everything else among them must hold; beside fields and dates
   * alone one of the words must, too.
   */
  wanted: Clause[];
  unwanted: Clause[];
}

interface OperatorClause {
  kind: 'all' | 'any';
  of: Clause[];
}

/** What looks at the article and not at its words. */
export type ArticleClause = FieldClause | DateClause;

type Leaf = WordClause | PhraseClause | ArticleClause;

export type Clause = Leaf | TextFieldClause | GroupClause | OperatorClause;

/** Everything a clause asks for; what it excludes is left out. */
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

/** The words and phrases a clause looks for; what it excludes is left out. */
export const lookedFor = (clause: Clause): (WordClause | PhraseClause)[] => askedFor(clause).flatMap(ofText);

export const isStopWord = (clause: Clause): boolean => clause.kind === 'word' && clause.common;

/** Null if nothing else is left. What a field is asked for stays as it is, where it is stop words alone. */
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
