/** The cluster answers as the corpus here does. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpus } from '../cli/memory-io.js';
import { askBoth, type Both, disagreement } from './agreement.js';
import { writeNewspapers } from './newspapers.js';
import { Nodes } from './nodes.js';
import { COMMANDS, FILTERS, QUERIES, SEARCHES } from './questions.js';

const root = mkdtempSync(join(tmpdir(), 'corpus-cluster-'));
const dir = join(root, 'papers');
const index = join(root, 'index');
const alias = 'papers';
const nodes = new Nodes({ port: 9310, count: 1 });
const both: Both = { dir, index, url: nodes.url, alias };

const push = (...argv: string[]) =>
  corpus(['push', '--url', nodes.url, '--alias', alias, ...argv], { env: { CORPUS_INDEX_DIR: index } });

beforeAll(async () => {
  nodes.start();
  writeNewspapers(dir, 840);
  expect((await push('--init', '--shards', '3', '--replicas', '0')).code).toBe(0);
  const { code, out } = await push('--part', 'papers', '-C', dir);
  expect(out).toContain('sent 840 articles');
  expect(code).toBe(0);
});

afterAll(() => {
  nodes.clean();
  rmSync(root, { recursive: true, force: true });
});

/** Differences of many questions, and how many of these find something. */
async function ask(all: readonly (readonly string[])[]): Promise<{ differences: string[]; found: number }> {
  const differences: string[] = [];
  let found = 0;
  for (const argv of all) {
    const different = await disagreement(both, argv);
    if (different !== null) differences.push(different);
    else if ((await askBoth(both, argv)).local.code === 0) found += 1;
  }
  return { differences, found };
}

describe('a cluster', () => {
  it.each(SEARCHES)('finds, scores and shows as the corpus here does: search %j', async (...options) => {
    const { differences, found } = await ask(QUERIES.map((query) => ['search', query, ...options]));
    expect(differences).toEqual([]);
    expect(found).toBeGreaterThan(QUERIES.length * 0.8);
  });

  it.each(COMMANDS)('answers with every filter: %j', async (...command) => {
    const { differences, found } = await ask(FILTERS.map((filter) => [...command, ...filter]));
    expect(differences).toEqual([]);
    expect(found).toBeGreaterThan(FILTERS.length * 0.4);
  });

  it.each(['list', 'quotes'])('answers every query: %s', async (command) => {
    const { differences } = await ask(QUERIES.map((query) => [command, query, '-n', '30']));
    expect(differences).toEqual([]);
  });
});
