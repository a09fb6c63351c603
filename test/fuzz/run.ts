/**
 * Searches for files that violate the invariants: `npm run fuzz -- --seconds 60 --seed 1`. Failures are minimised
 * and kept in test/fixtures/found, which the tests replay.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mutated, randomFrom } from './mutate.js';
import { faultOf } from './oracle.js';
import { FOUND, found, seeds } from './seeds.js';
import { folderFault, type NamedBytes } from './whole-way.js';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
  },
});
const seconds = Number(values.seconds);
const seed = Number(values.seed);

/** After this many inputs, all commands run on the most recent ones together. */
const TOGETHER = 200;
const FOLDER = 8;
const SLOW = 5000;
const MOST_TRIES = 400;

/** Removes parts of the input while the same kind of failure persists. */
async function shortened({ name, bytes }: NamedBytes, fault: string): Promise<Uint8Array> {
  const kind = fault.slice(0, 24);
  let best = Buffer.from(bytes);
  let tries = 0;
  for (let size = best.length >> 1; size >= 1 && tries < MOST_TRIES; size >>= 1) {
    for (let start = 0; start < best.length && tries < MOST_TRIES; ) {
      const shorter = Buffer.concat([best.subarray(0, start), best.subarray(start + size)]);
      tries += 1;
      if ((await faultOf(name, shorter))?.startsWith(kind)) best = shorter;
      else start += size;
    }
  }
  return best;
}

const keep = (name: string, bytes: Uint8Array): string => {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const kept = `${hash}${name.slice(name.lastIndexOf('.'))}`;
  writeFileSync(join(FOUND, kept), bytes);
  return kept;
};

const all = [...seeds(), ...found()];
const random = randomFrom(seed);
const kinds = new Set<string>();
const end = performance.now() + seconds * 1000;
let inputs = 0;
let last: NamedBytes[] = [];
let slowest = 0;

function report(where: string, fault: string): void {
  kinds.add(fault.slice(0, 60));
  console.log(`${where}: ${fault}`);
}

while (performance.now() < end) {
  const input = mutated(all, random, inputs);
  inputs += 1;
  const start = performance.now();
  const fault = await faultOf(input.name, input.bytes);
  const took = performance.now() - start;
  slowest = Math.max(slowest, took);
  if (fault !== null && !kinds.has(fault.slice(0, 60))) {
    report(keep(input.name, await shortened(input, fault)), fault);
  } else if (took > SLOW) report(keep(input.name, input.bytes), `takes ${Math.round(took)} ms`);
  last = [...last.slice(1 - FOLDER), input];
  if (inputs % TOGETHER !== 0) continue;
  const together = await folderFault(last);
  if (together === null || kinds.has(together.slice(0, 60))) continue;
  report(last.map(({ name, bytes }) => keep(name, bytes)).join(' '), together);
}
console.log(
  `seed ${seed}: ${inputs} files, ${kinds.size} kinds of fault, the slowest file ${Math.round(slowest)} ms`,
);
process.exitCode = kinds.size === 0 ? 0 : 1;
