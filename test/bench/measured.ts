/** Runs programs for the bench: what they print, how long they take and how much memory they need at most. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const BIN = join(ROOT, 'bin', 'corpus.js');

/** The command line of the built program. */
export const corpusCommand = (...argv: string[]): string[] => [process.execPath, BIN, ...argv];

/** Certificates that Node reads at every start are no part of what is timed. */
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

/** Rounds of runs: at least so many, and more while they are short. */
const FEWEST = 5;
const MOST = 15;
/** Milliseconds of all runs together. */
const ENOUGH = 8_000;
/** Milliseconds; what takes longer varies too little to be run as often. */
const SLOW = 5_000;

export interface Timed {
  command: readonly string[];
  env?: Record<string, string>;
}

/**
 * Median milliseconds of whole processes, run in turn: a machine that is faster for a while is so for all of them.
 * @throws where one fails.
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
    if (slowest > SLOW) break;
  }
  return runs.map(median);
}

/** Median milliseconds of one. @throws where it fails. */
export const time = (command: readonly string[], env?: Record<string, string>): number =>
  timeInTurn([env ? { command, env } : { command }])[0] ?? Number.NaN;

const TIME = '/usr/bin/time';

/** Megabytes of memory that a process takes at most; null where the system has no `time` that tells. */
export function peakMegabytes(command: readonly string[], more: Record<string, string> = {}): number | null {
  if (!existsSync(TIME)) return null;
  const { stderr } = run([TIME, '-f', 'peak %M', ...command], more);
  const kilobytes = /peak (\d{1,12})/u.exec(stderr)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}
