/**
 * A state of an index that stays the same while one question queries it several times, whatever is pushed meanwhile. Responses must
 * include all shards.
 */
import { isObject, type JsonObject } from '../../text/json-object.js';
import type { Client } from './client.js';
import { malformed, PartMissing } from './failures.js';

/** How long the cluster keeps it after each request. */
const KEPT = '5m';

export type Query = Readonly<Record<string, unknown>>;

/** A document that was found. */
export interface Hit {
  id: string;
  sort: readonly unknown[];
  /** The requested parts of its record. */
  record: Readonly<Record<string, unknown>>;
  /** The requested fields. */
  fields: Readonly<Record<string, readonly unknown[]>>;
  /** Names of the queries that match it. */
  matched: readonly unknown[];
}

/** The response to one search. */
export interface Found {
  total: number;
  hits: Hit[];
  aggregations: Readonly<Record<string, unknown>>;
}

export interface Search {
  query: Query;
  /** Maximum hits; up to 10,000. */
  size: number;
  sort?: readonly object[];
  after?: readonly unknown[];
  /** Parts of the record to return. */
  parts?: readonly string[];
  fields?: readonly string[];
  /** Minimum score of the hits. */
  minScore?: number;
  aggregations?: Query;
}

const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {});

function fieldsOf(value: unknown): Hit['fields'] {
  const fields: Record<string, readonly unknown[]> = {};
  for (const [name, values] of Object.entries(objectOf(value)))
    if (Array.isArray(values)) fields[name] = values;
  return fields;
}

function hitOf(value: unknown): Hit | null {
  if (!isObject(value) || typeof value._id !== 'string') return null;
  return {
    id: value._id,
    sort: Array.isArray(value.sort) ? value.sort : [],
    record: objectOf(objectOf(value._source).record),
    fields: fieldsOf(value.fields),
    matched: Array.isArray(value.matched_queries) ? value.matched_queries : [],
  };
}

/** The error message of the first shard that failed. */
function reasonOf(shards: JsonObject): string {
  const [first] = Array.isArray(shards.failures) ? shards.failures : [];
  const { reason } = objectOf(objectOf(first).reason);
  return typeof reason === 'string' ? `: ${reason.slice(0, 200)}` : '';
}

export class PointInTime {
  private constructor(
    private readonly client: Client,
    private readonly id: string,
  ) {}

  /** `index`: a name or an alias. @throws CorpusError if it does not exist. */
  static async open(client: Client, index: string): Promise<PointInTime> {
    const body = await client.json('POST', `/${index}/_search/point_in_time?keep_alive=${KEPT}`);
    if (!isObject(body) || typeof body.pit_id !== 'string') {
      throw malformed(client.node, 'opens no point in time');
    }
    return new PointInTime(client, body.pit_id);
  }

  /** @throws CorpusError if a shard is missing or the search is aborted. */
  async search({ query, size, sort, after, parts, fields, minScore, aggregations }: Search): Promise<Found> {
    const body = await this.client.json('POST', '/_search?allow_partial_search_results=false', {
      pit: { id: this.id, keep_alive: KEPT },
      query,
      size,
      track_total_hits: true,
      timeout: '60s',
      _source: parts && parts.length > 0 ? parts.map((part) => `record.${part}`) : false,
      ...(sort ? { sort } : {}),
      ...(after ? { search_after: after } : {}),
      ...(minScore === undefined ? {} : { min_score: minScore }),
      ...(fields ? { docvalue_fields: fields } : {}),
      ...(aggregations ? { aggregations } : {}),
    });
    return this.#found(body);
  }

  /** Suggests similar words. @throws CorpusError if a shard is missing */
  async suggest(suggest: Query): Promise<{ suggest: unknown }> {
    const body = await this.client.json('POST', '/_search?allow_partial_search_results=false', {
      pit: { id: this.id, keep_alive: KEPT },
      size: 0,
      track_total_hits: true,
      suggest,
    });
    this.#found(body);
    return { suggest: objectOf(body).suggest };
  }

  #found(body: unknown): Found {
    const { hits, aggregations, _shards, timed_out: late } = objectOf(body);
    const shards = objectOf(_shards);
    const { total, hits: list } = objectOf(hits);
    const { value, relation } = objectOf(total);
    if (late === true || shards.failed !== 0) {
      throw new PartMissing(
        `${this.client.node}: a part of the cluster does not answer${reasonOf(shards)}`,
        'ask again when all its shards are there; an answer without them would be incomplete',
      );
    }
    const found = (Array.isArray(list) ? list : []).map(hitOf);
    if (typeof value !== 'number' || relation !== 'eq' || found.includes(null)) {
      throw malformed(this.client.node, 'answers a search in another form');
    }
    return {
      total: value,
      hits: found.flatMap((hit) => hit ?? []),
      aggregations: objectOf(aggregations),
    };
  }

  /** All hits in the order of `sort`, whose last key must be unique, page by page. */
  async *pages(search: Omit<Search, 'after'> & { sort: readonly object[] }): AsyncGenerator<Found> {
    let after: readonly unknown[] | null = null;
    for (;;) {
      const page: Found = await this.search(after === null ? search : { ...search, after });
      if (page.hits.length > 0) yield page;
      if (page.hits.length < search.size) return;
      after = page.hits.at(-1)?.sort ?? [];
    }
  }

  /** Releases it in the cluster. If this is omitted, it expires. */
  async close(): Promise<void> {
    await this.client.json('DELETE', '/_search/point_in_time', { pit_id: [this.id] }).catch(() => {});
  }
}
