/** Sending documents: what is refused for the moment is sent again, and nothing counts as done that was not acknowledged. */
import { describe, expect, it } from 'vitest';
import { Client } from '../../src/cluster/connection/connection.js';
import { Bulk, type Operation, type Rejected } from '../../src/cluster/push/bulk.js';
import {
  acknowledged,
  type FakeServer,
  fakeServer,
  idsOf,
  type Received,
  type Reply,
} from './fake-server.js';

const operations = (count: number): Operation[] =>
  Array.from({ length: count }, (_, at) => ({ id: `id${at}`, document: JSON.stringify({ at }) }));

interface Sent {
  done: string[];
  rejected: Rejected[];
  sizes: number[];
  error: unknown;
}

async function send(
  count: number,
  answer: (request: Received, count: number) => Reply | string,
  options: { mostOperations?: number; attempts?: number } = {},
): Promise<Sent> {
  const server: FakeServer = await fakeServer(answer);
  const done: string[] = [];
  const rejected: Rejected[] = [];
  let error: unknown = null;
  try {
    const client = new Client({ nodes: [server.url], alias: 'news', credentials: null, ca: null });
    const bulk = new Bulk(client, {
      index: 'news-v1',
      mostOperations: 8,
      atOnce: 1,
      ...options,
      onDone: (some) => done.push(...some.map(({ id }) => id)),
      onRejected: (one) => rejected.push(one),
    });
    for (const one of operations(count)) await bulk.add(one);
    await bulk.end();
  } catch (thrown) {
    error = thrown;
  } finally {
    await server.close();
  }
  return { done, rejected, error, sizes: server.received.map(({ body }) => idsOf(body).length) };
}

const all = (count: number): string[] => operations(count).map(({ id }) => id);

describe('the bulk loop', () => {
  it('sends all in requests of bounded size', async () => {
    const { done, sizes, error } = await send(20, ({ body }) => acknowledged(body));
    expect([error, sizes, done]).toEqual([null, [8, 8, 4], all(20)]);
  });

  it('halves requests that a busy cluster refuses, as a whole and in part', async () => {
    const { done, sizes, error } = await send(8, ({ body }, count) =>
      count === 1
        ? { status: 429, body: { error: { type: 'rejected_execution_exception', reason: 'busy' } } }
        : acknowledged(body, (id) => (count === 2 && id === 'id1' ? 429 : 201)),
    );
    expect(error).toBeNull();
    expect(sizes.slice(0, 2)).toEqual([8, 4]);
    expect(Math.max(...sizes.slice(2))).toBeLessThanOrEqual(4);
    expect(new Set(done)).toEqual(new Set(all(8)));
    expect(done).toHaveLength(8);
  });

  it('sends again what lost its shard, its node or its connection, and nothing else', async () => {
    const { done, sizes, error } = await send(8, ({ body }, count) => {
      if (count === 1) return null;
      if (count === 2) return { status: 503, body: { error: 'no master' } };
      return acknowledged(body, (id) => (count === 3 && id === 'id5' ? 503 : 200));
    });
    expect([error, sizes]).toEqual([null, [8, 8, 8, 1]]);
    expect(done).toEqual([...all(8).filter((id) => id !== 'id5'), 'id5']);
  });

  it('names an article that the cluster never takes, and sends the rest', async () => {
    const { done, rejected } = await send(5, ({ body }) =>
      acknowledged(body, (id) => (id === 'id3' ? 400 : 201)),
    );
    expect(rejected).toEqual([{ id: 'id3', reason: 'no' }]);
    expect(done).toEqual(['id0', 'id1', 'id2', 'id4']);
  });

  it('splits a request that is too large, down to one article, which is then named', async () => {
    const { done, rejected } = await send(4, ({ body }) =>
      idsOf(body).includes('id2') ? { status: 413, body: null } : acknowledged(body),
    );
    expect(rejected.map(({ id }) => id)).toEqual(['id2']);
    expect(new Set(done)).toEqual(new Set(['id0', 'id1', 'id3']));
  });

  it('gives up when nothing has got through for long, and says how to go on', async () => {
    const { done, error } = await send(3, () => ({ status: 429, body: null }), { attempts: 3 });
    expect(done).toEqual([]);
    expect(error).toMatchObject({ hint: expect.stringContaining('run corpus push again') });
  });

  it.each([
    ['fewer items than it was sent', '{"items":[]}'],
    ['no items', '{}'],
    ['items of other articles', '{"items":[{"index":{"_id":"other","status":201}}]}'],
    ['HTML', '<html>'],
  ])('takes no answer with %s for an acknowledgement', async (_, answer) => {
    const { done, error } = await send(1, () => answer);
    expect(done).toEqual([]);
    expect(error).toMatchObject({ name: 'CorpusError' });
  });
});
