/**
 * Rows of `npm run bench -- --cluster [FOLDER]`: what a question of a cluster costs here beside the same question of the index,
 * and a push beside the index it is made from, in CPU time of ours alone. Starts one node; the articles are generated, or those
 * of a folder, which is copied.
 */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../src/corpus.js';
import { writeNewspapers } from '../cluster/newspapers.js';
import { Nodes } from '../cluster/nodes.js';
import { print } from './figures.js';
import { corpusCommand, cpuSeconds, median, ROOT } from './measured.js';

const ARTICLES = 840;
const PORT = 9510;
const ALIAS = 'bench';
const ROUNDS = 7;
/** Questions of one process, after as many unmeasured ones. */
const WARM = 40;

/** Of generated articles, and of English ones. */
const GENERATED = [['harbour council'], ['bridge'], ['speaker:holt', 'gas'], ['ship*']];
const ENGLISH = [['iraq war'], ['president'], ['economy', 'growth'], ['china*']];

const milliseconds = (seconds: number): string => `${(seconds * 1_000).toFixed(0)} ms`;

/** Median CPU seconds of whole processes, in turn. */
function processes(commands: readonly (readonly string[])[], env: Record<string, string>): number[] {
  const taken = commands.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, command] of commands.entries()) taken[at]?.push(cpuSeconds(command, env));
  }
  return taken.map(median);
}

/** CPU seconds of one question in a process that has asked it before. */
async function warm(ask: () => Promise<unknown>): Promise<number> {
  for (let count = 0; count < WARM; count += 1) await ask();
  const before = process.cpuUsage();
  for (let count = 0; count < WARM; count += 1) await ask();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6 / WARM;
}

async function questions(
  { dir, index, work }: { dir: string; index: string; work: string },
  url: string,
  all: readonly string[][],
): Promise<void> {
  // As it was built, like the program that it is measured beside.
  const { askCluster, openCorpus }: typeof import('../../src/corpus.js') = await import(
    join(ROOT, 'dist', 'corpus.js')
  );
  const address = { nodes: [url], alias: ALIAS, credentials: null, ca: null };
  const env = { CORPUS_INDEX_DIR: index };
  const opening = { today: '2026-01-01', index: join(work, 'index-warm') };
  const opened = await openCorpus(dir, opening);
  for (const words of all) {
    const ask = (corpus: Corpus) => corpus.search(words.join(' '));
    const [local = 0, cluster = 0] = processes(
      [
        corpusCommand('search', ...words, '-C', dir),
        corpusCommand('search', ...words, '--url', url, '--alias', ALIAS),
      ],
      env,
    );
    print({
      name: `question of a cluster / of the index, process: ${words.join(' ')}`,
      value: cluster / local,
      floor: 1.5,
      from: `${milliseconds(cluster)} / ${milliseconds(local)}`,
    });
    const here = await warm(() => ask(opened));
    const there = await warm(() => askCluster(address, {}, ask));
    print({
      name: `question of a cluster / of an opened index, warm: ${words.join(' ')}`,
      value: there / here,
      floor: 1.5,
      from: `${(there * 1_000).toFixed(1)} ms / ${(here * 1_000).toFixed(1)} ms`,
    });
  }
  opened.close();
}

/** `folder`: articles to take instead of generated ones; null for these. */
export async function cluster(work: string, folder: string | null): Promise<void> {
  const nodes = new Nodes({ port: PORT, count: 1 });
  const dir = join(work, 'papers');
  if (folder === null) writeNewspapers(dir, ARTICLES);
  else cpSync(folder, dir, { recursive: true });
  nodes.start();
  try {
    const { url } = nodes;
    const push = (...argv: string[]): string[] =>
      corpusCommand('push', '--url', url, '--alias', ALIAS, ...argv);
    const [first, second] = ['a', 'b'].map((name) => ({ CORPUS_INDEX_DIR: join(work, `index-${name}`) }));
    cpuSeconds(push('--init', '--replicas', '0'));
    const indexing = cpuSeconds(corpusCommand('index', '-q', '-C', dir), first);
    const whole = cpuSeconds(push('-q', '--part', 'whole', '-C', dir), second);
    const sending = cpuSeconds(push('-q', '--part', 'whole', '-C', dir), first);
    print({
      name: 'articles a CPU second: push / index',
      value: indexing / whole,
      floor: 0.8,
      least: true,
      from: `${whole.toFixed(2)} s / ${indexing.toFixed(2)} s`,
    });
    print({
      name: 'share of a push in building and sending documents',
      value: sending / whole,
      floor: 0.25,
      from: `${sending.toFixed(2)} s of ${whole.toFixed(2)} s`,
    });
    const index = first?.CORPUS_INDEX_DIR ?? '';
    await questions({ dir, index, work }, url, folder === null ? GENERATED : ENGLISH);
  } finally {
    nodes.clean();
  }
}
