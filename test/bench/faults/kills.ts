/** Builds and updates the index in processes that are killed at random moments. */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { seeded } from '../generate.js';
import { environment } from '../measured.js';
import { Tried } from './tried.js';

const ARTICLES = 160;
/** Kills between two verifications, and between two builds from scratch. */
const LOOK = 20;
const ANEW = 7;

/** Whether the process was killed before it ended. */
async function killedAfter(
  command: readonly string[],
  env: Record<string, string>,
  delay: number,
): Promise<boolean> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { env: environment(env), stdio: 'ignore' });
  const ended = new Promise<boolean>((done) => child.on('exit', (_, signal) => done(signal === 'SIGKILL')));
  await Promise.race([wait(delay), ended]);
  child.kill('SIGKILL');
  return ended;
}

/** @returns the first violation */
export async function kills(work: string, count: number, seed: number): Promise<string[]> {
  if (count === 0) return [];
  mkdirSync(work);
  const tried = Tried.generate(work, ARTICLES);
  const random = seeded(seed);
  const below = (most: number): number => Math.floor(random() * most);
  const start = performance.now();
  tried.ask('index');
  const whole = performance.now() - start;
  const faults: string[] = [];
  let killed = 0;
  let looks = 0;
  for (let number = 1; killed < count; number += 1) {
    if (number % ANEW === 0) rmSync(tried.index, { recursive: true, force: true });
    tried.change(below);
    const command = tried.command('index', '--threads', String(1 + below(2)));
    // An update is shorter than a build; most should be hit, including their beginnings and ends.
    const delay = below(number % ANEW === 0 ? whole * 1.1 : whole * 0.6);
    if (!(await killedAfter(command, tried.env, delay))) continue;
    killed += 1;
    if (killed % LOOK !== 0 && killed < count) continue;
    looks += 1;
    faults.push(...tried.differences().map((fault) => `after ${killed} kills: ${fault}`));
  }
  if (tried.ask('index', '--verify').status !== 0)
    faults.push('after all kills the index is not of the files');
  tried.change(below);
  tried.ask('index');
  const [place = ''] = readdirSync(tried.index);
  const left = readdirSync(join(tried.index, place)).filter((name) => /\.(?:tmp|claim)$|^lock$/u.test(name));
  if (left.some((name) => !name.endsWith('.claim'))) faults.push(`kills left ${left.join(', ')}`);
  console.log(
    `${killed} kills, ${looks} comparisons of three commands with the files alone: ${faults.length} faults`,
  );
  return faults;
}
