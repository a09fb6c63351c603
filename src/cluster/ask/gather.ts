/** Fetches articles from a cluster into a snapshot in memory, which is queried by the same code as one of an index. */
import { memorySnapshot, type PartedAnalysis, type Snapshot, type Whole } from '../../index/index.js';
import { CorpusError } from '../../model/corpus-error.js';
import { grouped } from '../../text/counted.js';
import { terms } from '../compile/compile.js';
import { type Hit, malformed, type Query } from '../connection/connection.js';
import { analysisOf, type RecordPart } from '../documents/documents.js';
import type { Engine } from './engine.js';
import type { Chosen } from './select.js';

/** Corpus order: by path, then by part, then by position in the file. */
export const BY_PATH: readonly object[] = [{ file: 'asc' }, { part: 'asc' }, { at: 'asc' }];

/** How much of each article a question reads. */
export type Reading = 'dates' | 'quotations' | 'texts';

const PARTS: Readonly<Record<Reading, readonly RecordPart[]>> = {
  dates: ['article'],
  quotations: ['article', 'quotations', 'mentions'],
  texts: ['article', 'quotations', 'mentions', 'body'],
};

/** The parts of an article that results show. */
const SHOWN: readonly RecordPart[] = ['article', 'quotations', 'body'];

/** Articles per request. */
const PAGE: Readonly<Record<Reading, number>> = { dates: 5_000, quotations: 1_000, texts: 500 };

/** Maximum articles that one question may fetch: about a gigabyte of memory. */
const MOST: Readonly<Record<Reading, number>> = { dates: 500_000, quotations: 60_000, texts: 20_000 };

const FIELDS = ['part', 'file', 'at', 'bands'];

/** An article as fetched. */
export interface Fetched extends PartedAnalysis {
  id: string;
  at: number;
  bands: readonly string[];
  sort: readonly unknown[];
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** @throws CorpusError if the document differs from what was pushed */
function fetchedOf(engine: Engine, { id, record, fields, sort }: Hit): Fetched {
  const analysis = analysisOf(record);
  const [[part], [file], [at]] = [fields.part ?? [], fields.file ?? [], fields.at ?? []];
  if (!analysis || !isText(part) || !isText(file) || typeof at !== 'number') {
    throw malformed(engine.client.node, `${id}: is not an article as corpus push sends it`);
  }
  return { id, analysis, part, file, at, bands: (fields.bands ?? []).filter(isText), sort };
}

const tooMany = (total: number, most: number): CorpusError =>
  new CorpusError(
    `${grouped(total)} articles are too many to fetch for this question; at most ${grouped(most)} are`,
    'restrict it with words, --from, --to, --publisher, --speaker or another filter',
  );

/** The first articles of a query in an order, and their total. */
export async function fetchSome(
  engine: Engine,
  query: Query,
  reading: Reading,
  { sort, size, minScore = null }: { sort: readonly object[]; size: number; minScore?: number | null },
): Promise<{ total: number; found: Fetched[] }> {
  const found: Fetched[] = [];
  let total = 0;
  const page = Math.min(PAGE[reading], size);
  if (size === 0) return { total: await engine.count(query), found };
  for await (const { total: all, hits } of engine.pages({
    query,
    size: page,
    sort,
    parts: PARTS[reading],
    fields: FIELDS,
    ...(minScore === null ? {} : { minScore }),
  })) {
    total = all;
    for (const hit of hits) if (found.length < size) found.push(fetchedOf(engine, hit));
    if (found.length >= size) break;
  }
  return { total, found };
}

/**
 * All articles of a query, in corpus order. `minScore`: the minimum score by the engine.
 *
 * @throws CorpusError if there are too many
 */
export async function fetchAll(
  engine: Engine,
  query: Query,
  reading: Reading,
  minScore: number | null = null,
): Promise<Fetched[]> {
  const most = MOST[reading];
  const { total, found } = await fetchSome(engine, query, reading, { sort: BY_PATH, size: most, minScore });
  if (total > most) throw tooMany(total, most);
  return found;
}

/** Articles by their ids in the cluster. @throws CorpusError if one no longer exists */
export async function fetchByIds(engine: Engine, ids: readonly string[]): Promise<Fetched[]> {
  const found: Fetched[] = [];
  const page = PAGE.texts;
  for (let at = 0; at < ids.length; at += page) {
    const values = ids.slice(at, at + page);
    const search = { query: { ids: { values } }, size: values.length, parts: SHOWN, fields: FIELDS };
    const { hits } = await engine.search(search);
    if (hits.length !== values.length) {
      throw malformed(engine.client.node, 'no longer has an article that it has just found');
    }
    for (const hit of hits) found.push(fetchedOf(engine, hit));
  }
  return found;
}

/** Maximum rounds of fetching duplicates of duplicates. */
const ROUNDS = 20;

/** Adds the articles that may be near-duplicates of these, and in turn of those: the ones that share a band of the sketch. */
export async function withDuplicates(engine: Engine, found: readonly Fetched[]): Promise<Fetched[]> {
  const known = new Map(found.map((one) => [one.id, one]));
  const looked = new Set<string>();
  let fresh: readonly Fetched[] = found;
  for (let round = 0; round < ROUNDS && fresh.length > 0; round += 1) {
    const bands = [...new Set(fresh.flatMap((one) => one.bands))].filter((band) => !looked.has(band));
    for (const band of bands) looked.add(band);
    if (bands.length === 0) break;
    const others: Query = {
      bool: { filter: [terms('bands', bands)], must_not: [{ ids: { values: [...known.keys()] } }] },
    };
    const added = await fetchAll(engine, others, 'texts');
    for (const one of added) known.set(one.id, one);
    fresh = added;
  }
  return [...known.values()];
}

/** The location of an article in the corpus. */
export interface Place {
  file: string;
  part: string;
  at: number;
}

export const inOrder = (a: Place, b: Place): number =>
  a.file === b.file ? (a.part === b.part ? a.at - b.at : a.part < b.part ? -1 : 1) : a.file < b.file ? -1 : 1;

/** `known`: what is known besides the results of selecting the articles. */
const wholeOf = (
  { speakers, roles, publishers }: Pick<Chosen, 'speakers' | 'roles' | 'publishers'>,
  known: Partial<Whole> & Pick<Whole, 'articles'>,
): Whole => ({
  averageLength: null,
  words: new Map(),
  having: null,
  persons: null,
  publishers,
  speakers,
  roles,
  ...known,
});

export const snapshotOf = (
  found: readonly Fetched[],
  chosen: Pick<Chosen, 'speakers' | 'roles' | 'publishers'>,
  known: Partial<Whole> & Pick<Whole, 'articles'>,
): Snapshot => memorySnapshot([...found].sort(inOrder), wholeOf(chosen, known));

/** Articles with any of the ids. */
export const byIds = (field: 'id' | 'path', values: readonly string[]): Query => terms(field, values);
