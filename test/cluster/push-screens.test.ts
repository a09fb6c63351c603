/** What a push prints: on a terminal and in a pipe, against a server that takes everything. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORM } from '../../src/cluster/documents/documents.js';
import { corpus, SMALL } from '../cli/memory-io.js';
import { type FakeServer, fakeServer } from './fake-server.js';

const INDEX = `news-v${FORM}-1`;
const indices = {
  [INDEX]: {
    aliases: { news: {} },
    mappings: { _meta: { corpus: 'articles', form: FORM } },
    settings: { index: { uuid: 'one' } },
  },
};

let server: FakeServer;
const folder = mkdtempSync(join(tmpdir(), 'corpus-push-'));

/** What a bulk request asks to write or remove, all of it done. */
function itemsOf(body: string): object[] {
  return body
    .split('\n')
    .filter((line) => /^\{"(?:index|delete)":\{"_id":/u.test(line))
    .map((line) => {
      const [[action, { _id }] = ['', { _id: '' }]] = Object.entries<{ _id: string }>(JSON.parse(line));
      return { [action]: { _id, status: 201 } };
    });
}

beforeAll(async () => {
  server = await fakeServer(({ path, body }) => {
    if (path.includes('/_bulk')) return { status: 200, body: { items: itemsOf(body) } };
    if (path.includes('point_in_time')) return { status: 200, body: { pit_id: 'one' } };
    if (path.includes('/_search')) {
      const hits = { total: { value: 0, relation: 'eq' }, hits: [] };
      return { status: 200, body: { _shards: { failed: 0 }, hits } };
    }
    return { status: 200, body: indices };
  });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const push = (tty: boolean, ...argv: string[]) =>
  corpus(['push', '--url', server.url, '--part', 'papers', '-C', SMALL, ...argv], {
    tty,
    env: { CORPUS_INDEX_DIR: folder, NO_COLOR: '1' },
  });

/** Sizes change with the form of documents. */
const plain = (text: string): string => text.replaceAll(/\d+\.\d MB/gu, '… MB');

describe('corpus push', () => {
  it('says what it would send, and sends nothing', async () => {
    const { code, out, err } = await push(false, '--dry-run');
    expect([code, plain(out), err]).toMatchInlineSnapshot(`
      [
        0,
        "would send 3 articles (… MB) of 3 to news-v3-1; 0 unchanged, 0 to remove
      ",
        "",
      ]
    `);
    expect(server.received.filter(({ path }) => path.includes('/_bulk'))).toEqual([]);
  });

  it('says what it has sent', async () => {
    const { code, out, err } = await push(true);
    expect([code, plain(out), err]).toMatchInlineSnapshot(`
      [
        0,
        "sent 3 articles (… MB) of 3 to news-v3-1; 0 unchanged, 0 removed
      ",
        "",
      ]
    `);
  });

  it('says that nothing has changed', async () => {
    const { code, out, err } = await push(false);
    expect([code, plain(out), err]).toMatchInlineSnapshot(`
      [
        0,
        "sent 0 articles (… MB) of 3 to news-v3-1; 3 unchanged, 0 removed
      ",
        "",
      ]
    `);
  });

  it('names what the cluster lacks', async () => {
    const { code, out, err } = await push(false, '--verify');
    expect([code, out, err]).toMatchInlineSnapshot(`
      [
        1,
        "missing: 2020/pipeline.md
      missing: 2020/strike.md
      missing: 2021/storm.txt
      ",
        "",
      ]
    `);
  });

  it('says that its index is there already', async () => {
    const { code, out } = await corpus(['push', '--url', server.url, '--init']);
    expect([code, out]).toEqual([0, 'an index of this form already exists\n']);
  });
});
