/** Articles as a search scores them: their words and days, without their texts. */
import { emptySnapshot } from '../../index/index.js';
import {
  ClauseHits,
  editsFor,
  GivenArticles,
  type GivenWords,
  type Looseness,
  patternOf,
  Searcher,
  type SearchOptions,
  type Widening,
  type WordHits,
} from '../../query/query.js';
import { editDistance } from '../../text/edit-distance.js';
import { remembered } from '../../text/remembered.js';
import { type Hit, malformed } from '../connection/connection.js';
import {
  BUCKETS,
  bucketName,
  bucketOf,
  type PlacedArticle,
  readPlaced,
  stemIn,
  tokenOf,
  WordPlaces,
} from '../documents/documents.js';
import type { ScoredWord, Sought } from './candidates.js';
import type { Engine, Figures } from './engine.js';
import { fetchByIds, inOrder } from './gather.js';

const ARTICLE = 'places.article';
const FIELDS: readonly string[] = Array.from(
  { length: BUCKETS },
  (_, bucket) => `places.${bucketName(bucket)}`,
);

/** Name of the query for articles that match every required part. */
export const COMPLETE = 'complete';

/** Number of letters that determine a word's bucket. */
const DECISIVE = 2;

/** The fields with the positions of the words in articles of these languages. */
export function wordFields(words: readonly ScoredWord[], languages: Figures['languages']): string[] {
  const buckets = new Set<number>();
  for (const { form, looseness } of words) {
    const isLonger = looseness === 'prefix' || looseness === 'pattern';
    const start = looseness === 'pattern' ? patternOf(form).prefix : form;
    if (looseness === 'fuzzy' || (isLonger && start.length < DECISIVE)) return [...FIELDS];
    if (isLonger) buckets.add(bucketOf(start));
    if (looseness !== 'pattern') for (const one of languages) buckets.add(bucketOf(stemIn(form, one)));
  }
  return [...buckets].flatMap((bucket) => FIELDS[bucket] ?? []);
}

/** The fields needed to score the articles of a search. */
export const placesFields = ({ scored, row, figures }: Sought): string[] => {
  const inRow = (row ?? []).map((form): ScoredWord => ({ form, looseness: 'exact' }));
  return [ARTICLE, ...wordFields([...scored, ...inRow], figures.languages)];
};

const strange = (engine: Engine, id: string): Error =>
  malformed(engine.client.node, `${id}: is not an article as corpus push sends it`);

const bucketsByField: ReadonlyMap<string, number> = new Map(FIELDS.map((name, bucket) => [name, bucket]));

/** The words in the fetched buckets. */
export function wordsOf({ fields }: Pick<Hit, 'fields'>): WordPlaces {
  const found: [bucket: number, base64: string][] = [];
  for (const name of Object.keys(fields)) {
    const bucket = bucketsByField.get(name);
    const [value] = fields[name] ?? [];
    if (bucket !== undefined && typeof value === 'string') found.push([bucket, value]);
  }
  return WordPlaces.read(found);
}

/** @throws CorpusError if the document differs from what was pushed */
function placedArticle(engine: Engine, { id, fields }: Hit): PlacedArticle {
  const [value] = fields[ARTICLE] ?? [];
  const article = typeof value === 'string' ? readPlaced(value) : null;
  if (!article) throw strange(engine, id);
  return article;
}

/** Tests whether a form matches a loosely expanded word; null for other words. */
export function matcherOf({ form, looseness }: ScoredWord): ((other: string) => boolean) | null {
  if (looseness === 'prefix') return (other) => other.startsWith(form);
  if (looseness === 'pattern') return remembered(patternOf(form).matches);
  const edits = editsFor(form);
  return looseness === 'fuzzy' ? remembered((other) => editDistance(form, other) <= edits) : null;
}

/** Selects the forms of an article that a search scores or looks up; null if one differs from what was pushed. */
function formsFor({
  scored,
  row,
}: Sought): (words: WordPlaces, language: string | null) => GivenWords['forms'] | null {
  const sought = [...new Set([...scored.map(({ form }) => form), ...(row ?? [])])];
  const byToken = new Map(sought.map((form) => [tokenOf(form), form]));
  const matchers = scored.flatMap((word) => matcherOf(word) ?? []);
  return (words, language) => {
    const found = sought.flatMap((form) => words.ofStem(stemIn(form, language)));
    if (matchers.length > 0) {
      for (const one of words.all()) if (matchers.some((matches) => matches(one.form))) found.push(one);
    }
    const forms = new Map<string, readonly number[]>();
    for (const { form, positions } of found) {
      if (!positions) return null;
      forms.set(byToken.get(form) ?? form, positions);
    }
    return forms;
  };
}

/** Hits that the engine has already found. */
class KnownHits extends ClauseHits {
  constructor(
    private readonly given: GivenArticles,
    private readonly found: Uint8Array,
    widening: Widening,
    private readonly whole: Uint8Array,
  ) {
    super(emptySnapshot(), found, widening);
  }

  protected override find(form: string, looseness: Looseness): WordHits {
    return this.given.word(form, looseness);
  }

  override of(): Uint8Array {
    return this.found;
  }

  override complete(): Uint8Array {
    return this.whole;
  }
}

/** Scores articles that all match, and shows the best of them once their texts are fetched. */
export class PlacedSearcher extends Searcher {
  private constructor(
    private readonly given: GivenArticles,
    private readonly ids: readonly string[],
    private readonly complete: Uint8Array,
  ) {
    super(emptySnapshot(), new Uint8Array(ids.length).fill(1));
  }

  /** @throws CorpusError if a hit differs from what was pushed */
  static of(
    engine: Engine,
    hits: readonly Hit[],
    sought: Sought,
    whole: ConstructorParameters<typeof GivenArticles>[1],
  ): PlacedSearcher {
    const placed = hits.map((hit) => ({ hit, ...placedArticle(engine, hit) })).sort(inOrder);
    const formsIn = formsFor(sought);
    const given = placed.map(({ hit, ...article }): GivenWords => {
      const forms = formsIn(wordsOf(hit), article.language);
      if (!forms) throw strange(engine, hit.id);
      return { ...article, forms };
    });
    return new PlacedSearcher(
      new GivenArticles(given, whole),
      placed.map(({ hit }) => hit.id),
      Uint8Array.from(placed, ({ hit }) => (hit.matched.includes(COMPLETE) ? 1 : 0)),
    );
  }

  /** Cluster ids of the best articles. */
  bestIds(query: string, options: SearchOptions): string[] {
    return this.best(query, options).map((number) => this.ids[number] ?? '');
  }

  /** Fetches the texts of the best articles, which `search` shows. */
  async fetchBest(engine: Engine, query: string, options: SearchOptions): Promise<void> {
    const numbers = new Map(this.best(query, options).map((number) => [this.ids[number] ?? '', number]));
    for (const { id, analysis } of await fetchByIds(engine, [...numbers.keys()])) {
      const number = numbers.get(id);
      if (number !== undefined) this.given.give(number, analysis);
    }
  }

  override searched(): GivenArticles {
    return this.given;
  }

  protected override hits(widening: Widening): ClauseHits {
    return new KnownHits(this.given, this.selected, widening, this.complete);
  }
}
