/**
 * Reports which mutations the tests detect: runs the tests of a folder once for each, and prints a table of the
 * files with the places of the surviving mutants.
 *
 * npm run mutants -- [FILE|FOLDER...] [--sample N] [--seed N] [--json]
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { seeded } from '../bench/generate.js';
import { askedFor, testsOf } from './arguments.js';
import { bundleTests } from './bundle.js';
import { type Mutation, mutationsOf, switched } from './mutations.js';
import { Runner } from './runner.js';

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

/** Randomised tests are excluded, since they detect a mutant only by chance. */
const isTest = (file: string): boolean => file.endsWith('.test.ts') && !file.endsWith('properties.test.ts');

function sampled(all: Mutation[], count: number, seed: number): Mutation[] {
  if (count === 0 || all.length <= count) return all;
  const random = seeded(seed);
  const left = [...all];
  const drawn = Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)[0]);
  return drawn.filter((one) => one !== undefined).sort((a, b) => a.start - b.start || a.end - b.end);
}

const placeOf = (file: string, text: string, { start, end, replacement }: Mutation): string => {
  const line = text.slice(0, start).split('\n').length;
  const was = text.slice(start, end).replace(/\s+/gu, ' ');
  return `${file}:${line}: ${was} -> ${replacement.replace(/\s+/gu, ' ')}`;
};

const percent = (row: Pick<Row, 'mutants' | 'killed'>): string =>
  row.mutants === 0 ? '-' : `${((100 * row.killed) / row.mutants).toFixed(1)} %`;

const line = (row: Row): string =>
  `${row.file.padEnd(58)} ${String(row.killed).padStart(4)} of ${String(row.mutants).padStart(4)} ${percent(row).padStart(8)}`;

const sum = (file: string, rows: readonly Row[]): Row => ({
  file,
  mutants: rows.reduce((all, { mutants }) => all + mutants, 0),
  killed: rows.reduce((all, { killed }) => all + killed, 0),
  alive: [],
});

/** The rows of the files that share the tests below one folder. */
async function* rowsOf(tests: string, files: readonly string[], work: string): AsyncGenerator<Row> {
  const mutants: { file: string; place: string }[] = [];
  const sources = new Map<string, string>();
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const mutations = sampled(mutationsOf(file, text), asked.sample, asked.seed);
    sources.set(resolve(file), switched(text, mutations, mutants.length));
    mutants.push(...mutations.map((one) => ({ file, place: placeOf(file, text, one) })));
  }
  const bundle = join(work, `${tests.replaceAll('/', '-')}.cjs`);
  await bundleTests(filesUnder(tests).filter(isTest), sources, bundle);
  const runner = new Runner(bundle);
  try {
    await runner.start(tests);
    for (const file of files) {
      const row: Row = { file, mutants: 0, killed: 0, alive: [] };
      for (const [number, mutant] of mutants.entries()) {
        if (mutant.file !== file) continue;
        row.mutants += 1;
        if (await runner.detects(number)) row.killed += 1;
        else row.alive.push(mutant.place);
      }
      if (row.mutants > 0) yield row;
    }
  } finally {
    runner.stop();
  }
}

const asked = askedFor(process.argv.slice(2));
const work = mkdtempSync(join(tmpdir(), 'corpus-mutants-'));
const rows: Row[] = [];
try {
  const files = asked.under.flatMap(filesUnder).filter((file) => !isVocabulary(file));
  for (const tests of new Set(files.map(testsOf))) {
    const own = files.filter((file) => testsOf(file) === tests);
    for await (const row of rowsOf(tests, own, work)) {
      rows.push(row);
      if (!asked.json) console.log([line(row), ...row.alive.map((one) => `    ${one}`)].join('\n'));
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
const folders = [...new Set(rows.map(({ file }) => dirname(file)))].map((folder) =>
  sum(
    `${folder}/`,
    rows.filter(({ file }) => dirname(file) === folder),
  ),
);
const all = sum('all', rows);
console.log(
  asked.json ? JSON.stringify({ rows, folders, all }) : ['', ...[...folders, all].map(line)].join('\n'),
);
