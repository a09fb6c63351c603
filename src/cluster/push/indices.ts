/** The indices behind an alias: one answers questions, while another may be filled to replace it. */
import { CorpusError } from '../../model/corpus-error.js';
import { isObject, type JsonObject } from '../../text/json-object.js';
import { Client, type ClusterAddress, malformed } from '../connection/connection.js';
import { FORM, type IndexShape, indexBody } from '../documents/documents.js';

/** An index of articles. */
export interface ArticleIndex {
  name: string;
  /** Assigned by the cluster; differs between indices of the same name. */
  uuid: string;
  /** The form of its documents. */
  form: number;
  /** Whether it is the one that answers questions. */
  isAsked: boolean;
}

/** How an index is created. */
export interface InitOptions extends IndexShape {
  /** Creates one even if one of this form exists, to replace it. */
  rebuild: boolean;
}

/** The time of creation distinguishes the indices of an alias. */
const nameFor = (alias: string, now: Date): string =>
  `${alias}-v${FORM}-${now.toISOString().replaceAll(/[-:T]/gu, '').slice(0, 14)}`;

const metaOf = (index: JsonObject): JsonObject => {
  const mappings = isObject(index.mappings) ? index.mappings : {};
  return isObject(mappings._meta) ? mappings._meta : {};
};

function uuidOf({ settings }: JsonObject): string {
  const own = isObject(settings) && isObject(settings.index) ? settings.index : {};
  return typeof own.uuid === 'string' ? own.uuid : '';
}

/** Indices behind the alias and those waiting to replace them, by name. */
async function articleIndices(client: Client): Promise<ArticleIndex[]> {
  const { alias } = client;
  const body = await client.json(
    'GET',
    `/${alias},${alias}-v*?ignore_unavailable=true&allow_no_indices=true`,
  );
  if (!isObject(body)) throw malformed(client.node, 'lists its indices in another form');
  return Object.entries(body)
    .flatMap(([name, index]): ArticleIndex[] => {
      if (!isObject(index)) return [];
      const { form } = metaOf(index);
      const isAsked = isObject(index.aliases) && Object.hasOwn(index.aliases, alias);
      const own = metaOf(index).corpus === 'articles' && typeof form === 'number';
      return own ? [{ name, uuid: uuidOf(index), form, isAsked }] : [];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The indices that receive documents of this program's form. @throws CorpusError if no index does */
export const pushedIndices = async (client: Client): Promise<ArticleIndex[]> =>
  ofThisForm(client, await articleIndices(client));

function ofThisForm(client: Client, all: readonly ArticleIndex[]): ArticleIndex[] {
  const mine = all.filter(({ form }) => form === FORM);
  if (mine.length > 0) return mine;
  const [other] = all;
  throw other
    ? new CorpusError(
        `${client.node}: ${other.name} has articles in form ${other.form}, and this program pushes form ${FORM}`,
        'corpus push --init creates an index of this form beside it',
      )
    : new CorpusError(`${client.node}: has no index ${client.alias}`, 'corpus push --init creates it');
}

/**
 * Creates an index unless one of this form exists; with `rebuild`, always. The first one answers questions immediately.
 * @returns its name; null if one exists already
 */
export async function initIndex(
  address: ClusterAddress,
  { rebuild, ...shape }: InitOptions,
  now: Date,
): Promise<string | null> {
  const client = new Client(address);
  const all = await articleIndices(client);
  if (!rebuild && all.some(({ form }) => form === FORM)) return null;
  const name = nameFor(client.alias, now);
  const isFirst = !all.some(({ isAsked }) => isAsked);
  await client.json('PUT', `/${name}`, {
    ...indexBody(shape),
    ...(isFirst ? { aliases: { [client.alias]: {} } } : {}),
  });
  return name;
}

const countOf = async (client: Client, index: string): Promise<number> => {
  await client.json('POST', `/${index}/_refresh`);
  const body = await client.json('GET', `/${index}/_count`);
  return isObject(body) && typeof body.count === 'number' ? body.count : 0;
};

/**
 * Atomically makes the newest index of this form answer questions. @returns its name; null if it already does
 * @throws CorpusError if it has fewer articles than the one that answers now
 */
export async function switchIndex(address: ClusterAddress): Promise<string | null> {
  const client = new Client(address);
  const all = await articleIndices(client);
  const newest = ofThisForm(client, all).at(-1);
  const asked = all.filter(({ isAsked }) => isAsked);
  if (!newest || (newest.isAsked && asked.length === 1)) return null;
  const [before, after] = [await sum(client, asked), await countOf(client, newest.name)];
  if (after < before) {
    throw new CorpusError(
      `${newest.name}: has ${after} articles, and the index in use has ${before}`,
      'push every part to it first',
    );
  }
  await client.json('POST', '/_aliases', {
    actions: [
      ...asked.map(({ name }) => ({ remove: { index: name, alias: client.alias } })),
      { add: { index: newest.name, alias: client.alias } },
    ],
  });
  return newest.name;
}

async function sum(client: Client, indices: readonly ArticleIndex[]): Promise<number> {
  let all = 0;
  for (const { name } of indices) all += await countOf(client, name);
  return all;
}

/** Deletes the indices older than the one that answers questions. @returns their names */
export async function dropOld(address: ClusterAddress): Promise<string[]> {
  const client = new Client(address);
  const all = await articleIndices(client);
  const asked = all.find(({ isAsked }) => isAsked);
  const old = asked ? all.filter(({ isAsked, name }) => !isAsked && name < asked.name) : [];
  for (const { name } of old) await client.json('DELETE', `/${name}`);
  return old.map(({ name }) => name);
}
