/** Articles as a search scores them: their words and days, without their texts. */
import {
  type ArticleWords,
  memorySnapshot,
  type PartedAnalysis,
  type Snapshot,
  type Whole,
  type WordSink,
} from '../../index/index.js';
import type { Analysis } from '../../model/analysis.js';
import type { Article } from '../../model/article.js';
import {
  ClauseHits,
  editsFor,
  patternOf,
  Searcher,
  type SearchOptions,
  type Widening,
} from '../../query/query.js';
import { editDistance } from '../../text/edit-distance.js';
import { remembered } from '../../text/remembered.js';
import { type Hit, malformed } from '../connection/connection.js';
import { type PlacedForm, stemIn, takeForms, tokenOf, WordPlaces } from '../documents/documents.js';
import type { ScoredWord, Sought } from './candidates.js';
import type { Engine } from './engine.js';
import { fetchByIds, inOrder, type Place } from './gather.js';

/** The fields that are fetched. */
export const PLACES: readonly string[] = ['part', 'file', 'at', 'places', 'byDate'];

/** The name of the query of articles that match every required part. */
export const COMPLETE = 'complete';

interface PlacedArticle extends Place {
  id: string;
  /** EDTF; null if undated. */
  published: string | null;
  isComplete: boolean;
  words: WordPlaces;
}

const strange = (engine: Engine, id: string): Error =>
  malformed(engine.client.node, `${id}: is not an article as corpus push sends it`);

/** @throws CorpusError if it has no words as they were pushed */
export function wordsOf(engine: Engine, { id, fields }: Pick<Hit, 'id' | 'fields'>): WordPlaces {
  const [places] = fields.places ?? [];
  const words = typeof places === 'string' ? WordPlaces.read(places) : null;
  if (!words) throw strange(engine, id);
  return words;
}

/** @throws CorpusError if it is not an article as it was pushed */
function placedArticle(engine: Engine, hit: Hit): PlacedArticle {
  const { id, fields, matched } = hit;
  const [[part], [file], [at], [byDate = null]] = [
    fields.part ?? [],
    fields.file ?? [],
    fields.at ?? [],
    fields.byDate ?? [],
  ];
  if (typeof part !== 'string' || typeof file !== 'string' || typeof at !== 'number') {
    throw strange(engine, id);
  }
  // The day in eight digits comes first.
  const published = typeof byDate === 'string' ? byDate.slice(9) : null;
  return {
    id,
    part,
    file,
    at,
    published,
    isComplete: matched.includes(COMPLETE),
    words: wordsOf(engine, hit),
  };
}

/** Whether a form is one that a loosely sought word matches; null for other words. */
export function matcherOf({ form, looseness }: ScoredWord): ((other: string) => boolean) | null {
  if (looseness === 'prefix') return (other) => other.startsWith(form);
  if (looseness === 'pattern') return remembered(patternOf(form).matches);
  const edits = editsFor(form);
  return looseness === 'fuzzy' ? remembered((other) => editDistance(form, other) <= edits) : null;
}

/** Chooses the forms of an article that a search scores or locates. */
function formsFor({ scored, row }: Sought): (words: WordPlaces) => PlacedForm[] {
  const sought = [...new Set([...scored.map(({ form }) => form), ...(row ?? [])])];
  const byToken = new Map(sought.map((form) => [tokenOf(form), form]));
  const matchers = scored.flatMap((word) => matcherOf(word) ?? []);
  return (words) => {
    const found = sought.flatMap((form) => words.ofStem(stemIn(form, words.language)));
    if (matchers.length > 0) {
      for (const one of words.all()) if (matchers.some((matches) => matches(one.form))) found.push(one);
    }
    return found.map((one) => ({ ...one, form: byToken.get(one.form) ?? one.form }));
  };
}

const UNKNOWN = {
  title: null,
  standfirst: null,
  publisher: null,
  authors: [],
  notBefore: null,
  notAfter: null,
  updated: null,
  section: null,
  url: null,
  derived: false,
  duplicateOf: null,
  wordCount: 0,
  evidence: {},
};

/** The article as far as it is known. */
function partlyKnown({ published, words }: PlacedArticle): Analysis {
  const article: Article = { ...UNKNOWN, id: '', path: '', published, language: words.language };
  return { article, body: [], quotations: [], citations: [], dates: [] };
}

/** The engine has found what matches. */
class KnownHits extends ClauseHits {
  constructor(
    snapshot: Snapshot,
    private readonly found: Uint8Array,
    widening: Widening,
    private readonly whole: Uint8Array,
  ) {
    super(snapshot, found, widening);
  }

  override of(): Uint8Array {
    return this.found;
  }

  override complete(): Uint8Array {
    return this.whole;
  }
}

/** Scores articles of which all match, and shows the best of them when they are complete. */
export class PlacedSearcher extends Searcher {
  private constructor(
    snapshot: Snapshot,
    private readonly ids: readonly string[],
    private readonly complete: Uint8Array,
  ) {
    super(snapshot, new Uint8Array(ids.length).fill(1));
  }

  /** @throws CorpusError if a hit is not an article as it was pushed */
  static of(engine: Engine, hits: readonly Hit[], sought: Sought, whole: Whole): PlacedSearcher {
    const articles = hits.map((hit) => placedArticle(engine, hit)).sort(inOrder);
    const forms = formsFor(sought);
    const found = articles.map((one): PartedAnalysis => {
      const words = (sink: WordSink): ArticleWords => {
        if (!takeForms(forms(one.words), sink)) throw strange(engine, one.id);
        return { ...one.words.size, quoted: [] };
      };
      // They are in order already, so that one file may hold them all.
      return { analysis: partlyKnown(one), part: '', file: '', words };
    });
    return new PlacedSearcher(
      memorySnapshot(found, whole, 'annotations'),
      articles.map(({ id }) => id),
      Uint8Array.from(articles, ({ isComplete }) => (isComplete ? 1 : 0)),
    );
  }

  /** The ids of the best articles in the cluster. */
  bestIds(query: string, options: SearchOptions): string[] {
    return this.best(query, options).map((number) => this.ids[number] ?? '');
  }

  /** Fetches the texts of the best articles, which `search` shows. */
  async fetchBest(engine: Engine, query: string, options: SearchOptions): Promise<void> {
    const numbers = new Map(this.best(query, options).map((number) => [this.ids[number] ?? '', number]));
    for (const { id, analysis } of await fetchByIds(engine, [...numbers.keys()])) {
      const number = numbers.get(id);
      if (number !== undefined) this.snapshot.give(number, analysis);
    }
  }

  protected override hits(widening: Widening): ClauseHits {
    return new KnownHits(this.snapshot, this.selected, widening, this.complete);
  }
}
