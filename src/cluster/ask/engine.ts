/** An index of a cluster at one moment, and queries to it for data other than articles. */
import { CorpusError } from '../../model/corpus-error.js';
import { TITLE_COUNT } from '../../query/query.js';
import { isObject } from '../../text/json-object.js';
import { EVERYTHING, NOTHING } from '../compile/compile.js';
import {
  Client,
  type ClusterAddress,
  type Found,
  malformed,
  PointInTime,
  type Query,
  type Search,
} from '../connection/connection.js';
import { FORM } from '../documents/documents.js';

/** Groups per page of an aggregation. */
const PAGE = 1_000;

/** Statistics of all articles. */
export interface Figures {
  articles: number;
  /** Mean number of words per article, with title words weighted. */
  averageLength: number;
  /** Languages of the articles that have stemming rules. */
  languages: readonly string[];
}

const numberAt = (aggregations: Found['aggregations'], name: string, key: string): number => {
  const one = aggregations[name];
  const value = isObject(one) ? one[key] : null;
  return typeof value === 'number' ? value : 0;
};

/** An aggregation inside another. */
const innerOf = (aggregations: Found['aggregations'], name: string): Found['aggregations'] => {
  const one = aggregations[name];
  return isObject(one) ? one : {};
};

/** Far more than the languages with stemming rules. */
const MOST_LANGUAGES = 100;

function termsIn(aggregations: Found['aggregations'], name: string): string[] {
  const { buckets } = innerOf(aggregations, name);
  return (Array.isArray(buckets) ? buckets : []).flatMap((one: unknown) =>
    isObject(one) && typeof one.key === 'string' ? [one.key] : [],
  );
}

export class Engine {
  #figures: Promise<Figures> | null = null;

  private constructor(
    readonly client: Client,
    private readonly pit: PointInTime,
  ) {}

  /** @throws CorpusError if the index is missing, or has another form than this program reads */
  static async open(address: ClusterAddress): Promise<Engine> {
    const client = new Client(address);
    const [mappings, opened] = await Promise.allSettled([
      client.json('GET', `/${client.alias}/_mapping?filter_path=*.mappings._meta`),
      PointInTime.open(client, client.alias),
    ]);
    if (opened.status === 'rejected') throw mappings.status === 'rejected' ? mappings.reason : opened.reason;
    const engine = new Engine(client, opened.value);
    try {
      if (mappings.status === 'rejected') throw mappings.reason;
      requireForm(client, mappings.value);
      return engine;
    } catch (error) {
      await engine.close();
      throw error;
    }
  }

  search(search: Search): Promise<Found> {
    return this.pit.search(search);
  }

  pages(search: Omit<Search, 'after'> & { sort: readonly object[] }): AsyncGenerator<Found> {
    return this.pit.pages(search);
  }

  async count(query: Query): Promise<number> {
    return (await this.pit.search({ query, size: 0 })).total;
  }

  /** Number of all articles. */
  async size(): Promise<number> {
    return (await this.figures()).articles;
  }

  async languages(): Promise<Figures['languages']> {
    return (await this.figures()).languages;
  }

  /** Statistics of all articles, fetched once. */
  figures(): Promise<Figures> {
    this.#figures ??= this.#askFigures();
    return this.#figures;
  }

