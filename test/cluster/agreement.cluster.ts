/** The cluster answers as the corpus here does. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpus } from '../cli/memory-io.js';
import { fc } from '../properties.js';
import { type Both, compared } from './agreement.js';
import { writeNewspapers } from './newspapers.js';
import { Nodes } from './nodes.js';
import { COMMANDS, FILTERS, QUERIES, SEARCHES, WEIGHED } from './questions.js';

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
    const { difference, isFound } = await compared(both, argv);
    if (difference !== null) differences.push(difference);
    if (isFound) found += 1;
  }
  return { differences, found };
}

/** With CORPUS_NIGHTLY=1 every question is asked in every way; else each way is asked some of them. */
const some = <Value>(all: readonly Value[], at: number, every: number): readonly Value[] =>
  process.env.CORPUS_NIGHTLY === '1' ? all : all.filter((_, index) => index % every === at % every);

describe('a cluster', () => {
  it.each([...SEARCHES.entries()])(
    'finds, scores and shows as the corpus here does, in way %i: search %j',
    async (at, options) => {
      const queries = at === 0 ? QUERIES : some(QUERIES, at, 12);
      const { differences, found } = await ask(queries.map((query) => ['search', query, ...options]));
      expect(differences).toEqual([]);
      expect(found).toBeGreaterThan(queries.length * 0.5);
    },
  );

  it.each([...COMMANDS.entries()])('answers with filters, command %i: %j', async (at, command) => {
    const { differences } = await ask(some(FILTERS, at, 7).map((filter) => [...command, ...filter]));
    expect(differences).toEqual([]);
  });

  it.each(['list', 'quotes'])('answers queries: %s', async (command) => {
    const queries = some(QUERIES, command.length, 6);
    const { differences, found } = await ask(queries.map((query) => [command, query, '-n', '30']));
    expect(differences).toEqual([]);
    expect(found).toBeGreaterThan(queries.length * 0.3);
  });

  it('answers what depends on how rare words are in all articles', async () => {
    const { differences, found } = await ask(WEIGHED);
    expect(differences).toEqual([]);
    expect(found).toBeGreaterThan(5);
  });

  it('finds quotations like one that is there, whole and in part', async () => {
    const { out } = await corpus(['quotes', '--json', '--lang', 'en', '-n', '40', '-C', dir], {
      env: { CORPUS_INDEX_DIR: index },
    });
    const results: { text: string }[] = JSON.parse(out).results;
    const texts = results.filter((_, at) => at % 10 === 0).map(({ text }) => text);
    expect(texts).toHaveLength(4);
    const part = (text: string): string => text.split(' ').slice(1, -1).join(' ');
    const { differences, found } = await ask(
      texts.flatMap((text) => [
        ['quotes', '--like', text],
        ['quotes', '--like', part(text), '-n', '5'],
      ]),
    );
    expect(differences).toEqual([]);
    expect(found).toBeGreaterThan(3);
  });

  it('answers generated queries', async () => {
    const word = fc.constantFrom(
      'harbour',
      'bridges',
      'ship',
      'pri',
      'Hafen',
      'brücke',
      'port',
      "l'eau",
      'мост',
      'gas',
      'the',
    );
    const leaf = fc.oneof(
      word,
      word.map((form) => `${form}*`),
      word.map((form) => `${form}~`),
      fc.tuple(word, word).map(([a, b]) => `"${a} ${b}"`),
      fc.tuple(word, word, fc.integer({ min: 1, max: 12 })).map(([a, b, within]) => `"${a} ${b}"~${within}`),
      word.map((form) => `title:${form}`),
      word.map((form) => `quote:${form}`),
      fc.constantFrom(
        'speaker:holt',
        'speaker:"mara ellison"',
        'lang:de',
        'date:2018',
        'section:sport',
        'role:sprecher',
      ),
    );
    const query = fc.oneof(
      leaf,
      fc.tuple(leaf, leaf).map(([a, b]) => `${a} ${b}`),
      fc.tuple(leaf, leaf).map(([a, b]) => `${a} -${b}`),
      fc.tuple(leaf, leaf, leaf).map(([a, b, c]) => `${a} AND (${b} OR ${c})`),
      fc.tuple(leaf, leaf).map(([a, b]) => `${a} NOT ${b}`),
    );
    const runs = process.env.CORPUS_NIGHTLY === '1' ? 300 : 25;
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        expect((await compared(both, ['search', text])).difference).toBeNull();
      }),
      { numRuns: runs },
    );
  });
});
