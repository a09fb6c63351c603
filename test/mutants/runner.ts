/** Asks a child process for the outcome of each mutant, and replaces the child when a mutant never ends. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Order, Outcome } from './child.js';

/** A mutant is considered an infinite loop if it passes this many times the switches of a run without it, */
const LOOPING = 20;

/** or runs longer than this, in milliseconds. */
const LONGEST_RUN = 120_000;

/** Compiled code of past mutants adds up in the child. */
const MUTANTS_A_CHILD = 400;

export class Runner {
  readonly #bundle: string;
  /** The test files that reach each mutant. */
  readonly #reaching = new Map<number, string[]>();
  /** The switches that each test file passes without a mutant. */
  readonly #passed = new Map<string, number>();
  #child: ChildProcess | null = null;
  #asked = 0;

  constructor(bundle: string) {
    this.#bundle = bundle;
  }

  /** Runs each test file without a mutant, and notes which mutants it reaches. */
  async start(tests: string): Promise<void> {
    const { files, failed } = await this.#ask({ mutant: -1, files: [], limit: Number.MAX_SAFE_INTEGER });
    if (failed) throw new Error(`${tests} cannot be loaded`);
    for (const file of files) {
      const outcome = await this.#ask({ mutant: -1, files: [file], limit: Number.MAX_SAFE_INTEGER });
      if (outcome.failed) throw new Error(`${tests} fails without a mutant: ${file}`);
      this.#passed.set(file, outcome.passed);
      for (const mutant of outcome.reached)
        this.#reaching.set(mutant, [...(this.#reaching.get(mutant) ?? []), file]);
    }
  }

  /** Whether a test fails with the mutant. */
  async detects(mutant: number): Promise<boolean> {
    const files = this.#reaching.get(mutant);
    if (files === undefined) return false;
    const passed = files.reduce((sum, file) => sum + (this.#passed.get(file) ?? 0), 0);
    return (await this.#ask({ mutant, files, limit: LOOPING * passed })).failed;
  }

  stop(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  async #ask(order: Order): Promise<Outcome> {
    this.#asked += 1;
    if (this.#asked % MUTANTS_A_CHILD === 0) this.stop();
    this.#child ??= fork(resolve('test/mutants/child.ts'), [this.#bundle], { execArgv: ['--import', 'tsx'] });
    const child = this.#child;
    const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_RUN);
    child.send(order);
    const ended = new AbortController();
    const outcome = await Promise.race([
      once(child, 'message', ended).then(([message]): Outcome => message),
      once(child, 'exit', ended).then(() => null),
    ]);
    clearTimeout(timer);
    ended.abort();
    if (outcome) return outcome;
    this.#child = null;
    return { failed: true, passed: 0, reached: [], files: [] };
  }
}
