/** Questions that a cluster cannot answer are refused, and never answered with nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ClusterCorpus } from '../../src/cluster/ask/cluster-corpus.js';
import { Corpus } from '../../src/opened-corpus.js';
import { corpus } from '../cli/memory-io.js';
import { type FakeServer, fakeServer } from './fake-server.js';

/** Has an index of this program's form, and no articles. */
let server: FakeServer;
beforeAll(async () => {
  server = await fakeServer(({ path }) => ({
    status: 200,
    body: path.includes('_mapping')
      ? { 'news-v1': { mappings: { _meta: { corpus: 'articles', form: 3 } } } }
      : {
          pit_id: 'one',
          _shards: { failed: 0 },
          hits: { total: { value: 0, relation: 'eq' }, hits: [] },
        },
  }));
});
afterAll(() => server.close());

const asked = (...argv: string[]) => corpus([...argv, '--engine', 'opensearch', '--url', server.url]);

describe('a question that needs the files', () => {
  it('is refused', async () => {
    const { code, err } = await asked('show', '2020/bridge', '--explain');
    expect([code, err]).toEqual([
      2,
      expect.stringContaining(
        'show --explain cannot be asked of a cluster: it reads the file of the article',
      ),
    ]);
    expect(err).toContain('ask it of a corpus on this machine');
  });

  it('is not refused if the articles that it finds are enough', async () => {
    const { code, err } = await asked('quotes', 'bridge', '--json');
    expect([code, err]).toEqual([1, expect.stringContaining('nothing found for bridge in the 0 articles')]);
  });
});

describe('a corpus in a cluster', () => {
  it('answers from its articles whatever a corpus on this machine answers from its own', () => {
    const own = new Set(Object.getOwnPropertyNames(ClusterCorpus.prototype));
    const inherited = Object.getOwnPropertyNames(Corpus.prototype).filter((name) => !own.has(name));
    // These use nothing but their arguments, the other methods and the (empty) list of problems.
    expect(inherited.sort()).toEqual([
      'alike',
      'close',
      'complete',
      'matches',
      'problems',
      'search',
      'select',
      'sources',
    ]);
  });
});
