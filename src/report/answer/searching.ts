/**
 * Full-text search in the page: quotations and articles, indexed in small steps. A word matches the same articles as in `corpus
 * search`. Owns MiniSearch, which computes the scores.
 */
import MiniSearch from 'minisearch';
import type { ArticleRow, Data, Row, Texts } from '../data/data.js';
import { type Answering, Lexicon } from './lexicon.js';
import { type BoxQuery, boxQuery, type SoughtWord } from './query.js';
import { Tokens } from './tokens.js';

/** The results of a search. */
export interface Found {
  /** Indices of quotations. */
  quotations: ReadonlySet<number>;
  /** Scores by article index. */
  articles: ReadonlyMap<number, number>;
  /** Words that occur in none of their forms, and were replaced by longer words with this prefix. */
  completed: readonly string[];
  /** Whether a folded word of a text matches the query. */
  isSought(word: string): boolean;
}

/** The forms of an article as one string, separated by spaces. */
interface Entry {
  id: number;
  text: string;
  about: string;
}

/** Milliseconds of indexing before control returns to the page. */
const TURN = 12;

const newRanks = (): MiniSearch<Entry> =>
  new MiniSearch({
    fields: ['text', 'about'],
    storeFields: [],
    tokenize: (forms) => forms.split(' '),
    processTerm: (term) => term || null,
    searchOptions: { tokenize: (term) => [term], boost: { about: 2 } },
  });

/** The searchable parts of a quotation: its words, its speaker and its article. */
const quotationParts = ({ quotation, said, article }: Row): string[] => [
  said,
  quotation.person ?? '',
  quotation.role ?? '',
  article.title ?? '',
];

/** The searchable parts of an article, title first. */
const articleParts = ({ at, article }: ArticleRow, texts: Texts): string[] => [
  article.title ?? '',
  article.standfirst ?? '',
  ...(texts.of(at)?.body ?? []).map(({ text }) => text),
];

/** A word of the query with the forms that match it. */
interface Expanded {
  word: SoughtWord;
  forms: Answering;
}

/** Keeps the members that `other` contains or, if not `isWanted`, those it lacks. */
function keep(has: Uint8Array, other: Uint8Array, isWanted: boolean): void {
  for (let at = 0; at < has.length; at += 1) if ((other[at] === 1) !== isWanted) has[at] = 0;
}

function* placesIn(has: Uint8Array): Generator<number> {
  for (let at = has.indexOf(1); at !== -1; at = has.indexOf(1, at + 1)) yield at;
}

export class Searching {
  readonly #lexicon = new Lexicon();
  readonly #quotations: Tokens;
  readonly #articles: Tokens;
  readonly #ranks = newRanks();
  #quotationsDone = 0;
  #articlesDone = 0;
  #running = false;

  constructor(
    private readonly data: Data,
    /** Called when more can be found. */
    private readonly onMore: () => void,
  ) {
    this.#quotations = new Tokens(this.#lexicon, data.rows.length);
    this.#articles = new Tokens(this.#lexicon, data.articles.length);
  }

  /** Share of the articles indexed, 0 to 1. */
  get progress(): number {
    const { rows, articles } = this.data;
    return (this.#quotationsDone + this.#articlesDone) / Math.max(1, rows.length + articles.length);
  }

  /** Whether an article can be indexed: its text has been loaded, or never will be. */
  #canIndex(at: number): boolean {
    const { texts, articles } = this.data;
    return at < articles.length && (at < texts.count || texts.complete);
  }

  #addArticle(row: ArticleRow): void {
    const [title = [], standfirst = [], ...rest] = this.#articles.add(
      articleParts(row, this.data.texts),
      row.article.language,
    );
    this.#ranks.add({ id: row.at, about: [...title, ...standfirst].join(' '), text: rest.flat().join(' ') });
    this.#articlesDone += 1;
  }

  /** Indexes what has been loaded, alternating with the page. */
  async run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    const { rows, articles } = this.data;
    for (let begun = performance.now(); ; ) {
      const row = rows[this.#quotationsDone];
      const article = articles[this.#articlesDone];
      if (row) {
        this.#quotations.add(quotationParts(row), row.article.language);
        this.#quotationsDone += 1;
      } else if (article && this.#canIndex(this.#articlesDone)) this.#addArticle(article);
      else break;
      if (performance.now() - begun > TURN) {
        await new Promise((go) => setTimeout(go));
        begun = performance.now();
      }
    }
    this.#running = false;
    this.onMore();
  }

  #expanded(word: SoughtWord): Expanded {
    const { form, isBeginning } = word;
    return { word, forms: isBeginning ? this.#lexicon.beginning(form) : this.#lexicon.ofStem(form) };
  }

  /** Treats a word that matches nothing, perhaps because it is still being typed, as a prefix. */
  #completed({ word, forms }: Expanded): Expanded {
    if (forms.size > 0 || word.compound !== null) return { word, forms };
    return { word: { ...word, isBeginning: true }, forms: this.#lexicon.beginning(word.form) };
  }

  #matching(tokens: Tokens, size: number, query: BoxQuery, wanted: readonly Expanded[]): Uint8Array {
    const has = new Uint8Array(size).fill(1);
    const having = ({ word: { compound }, forms }: Expanded): Uint8Array => {
      const found = tokens.having(forms);
      if (compound) for (const at of placesIn(tokens.withPhrase(compound))) found[at] = 1;
      return found;
    };
    for (const word of wanted) keep(has, having(word), true);
    for (const phrase of query.phrases) keep(has, tokens.withPhrase(phrase), true);
    for (const word of query.without) keep(has, having(this.#expanded(word)), false);
    return has;
  }

  /** Null for a query without words, which restricts nothing. */
  find(text: string): Found | null {
    const query = boxQuery(text);
    const { words, phrases, without } = query;
    if (words.length + phrases.length + without.length === 0) return null;
    const { rows, articles } = this.data;
    const wanted = words.map((word) => this.#completed(this.#expanded(word)));
    const forms = new Set(
      wanted.flatMap((word) => Array.from(word.forms.keys(), (form) => this.#lexicon.form(form))),
    );
    for (const form of [...phrases, ...words.map(({ compound }) => compound ?? [])].flat()) forms.add(form);
    const has = this.#matching(this.#articles, articles.length, query, wanted);
    // Articles not yet indexed are not found.
    has.fill(0, this.#articlesDone);
    const quotations = this.#matching(this.#quotations, rows.length, query, wanted);
    quotations.fill(0, this.#quotationsDone);
    const found = new Map(Array.from(placesIn(has), (at) => [at, 0]));
    for (const { id, score } of this.#ranks.search({ queries: [...forms] })) {
      if (has[id] === 1) found.set(id, score);
    }
    return {
      quotations: new Set(placesIn(quotations)),
      articles: found,
      completed: wanted.filter(({ word }, at) => word !== words[at]).map(({ word }) => word.form),
      isSought: (word) => forms.has(word),
    };
  }
}
