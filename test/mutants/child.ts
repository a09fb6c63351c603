/** Runs the bundled tests of a part with one mutant after the other switched on, each time from a fresh start. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import type { Registered } from './stand-in.js';

export interface Order {
  /** The mutant to switch on; -1 for none. */
  mutant: number;
  /** The test files to run. */
  files: readonly string[];
  /** Switches that may be passed before the mutant counts as an infinite loop. */
  limit: number;
}

export interface Outcome {
  failed: boolean;
  /** With no mutant: those that the tests reach. */
  reached: readonly number[];
  /** Switches passed. */
  passed: number;
  files: readonly string[];
}

const [, , bundle = ''] = process.argv;
const require = createRequire(import.meta.url);
const script = new Script(
  `(function (require, module, exports, mutant) {${readFileSync(bundle, 'utf8')}\n})`,
);

async function outcomeOf({ mutant, files, limit }: Order): Promise<Outcome> {
  const reached = new Set<number>();
  let passed = 0;
  const isOn = (one: number): boolean => {
    passed += 1;
    if (passed > limit) throw new Error('infinite loop');
    if (mutant < 0) reached.add(one);
    return one === mutant;
  };
  const module: { exports: { registered?: Registered[] } } = { exports: {} };
  let failed = false;
  let tests: Registered[] = [];
  try {
    script.runInThisContext()(require, module, module.exports, isOn);
    tests = module.exports.registered ?? [];
    for (const { file, run } of tests) {
      if (files.includes(file)) await run();
    }
  } catch (error) {
    failed = true;
    if (mutant < 0) console.error(error);
  }
  return { failed, passed, reached: [...reached], files: [...new Set(tests.map(({ file }) => file))] };
}

process.on('message', (order: Order) => void outcomeOf(order).then((outcome) => process.send?.(outcome)));
