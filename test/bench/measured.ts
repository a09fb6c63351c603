/** Runs programs for the benchmark: output, run time and peak memory. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const BIN = join(ROOT, 'bin', 'corpus.js');

/** The command line of the built program. */
export const corpusCommand = (...argv: string[]): string[] => [process.execPath, BIN, ...argv];

/** Extra certificates, which Node reads at every start, are not timed. */
export function environment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _, ...rest } = process.env;
  return { ...rest, ...more };
}

export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
  /** Of the whole process. */
  milliseconds: number;
}

export function run([command = '', ...args]: readonly string[], more: Record<string, string> = {}): Ran {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: environment(more),
    maxBuffer: 1 << 30,
  });
  return { status, stdout, stderr, milliseconds: performance.now() - start };
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Rounds: at least this many, and more while they are short. */
const FEWEST = 5;
const MOST = 15;
/** Rounds of runs that have taken long together. */
const FEW = 3;
/** Milliseconds for all runs together. */
const ENOUGH = 8_000;
/** Milliseconds; longer runs vary too little to need as many rounds. */
const SLOW = 5_000;

export interface Timed {
  command: readonly string[];
  env?: Record<string, string>;
}

/**
 * Median milliseconds of whole processes, run in turn so that changes in machine speed affect all of them.
 * @throws if one fails
 */
export function timeInTurn(all: readonly Timed[]): number[] {
  const runs = all.map((): number[] => []);
  let spent = 0;
  let slowest = 0;
  for (let round = 0; round < FEWEST || (round < MOST && spent < ENOUGH); round += 1) {
    for (const [at, { command, env }] of all.entries()) {
      const { status, stderr, milliseconds } = run(command, env);
      if (status !== 0 && status !== 1) throw new Error(`${command.join(' ')}: ${stderr}`);
      runs[at]?.push(milliseconds);
      spent += milliseconds;
      slowest = Math.max(slowest, milliseconds);
    }
    if (slowest > SLOW || (spent > ENOUGH && round + 1 >= FEW)) break;
  }
  return runs.map(median);
}

/** Median milliseconds of one process. @throws if it fails */
export const time = (command: readonly string[], env?: Record<string, string>): number =>
  timeInTurn([env ? { command, env } : { command }])[0] ?? Number.NaN;

const TIME = '/usr/bin/time';

/** CPU time of a process and its threads. @throws if it fails, or the system has no `time` that reports it */
export function cpuSeconds(command: readonly string[], more: Record<string, string> = {}): number {
  if (!existsSync(TIME)) throw new Error(`${TIME} is needed to measure CPU time`);
  const { status, stderr } = run([TIME, '-f', 'cpu %U %S', ...command], more);
  const [, user, system] = /cpu (\d{1,9}\.\d\d) (\d{1,9}\.\d\d)/u.exec(stderr) ?? [];
  if (status !== 0 || user === undefined) throw new Error(`${command.join(' ')}: ${stderr}`);
  return Number(user) + Number(system);
}

/** Peak memory of a process in megabytes; null if the system has no `time` that reports it. */
export function peakMegabytes(command: readonly string[], more: Record<string, string> = {}): number | null {
  if (!existsSync(TIME)) return null;
  const { stderr } = run([TIME, '-f', 'peak %M', ...command], more);
  const kilobytes = /peak (\d{1,12})/u.exec(stderr)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

/** Bytes of all files in a folder. */
export function sizeOf(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}