  async #askFigures(): Promise<Figures> {
    const { aggregations, total } = await this.pit.search({
      query: EVERYTHING,
      size: 0,
      aggregations: {
        title: { sum: { field: 'titleLength' } },
        text: { sum: { field: 'textLength' } },
        rules: { terms: { field: 'rules', size: MOST_LANGUAGES } },
      },
    });
    const words =
      numberAt(aggregations, 'title', 'value') * TITLE_COUNT + numberAt(aggregations, 'text', 'value');
    return {
      articles: total,
      averageLength: words / Math.max(1, total),
      languages: termsIn(aggregations, 'rules'),
    };
  }

  /** Runs a search, and counts how many of all articles match each query, in order. */
  async searchBeside(search: Search, queries: readonly Query[]): Promise<Found & { matching: number[] }> {
    const named = queries.map((filter, at): [string, Query] => [`q${at}`, { filter }]);
    const all = { all: { global: {}, aggs: Object.fromEntries(named) } };
    const found = await this.pit.search(queries.length === 0 ? search : { ...search, aggregations: all });
    const counts = innerOf(found.aggregations, 'all');
    return { ...found, matching: named.map(([name]) => numberAt(counts, name, 'doc_count')) };
  }

  /** Counts how many of all articles match each query, in order. */
  async countEach(queries: readonly Query[]): Promise<number[]> {
    return (await this.searchBeside({ query: NOTHING, size: 0 }, queries)).matching;
  }

  /**
   * All values of a keyword field in the articles of a query, exactly. `nested`: the path that contains the field, with a filter
   * there.
   */
  async values(
    field: string,
    query: Query,
    nested: { path: string; filter: Query } | null = null,
  ): Promise<string[]> {
    const values: string[] = [];
    for (let after: unknown = null; ; ) {
      const composite = {
        composite: {
          size: PAGE,
          sources: [{ value: { terms: { field } } }],
          ...(after === null ? {} : { after }),
        },
      };
      const { aggregations } = await this.pit.search({
        query,
        size: 0,
        aggregations: {
          values: nested
            ? {
                nested: { path: nested.path },
                aggs: { inner: { filter: nested.filter, aggs: { values: composite } } },
              }
            : composite,
        },
      });
      let found: unknown = aggregations.values;
      if (nested) {
        const inner = isObject(found) ? found.inner : null;
        found = isObject(inner) ? inner.values : null;
      }
      if (!isObject(found) || !Array.isArray(found.buckets)) {
        throw malformed(this.client.node, 'lists values in another form');
      }
      for (const bucket of found.buckets) {
        const key: unknown = isObject(bucket) && isObject(bucket.key) ? bucket.key.value : null;
        if (typeof key === 'string') values.push(key);
      }
      if (found.buckets.length < PAGE || !isObject(found.after_key)) return values;
      after = found.after_key;
    }
  }

  /** Words of articles within this many edits of a form; a swap counts as one edit. */
  async proposals(form: string, edits: number): Promise<string[]> {
    const { suggest } = await this.pit.suggest({
      near: {
        text: form,
        term: {
          field: 'words',
          analyzer: 'tokens',
          suggest_mode: 'always',
          max_edits: edits,
          prefix_length: 0,
          min_word_length: 1,
          min_doc_freq: 0,
          max_term_freq: 1_000_000_000,
          max_inspections: 1_000,
          accuracy: 0.01,
          size: PAGE,
          shard_size: PAGE,
        },
      },
    });
    const [first]: unknown[] = isObject(suggest) && Array.isArray(suggest.near) ? suggest.near : [];
    const options: unknown[] = isObject(first) && Array.isArray(first.options) ? first.options : [];
    return options.flatMap((option) =>
      isObject(option) && typeof option.text === 'string' ? [option.text] : [],
    );
  }

  close(): Promise<void> {
    return this.pit.close();
  }
}

/** @throws CorpusError unless every index behind the alias has documents of this program's form */
function requireForm(client: Client, mappings: unknown): void {
  const metas = isObject(mappings) ? Object.entries(mappings) : [];
  if (metas.length === 0) throw foreign(client);
  for (const [name, index] of metas) {
    const inner = isObject(index) && isObject(index.mappings) ? index.mappings._meta : null;
    if (!isObject(inner) || inner.corpus !== 'articles') throw foreign(client);
    if (inner.form === FORM) continue;
    throw new CorpusError(
      `${client.node}: ${name} has articles in form ${String(inner.form).slice(0, 20)}, and this program reads form ${FORM}`,
      'ask with the program that pushed them, or push them again: corpus push --init',
    );
  }
}

const foreign = (client: Client): CorpusError =>
  new CorpusError(
    `${client.node}: ${client.alias} is not an index of corpus`,
    'corpus push --init creates one; --alias names another',
  );
