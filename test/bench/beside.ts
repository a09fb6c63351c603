/**
 * Compares this build with another one, such as that of the last release: the CPU time of reading and analysing articles in
 * one thread, and of building an index. Both run in turn, so that changes in machine speed affect both; CPU time, since
 * other programs on the machine affect it less than the time on the clock.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuSeconds, median, ROOT } from './measured.js';

const ROUNDS = 3;

/** Both read all files; the first keeps nothing, and needs no other thread. */
const TASKS = {
  'extraction (one thread)': ['quotes', '--no-index', '-n', '1', '--json'],
  'index (all threads)': ['index', '--quiet'],
} as const;

/** CPU seconds of one run of a build, without an index to begin with. */
function secondsOf(build: string, argv: readonly string[], corpus: string): number {
  const index = mkdtempSync(join(tmpdir(), 'corpus-beside-'));
  try {
    const command = [process.execPath, join(build, 'bin', 'corpus.js'), ...argv, '--corpus', corpus];
    return cpuSeconds(command, { CORPUS_INDEX_DIR: index });
  } finally {
    rmSync(index, { recursive: true, force: true });
  }
}

/** Prints a row for each task. `other`: a checkout with its build; `count`: the articles of the corpus. */
export function printBeside(other: string, corpus: string, count: number): void {
  if (!existsSync(join(other, 'dist', 'main.cjs'))) throw new Error(`${other} has no build: npm run build`);
  const print = (...cells: readonly string[]): void =>
    console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(28) : cell.padStart(15))).join(''));
  console.log(`\n${count} articles, medians of ${ROUNDS} runs in turn, by CPU time\n`);
  print('', 'this build', 'the other', 'this / other');
  for (const [name, argv] of Object.entries(TASKS)) {
    const runs: [own: number[], other: number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      runs[0].push(secondsOf(ROOT, argv, corpus));
      runs[1].push(secondsOf(other, argv, corpus));
    }
    const [own, others] = [median(runs[0]), median(runs[1])];
    print(`${name}, s`, own.toFixed(2), others.toFixed(2), (own / others).toFixed(2));
    const speed = (seconds: number): string => (count / seconds).toFixed(0);
    print('  articles/s', speed(own), speed(others), (others / own).toFixed(2));
  }
}
