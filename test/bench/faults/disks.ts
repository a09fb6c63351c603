/** Tests the index on full and read-only disks, as in-memory file systems, which need root. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../generate.js';
import { Tried } from './tried.js';

const ARTICLES = 25;
const PAGE = 4096;
const NO_ROOM = /^corpus: the index cannot be written \(ENOSPC\); working without$/u;
// Node reports ENOENT for a folder that it cannot create there.
const READ_ONLY = /^corpus: the index cannot be written \((?:EROFS|ENOENT)\); working without$/u;

const mount = (disk: string, options: string): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk]).status === 0;

/** Calls `use` with a disk of the given size; reports if there can be none. */
function withDisk(work: string, bytes: number, use: (disk: string) => string[]): string[] {
  const disk = join(work, 'disk');
  mkdirSync(disk, { recursive: true });
  if (!mount(disk, `size=${bytes}`)) {
    console.log('SKIPPED: a small disk cannot be mounted here');
    return [];
  }
  try {
    return use(disk);
  } finally {
    spawnSync('umount', [disk]);
  }
}

function sizeOf(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

/** Disks from far too small to large enough, and one with too little room for a single file of an update. */
export function fullDisk(work: string): string[] {
  mkdirSync(work);
  const tried = Tried.generate(work, ARTICLES);
  tried.ask('index');
  const whole = sizeOf(tried.index);
  const faults: string[] = [];
  let disks = 0;
  for (const share of [0.01, 0.3, 0.9, 1, 1.03, 1.2]) {
    const bytes = Math.ceil((whole * share) / PAGE) * PAGE;
    const found = withDisk(work, bytes, (disk) => {
      const small = tried.on(disk);
      disks += 1;
      return small.differences(NO_ROOM);
    });
    faults.push(...found.map((fault) => `on a disk of ${bytes} bytes: ${fault}`));
  }
  const random = seeded(5);
  const found = withDisk(work, whole * 4, (disk) => {
    const small = tried.on(disk);
    small.ask('index');
    const told: string[] = [];
    for (const pages of [0, 1, 2, 3, 4, 6, 8, 10, 13, 16, 20, 30]) {
      disks += 1;
      small.change((most) => Math.floor(random() * most));
      const filler = join(disk, 'filler');
      rmSync(filler, { force: true });
      const free = Number(
        spawnSync('df', ['-B1', '--output=avail', disk], { encoding: 'utf8' }).stdout.split('\n')[1],
      );
      writeFileSync(filler, new Uint8Array(Math.max(0, free - pages * PAGE)));
      told.push(...small.differences(NO_ROOM).map((fault) => `with ${pages} pages left: ${fault}`));
    }
    rmSync(join(disk, 'filler'));
    told.push(...small.differences().map((fault) => `with room again: ${fault}`));
    if (small.ask('index', '--verify').status !== 0)
      told.push('with room again the index is not of the files');
    return told;
  });
  faults.push(...found);
  console.log(`${disks} disks without room: ${faults.length} faults`);
  return faults;
}

export function readOnlyDisk(work: string): string[] {
  mkdirSync(work);
  const tried = Tried.generate(work, ARTICLES);
  const faults = withDisk(work, 1 << 28, (disk) => {
    const there = tried.on(disk);
    const told: string[] = [];
    spawnSync('mount', ['-o', 'remount,ro', disk]);
    told.push(...there.differences(READ_ONLY).map((fault) => `without an index: ${fault}`));
    spawnSync('mount', ['-o', 'remount,rw', disk]);
    there.ask('index');
    // Files written at this very moment are compared by content, and the index is updated.
    spawnSync('sleep', ['3']);
    there.ask('index');
    spawnSync('mount', ['-o', 'remount,ro', disk]);
    told.push(...there.differences().map((fault) => `with an index that is up: ${fault}`));
    there.change((most) => most - 1);
    told.push(...there.differences(READ_ONLY).map((fault) => `with an index that is behind: ${fault}`));
    return told;
  });
  console.log(`a disk that may not be written: ${faults.length} faults`);
  return faults;
}
