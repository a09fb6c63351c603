/**
 * Fault tests too slow for every day: `npx tsx test/bench/faults.ts [--kills 200] [--empty 1000000] [--seed 1]`.
 * Builds and updates the index in processes that are killed, on full and read-only disks, and from a million
 * empty files; its answers must equal those of the files alone. Needs `npm run build` first. Exits with 1 on a
 * violation.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fullDisk, readOnlyDisk } from './faults/disks.js';
import { emptyFiles } from './faults/empty-files.js';
import { kills } from './faults/kills.js';
import { manyFiles } from './faults/many-files.js';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    empty: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
  },
});

const work = mkdtempSync(join(tmpdir(), 'corpus-faults-'));
const faults: string[] = [];
try {
  faults.push(...(await kills(join(work, 'kills'), Number(values.kills), Number(values.seed))));
  faults.push(...fullDisk(join(work, 'full')));
  faults.push(...readOnlyDisk(join(work, 'read-only')));
  faults.push(...manyFiles(join(work, 'many')));
  faults.push(...emptyFiles(Number(values.empty)));
} finally {
  rmSync(work, { recursive: true, force: true });
}
for (const fault of faults) console.log(`FAULT ${fault}`);
console.log(faults.length === 0 ? 'all held' : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
