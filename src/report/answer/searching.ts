/** Full-text search in the page: quotations and articles, indexed a little at a time. Owns MiniSearch. */
import MiniSearch, { type CombinationOperator, type Query } from 'minisearch';
import type { ArticleRow, Data, Row, Texts } from '../data/data.js';
import { type BoxQuery, boxQuery, formsIn, hasPhrase } from './query.js';

/** What a search finds. */
export interface Found {
  /** Places of quotations. */
  quotations: ReadonlySet<number>;
  /** Places of articles and their scores. */
  articles: ReadonlyMap<number, number>;
  /** Whether a folded word of a text is one that was sought. */
  isSought(word: string): boolean;
}

interface Entry {
  id: number;
  text: string;
  about: string;
}

/** Milliseconds of indexing before the page gets its turn. */
const TURN = 12;
/** A shorter word of the query matches only itself. */
const SHORTEST_PREFIX = 3;

const newIndex = (): MiniSearch<Entry> =>
  new MiniSearch({
    fields: ['text', 'about'],
    storeFields: [],
    tokenize: formsIn,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (term) => [term],
      prefix: (term) => term.length >= SHORTEST_PREFIX,
      boost: { about: 2 },
    },
  });

const quotationEntry = ({ index, quotation, said, speaker, outlet, article }: Row): Entry => ({
  id: index,
  text: said,
  about: [speaker, quotation.role, outlet, article.title].join(' \n '),
});

const articleEntry = ({ at, article, outlet }: ArticleRow, texts: Texts): Entry => ({
  id: at,
  text: (texts.of(at)?.body ?? []).map(({ text }) => text).join('\n'),
  about: [article.title, article.standfirst, outlet, ...article.authors].join(' \n '),
});

const all = (queries: Query[], combineWith: CombinationOperator): Query => ({ combineWith, queries });

function queryOf({ words, phrases, without }: BoxQuery): Query {
  const wanted = all([...words, ...phrases.flat()], 'AND');
  if (without.length === 0) return wanted;
  const some = words.length + phrases.length > 0 ? wanted : MiniSearch.wildcard;
  return all([some, ...without.map((word): Query => ({ queries: [word], prefix: false }))], 'AND_NOT');
}

export class Searching {
  readonly #quotations = newIndex();
  readonly #articles = newIndex();
  #quotationsDone = 0;
  #articlesDone = 0;
  #running = false;

  constructor(
    private readonly data: Data,
    /** Called when more can be found. */
    private readonly onMore: () => void,
  ) {}

  /** 0 to 1. */
  get progress(): number {
    const { rows, articles } = this.data;
    return (this.#quotationsDone + this.#articlesDone) / Math.max(1, rows.length + articles.length);
  }

  /** Whether an article's text can be indexed: it has come, or none will. */
  #canIndex(at: number): boolean {
    const { texts, articles } = this.data;
    return at < articles.length && (at < texts.count || texts.complete);
  }

  /** Indexes what has come, in turns with the page. */
  async run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    const { rows, articles, texts } = this.data;
    for (let begun = performance.now(); ; ) {
      const row = rows[this.#quotationsDone];
      const article = articles[this.#articlesDone];
      if (row) {
        this.#quotations.add(quotationEntry(row));
        this.#quotationsDone += 1;
      } else if (article && this.#canIndex(this.#articlesDone)) {
        this.#articles.add(articleEntry(article, texts));
        this.#articlesDone += 1;
      } else break;
      if (performance.now() - begun > TURN) {
        await new Promise((go) => setTimeout(go));
        begun = performance.now();
      }
    }
    this.#running = false;
    this.onMore();
  }

  /** Null for no words, which restrict nothing. */
  find(text: string): Found | null {
    const query = boxQuery(text);
    const sought = [...query.words, ...query.phrases.flat()];
    if (sought.length === 0 && query.without.length === 0) return null;
    const terms = new Set<string>();
    const search = (index: MiniSearch<Entry>, textOf: (id: number) => string): Map<number, number> => {
      const found = new Map<number, number>();
      for (const { id, score, terms: matched } of index.search(queryOf(query))) {
        if (query.phrases.length > 0) {
          const read = textOf(id);
          if (!query.phrases.every((phrase) => hasPhrase(read, phrase))) continue;
        }
        for (const term of matched) terms.add(term);
        found.set(id, score);
      }
      return found;
    };
    const { rows, articles, texts } = this.data;
    const joined = ({ text, about }: Entry): string => `${about}\n${text}`;
    const quotations = search(this.#quotations, (id) => {
      const row = rows[id];
      return row ? joined(quotationEntry(row)) : '';
    });
    const found = search(this.#articles, (id) => {
      const row = articles[id];
      return row ? joined(articleEntry(row, texts)) : '';
    });
    return {
      quotations: new Set(quotations.keys()),
      articles: found,
      isSought: (word) => terms.has(word),
    };
  }
}
