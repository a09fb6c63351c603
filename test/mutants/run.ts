/**
 * Reports which mutations the tests detect: applies each to a source file, runs the tests of its folder, and
 * prints a table of the files with the places of the surviving mutants.
 *
 * npm run mutants -- [FILE|FOLDER...] [--sample N] [--seed N] [--json]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { seeded } from '../bench/generate.js';
import { askedFor, testsOf } from './arguments.js';
import { type Mutation, mutated, mutationsOf } from './mutations.js';

/** A mutant that runs longer than this is considered an infinite loop. */
const LONGEST_RUN = 20_000;

interface Row {
  file: string;
  mutants: number;
  killed: number;
  alive: string[];
}

const filesUnder = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesUnder(join(path, name)))
    : path.endsWith('.ts')
      ? [path]
      : [];

/** Vocabularies are data that no test repeats. */
const isVocabulary = (file: string): boolean => /\/(?:vocabulary|first-names)\.ts$/u.test(file);

function sampled(all: Mutation[], count: number, seed: number): Mutation[] {
  if (count === 0 || all.length <= count) return all;
  const random = seeded(seed);
  const left = [...all];
  const drawn = Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)[0]);
  return drawn.filter((one) => one !== undefined).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether the tests fail. Randomised tests are excluded, since they detect a mutant only by chance. */
function fails(tests: string, env: Record<string, string>): boolean {
  const vitest = resolve('node_modules/vitest/vitest.mjs');
  const config = ['--config', 'test/mutants/vitest.config.ts', '--exclude', '**/properties.test.ts'];
  const alone = [
    '--bail',
    '1',
    '--pool',
    'threads',
    '--maxWorkers',
    '1',
    '--no-isolate',
    '--reporter',
    'dot',
  ];
  const run = spawnSync(process.execPath, [vitest, 'run', `${tests}/`, ...config, ...alone], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
    timeout: LONGEST_RUN,
    killSignal: 'SIGKILL',
  });
  return run.status !== 0;
}

function rowOf(file: string, mutations: Mutation[], work: string): Row {
  const text = readFileSync(file, 'utf8');
  const place = join(work, 'mutant.ts');
  const alive: string[] = [];
  for (const mutation of mutations) {
    writeFileSync(place, mutated(text, mutation));
    if (fails(testsOf(file), { MUTANT_OF: resolve(file), MUTANT_TEXT: place })) continue;
    const line = text.slice(0, mutation.start).split('\n').length;
    const was = text.slice(mutation.start, mutation.end).replace(/\s+/gu, ' ');
    alive.push(`${file}:${line}: ${was} -> ${mutation.replacement.replace(/\s+/gu, ' ')}`);
  }
  return { file, mutants: mutations.length, killed: mutations.length - alive.length, alive };
}

const percent = (row: Pick<Row, 'mutants' | 'killed'>): string =>
  row.mutants === 0 ? '-' : `${((100 * row.killed) / row.mutants).toFixed(1)} %`;

const line = (row: Row): string =>
  `${row.file.padEnd(58)} ${String(row.killed).padStart(4)} of ${String(row.mutants).padStart(4)} ${percent(row).padStart(8)}`;

const asked = askedFor(process.argv.slice(2));
const work = mkdtempSync(join(tmpdir(), 'corpus-mutants-'));
const rows: Row[] = [];
try {
  const files = asked.under.flatMap(filesUnder).filter((file) => !isVocabulary(file));
  for (const tests of new Set(files.map(testsOf))) {
    if (fails(tests, {})) throw new Error(`${tests} fails without a mutant`);
  }
  for (const file of files) {
    const mutations = sampled(mutationsOf(file, readFileSync(file, 'utf8')), asked.sample, asked.seed);
    if (mutations.length === 0) continue;
    const row = rowOf(file, mutations, work);
    rows.push(row);
    if (!asked.json) console.log([line(row), ...row.alive.map((one) => `    ${one}`)].join('\n'));
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
const all: Row = {
  file: 'all',
  mutants: rows.reduce((sum, row) => sum + row.mutants, 0),
  killed: rows.reduce((sum, row) => sum + row.killed, 0),
  alive: [],
};
console.log(asked.json ? JSON.stringify({ rows, all }) : line(all));
